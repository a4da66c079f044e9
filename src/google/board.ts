import { tabOf } from '../toolkit/tabs';
import type { Cell } from './cells';
import { written } from './flush';

/** Draws the Home tab anew in one write; text goes in as text. Rows that were longer before are emptied. */
export function drawBoard(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  lines: readonly Cell[][],
): void {
  const sheet = spreadsheet.getSheetByName(tabOf('home').name);
  if (!sheet) return;
  const width = Math.max(1, ...lines.map((line) => line.length));
  const height = Math.max(lines.length, sheet.getLastRow());
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => {
      const cell = lines[r]?.[c] ?? '';
      return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
    }),
  );
  written();
  placeFor(sheet, height, width).setValues(cells);
}

/** The tab grows when there is more to say than it has rows or columns. */
function placeFor(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  height: number,
  width: number,
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(1, 1, height, width);
  } catch {
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (height > rows) sheet.insertRowsAfter(rows, height - rows + ROWS_ADDED);
    if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
    return sheet.getRange(1, 1, height, width);
  }
}

const ROWS_ADDED = 100;
