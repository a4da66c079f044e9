import { objects } from '../objects';
import type { Range } from '../range';
import type { RangeList } from '../rangeList';
import type { Selection } from '../selection';
import { selectionOf } from '../selection';
import type { Sheet } from '../sheet';
import type { Spreadsheet } from '../spreadsheet';
import { BookSheets } from './sheets';

type Args<M extends keyof Sheet> = Sheet[M] extends (...args: infer A) => unknown ? A : never;

/** Members that a spreadsheet has for its active sheet. */
export class BookDelegates extends BookSheets {
  private get self(): Spreadsheet {
    return objects.spreadsheet(this.execution, this.bookId);
  }

  getSheetId(): number {
    return this.active.getSheetId();
  }

  getSheetName(): string {
    return this.active.getSheetName();
  }

  getDataRange(): Range {
    return this.active.getDataRange();
  }

  getSheetValues(...args: Args<'getSheetValues'>) {
    return this.active.getSheetValues(...args);
  }

  getLastRow(): number {
    return this.active.getLastRow();
  }

  getLastColumn(): number {
    return this.active.getLastColumn();
  }

  appendRow(values: unknown[]): Sheet {
    return this.active.appendRow(values);
  }

  sort(...args: Args<'sort'>): Sheet {
    return this.active.sort(...args);
  }

  getActiveRange(): Range {
    return this.active.getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.active.getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.active.getActiveCell();
  }

  getCurrentCell(): Range {
    return this.active.getCurrentCell();
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

  insertRowBefore(row: number): Sheet {
    return this.active.insertRowBefore(row);
  }

  insertRowsBefore(row: number, count: number): Sheet {
    return this.active.insertRowsBefore(row, count);
  }

  insertRowAfter(row: number): Sheet {
    return this.active.insertRowAfter(row);
  }

  insertRowsAfter(row: number, count: number): Sheet {
    return this.active.insertRowsAfter(row, count);
  }

  insertColumnBefore(column: number): Sheet {
    return this.active.insertColumnBefore(column);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    return this.active.insertColumnsBefore(column, count);
  }

  insertColumnAfter(column: number): Sheet {
    return this.active.insertColumnAfter(column);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    return this.active.insertColumnsAfter(column, count);
  }

  deleteRow(row: number): Sheet {
    return this.active.deleteRow(row);
  }

  deleteRows(row: number, count: number): void {
    this.active.deleteRows(row, count);
  }

  deleteColumn(column: number): Sheet {
    return this.active.deleteColumn(column);
  }

  deleteColumns(column: number, count: number): void {
    this.active.deleteColumns(column, count);
  }

  getFrozenRows(): number {
    return this.active.getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.active.getFrozenColumns();
  }

  setFrozenRows(count: number): void {
    this.active.setFrozenRows(count);
  }

  setFrozenColumns(count: number): void {
    this.active.setFrozenColumns(count);
  }

  getRowHeight(row: number): number {
    return this.active.getRowHeight(row);
  }

  getColumnWidth(column: number): number {
    return this.active.getColumnWidth(column);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.active.setRowHeight(row, height);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.active.setColumnWidth(column, width);
  }

  autoResizeColumn(column: number): Sheet {
    return this.active.autoResizeColumn(column);
  }

  hideRow(range: Range): void {
    range.getSheet().hideRow(range);
  }

  hideColumn(range: Range): void {
    range.getSheet().hideColumn(range);
  }

  unhideRow(range: Range): Spreadsheet {
    range.getSheet().unhideRow(range);
    return this.self;
  }

  unhideColumn(range: Range): Spreadsheet {
    range.getSheet().unhideColumn(range);
    return this.self;
  }

  isRowHiddenByUser(row: number): boolean {
    return this.active.isRowHiddenByUser(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.active.isRowHiddenByFilter(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.active.isColumnHiddenByUser(column);
  }
}
