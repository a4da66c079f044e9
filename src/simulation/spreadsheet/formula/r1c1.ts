import { mapReferences } from './lexer';
import { printReference, type WrittenCorner, type WrittenReference } from './written';

/**
 * An A1 formula as R1C1 seen from a cell: `=B2` in A1 is `=R[1]C[1]`, `=$B$2` is `=R2C2`, `=D:D` is `=C[3]:C[3]`. Every
 * relative part is written out, `C[0]` too, as Sheets does. Numbers in formulas follow the locale.
 */
export function a1ToR1C1Formula(formula: string, row: number, column: number, locale = 'en_US'): string {
  return mapReferences(formula, locale, ({ sheet, corners }) => {
    const prefix = sheet === undefined ? '' : printReference({ sheet, corners }).replace(/![^!]*$/, '!');
    return prefix + corners.map((corner) => writeCorner(corner, row, column)).join(':');
  });
}

function writeCorner(corner: WrittenCorner, row: number, column: number): string {
  const part = (letter: string, value: number | undefined, fixed: boolean, from: number) =>
    value === undefined ? '' : fixed ? `${letter}${value}` : `${letter}[${value - from}]`;
  return part('R', corner.row, corner.rowFixed, row) + part('C', corner.column, corner.columnFixed, column);
}

const PART = '(?:\\[-?\\d+\\]|\\d+)?';
const CORNER = `(?:R${PART}C${PART}|R(?:\\[-?\\d+\\]|\\d+)|C(?:\\[-?\\d+\\]|\\d+))`;
const PIECE = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.$\\]])(${CORNER})(?::(${CORNER}))?(?![\\p{L}\\p{N}_.(\\[!])`,
  'giu',
);

/** An R1C1 formula as A1 seen from a cell, the other way round; a reference off the sheet becomes `#REF!`. */
export function r1c1ToA1Formula(formula: string, row: number, column: number): string {
  return formula.replace(PIECE, (all: string, first?: string, second?: string) => {
    if (!first) return all;
    const start = readCorner(first, row, column);
    const whole = start && (start.row === undefined || start.column === undefined);
    const end = second ? readCorner(second, row, column) : whole ? start : undefined;
    if (!start || (second && !end)) return '#REF!';
    const reference: WrittenReference = { corners: end ? [start, end] : [start] };
    return printReference(reference);
  });
}

function readCorner(text: string, row: number, column: number): WrittenCorner | null {
  const [, hasRow, rowPart, hasColumn, columnPart] =
    /^(R)?(\[-?\d+\]|\d+)?(C)?(\[-?\d+\]|\d+)?$/i.exec(text) ?? [];
  const rows = hasRow ? place(rowPart, row) : undefined;
  const columns = hasColumn ? place(columnPart, column) : undefined;
  if ((rows && rows.value < 1) || (columns && columns.value < 1)) return null;
  return {
    row: rows?.value,
    column: columns?.value,
    rowFixed: rows?.fixed ?? false,
    columnFixed: columns?.fixed ?? false,
  };
}

function place(part: string | undefined, from: number): { value: number; fixed: boolean } {
  if (part?.startsWith('[')) return { value: from + Number(part.slice(1, -1)), fixed: false };
  return part === undefined ? { value: from, fixed: false } : { value: Number(part), fixed: true };
}
