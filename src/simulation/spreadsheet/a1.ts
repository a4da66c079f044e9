/** A part of a sheet, 1-based; an absent bound means that the range is open on that side. */
export interface Reference {
  /** The sheet's name; absent for the sheet the text is read on. */
  sheet?: string;
  startRow?: number;
  endRow?: number;
  startColumn?: number;
  endColumn?: number;
}

export const MAX_COLUMNS = 18_278;
export const MAX_ROWS = 10_000_000;

/** The letters of a column: 1 → `A`, 27 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The number of a column: `A` → 1; either case. NaN for what isn't letters. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]+$/.test(name)) return Number.NaN;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Splits `Sheet!A1` or `'My Sheet'!A1` into name and range text; `!A1` and `A1` have no name. */
export function splitSheet(text: string): { sheet?: string; range: string } | null {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] as string).replaceAll("''", "'"), range: quoted[2] as string };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { range: text };
  const range = text.slice(mark + 1);
  if (text.startsWith("'") && mark > 0) return null;
  return mark === 0 ? { range } : { sheet: text.slice(0, mark), range };
}

interface Corner {
  row?: number;
  column?: number;
}

const A1_CORNER = /^\$?([A-Za-z]{1,3})?(?:\$?(\d{1,8}))?$/;
const R1C1_CORNER = /^R(\d{1,8})C(\d{1,5})$/i;

function corner(text: string): Corner | null {
  const absolute = R1C1_CORNER.exec(text);
  const match = absolute ?? A1_CORNER.exec(text);
  if (!match || text === '' || text === '$') return null;
  const row = absolute ? absolute[1] : match[2];
  const column = absolute ? Number(absolute[2]) : match[1] && columnNumber(match[1]);
  if (row !== undefined && (Number(row) < 1 || Number(row) > MAX_ROWS)) return null;
  if (column && column > MAX_COLUMNS) return null;
  if (column === 0) return null;
  return { row: row === undefined ? undefined : Number(row), column: column || undefined };
}

/**
 * Reads a range as Sheets writes it, in either case: `B2:D5`, `$C$3`, `5:7`, `D:F`, `A2:A`, `B1:1`, `R5C3:R6C4`, each
 * with or without a sheet. Corners come back in order. Null for what is no range, as `foo`; names are the caller's.
 */
export function parseReference(text: string): Reference | null {
  const split = splitSheet(text.trim());
  if (!split) return null;
  const parts = split.range.split(':');
  if (parts.length > 2) return null;
  const first = corner(parts[0] as string);
  const second = parts.length === 2 ? corner(parts[1] as string) : first;
  if (!first || !second) return null;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return null;
  const rows = [first.row, second.row].filter((row) => row !== undefined).sort((a, b) => a - b);
  const columns = [first.column, second.column]
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b);
  if (rows.length + columns.length < 2 || (rows.length === 1 && columns.length === 1)) return null;
  const reference: Reference = {
    startRow: rows[0],
    endRow: rows[1],
    startColumn: columns[0],
    endColumn: columns[1],
  };
  return split.sheet === undefined ? reference : { sheet: split.sheet, ...reference };
}

/** A sheet's name as it stands before the `!`: quoted unless it is one plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The A1 text of a range: `A1`, `B2:D5`, `D:F`, `5:7`, `A2:A`, `B1:1`; with its sheet in front if it names one. A whole
 * sheet is its name alone. Throws for a range that has a start but no end in both directions, which A1 can't say.
 */
export function formatReference(reference: Reference): string {
  const range = formatRange(reference);
  if (reference.sheet === undefined) return range;
  return range === '' ? quoteSheet(reference.sheet) : `${quoteSheet(reference.sheet)}!${range}`;
}

function formatRange({ startRow, endRow, startColumn, endColumn }: Reference): string {
  const first = startColumn === undefined ? '' : columnName(startColumn);
  const last = endColumn === undefined ? '' : columnName(endColumn);
  const start = `${first}${startRow ?? ''}`;
  const end = `${last}${endRow ?? ''}`;
  if (start === '' && end === '') return '';
  if (end === '') throw new RangeError('A range without any end has no A1 notation.');
  const cell = startRow !== undefined && startColumn !== undefined;
  return cell && start === end ? start : `${start}:${end}`;
}
