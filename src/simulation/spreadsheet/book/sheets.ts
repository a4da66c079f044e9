import { ServiceException } from '../../kernel/errors';
import { act, actOnBook } from '../act';
import { findSheet } from '../model';
import { Sheet } from '../sheet';
import { deleteSheet, insertSheet, moveSheet, newSheetId, requireSheet } from '../sheets';
import { setActiveView } from '../views';
import { BookPlace } from './place';

interface SheetOptions {
  template?: Sheet;
}

/** Sheets coming and going. */
export class BookSheets extends BookPlace {
  private activate(sheet: number): Sheet {
    setActiveView(this.execution, this.bookId, { sheet, ranges: ['A1'] });
    return this.sheet(sheet);
  }

  /**
   * Overloads: a name, a place from 0, options, in this order, each of which may be missing. The new sheet becomes the
   * active one (SS-03). Without a place it comes right of the sheet that was active, as in the editor; unconfirmed.
   */
  insertSheet(...args: (string | number | SheetOptions | null)[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string') as string | undefined;
    const place = args.find((arg) => typeof arg === 'number') as number | undefined;
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as SheetOptions | undefined;
    const { core } = this;
    const id = newSheetId(core);
    const after = this.active.sheetId;
    const template = options?.template;
    actOnBook(core, this.actor, this.bookId, (book) => {
      if (place !== undefined && (place < 0 || place > book.sheets.length)) {
        throw new ServiceException('The sheet index is out of bounds.');
      }
      insertSheet(core, book, {
        id,
        ...(name !== undefined && { name }),
        index: place ?? book.sheets.findIndex((sheet) => sheet.id === after) + 1,
        ...(template && { template: requireSheet(book, template.sheetId) }),
      });
    });
    return this.activate(id);
  }

  deleteSheet(sheet: Sheet): void {
    act(this.core, this.actor, this.bookId, sheet.sheetId, { kind: 'sheet' }, ({ id }, book) =>
      deleteSheet(book, id),
    );
  }

  deleteActiveSheet(): Sheet {
    const { active, book } = this;
    const index = active.getIndex() - 1;
    this.deleteSheet(active);
    const next = book.sheets[Math.max(0, index - 1)];
    return this.activate((next ?? requireSheet(book, 0)).id);
  }

  /** The copy stands right of the original and becomes the active sheet. */
  duplicateActiveSheet(): Sheet {
    const { core, active } = this;
    const id = newSheetId(core);
    actOnBook(core, this.actor, this.bookId, (book) => {
      const template = requireSheet(book, active.sheetId);
      insertSheet(core, book, { id, index: book.sheets.indexOf(template) + 1, template });
    });
    return this.activate(id);
  }

  /** To a place from 1. */
  moveActiveSheet(place: number): void {
    const { sheetId } = this.active;
    act(this.core, this.actor, this.bookId, sheetId, { kind: 'sheet' }, (_, book) =>
      moveSheet(book, sheetId, Number(place)),
    );
  }

  renameActiveSheet(name: string): void {
    this.active.setName(name);
  }

  getActiveSheet(): Sheet {
    return this.active;
  }

  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    if (!(sheet instanceof Sheet) || !findSheet(this.book, sheet.sheetId) || sheet.bookId !== this.bookId) {
      throw new ServiceException('The sheet does not belong to this spreadsheet.');
    }
    if (restoreSelection && this.active.sheetId === sheet.sheetId) return sheet;
    return this.activate(sheet.sheetId);
  }
}
