import { ServiceException } from '../kernel/errors';
import { formatReference, type Reference } from './a1';
import type { SheetRecord } from './model';

/** A rectangle of cells, 1-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Bounds of a range as it was asked for; an absent one reaches to the edge of the grid, wherever that is by then. */
export type Bounds = Omit<Reference, 'sheet'>;

export const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function overlap(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const gridOf = (sheet: SheetRecord): Area => ({
  row: 1,
  column: 1,
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
});

/** The cells that bounds mean on a sheet as it is now; they may lie outside its grid (SS-11). */
export function areaOf(bounds: Bounds, sheet: SheetRecord): Area {
  const row = bounds.startRow ?? 1;
  const column = bounds.startColumn ?? 1;
  return {
    row,
    column,
    rows: Math.max(1, (bounds.endRow ?? sheet.maxRows) - row + 1),
    columns: Math.max(1, (bounds.endColumn ?? sheet.maxColumns) - column + 1),
  };
}

export const boundsOf = (area: Area): Bounds => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

export const a1Of = (area: Area): string => formatReference(boundsOf(area));

/** Throws unless all cells exist. */
export function checkInside(area: Area, sheet: SheetRecord): void {
  if (!isWithin(area, gridOf(sheet))) throw new ServiceException(OUTSIDE);
}

/** The area of `getRange(row, column, rows, columns)`, with Google's errors (SS-10, SS-11). */
export function areaOfNumbers(sheet: SheetRecord, row: number, column: number, rows = 1, columns = 1): Area {
  if (row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  checkInside(area, sheet);
  return area;
}
