import { ServiceException } from '../../kernel/errors';
import { actOnBook, clearArea } from '../act';
import { gridOf } from '../area';
import { hexColor } from '../colors';
import { copyInto } from '../copySheet';
import type { LayerKind } from '../layers';
import { objects } from '../objects';
import type { ClearOptions } from '../range/contents';
import { kindsToClear } from '../range/contents';
import { extentOf } from '../read';
import type { Sheet } from '../sheet';
import { hideSheet, newSheetId, renameSheet } from '../sheets';
import { sortArea } from '../sort';
import type { Spreadsheet } from '../spreadsheet';
import { SheetGrid } from './grid';

/** What is done to a sheet as a whole. */
export class WholeSheet extends SheetGrid {
  setName(name: string): this {
    return this.change('sheet', undefined, (_, book) => renameSheet(book, this.sheetId, String(name)));
  }

  hideSheet(): this {
    return this.change('sheet', undefined, (_, book) => hideSheet(book, this.sheetId, true));
  }

  showSheet(): this {
    return this.change('sheet', undefined, (_, book) => hideSheet(book, this.sheetId, false));
  }

  isSheetHidden(): boolean {
    return this.record.hidden;
  }

  getTabColor(): string | null {
    return this.record.tabColor;
  }

  setTabColor(color: string | null): this {
    const hex = color === null || color === undefined ? null : hexColor(String(color));
    if (hex === undefined) throw new ServiceException(`Invalid argument: ${color}`);
    return this.change('sheet', undefined, (sheet) => {
      sheet.tabColor = hex;
    });
  }

  hasHiddenGridlines(): boolean {
    return this.record.hiddenGridlines;
  }

  setHiddenGridlines(hidden: boolean): this {
    return this.change('sheet', undefined, (sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }

  isRightToLeft(): boolean {
    return this.record.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    return this.change('sheet', undefined, (sheet) => {
      sheet.rightToLeft = rightToLeft;
    });
  }

  /** Sorts the rows below the frozen ones by a column; on a sheet without rows there nothing happens (SS-17). */
  sort(column: number, ascending = true): this {
    const { core, book, record } = this;
    const last = extentOf(core, book, record);
    const row = record.frozenRows + 1;
    if (column < 1 || column > record.maxColumns) {
      throw new ServiceException('Those columns are out of bounds.');
    }
    if (last.row < row) return this;
    const area = { row, column: 1, rows: last.row - row + 1, columns: record.maxColumns };
    return this.change('contents', area, (sheet, later) =>
      sortArea(core, later, sheet, area, [{ column: Number(column), ascending }]),
    );
  }

  private clearKinds(kinds: readonly LayerKind[]): this {
    clearArea(this.core, this.actor, this.bookId, this.sheetId, gridOf, kinds);
    return this;
  }

  /** Values and formats, but neither notes nor validations (SV-13). */
  clear(options?: ClearOptions): this {
    return this.clearKinds(kindsToClear(options));
  }

  clearContents(): this {
    return this.clearKinds(['contents']);
  }

  clearFormats(): this {
    return this.clearKinds(['formats']);
  }

  clearNotes(): this {
    return this.clearKinds(['notes']);
  }

  /** The copy is the last sheet of the other file (or of its own), and is called `Copy of …`. */
  copyTo(target: Spreadsheet): Sheet {
    const { core, sheetId } = this;
    const id = newSheetId(core);
    const source = this.book;
    actOnBook(core, this.actor, target.bookId, (book) =>
      copyInto(core, book, id, book.id === source.id ? book : source, sheetId),
    );
    return objects.sheet(this.execution, target.bookId, id);
  }
}
