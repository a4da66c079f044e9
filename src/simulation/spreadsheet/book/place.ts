import { linkedFormUrl } from '../../forms/address';
import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { isZone } from '../../kernel/zone';
import { actOnBook, checkWritable } from '../act';
import { copySpreadsheet, nameOf, renameSpreadsheet, spreadsheetUrl } from '../files';
import { askHooks } from '../hooks';
import { rangeAt } from '../lookup';
import { findSheet, findSheetNamed } from '../model';
import { objects } from '../objects';
import { BookPart } from '../part';
import type { Range } from '../range';
import type { RangeList } from '../rangeList';
import type { Sheet } from '../sheet';
import { requireSheet } from '../sheets';
import type { Spreadsheet } from '../spreadsheet';
import { isKnownLocale } from '../values/locale';
import { activeView } from '../views';

/** What a spreadsheet is called, how it reads and shows values, and what is in it. */
export class BookPlace extends BookPart {
  protected sheet(id: number): Sheet {
    return objects.sheet(this.execution, this.bookId, id);
  }

  protected get active(): Sheet {
    return this.sheet(activeView(this.execution, this.bookId).sheet);
  }

  getId(): string {
    return this.bookId;
  }

  getKey(): string {
    return this.bookId;
  }

  getUrl(): string {
    return spreadsheetUrl(this.bookId);
  }

  getName(): string {
    return nameOf(this.core, this.bookId);
  }

  rename(name: string): void {
    checkWritable(this.core, this.execution.user, this.bookId);
    renameSpreadsheet(this.core, this.bookId, String(name));
  }

  copy(name: string): Spreadsheet {
    const id = copySpreadsheet(this.core, this.bookId, String(name), this.execution.user);
    return objects.spreadsheet(this.execution, id);
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  /** Google takes any locale it knows; here it must be one whose conventions are simulated. */
  setSpreadsheetLocale(locale: string): void {
    const name = String(locale).replace('-', '_');
    if (!isKnownLocale(name)) throw this.execution.gap(`Spreadsheet.setSpreadsheetLocale('${locale}')`);
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.locale = name;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(String(zone))) throw new ServiceException(`Invalid argument: ${zone}`);
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.timeZone = String(zone);
    });
  }

  getRecalculationInterval(): EnumConstant {
    return constant('Spreadsheet.RecalculationInterval', this.book.recalculation);
  }

  /** Kept, but formulas are worked out whenever they are read. */
  setRecalculationInterval(interval: EnumConstant): Spreadsheet {
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.recalculation = interval.constantName as typeof book.recalculation;
    });
    return objects.spreadsheet(this.execution, this.bookId);
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map(({ id }) => this.sheet(id));
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = findSheetNamed(this.book, String(name));
    return found ? this.sheet(found.id) : null;
  }

  getSheetById(id: number): Sheet | null {
    const found = findSheet(this.book, Number(id));
    return found ? this.sheet(found.id) : null;
  }

  /** Of several linked forms, the one whose sheet stands leftmost; Google's choice is unknown. */
  getFormUrl(): string | null {
    const form = this.book.sheets.find((sheet) => sheet.form !== undefined)?.form;
    return form === undefined ? null : linkedFormUrl(form);
  }

  getRange(text: string): Range {
    const { book } = this;
    const { sheet, bounds } = rangeAt(book, String(text), requireSheet(book, this.active.sheetId));
    return objects.range(this.execution, this.bookId, sheet, bounds);
  }

  getRangeByName(name: string): Range | null {
    const found = askHooks('namedRange', this.book, String(name));
    return found ? objects.range(this.execution, this.bookId, found.sheet, found.bounds) : null;
  }

  getRangeList(texts: string[]): RangeList {
    const ranges = texts.map((text) => this.getRange(text));
    return objects.rangeList(this.execution, this.bookId, ranges);
  }
}
