import { EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { act } from '../act';
import { type Area, areaOfNumbers, checkInside, lastColumn } from '../area';
import { setInputs } from '../cells';
import { cellInput } from '../input';
import { mergeAreas, mergesIn, unmerge } from '../merges';
import { settingsOf, spreadsheetOf } from '../model';
import { cutAndPaste, type PasteType, paste, pastedArea } from '../paste';
import type { Range } from '../range';
import { readDisplay } from '../read';
import type { Sheet } from '../sheet';
import { requireSheet } from '../sheets';
import { reorderRows, type SortKey, sortArea } from '../sort';
import {
  dataRegion,
  deleteCells,
  delimiterFor,
  insertCells,
  nextDataCell,
  removeDuplicates,
  shuffled,
  trimWhitespace,
} from '../tidy';
import { RangeLooks } from './looks';

interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

const axisOf = (dimension: EnumConstant): 'row' | 'column' =>
  dimension.constantName === 'ROWS' ? 'row' : 'column';

/** Sorting, merging, copying and moving the cells of a range. */
export class RangeLayout extends RangeLooks {
  /** A column number (counted from the sheet's first), `{column, ascending}`, or a list of either (SV-11). */
  sort(wanted: unknown): this {
    const { cells } = this;
    const keys = (Array.isArray(wanted) ? wanted : [wanted]).map(sortKey);
    for (const { column } of keys) {
      if (column < cells.column || column > lastColumn(cells)) {
        throw new ServiceException('The column to sort by is outside of the range.');
      }
    }
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'contents', area: cells }, (sheet, book) =>
      sortArea(this.core, book, sheet, cells, keys),
    );
    return this;
  }

  randomize(): this {
    const { cells } = this;
    const order = shuffled(this.core, cells.rows);
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'contents', area: cells }, (sheet, book) =>
      reorderRows(book, sheet, cells, order),
    );
    return this;
  }

  /** The range that is left, the first of each kind (SV-12). */
  removeDuplicates(columns?: number[]): Range {
    const { cells } = this;
    const all = Array.from({ length: cells.columns }, (_, i) => cells.column + i);
    const compared = columns?.map(Number) ?? all;
    if (compared.some((column) => !all.includes(column))) {
      throw new ServiceException('The columns to compare are outside of the range.');
    }
    const rows = act(
      this.core,
      this.actor,
      this.bookId,
      this.sheetId,
      { kind: 'contents', area: cells },
      (sheet, book) => removeDuplicates(this.core, book, sheet, cells, compared),
    );
    return this.rangeOf({ ...cells, rows });
  }

  trimWhitespace(): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'contents', area: cells }, (sheet) =>
      trimWhitespace(sheet, cells),
    );
    return this;
  }

  /** One column of texts becomes several; the parts are read as if they were typed. */
  splitTextToColumns(delimiter?: string | EnumConstant): void {
    const { cells } = this;
    if (cells.columns > 1) throw new ServiceException('The range must be a single column.');
    const texts = readDisplay(this.core, this.book, this.record, cells).flat();
    const sign = delimiterFor(texts, delimiter instanceof EnumConstant ? delimiter.constantName : delimiter);
    const parts = texts.map((text) => text.split(sign).map((part) => part.trim()));
    const width = Math.max(1, ...parts.map((line) => line.length));
    const target = { ...cells, columns: width };
    checkInside(target, this.record);
    const settings = { ...settingsOf(this.book), now: this.core.state.now };
    const inputs = parts.map((line) =>
      Array.from({ length: width }, (_, i) => cellInput(line[i] ?? '', undefined, settings)),
    );
    act(
      this.core,
      this.actor,
      this.bookId,
      this.sheetId,
      { kind: 'contents', area: target, inputs },
      (sheet) => setInputs(sheet, target, inputs),
    );
  }

  merge(): this {
    return this.mergeParts((cells) => [cells]);
  }

  mergeAcross(): this {
    return this.mergeParts((cells) =>
      Array.from({ length: cells.rows }, (_, i) => ({ ...cells, row: cells.row + i, rows: 1 })),
    );
  }

  mergeVertically(): this {
    return this.mergeParts((cells) =>
      Array.from({ length: cells.columns }, (_, i) => ({ ...cells, column: cells.column + i, columns: 1 })),
    );
  }

  private mergeParts(partsOf: (cells: Area) => Area[]): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'formats', area: cells }, (sheet) =>
      mergeAreas(sheet, partsOf(cells)),
    );
    return this;
  }

  breakApart(): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'formats', area: cells }, (sheet) =>
      unmerge(sheet, cells),
    );
    return this;
  }

  isPartOfMerge(): boolean {
    return mergesIn(this.record, this.cells).length > 0;
  }

  getMergedRanges(): Range[] {
    return mergesIn(this.record, this.cells).map((merge) => this.rangeOf(merge));
  }

  copyTo(target: Range, how?: EnumConstant | CopyOptions, transposed = false): void {
    const type =
      how instanceof EnumConstant
        ? (how.constantName as PasteType)
        : how?.contentsOnly
          ? 'PASTE_VALUES'
          : how?.formatOnly
            ? 'PASTE_FORMAT'
            : 'PASTE_NORMAL';
    this.pasteTo(target, type, transposed);
  }

  copyValuesToRange(
    sheet: number | Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.pasteTo(this.targetOn(sheet, column, columnEnd, row, rowEnd), 'PASTE_VALUES', false);
  }

  copyFormatToRange(
    sheet: number | Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.pasteTo(this.targetOn(sheet, column, columnEnd, row, rowEnd), 'PASTE_FORMAT', false);
  }

  private targetOn(
    sheet: number | Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): PasteTarget {
    const sheetId = typeof sheet === 'object' ? sheet.sheetId : Number(sheet);
    const record = requireSheet(this.book, sheetId);
    const cells = areaOfNumbers(
      record,
      Number(row),
      Number(column),
      Number(rowEnd) - Number(row) + 1,
      Number(columnEnd) - Number(column) + 1,
    );
    return { bookId: this.bookId, sheetId, cells };
  }

  private pasteTo(target: PasteTarget, type: PasteType, transposed: boolean): void {
    const { core, bookId, sheetId, cells } = this;
    const at = pastedArea(cells, target.cells, transposed);
    const kind = type === 'PASTE_FORMAT' || type === 'PASTE_COLUMN_WIDTHS' ? 'formats' : 'contents';
    act(core, this.actor, target.bookId, target.sheetId, { kind, area: at }, (sheet, book) => {
      const source = bookId === target.bookId ? book : spreadsheetOf(core, bookId);
      const from = { book: source, sheet: requireSheet(source, sheetId), area: cells };
      paste(core, from, { book, sheet, area: at }, type, transposed);
    });
  }

  moveTo(target: Range): void {
    const { core, bookId, sheetId, cells } = this;
    if (target.bookId !== bookId) {
      throw new ServiceException('The target range must be in the same spreadsheet as the source range.');
    }
    const at = { ...cells, row: target.cells.row, column: target.cells.column };
    act(core, this.actor, bookId, target.sheetId, { kind: 'contents', area: at }, (sheet, book) => {
      const source = requireSheet(book, sheetId);
      cutAndPaste({ book, sheet: source, area: cells }, { book, sheet, area: at });
    });
  }

  insertCells(dimension: EnumConstant): this {
    return this.shiftCells(dimension, insertCells);
  }

  deleteCells(dimension: EnumConstant): void {
    this.shiftCells(dimension, deleteCells);
  }

  private shiftCells(dimension: EnumConstant, shift: typeof insertCells): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'contents', area: cells }, (sheet) =>
      shift(sheet, cells, axisOf(dimension)),
    );
    return this;
  }

  getNextDataCell(direction: EnumConstant): Range {
    const { core, book, record, cells } = this;
    const to = direction.constantName as 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';
    return this.rangeOf({ ...nextDataCell(core, book, record, cells, to), rows: 1, columns: 1 });
  }

  getDataRegion(dimension?: EnumConstant): Range {
    const { core, book, record, cells } = this;
    return this.rangeOf(dataRegion(core, book, record, cells, dimension && axisOf(dimension)));
  }
}

interface PasteTarget {
  bookId: string;
  sheetId: number;
  cells: Area;
}

function sortKey(wanted: unknown): SortKey {
  if (typeof wanted === 'object' && wanted !== null) {
    const { column, ascending = true } = wanted as { column: number; ascending?: boolean };
    return { column: Number(column), ascending };
  }
  return { column: Number(wanted), ascending: true };
}
