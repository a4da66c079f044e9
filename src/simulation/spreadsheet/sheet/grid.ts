import { act } from '../act';
import type { Area } from '../area';
import { type Axis, deleteLines, type Inherit, insertLines, moveLines } from '../grid';
import { askHooks, type Intent } from '../hooks';
import { fittingWidth, freeze, isHidden, lineSize, setLines } from '../lines';
import type { Line, SheetRecord, SpreadsheetRecord } from '../model';
import type { Range } from '../range';
import { SheetPlace } from './place';

/** Rows and columns of a sheet. */
export class SheetGrid extends SheetPlace {
  protected change(
    kind: Intent['kind'],
    area: Area | undefined,
    apply: (sheet: SheetRecord, book: SpreadsheetRecord) => unknown,
  ): this {
    const intent = area ? { kind, area } : { kind };
    act(this.core, this.actor, this.bookId, this.sheetId, intent, apply);
    return this;
  }

  private areaOfLines(axis: Axis, first: number, count: number): Area {
    const grid = this.wholeGrid;
    return axis === 'row' ? { ...grid, row: first, rows: count } : { ...grid, column: first, columns: count };
  }

  private insert(axis: Axis, at: number, count: number, inherit: Inherit): this {
    return this.change('grid', this.areaOfLines(axis, at, count), (sheet, book) =>
      insertLines(book, sheet, axis, at, count, inherit),
    );
  }

  private remove(axis: Axis, at: number, count: number): void {
    this.change('grid', this.areaOfLines(axis, at, count), (sheet, book) =>
      deleteLines(book, sheet, axis, at, count),
    );
  }

  private setLines(
    axis: Axis,
    first: number,
    count: number,
    changeOf: (line: number, old: Line) => Line,
  ): this {
    return this.change('formats', this.areaOfLines(axis, first, count), (sheet) =>
      setLines(sheet, axis, first, count, changeOf),
    );
  }

  insertRows(row: number, count = 1): void {
    this.insert('row', Number(row), Number(count), 'after');
  }

  insertRowBefore(row: number): this {
    return this.insert('row', Number(row), 1, 'after');
  }

  insertRowsBefore(row: number, count: number): this {
    return this.insert('row', Number(row), Number(count), 'after');
  }

  insertRowAfter(row: number): this {
    return this.insert('row', Number(row) + 1, 1, 'before');
  }

  insertRowsAfter(row: number, count: number): this {
    return this.insert('row', Number(row) + 1, Number(count), 'before');
  }

  insertColumns(column: number, count = 1): void {
    this.insert('column', Number(column), Number(count), 'after');
  }

  insertColumnBefore(column: number): this {
    return this.insert('column', Number(column), 1, 'after');
  }

  insertColumnsBefore(column: number, count: number): this {
    return this.insert('column', Number(column), Number(count), 'after');
  }

  insertColumnAfter(column: number): this {
    return this.insert('column', Number(column) + 1, 1, 'before');
  }

  insertColumnsAfter(column: number, count: number): this {
    return this.insert('column', Number(column) + 1, Number(count), 'before');
  }

  deleteRow(row: number): this {
    this.remove('row', Number(row), 1);
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.remove('row', Number(row), Number(count));
  }

  deleteColumn(column: number): this {
    this.remove('column', Number(column), 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.remove('column', Number(column), Number(count));
  }

  moveRows(rows: Range, destination: number): void {
    const { row, rows: count } = rows.cells;
    this.change('grid', this.areaOfLines('row', row, count), (sheet, book) =>
      moveLines(book, sheet, 'row', row, count, Number(destination)),
    );
  }

  moveColumns(columns: Range, destination: number): void {
    const { column, columns: count } = columns.cells;
    this.change('grid', this.areaOfLines('column', column, count), (sheet, book) =>
      moveLines(book, sheet, 'column', column, count, Number(destination)),
    );
  }

  getFrozenRows(): number {
    return this.record.frozenRows;
  }

  getFrozenColumns(): number {
    return this.record.frozenColumns;
  }

  setFrozenRows(count: number): void {
    this.change('formats', undefined, (sheet) => freeze(sheet, 'row', Number(count)));
  }

  setFrozenColumns(count: number): void {
    this.change('formats', undefined, (sheet) => freeze(sheet, 'column', Number(count)));
  }

  getRowHeight(row: number): number {
    return lineSize(this.record, 'row', Number(row));
  }

  getColumnWidth(column: number): number {
    return lineSize(this.record, 'column', Number(column));
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  /** Never lower than a row without content is. */
  setRowHeights(row: number, count: number, height: number): this {
    return this.setRowHeightsForced(row, count, Math.max(21, Number(height)));
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setLines('row', Number(row), Number(count), (_, old) => ({ ...old, size: Number(height) }));
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return this.setLines('column', Number(column), Number(count), (_, old) => ({
      ...old,
      size: Number(width),
    }));
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): this {
    const first = Number(column);
    return this.change('formats', this.areaOfLines('column', first, Number(count)), (sheet, book) => {
      setLines(sheet, 'column', first, Number(count), (line, old) => ({
        ...old,
        size: fittingWidth(this.core, book, sheet, line),
      }));
    });
  }

  autoResizeRows(row: number, count: number): this {
    return this.setLines('row', Number(row), Number(count), (_, { hidden }) => ({
      ...(hidden && { hidden }),
    }));
  }

  private setHidden(axis: Axis, first: number, count: number, hidden: boolean): this {
    return this.setLines(axis, first, count, (_, old) => ({ ...old, hidden }));
  }

  hideRows(row: number, count = 1): void {
    this.setHidden('row', Number(row), Number(count), true);
  }

  hideColumns(column: number, count = 1): void {
    this.setHidden('column', Number(column), Number(count), true);
  }

  showRows(row: number, count = 1): void {
    this.setHidden('row', Number(row), Number(count), false);
  }

  showColumns(column: number, count = 1): void {
    this.setHidden('column', Number(column), Number(count), false);
  }

  hideRow(range: Range): void {
    this.setHidden('row', range.cells.row, range.cells.rows, true);
  }

  hideColumn(range: Range): void {
    this.setHidden('column', range.cells.column, range.cells.columns, true);
  }

  unhideRow(range: Range): void {
    this.setHidden('row', range.cells.row, range.cells.rows, false);
  }

  unhideColumn(range: Range): void {
    this.setHidden('column', range.cells.column, range.cells.columns, false);
  }

  isRowHiddenByUser(row: number): boolean {
    return isHidden(this.record, 'row', Number(row));
  }

  isColumnHiddenByUser(column: number): boolean {
    return isHidden(this.record, 'column', Number(column));
  }

  isRowHiddenByFilter(row: number): boolean {
    return askHooks('rowFiltered', this.core, this.book, this.record, Number(row)) ?? false;
  }
}
