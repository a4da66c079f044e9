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
  sheet.getRange(1, 1, height, width).setValues(cells);
}
