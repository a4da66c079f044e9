import type { Core } from '../kernel/core';
import { callHooks } from './hooks';
import type { Row, SheetRecord, SpreadsheetRecord, Style } from './model';
import { insertSheet, requireSheet } from './sheets';
import { styleIndex } from './styles';

/** Puts a copy of a sheet at the end of a spreadsheet, which may be another one. */
export function copyInto(
  core: Core,
  book: SpreadsheetRecord,
  id: number,
  source: SpreadsheetRecord,
  sheetId: number,
): SheetRecord {
  const template = requireSheet(source, sheetId);
  const copy = insertSheet(core, book, { id, index: book.sheets.length, template });
  if (source !== book) {
    copy.rows = copy.rows.map((row) => withStylesOf(row, source, book));
    callHooks('sheetImported', source, book, copy);
  }
  return copy;
}

function withStylesOf(row: Row, source: SpreadsheetRecord, book: SpreadsheetRecord): Row {
  if (!row.styles) return row;
  const styles = row.styles.map((index) =>
    index === null ? null : styleIndex(book, source.styles[index] as Style),
  );
  return { ...row, styles };
}
