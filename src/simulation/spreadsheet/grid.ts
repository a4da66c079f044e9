import { ServiceException } from '../kernel/errors';
import { type Area, lastColumn, lastRow } from './area';
import { rearrangeColumns, trimRows } from './cells';
import { callHooks, type GridChange } from './hooks';
import { layersOf } from './layers';
import { MAX_CELLS } from './limits';
import { EMPTY_ROW, type Line, type Row, type SheetRecord, type SpreadsheetRecord } from './model';
import { followInsertOrDelete, followMove } from './references';

export type Axis = 'row' | 'column';

/** Which neighbour new rows or columns take their formats and validations from. */
export type Inherit = 'before' | 'after' | undefined;

export const linesOf = (sheet: SheetRecord, axis: Axis): (Line | null)[] =>
  axis === 'row' ? sheet.rowLines : sheet.columnLines;

export const sizeOf = (sheet: SheetRecord, axis: Axis): number =>
  axis === 'row' ? sheet.maxRows : sheet.maxColumns;

const frozenOf = (sheet: SheetRecord, axis: Axis): number =>
  axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;

export const outOfBounds = (axis: Axis): ServiceException =>
  new ServiceException(`Those ${axis}s are out of bounds.`);

/** Throws unless the lines exist. */
export function checkLines(sheet: SheetRecord, axis: Axis, first: number, count: number): void {
  if (count < 1 || first < 1 || first + count - 1 > sizeOf(sheet, axis)) throw outOfBounds(axis);
}

/** Google's error for a spreadsheet that would grow past ten million cells. */
export function checkCells(book: SpreadsheetRecord, more: number): void {
  let cells = more;
  for (const sheet of book.sheets) cells += sheet.maxRows * sheet.maxColumns;
  if (cells > MAX_CELLS) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

function resize(sheet: SheetRecord, axis: Axis, by: number): void {
  if (axis === 'row') sheet.maxRows += by;
  else sheet.maxColumns += by;
}

function setFrozen(sheet: SheetRecord, axis: Axis, count: number): void {
  if (axis === 'row') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

/**
 * Puts empty rows or columns before line `at` (one past the last adds at the end). Formulas, merges, widths and frozen lines
 * follow. Formats and validations come from a neighbour, as when a person inserts; which one Apps Script takes is
 * unconfirmed.
 */
export function insertLines(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  axis: Axis,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  if (count < 1 || at < 1 || at > sizeOf(sheet, axis) + 1) throw outOfBounds(axis);
  checkCells(book, count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows));
  const neighbour = inherit === 'before' ? at - 2 : inherit === 'after' ? at - 1 : -1;
  if (axis === 'row') {
    const source = sheet.rows[neighbour];
    const fresh = source ? formatsOf(source) : EMPTY_ROW;
    while (sheet.rows.length < at - 1) sheet.rows.push(EMPTY_ROW);
    sheet.rows.splice(at - 1, 0, ...new Array<Row>(count).fill(fresh));
    trimRows(sheet);
  } else {
    const kept = new Set<string>(inherited());
    rearrangeColumns(sheet, (list, blank, layer) => {
      if (list.length < at - 1) return;
      const fill =
        layer !== undefined && kept.has(layer) && neighbour >= 0 ? (list[neighbour] ?? null) : blank;
      list.splice(at - 1, 0, ...new Array<unknown>(count).fill(fill));
    });
  }
  const lines = linesOf(sheet, axis);
  if (lines.length >= at) lines.splice(at - 1, 0, ...new Array<null>(count).fill(null));
  resize(sheet, axis, count);
  if (at <= frozenOf(sheet, axis)) setFrozen(sheet, axis, frozenOf(sheet, axis) + count);
  changed(book, sheet, { kind: 'insert', axis, at, count });
}

const inherited = () => [...layersOf('formats'), ...layersOf('validations')];

function formatsOf(row: Row): Row {
  const fresh: Record<string, unknown> = { values: [] };
  for (const name of inherited()) if (row[name]) fresh[name] = row[name];
  return Object.keys(fresh).length === 1 ? EMPTY_ROW : (fresh as unknown as Row);
}

/** Takes rows or columns away, with the errors of SS-09. */
export function deleteLines(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  axis: Axis,
  at: number,
  count: number,
): void {
  checkDelete(sheet, axis, at, count);
  if (axis === 'row') {
    sheet.rows.splice(at - 1, count);
    trimRows(sheet);
  } else {
    rearrangeColumns(sheet, (list) => {
      list.splice(at - 1, count);
    });
  }
  linesOf(sheet, axis).splice(at - 1, count);
  resize(sheet, axis, -count);
  const frozen = frozenOf(sheet, axis);
  if (at <= frozen) setFrozen(sheet, axis, frozen - Math.min(count, frozen - at + 1));
  changed(book, sheet, { kind: 'delete', axis, at, count });
}

export function checkDelete(sheet: SheetRecord, axis: Axis, at: number, count: number): void {
  checkLines(sheet, axis, at, count);
  const size = sizeOf(sheet, axis);
  if (count === size) throw new ServiceException(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = frozenOf(sheet, axis);
  if (frozen > 0 && at <= frozen + 1 && at + count - 1 === size) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
}

/** Moves lines so that they stand before the line that is `to` now; within themselves they stay. */
export function moveLines(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  axis: Axis,
  from: number,
  count: number,
  to: number,
): void {
  checkLines(sheet, axis, from, count);
  if (to < 1 || to > sizeOf(sheet, axis) + 1) throw outOfBounds(axis);
  if (to >= from && to <= from + count) return;
  const move = <T>(list: T[], blank: T): void => {
    const needed = Math.max(from - 1 + count, to - 1);
    while (list.length < needed) list.push(blank);
    const moved = list.splice(from - 1, count);
    list.splice(to > from ? to - 1 - count : to - 1, 0, ...moved);
  };
  if (axis === 'row') {
    move(sheet.rows, EMPTY_ROW);
    trimRows(sheet);
  } else rearrangeColumns(sheet, (list, blank) => move(list, blank as unknown));
  move(linesOf(sheet, axis), null);
  changed(book, sheet, { kind: 'move', axis, from, count, to });
}

function changed(book: SpreadsheetRecord, sheet: SheetRecord, change: GridChange): void {
  if (change.kind === 'insert' || change.kind === 'delete') {
    followInsertOrDelete(
      book,
      sheet,
      change.axis,
      change.at,
      change.kind === 'insert' ? change.count : -change.count,
    );
    sheet.merges = sheet.merges.flatMap((merge) => {
      const next = adjustArea(merge, change);
      return next && next.rows * next.columns > 1 ? [next] : [];
    });
  } else if (change.kind === 'move') followMove(book, sheet, change);
  callHooks('gridChanged', book, sheet, change);
}

/** An area after lines came or went: it moves, grows and shrinks with its cells; undefined when all of them are gone. */
export function adjustArea(area: Area, change: GridChange): Area | undefined {
  if (change.kind !== 'insert' && change.kind !== 'delete') return area;
  const rows = change.axis === 'row';
  const start = rows ? area.row : area.column;
  const end = rows ? lastRow(area) : lastColumn(area);
  const span = adjustSpan(start, end, change.at, change.kind === 'insert' ? change.count : -change.count);
  if (!span) return undefined;
  const [first, last] = span;
  return rows
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

function adjustSpan(start: number, end: number, at: number, count: number): [number, number] | undefined {
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = at - count;
  const first = start < at ? start : start >= gone ? start + count : at;
  const last = end < at ? end : end >= gone ? end + count : at - 1;
  return last < first ? undefined : [first, last];
}

/** Makes the grid at least this large, at its end and without formats. */
export function growTo(book: SpreadsheetRecord, sheet: SheetRecord, rows: number, columns: number): void {
  const more =
    Math.max(rows, sheet.maxRows) * Math.max(columns, sheet.maxColumns) - sheet.maxRows * sheet.maxColumns;
  if (more <= 0) return;
  checkCells(book, more);
  sheet.maxRows = Math.max(rows, sheet.maxRows);
  sheet.maxColumns = Math.max(columns, sheet.maxColumns);
}
