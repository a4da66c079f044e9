import type { CellStyle, SheetSeen } from '../../shapes';

/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A, B, … Z, AA for columns counted from 0. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** A1 text of an area, without its tab. */
export function a1({ row, column, rows, columns }: Area): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** The cell that `b7` means, or null. */
export function cellNamed(text: string): { row: number; column: number } | null {
  const found = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(text);
  if (!found) return null;
  const [, name = '', row = ''] = found;
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
}

/** An area of a tab as the server takes it. */
export const reference = (sheet: string, area: Area): string => `'${sheet.replace(/'/g, "''")}'!${a1(area)}`;

export const shownText = (sheet: SheetSeen, row: number, column: number): string =>
  sheet.cells[row]?.[column] ?? '';

/** What one edits: the formula where there is one. */
export const inputText = (sheet: SheetSeen, row: number, column: number): string =>
  sheet.inputs[`${row},${column}`] ?? shownText(sheet, row, column);

export function styleAt(sheet: SheetSeen, row: number, column: number): CellStyle | undefined {
  const index = sheet.styled[row]?.[column] ?? 0;
  return index === 0 ? undefined : sheet.styles[index - 1];
}

export function choicesAt(sheet: SheetSeen, row: number, column: number): readonly string[] | null {
  const index = sheet.ruled[row]?.[column] ?? 0;
  return index === 0 ? null : (sheet.rules[index - 1]?.choices ?? null);
}

/** A table as tab-separated text, and back. */
export function tableText(sheet: SheetSeen, { row, column, rows, columns }: Area): string {
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => quoted(shownText(sheet, row + r, column + c))).join('\t'),
  );
  return lines.join('\n');
}

const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export function tableOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const found = cell.exec(source);
    if (!found) return rows;
    const [, inQuotes, plain = '', end] = found;
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    if (end === '') return rows;
    if (end === '\n') rows.push([]);
  }
}
