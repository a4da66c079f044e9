import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { type Axis, checkLines, linesOf, sizeOf } from './grid';
import { DEFAULT_COLUMN_WIDTH_PX, DEFAULT_ROW_HEIGHT_PX } from './limits';
import type { Line, SheetRecord, SpreadsheetRecord } from './model';
import { readDisplay } from './read';

/** Changes what some rows or columns have as a whole. */
export function setLines(
  sheet: SheetRecord,
  axis: Axis,
  first: number,
  count: number,
  changeOf: (line: number, old: Line) => Line,
): void {
  checkLines(sheet, axis, first, count);
  const lines = linesOf(sheet, axis);
  for (let line = first; line < first + count; line++) {
    while (lines.length < line) lines.push(null);
    const { size, hidden } = changeOf(line, lines[line - 1] ?? {});
    const next: Line = { ...(size !== undefined && { size }), ...(hidden && { hidden }) };
    lines[line - 1] = Object.keys(next).length > 0 ? next : null;
  }
  while (lines.length > 0 && lines[lines.length - 1] === null) lines.pop();
}

/** Height or width in pixels. */
export function lineSize(sheet: SheetRecord, axis: Axis, line: number): number {
  checkLines(sheet, axis, line, 1);
  const size = linesOf(sheet, axis)[line - 1]?.size;
  return size ?? (axis === 'row' ? DEFAULT_ROW_HEIGHT_PX : DEFAULT_COLUMN_WIDTH_PX);
}

export const isHidden = (sheet: SheetRecord, axis: Axis, line: number): boolean =>
  linesOf(sheet, axis)[line - 1]?.hidden === true;

/** Google's text for freezing every line is unknown; it refuses, and so does this (SS-17). */
export function freeze(sheet: SheetRecord, axis: Axis, count: number): void {
  if (count < 0 || count > sizeOf(sheet, axis)) {
    throw new ServiceException(`The number of frozen ${axis}s is out of bounds.`);
  }
  if (count === sizeOf(sheet, axis)) {
    throw new ServiceException(`You can't freeze all visible ${axis}s on the sheet.`);
  }
  if (axis === 'row') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

const PIXELS_PER_CHARACTER = 7;
const PADDING_PX = 10;

/** The width a column needs for its longest line of text: an estimate, since there are no fonts here. */
export function fittingWidth(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  column: number,
): number {
  const rows = Math.max(1, sheet.rows.length);
  const texts = readDisplay(core, book, sheet, { row: 1, column, rows, columns: 1 }).flat();
  const longest = Math.max(0, ...texts.flatMap((text) => text.split('\n')).map((line) => line.length));
  return longest === 0 ? DEFAULT_COLUMN_WIDTH_PX : longest * PIXELS_PER_CHARACTER + PADDING_PX;
}
