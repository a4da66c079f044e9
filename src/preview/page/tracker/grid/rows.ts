import type { SheetSeen } from '../../../shapes';
import type { Area } from '../cells';

/** What the grid calls a column. */
export const field = (column: number): string => `c${column}`;

/** A row as the grid keeps it: its place and the texts that are not blank. */
export function rowData(sheet: SheetSeen, i: number): Record<string, unknown> {
  const texts = (sheet.cells[i] ?? []).flatMap((text, column) =>
    text === '' ? [] : [[field(column), text]],
  );
  return { i, ...Object.fromEntries(texts) };
}

/** The rows of which something that is drawn is another: their texts, looks, rules or notes. */
export function changedRows(before: SheetSeen, after: SheetSeen): Set<number> {
  const changed = new Set<number>();
  for (let row = 0; row < after.rows; row++) if (!isSameRow(before, after, row)) changed.add(row);
  for (const place of new Set([...Object.keys(before.notes), ...Object.keys(after.notes)])) {
    if (before.notes[place] !== after.notes[place]) changed.add(Number(place.split(',')[0]));
  }
  return changed;
}

function isSameRow(a: SheetSeen, b: SheetSeen, row: number): boolean {
  const look = (sheet: SheetSeen) =>
    JSON.stringify(sheet.styled[row]?.map((index) => sheet.styles[index - 1]));
  return (
    isSameList(a.cells[row], b.cells[row]) &&
    isSameList(a.ruled[row], b.ruled[row]) &&
    (isSameList(a.styled[row], b.styled[row]) || look(a) === look(b))
  );
}

function isSameList<T>(a: readonly T[] = [], b: readonly T[] = []): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

export function withText(sheet: SheetSeen, area: Area, text: string): SheetSeen {
  const cells = sheet.cells.slice();
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows); row++) {
    const texts = (cells[row] ?? []).slice();
    for (let column = area.column; column < area.column + area.columns; column++) {
      while (texts.length < column) texts.push('');
      texts[column] = text;
    }
    cells[row] = texts;
  }
  return { ...sheet, cells: Array.from(cells, (row) => row ?? []) };
}

/** Stands for what can't be changed without building the grid anew. */
export const shape = ({
  name,
  rows,
  columns,
  widths,
  hiddenColumns,
  hiddenRows,
  frozenRows,
}: SheetSeen): string => JSON.stringify([name, rows, columns, widths, hiddenColumns, hiddenRows, frozenRows]);
