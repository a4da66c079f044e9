import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Reference } from '../a1';

/** One corner of a reference as it is written: which of its parts are there, and which carry a `$`. */
export interface WrittenCorner {
  column?: number;
  row?: number;
  columnFixed: boolean;
  rowFixed: boolean;
}

/** A reference as it stands in a formula. */
export interface WrittenReference {
  sheet?: string;
  corners: readonly [WrittenCorner] | readonly [WrittenCorner, WrittenCorner];
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,8}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?\\d{1,8}';
const RANGE = new RegExp(
  `(?:(${CELL})(?::(${CELL}|${COLUMN}|${ROW}))?|(${COLUMN}):(${CELL}|${COLUMN})|(${ROW}):(${CELL}|${ROW}))(?![\\p{L}\\p{N}_.(!])`,
  'uy',
);
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** Reads the reference that begins at a place of a formula, and tells where it ends. */
export function readReference(text: string, at: number): { reference: WrittenReference; end: number } | null {
  SHEET.lastIndex = at;
  const sheet = SHEET.exec(text);
  RANGE.lastIndex = sheet ? SHEET.lastIndex : at;
  const range = RANGE.exec(text);
  if (!range) return null;
  const [first, second] = range.slice(1).filter((part) => part !== undefined);
  const start = corner(first as string);
  const end = second === undefined ? undefined : corner(second);
  if (!start || (second !== undefined && !end)) return null;
  return {
    reference: {
      ...(sheet && { sheet: sheet[1]?.replaceAll("''", "'") ?? sheet[2] }),
      corners: end ? [start, end] : [start],
    },
    end: RANGE.lastIndex,
  };
}

function corner(text: string): WrittenCorner | null {
  const [, first = '', letters = '', second = '', digits = ''] = CORNER.exec(text) ?? [];
  const column = letters ? columnNumber(letters) : undefined;
  const row = digits ? Number(digits) : undefined;
  if ((column ?? 1) > MAX_COLUMNS || (row ?? 1) > MAX_ROWS || row === 0) return null;
  return {
    column,
    row,
    columnFixed: column !== undefined && first === '$',
    rowFixed: row !== undefined && (second || (column === undefined ? first : '')) === '$',
  };
}

/** The reference as it is written in an A1 formula. */
export function printReference({ sheet, corners }: WrittenReference): string {
  const range = corners
    .map(
      ({ column, row, columnFixed, rowFixed }) =>
        (column === undefined ? '' : (columnFixed ? '$' : '') + columnName(column)) +
        (row === undefined ? '' : (rowFixed ? '$' : '') + row),
    )
    .join(':');
  return sheet === undefined ? range : `${quoteSheet(sheet)}!${range}`;
}

/** The cells a written reference means, with its corners in order. */
export function cellsOf({ sheet, corners }: WrittenReference): Reference {
  const [first, second = first] = corners;
  const [startRow, endRow] = ordered(first.row, second.row);
  const [startColumn, endColumn] = ordered(first.column, second.column);
  return { ...(sheet !== undefined && { sheet }), startRow, endRow, startColumn, endColumn };
}

function ordered(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return a <= b ? [a, b] : [b, a];
}
