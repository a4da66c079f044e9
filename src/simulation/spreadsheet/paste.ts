import type { Core } from '../kernel/core';
import { type Area, checkInside, isWithin, overlap } from './area';
import { type Cell, cellAt, clearCells, putCells, setLayer } from './cells';
import { moveFormula } from './formula/adjust';
import { callHooks } from './hooks';
import { type LayerKind, layerNames, layersOf } from './layers';
import { mergesIn, unmerge } from './merges';
import type { SheetRecord, SpreadsheetRecord, Style } from './model';
import { seenAt } from './read';
import { rewriteReferences } from './references';
import { styleIndex } from './styles';
import { isDateFormat } from './values/pattern';
import { isCellError } from './values/scalar';

export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

/** Cells of a sheet, as records at this moment. */
export interface Cells {
  book: SpreadsheetRecord;
  sheet: SheetRecord;
  area: Area;
}

const everything: readonly LayerKind[] = ['contents', 'formats', 'notes', 'validations'];

const KINDS: Record<PasteType, readonly LayerKind[]> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: everything,
  PASTE_FORMAT: ['formats'],
  PASTE_FORMULA: ['contents'],
  PASTE_DATA_VALIDATION: ['validations'],
  PASTE_VALUES: ['contents'],
  PASTE_CONDITIONAL_FORMATTING: [],
  PASTE_COLUMN_WIDTHS: [],
};

/** A target larger than the source takes whole repeats of it, a smaller one all of it (SV-14). */
export function pastedArea(source: Area, target: Area, transposed: boolean): Area {
  const [rows, columns] = transposed ? [source.columns, source.rows] : [source.rows, source.columns];
  return {
    row: target.row,
    column: target.column,
    rows: Math.max(1, Math.floor(target.rows / rows)) * rows,
    columns: Math.max(1, Math.floor(target.columns / columns)) * columns,
  };
}

/** Pastes cells; `to.area` is what `pastedArea` gave. */
export function paste(core: Core, from: Cells, to: Cells, type: PasteType, transposed: boolean): void {
  checkInside(to.area, to.sheet);
  const kinds = KINDS[type];
  if (type === 'PASTE_COLUMN_WIDTHS') pasteWidths(from, to);
  if (kinds.length > 0) {
    const cells = copied(core, from, to, type);
    const [height, width] = transposed
      ? [from.area.columns, from.area.rows]
      : [from.area.rows, from.area.columns];
    const layers = kinds.flatMap(layersOf);
    putCells(
      to.sheet,
      to.area,
      (row, column) => {
        const [r, c] = transposed ? [column % width, row % height] : [row % height, column % width];
        const cell = cells[r]?.[c] as Cell;
        if (cell.formulas === undefined) return cell;
        const down = to.area.row + row - (from.area.row + r);
        const right = to.area.column + column - (from.area.column + c);
        return { ...cell, formulas: moveFormula(cell.formulas, down, right, to.book.locale) };
      },
      layers,
      kinds.includes('contents'),
    );
    if (type === 'PASTE_VALUES') keepDates(core, from, to, transposed);
    if (kinds === everything && !transposed) pasteMerges(from, to);
  }
  callHooks('pasted', from, to, kinds, false, type);
}

/** The source's cells as the target will have them. */
function copied(core: Core, { book, sheet, area }: Cells, to: Cells, type: PasteType): Cell[][] {
  const rows: Cell[][] = [];
  for (let r = 0; r < area.rows; r++) {
    const row: Cell[] = [];
    for (let c = 0; c < area.columns; c++) {
      const cell = cellAt(sheet, area.row + r, area.column + c);
      if (type === 'PASTE_VALUES') {
        const { value } = seenAt(core, book, sheet, area.row + r, area.column + c);
        cell.value = isCellError(value) ? value.error : value;
        delete cell.formulas;
      } else if (cell.styles !== undefined) {
        const { borders, ...rest } = book.styles[cell.styles] as Style;
        const style = type === 'PASTE_NO_BORDERS' || !borders ? rest : { ...rest, borders };
        const index = styleIndex(to.book, style);
        if (index === null) delete cell.styles;
        else cell.styles = index;
      }
      row.push(cell);
    }
    rows.push(row);
  }
  return rows;
}

/** A date that is pasted as a value stays one in a cell without a format; unconfirmed. */
function keepDates(core: Core, from: Cells, to: Cells, transposed: boolean): void {
  const { rows, columns } = from.area;
  setLayer(to.sheet, to.area, 'formats', (row, column, old) => {
    const [r, c] = transposed ? [column % rows, row % columns] : [row % rows, column % columns];
    const { format } = seenAt(core, from.book, from.sheet, from.area.row + r, from.area.column + c);
    return old ?? (isDateFormat(format) ? (format as string) : null);
  });
}

function pasteWidths(from: Cells, to: Cells): void {
  for (let i = 0; i < to.area.columns; i++) {
    const size = from.sheet.columnLines[from.area.column - 1 + (i % from.area.columns)]?.size;
    const at = to.area.column - 1 + i;
    while (to.sheet.columnLines.length <= at) to.sheet.columnLines.push(null);
    const { size: _, ...line } = to.sheet.columnLines[at] ?? {};
    to.sheet.columnLines[at] = size === undefined ? line : { ...line, size };
  }
}

function pasteMerges(from: Cells, to: Cells): void {
  const merges = from.sheet.merges.filter((merge) => isWithin(merge, from.area));
  unmerge(to.sheet, widened(to));
  for (let row = 0; row < to.area.rows; row += from.area.rows) {
    for (let column = 0; column < to.area.columns; column += from.area.columns) {
      for (const merge of merges) {
        to.sheet.merges.push({
          ...merge,
          row: merge.row - from.area.row + to.area.row + row,
          column: merge.column - from.area.column + to.area.column + column,
        });
      }
    }
  }
}

/** The target with every merge it touches, so that those can go. */
function widened({ sheet, area }: Cells): Area {
  let wide = area;
  for (const merge of mergesIn(sheet, area)) {
    const row = Math.min(wide.row, merge.row);
    const column = Math.min(wide.column, merge.column);
    wide = {
      row,
      column,
      rows: Math.max(wide.row + wide.rows, merge.row + merge.rows) - row,
      columns: Math.max(wide.column + wide.columns, merge.column + merge.columns) - column,
    };
  }
  return wide;
}

/** Moves cells within one spreadsheet, formats and all; formulas elsewhere follow them. */
export function cutAndPaste(from: Cells, to: Cells): void {
  checkInside(to.area, to.sheet);
  const layers = layerNames();
  const cells: Cell[][] = [];
  for (let r = 0; r < from.area.rows; r++) {
    cells.push(
      Array.from({ length: from.area.columns }, (_, c) =>
        cellAt(from.sheet, from.area.row + r, from.area.column + c),
      ),
    );
  }
  const merges = from.sheet.merges.filter((merge) => overlap(merge, from.area));
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  clearCells(from.sheet, from.area, layers, true);
  putCells(to.sheet, to.area, (row, column) => cells[row]?.[column] ?? null, layers, true);
  const down = to.area.row - from.area.row;
  const right = to.area.column - from.area.column;
  for (const merge of merges) {
    to.sheet.merges.push({ ...merge, row: merge.row + down, column: merge.column + right });
  }
  follow(from, to, down, right);
  callHooks('pasted', from, to, everything, true);
}

function follow(from: Cells, to: Cells, down: number, right: number): void {
  const { row, column, rows, columns } = from.area;
  const inside = (corner: { row?: number; column?: number }) =>
    corner.row !== undefined &&
    corner.column !== undefined &&
    corner.row >= row &&
    corner.row < row + rows &&
    corner.column >= column &&
    corner.column < column + columns;
  rewriteReferences(from.book, from.sheet.name, (reference) => {
    if (!reference.corners.every(inside)) return reference;
    const corners = reference.corners.map((corner) => ({
      ...corner,
      row: (corner.row as number) + down,
      column: (corner.column as number) + right,
    })) as unknown as typeof reference.corners;
    return to.sheet === from.sheet
      ? { ...reference, corners }
      : { ...reference, sheet: to.sheet.name, corners };
  });
}
