import { textToPdf } from '../drive/pdf/document';
import { linesOfText } from '../drive/pdf/lines';
import type { Core } from '../kernel/core';
import { spreadsheetOf } from './model';
import { extentOf, readDisplay } from './read';

/** The visible sheets as a PDF of plain text, one row a line; grid lines and looks are not drawn. */
export function spreadsheetPdf(core: Core, id: string): Uint8Array {
  const book = spreadsheetOf(core, id);
  const texts = book.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const { row, column } = extentOf(core, book, sheet);
      const area = { row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) };
      const rows = readDisplay(core, book, sheet, area).map((cells) => cells.join('   '));
      return [sheet.name, ...rows].join('\n');
    });
  return textToPdf(linesOfText(texts.join('\n\n')));
}
