import type { Core } from '../kernel/core';
import type { Execution } from '../kernel/execution';
import type { Area } from './area';
import type { Actor } from './hooks';
import { type SheetRecord, type SpreadsheetRecord, spreadsheetOf } from './model';
import { requireSheet } from './sheets';

/** A spreadsheet, or something of one, as a script holds it: ids only, looked up at every call (SS-16). */
export class BookPart {
  constructor(
    readonly execution: Execution,
    readonly bookId: string,
  ) {}

  get core(): Core {
    return this.execution.core;
  }

  get book(): SpreadsheetRecord {
    return spreadsheetOf(this.core, this.bookId);
  }

  get actor(): Actor {
    return { user: this.execution.user, execution: this.execution };
  }
}

/** A sheet, or something of one. */
export class SheetPart extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    readonly sheetId: number,
  ) {
    super(execution, bookId);
  }

  get record(): SheetRecord {
    return requireSheet(this.book, this.sheetId);
  }

  get wholeGrid(): Area {
    return { row: 1, column: 1, rows: this.record.maxRows, columns: this.record.maxColumns };
  }
}
