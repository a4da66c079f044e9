import { type Area, lastColumn, lastRow, overlap } from '../area';

/** What is left of an area without another one, as up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.row > area.row) parts.push({ ...area, rows: cut.row - area.row });
  if (lastRow(cut) < lastRow(area)) {
    parts.push({ ...area, row: lastRow(cut) + 1, rows: lastRow(area) - lastRow(cut) });
  }
  const middle = { ...area, row: cut.row, rows: cut.rows };
  if (cut.column > area.column) parts.push({ ...middle, columns: cut.column - area.column });
  if (lastColumn(cut) < lastColumn(area)) {
    parts.push({ ...middle, column: lastColumn(cut) + 1, columns: lastColumn(area) - lastColumn(cut) });
  }
  return parts;
}
