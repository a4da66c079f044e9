import type { SheetSeen } from '../../shapes';
import type { Area } from './cells';

/** What the grid calls a column. */
export const field = (column: number): string => `c${column}`;

/** A row as the grid keeps it: its place and the texts that are not blank. */
export function rowData(sheet: SheetSeen, i: number): Record<string, unknown> {
  const texts = (sheet.cells[i] ?? []).flatMap((text, column) =>
    text === '' ? [] : [[field(column), text]],
  );
  return { i, ...Object.fromEntries(texts) };
}

/** Whether everything that is drawn of a row is the same. */
export function isSameRow(a: SheetSeen, b: SheetSeen, row: number): boolean {
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

export function visibleColumns({ columns, hiddenColumns }: SheetSeen): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter(
    (each) => !hiddenColumns.includes(each),
  );
}
