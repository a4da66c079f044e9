import type { Core } from '../kernel/core';
import { a1Of } from './area';
import { readLayer, setLayer } from './cells';
import { rollBack, savedVersion } from './change';
import { csvOf } from './csv';
import { choicesAt } from './extras/validation/choices';
import { markedCells } from './extras/validation/enforce';
import { copySpreadsheet, nameOf, renameSpreadsheet, spreadsheetUrl } from './files';
import { type SpreadsheetRecord, type Style, spreadsheetOf } from './model';
import {
  cellsCalled,
  changeBook,
  changeSheet,
  drag,
  insertBefore,
  type Person,
  remove,
  sheetCalled,
  sortSheet,
  typeIn,
} from './people';
import { type ReadValue, readDisplay, readValues } from './read';
import { fileOf, share } from './sharing';
import { deleteSheet, hideSheet, insertSheet, moveSheet, newSheetId, renameSheet } from './sheets';

/** Who acts; by default the owner of the file. */
export interface As {
  as?: string;
}

/** A sheet as its tab and its frame show it. */
export interface SheetInfo {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
}

/**
 * What a person can do to a spreadsheet and see of it. References are A1 text with the sheet in front (`Partners!B3`), on
 * the leftmost sheet without one, or a sheet's name for all its cells with content. What is done here fires triggers.
 */
export class SpreadsheetHandle {
  constructor(
    readonly core: Core,
    readonly id: string,
  ) {}

  private get book(): SpreadsheetRecord {
    return spreadsheetOf(this.core, this.id);
  }

  private person(as: string | undefined): Person {
    return { core: this.core, id: this.id, user: as ?? fileOf(this.core, this.id).owner };
  }

  get url(): string {
    return spreadsheetUrl(this.id);
  }

  get name(): string {
    return nameOf(this.core, this.id);
  }

  rename(name: string): void {
    renameSpreadsheet(this.core, this.id, name);
  }

  /** From left to right. */
  sheets(): SheetInfo[] {
    return this.book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      tabColor: sheet.tabColor,
    }));
  }

  /** Numbers, texts, booleans and dates, as `getValues` gives them. */
  values(reference: string): ReadValue[][] {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    return readValues(this.core, this.book, sheet, area);
  }

  /** Texts as they are shown. */
  display(reference: string): string[][] {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    return readDisplay(this.core, this.book, sheet, area);
  }

  /** Formulas, '' where a cell has none. */
  formulas(reference: string): string[][] {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    return readLayer(sheet, area, 'formulas', '', (text) => text);
  }

  notes(reference: string): string[][] {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    return readLayer(sheet, area, 'notes', '', (text) => text);
  }

  /** How cells look; what is absent is as in a fresh cell. */
  styles(reference: string): Style[][] {
    const { book } = this;
    const { sheet, area } = cellsCalled(this.core, book, reference);
    return readLayer(sheet, area, 'styles', {} as Style, (index) => book.styles[index] as Style);
  }

  /** Cells whose content breaks a rule that lets it be, as Sheets marks them: A1 texts, row by row (SX-03). */
  marked(reference: string): string[] {
    const { core, book } = this;
    const { sheet, area } = cellsCalled(core, book, reference);
    return markedCells({ core, book, sheet }, area);
  }

  /** The entries of a cell's dropdown list; null for a cell without one. */
  choices(reference: string): string[] | null {
    const { core, book } = this;
    const { sheet, area } = cellsCalled(core, book, reference);
    return choicesAt(core, book, sheet, area.row, area.column);
  }

  /** Types a text into a cell or into every cell of a range, or pastes a table of texts. '' empties. */
  edit(reference: string, what: string | readonly (readonly string[])[], { as }: As = {}): void {
    typeIn(this.person(as), reference, what);
  }

  /** Gives cells a number format such as `@` (plain text) or `yyyy-mm-dd`. */
  format(reference: string, numberFormat: string, { as }: As = {}): void {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    changeSheet(this.person(as), sheet.name, 'FORMAT', (_, later) =>
      setLayer(later, area, 'formats', () => numberFormat || null),
    );
  }

  /** Sorts the rows below the frozen ones; `column` counts from 1. */
  sort(sheet: string, column: number, ascending = true, { as }: As = {}): void {
    sortSheet(this.person(as), sheet, column, ascending);
  }

  insertRows(sheet: string, before: number, count = 1, { as }: As = {}): void {
    insertBefore(this.person(as), sheet, 'row', before, count);
  }

  deleteRows(sheet: string, first: number, count = 1, { as }: As = {}): void {
    remove(this.person(as), sheet, 'row', first, count);
  }

  /** Drags rows so that they stand before the row that is `before` now. */
  moveRows(sheet: string, first: number, before: number, count = 1, { as }: As = {}): void {
    drag(this.person(as), sheet, 'row', first, before, count);
  }

  insertColumns(sheet: string, before: number, count = 1, { as }: As = {}): void {
    insertBefore(this.person(as), sheet, 'column', before, count);
  }

  deleteColumns(sheet: string, first: number, count = 1, { as }: As = {}): void {
    remove(this.person(as), sheet, 'column', first, count);
  }

  /** Drags a column so that it stands before the column that is `before` now. */
  moveColumn(sheet: string, column: number, before: number, { as }: As = {}): void {
    drag(this.person(as), sheet, 'column', column, before, 1);
  }

  /** Adds a sheet at the right. */
  addSheet(name: string, { as }: As = {}): void {
    const { core } = this;
    const id = newSheetId(core);
    changeBook(this.person(as), 'INSERT_GRID', (book) =>
      insertSheet(core, book, { id, name, index: book.sheets.length }),
    );
  }

  renameSheet(sheet: string, name: string, { as }: As = {}): void {
    changeSheet(this.person(as), sheet, 'OTHER', (book, { id }) => renameSheet(book, id, name));
  }

  deleteSheet(sheet: string, { as }: As = {}): void {
    const { id } = sheetCalled(this.book, sheet);
    changeBook(this.person(as), 'REMOVE_GRID', (book) => deleteSheet(book, id));
  }

  hideSheet(sheet: string, { as }: As = {}): void {
    changeSheet(this.person(as), sheet, 'OTHER', (book, { id }) => hideSheet(book, id, true));
  }

  showSheet(sheet: string, { as }: As = {}): void {
    changeSheet(this.person(as), sheet, 'OTHER', (book, { id }) => hideSheet(book, id, false));
  }

  /** Moves a tab to a place counted from 1. */
  moveSheet(sheet: string, place: number, { as }: As = {}): void {
    changeSheet(this.person(as), sheet, 'OTHER', (book, { id }) => moveSheet(book, id, place));
  }

  /** What the person has selected from now on; a menu item's function finds it active. */
  select(reference: string, { as }: As = {}): void {
    const { sheet, area } = cellsCalled(this.core, this.book, reference);
    const { user } = this.person(as);
    const { views } = this.core.state;
    views[this.id] = { ...views[this.id], [user]: { sheet: sheet.id, ranges: [a1Of(area)] } };
  }

  /** Copies the file into the person's Drive, with its bound scripts and linked forms. */
  copy(name: string, { as }: As = {}): SpreadsheetHandle {
    return new SpreadsheetHandle(this.core, copySpreadsheet(this.core, this.id, name, this.person(as).user));
  }

  /** Lets somebody change the file, or only read it. */
  share(email: string, role: 'writer' | 'reader' = 'writer'): void {
    share(this.core, this.id, email, role);
  }

  /** What is shown, as CSV: RFC 4180, lines ended by CR LF. */
  csv(sheet: string): string {
    sheetCalled(this.book, sheet);
    return csvOf(this.display(sheet));
  }

  /** The file as it is now, to go back to. */
  version(): string {
    return savedVersion(this.core, this.id);
  }

  /** Version history: this file alone goes back; properties, mail and triggers stay as they are. */
  restoreVersion(version: string): void {
    rollBack(this.core, this.id, version);
  }
}
