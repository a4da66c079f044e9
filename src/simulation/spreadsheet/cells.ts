import { type Area, lastColumn, lastRow } from './area';
import type { CellInput } from './input';
import { layerNames, layersOf } from './layers';
import {
  type CellLayers,
  EMPTY_ROW,
  type LayerName,
  type Row,
  rowOf,
  type SheetRecord,
  type Sparse,
} from './model';
import type { Scalar } from './values/scalar';

type Draft = { values: Scalar[] } & { [L in LayerName]?: (CellLayers[L] | null)[] };

/** Puts a row into the sheet, without what is blank at its end. */
export function putRow(sheet: SheetRecord, row: number, next: Row): void {
  while (sheet.rows.length < row) sheet.rows.push(EMPTY_ROW);
  sheet.rows[row - 1] = next;
  let length = sheet.rows.length;
  while (length > 0 && isEmptyRow(sheet.rows[length - 1] as Row)) length--;
  sheet.rows.length = length;
}

function isEmptyRow(row: Row): boolean {
  return row === EMPTY_ROW || (row.values.length === 0 && Object.keys(row).length === 1);
}

/** A row that may be filled in before it is put back with `finishRow`. */
function draftOf(row: Row): Draft {
  const draft: Draft = { values: row.values.slice() };
  for (const name of layerNames()) {
    const layer = row[name];
    if (layer) (draft as Record<string, unknown>)[name] = layer.slice();
  }
  return draft;
}

function finishRow(draft: Draft): Row {
  trim(draft.values, '');
  for (const name of layerNames()) {
    const layer = draft[name] as unknown[] | undefined;
    if (!layer) continue;
    trim(layer, null);
    if (layer.length === 0) delete draft[name];
  }
  return draft;
}

function trim(list: unknown[], blank: '' | null): void {
  let length = list.length;
  while (length > 0 && list[length - 1] === blank) length--;
  list.length = length;
}

function setAt<T>(list: T[], index: number, item: T, blank: T): void {
  while (list.length < index) list.push(blank);
  list[index] = item;
}

/** Changes the rows of an area, each once; `edit` gets the offset of the row. */
function editRows(sheet: SheetRecord, area: Area, edit: (draft: Draft, index: number) => void): void {
  for (let index = 0; index < area.rows; index++) {
    const draft = draftOf(rowOf(sheet, area.row + index));
    edit(draft, index);
    putRow(sheet, area.row + index, finishRow(draft));
  }
}

/** Writes values and formulas; what else belongs to the contents of a cell goes. */
export function setInputs(sheet: SheetRecord, area: Area, inputs: readonly (readonly CellInput[])[]): void {
  const contents = layersOf('contents').filter((name) => name !== 'formulas');
  editRows(sheet, area, (draft, index) => {
    const row = inputs[index] as readonly CellInput[];
    const first = area.column - 1;
    for (let i = 0; i < area.columns; i++) {
      const { value, formula, format } = row[i] as CellInput;
      const at = first + i;
      setAt(draft.values, at, value, '');
      if (formula !== undefined) setLayerAt(draft, 'formulas', at, formula);
      else if (draft.formulas && at < draft.formulas.length) draft.formulas[at] = null;
      if (format !== undefined) setLayerAt(draft, 'formats', at, format);
      for (const name of contents) setLayerAt(draft, name, at, null);
    }
  });
}

function setLayerAt<L extends LayerName>(
  draft: Draft,
  name: L,
  at: number,
  item: CellLayers[L] | null,
): void {
  let layer = draft[name] as (CellLayers[L] | null)[] | undefined;
  if (!layer) {
    if (item === null) return;
    layer = [];
    (draft as Record<string, unknown>)[name] = layer;
  }
  if (item === null && at >= layer.length) return;
  setAt(layer, at, item, null);
}

/** Sets one layer of every cell of an area; null takes it away. */
export function setLayer<L extends LayerName>(
  sheet: SheetRecord,
  area: Area,
  name: L,
  itemAt: (row: number, column: number, old: CellLayers[L] | null) => CellLayers[L] | null,
): void {
  editRows(sheet, area, (draft, index) => {
    for (let i = 0; i < area.columns; i++) {
      const at = area.column - 1 + i;
      const old = (draft[name] as (CellLayers[L] | null)[] | undefined)?.[at] ?? null;
      setLayerAt(draft, name, at, itemAt(index, i, old));
    }
  });
}

/** What one layer has at a cell, null where it has nothing. */
export function layerAt<L extends LayerName>(
  sheet: SheetRecord,
  name: L,
  row: number,
  column: number,
): CellLayers[L] | null {
  const layer = rowOf(sheet, row)[name] as Sparse<CellLayers[L]> | undefined;
  return layer?.[column - 1] ?? null;
}

/** A layer of an area as a table, `blank` where a cell has nothing. */
export function readLayer<L extends LayerName, T>(
  sheet: SheetRecord,
  area: Area,
  name: L,
  blank: T,
  convert: (item: CellLayers[L]) => T,
): T[][] {
  const table: T[][] = new Array(area.rows);
  for (let index = 0; index < area.rows; index++) {
    const layer = rowOf(sheet, area.row + index)[name] as Sparse<CellLayers[L]> | undefined;
    const row: T[] = new Array(area.columns).fill(blank);
    if (layer) {
      for (let i = 0; i < area.columns; i++) {
        const item = layer[area.column - 1 + i] ?? null;
        if (item !== null) row[i] = convert(item);
      }
    }
    table[index] = row;
  }
  return table;
}

/** Everything that one cell holds, to be put elsewhere. */
export type Cell = { value: Scalar } & { [L in LayerName]?: CellLayers[L] };

export function cellAt(sheet: SheetRecord, row: number, column: number): Cell {
  const source = rowOf(sheet, row);
  const cell: Cell = { value: source.values[column - 1] ?? '' };
  for (const name of layerNames()) {
    const item = source[name]?.[column - 1] ?? null;
    if (item !== null) (cell as Record<string, unknown>)[name] = item;
  }
  return cell;
}

/** Puts whole cells into an area; a null keeps the cell as it is. */
export function putCells(
  sheet: SheetRecord,
  area: Area,
  cellOf: (row: number, column: number) => Cell | null,
  layers: readonly LayerName[],
  values: boolean,
): void {
  editRows(sheet, area, (draft, index) => {
    for (let i = 0; i < area.columns; i++) {
      const cell = cellOf(index, i);
      if (!cell) continue;
      const at = area.column - 1 + i;
      if (values) setAt(draft.values, at, cell.value, '');
      for (const name of layers) setLayerAt(draft, name, at, cell[name] ?? null);
    }
  });
}

/** Blanks values, and whatever layers are named. */
export function clearCells(
  sheet: SheetRecord,
  area: Area,
  layers: readonly LayerName[],
  values: boolean,
): void {
  const end = Math.min(lastRow(area), sheet.rows.length);
  if (end < area.row) return;
  editRows(sheet, { ...area, rows: end - area.row + 1 }, (draft) => {
    const from = area.column - 1;
    const to = lastColumn(area);
    if (values) draft.values.fill('', from, to);
    for (const name of layers) (draft[name] as unknown[] | undefined)?.fill(null, from, to);
  });
}

/** Every row of the sheet with its cells rearranged: what inserting, deleting and moving columns does. */
export function rearrangeColumns(
  sheet: SheetRecord,
  rearrange: (list: unknown[], blank: '' | null, layer?: LayerName) => void,
): void {
  sheet.rows = sheet.rows.map((row) => {
    if (row === EMPTY_ROW) return row;
    const draft = draftOf(row);
    rearrange(draft.values, '');
    for (const name of layerNames()) {
      const layer = draft[name];
      if (layer) rearrange(layer, null, name);
    }
    return finishRow(draft);
  });
}

/** Takes empty rows off the end of the sheet. */
export function trimRows(sheet: SheetRecord): void {
  let length = sheet.rows.length;
  while (length > 0 && isEmptyRow(sheet.rows[length - 1] as Row)) length--;
  sheet.rows.length = length;
}
