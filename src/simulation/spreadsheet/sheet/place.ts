import { linkedFormUrl } from '../../forms/address';
import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { Matrix } from '../../kernel/realm';
import { appendRow } from '../act';
import { areaOfNumbers, type Bounds, boundsOf, overlap } from '../area';
import { rangeAt } from '../lookup';
import { objects } from '../objects';
import { SheetPart } from '../part';
import type { Range } from '../range';
import type { RangeList } from '../rangeList';
import { extentOf, type ReadValue, readValues } from '../read';
import type { Selection } from '../selection';
import { selectionOf } from '../selection';
import type { Spreadsheet } from '../spreadsheet';
import { activeView, setActiveView } from '../views';

/** What a sheet is called, where it is, and the ranges of it. */
export class SheetPlace extends SheetPart {
  protected range(bounds: Bounds): Range {
    return objects.range(this.execution, this.bookId, this.sheetId, bounds);
  }

  getName(): string {
    return this.record.name;
  }

  getSheetName(): string {
    return this.record.name;
  }

  getSheetId(): number {
    return this.record.id;
  }

  /** From 1. */
  getIndex(): number {
    return this.book.sheets.indexOf(this.record) + 1;
  }

  getParent(): Spreadsheet {
    return objects.spreadsheet(this.execution, this.bookId);
  }

  getType(): EnumConstant {
    return constant('Spreadsheet.SheetType', 'GRID');
  }

  getFormUrl(): string | null {
    const { form } = this.record;
    return form === undefined ? null : linkedFormUrl(form);
  }

  getRange(rowOrA1: number | string, column?: number, rows?: number, columns?: number): Range {
    if (column === undefined) {
      const { sheet, bounds } = rangeAt(this.book, String(rowOrA1), this.record);
      return objects.range(this.execution, this.bookId, sheet, bounds);
    }
    const area = areaOfNumbers(
      this.record,
      Number(rowOrA1),
      Number(column),
      Number(rows ?? 1),
      Number(columns ?? 1),
    );
    return this.range(boundsOf(area));
  }

  getRangeList(texts: string[]): RangeList {
    const ranges = texts.map((text) => this.getRange(text));
    return objects.rangeList(this.execution, this.bookId, ranges);
  }

  getDataRange(): Range {
    const { row, column } = extentOf(this.core, this.book, this.record);
    return this.range({
      startRow: 1,
      startColumn: 1,
      endRow: Math.max(1, row),
      endColumn: Math.max(1, column),
    });
  }

  /** A start of -1 is the last row or column with data (SS-15). What lies outside the grid is left out; Google may pad it. */
  getSheetValues(row: number, column: number, rows: number, columns: number): Matrix {
    const last = extentOf(this.core, this.book, this.record);
    const wanted = {
      row: Number(row) === -1 ? Math.max(1, last.row) : Number(row),
      column: Number(column) === -1 ? Math.max(1, last.column) : Number(column),
      rows: Number(rows),
      columns: Number(columns),
    };
    if (wanted.row < 1 || wanted.column < 1) throw new ServiceException('The coordinates are too small.');
    const inside = overlap(wanted, this.wholeGrid);
    const values: ReadValue[][] = inside ? readValues(this.core, this.book, this.record, inside) : [];
    return new Matrix(values);
  }

  getLastRow(): number {
    return extentOf(this.core, this.book, this.record).row;
  }

  getLastColumn(): number {
    return extentOf(this.core, this.book, this.record).column;
  }

  getMaxRows(): number {
    return this.record.maxRows;
  }

  getMaxColumns(): number {
    return this.record.maxColumns;
  }

  appendRow(values: unknown[]): this {
    appendRow(this.core, this.actor, this.bookId, this.sheetId, values);
    return this;
  }

  activate(): this {
    const view = activeView(this.execution, this.bookId);
    if (view.sheet !== this.sheetId) {
      setActiveView(this.execution, this.bookId, { sheet: this.sheetId, ranges: ['A1'] });
    }
    return this;
  }

  private get selected(): string[] {
    const view = activeView(this.execution, this.bookId);
    return view.sheet === this.sheetId ? view.ranges : ['A1'];
  }

  getActiveRange(): Range {
    return this.getRange(this.selected[0] ?? 'A1');
  }

  getActiveRangeList(): RangeList {
    return this.getRangeList(this.selected);
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getSelection(): Selection {
    return selectionOf(this.execution, this.bookId);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
}
