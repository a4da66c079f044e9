import { ServiceException } from '../../../kernel/errors';
import { areaOf } from '../../area';
import type { SpreadsheetRecord } from '../../model';
import { requireSheet } from '../../sheets';
import type { RangeLike } from '../criteria/argument';
import type { MetadataPlace } from './record';

export const ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. ' +
  'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Whole rows or columns that a range is, null for any other range. */
export function linesOf(
  book: SpreadsheetRecord,
  { sheetId, bounds }: RangeLike,
): { type: 'ROW' | 'COLUMN'; first: number; count: number } | null {
  const sheet = requireSheet(book, sheetId);
  const { row, column, rows, columns } = areaOf(bounds, sheet);
  if (
    column === 1 &&
    columns >= sheet.maxColumns &&
    (rows < sheet.maxRows || bounds.startRow !== undefined)
  ) {
    return { type: 'ROW', first: row, count: rows };
  }
  return row === 1 && rows >= sheet.maxRows ? { type: 'COLUMN', first: column, count: columns } : null;
}

/** The place of metadata on a range, which must be one whole row or column. */
export function placeOn(book: SpreadsheetRecord, range: RangeLike, only?: 'ROW' | 'COLUMN'): MetadataPlace {
  const lines = linesOf(book, range);
  if (lines?.count !== 1 || (only && lines.type !== only)) {
    throw new ServiceException(ARBITRARY_RANGE);
  }
  return { type: lines.type, sheet: range.sheetId, line: lines.first };
}

/** Whether a place lies wholly within a range: a row within whole rows, a column within whole columns. */
export function isWithinRange(book: SpreadsheetRecord, place: MetadataPlace, range: RangeLike): boolean {
  if (place.type === 'SPREADSHEET' || place.type === 'SHEET' || place.sheet !== range.sheetId) return false;
  const lines = linesOf(book, range);
  return lines?.type === place.type && place.line >= lines.first && place.line < lines.first + lines.count;
}

/** Whether a place has a cell in common with a range. */
export function meetsRange(book: SpreadsheetRecord, place: MetadataPlace, range: RangeLike): boolean {
  if (place.type === 'SPREADSHEET') return true;
  if (place.sheet !== range.sheetId) return false;
  if (place.type === 'SHEET') return true;
  const { row, column, rows, columns } = areaOf(range.bounds, requireSheet(book, range.sheetId));
  return place.type === 'ROW'
    ? place.line >= row && place.line < row + rows
    : place.line >= column && place.line < column + columns;
}
