import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { decimalId } from '../kernel/random';
import { checkCells } from './grid';
import { callHooks } from './hooks';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, MAX_SHEETS } from './limits';
import { findSheet, type SheetRecord, type SpreadsheetRecord } from './model';
import { copyName, newSheetName } from './names';
import { followRename } from './references';

/** An id for a new sheet: the first of a file has 0, later ones are large and in no order (SS-01). */
export const newSheetId = (core: Core): number => Number(decimalId(core.state, 9));

export function emptySheet(
  id: number,
  name: string,
  maxRows = DEFAULT_ROWS,
  maxColumns = DEFAULT_COLUMNS,
): SheetRecord {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    rows: [],
    rowLines: [],
    columnLines: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    rightToLeft: false,
    tabColor: null,
    merges: [],
    extras: {},
  };
}

/** The sheet of an id, or Google's error for one that was deleted. */
export function requireSheet(book: SpreadsheetRecord, id: number): SheetRecord {
  const sheet = findSheet(book, id);
  if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
  return sheet;
}

const namesIn = (book: SpreadsheetRecord) => book.sheets.map(({ name }) => name);

function checkName(book: SpreadsheetRecord, name: string, except?: SheetRecord): void {
  if (name === '') throw new ServiceException('The sheet name cannot be empty.');
  const taken = book.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

export interface NewSheet {
  id: number;
  name?: string;
  /** Place from 0; past the last one it is the last. */
  index: number;
  rows?: number;
  columns?: number;
  /** A sheet to copy. */
  template?: SheetRecord;
}

/** Adds a sheet; without a name it gets the next free one (SS-03, SS-04). */
export function insertSheet(core: Core, book: SpreadsheetRecord, wanted: NewSheet): SheetRecord {
  if (book.sheets.length >= MAX_SHEETS) {
    throw new ServiceException(`A spreadsheet cannot have more than ${MAX_SHEETS} sheets.`);
  }
  const name =
    wanted.name ??
    (wanted.template
      ? copyName(book.locale, wanted.template.name, namesIn(book))
      : newSheetName(book.locale, namesIn(book)));
  checkName(book, name);
  const sheet = wanted.template
    ? copySheet(wanted.template, wanted.id, name)
    : emptySheet(wanted.id, name, wanted.rows, wanted.columns);
  checkCells(book, sheet.maxRows * sheet.maxColumns);
  book.sheets.splice(Math.max(0, wanted.index), 0, sheet);
  if (wanted.template) callHooks('sheetCopied', core, book, wanted.template, sheet);
  return sheet;
}

/** A copy is no form's destination. */
function copySheet(original: SheetRecord, id: number, name: string): SheetRecord {
  const { rows, form: _, ...rest } = original;
  return { ...structuredClone(rest), rows: rows.slice(), id, name, hidden: false };
}

/** Takes a sheet away, but neither the last nor the last visible one (SS-06). */
export function deleteSheet(book: SpreadsheetRecord, id: number): void {
  const sheet = requireSheet(book, id);
  if (book.sheets.length === 1) {
    throw new ServiceException("You can't remove all the sheets in a document.");
  }
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new ServiceException("You can't remove all the visible sheets in a document.");
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  callHooks('sheetDeleted', book, sheet);
}

export function renameSheet(book: SpreadsheetRecord, id: number, name: string): void {
  const sheet = requireSheet(book, id);
  if (sheet.name === name) return;
  checkName(book, name, sheet);
  followRename(book, sheet.name, name);
  sheet.name = name;
}

/** Moves a sheet to a place counted from 1. */
export function moveSheet(book: SpreadsheetRecord, id: number, place: number): void {
  const sheet = requireSheet(book, id);
  if (place < 1 || place > book.sheets.length) {
    throw new ServiceException(`The sheet index must be between 1 and ${book.sheets.length}.`);
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(place - 1, 0, sheet);
}

/** Google's text for hiding the last visible sheet is unknown; it refuses, and so does this. */
export function hideSheet(book: SpreadsheetRecord, id: number, hidden: boolean): void {
  const sheet = requireSheet(book, id);
  if (hidden && !book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new ServiceException("You can't hide all the sheets in a document.");
  }
  sheet.hidden = hidden;
}
