import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { formatReference } from '../a1';
import {
  type Area,
  areaOf,
  areaOfNumbers,
  type Bounds,
  boundsOf,
  checkInside,
  lastColumn,
  lastRow,
} from '../area';
import { objects } from '../objects';
import { SheetPart } from '../part';
import type { Range } from '../range';
import type { Sheet } from '../sheet';
import { setActiveView } from '../views';

/** Where a range is. Costs nothing: coordinates need no trip to Google. */
export class RangePlace extends SheetPart {
  constructor(
    execution: Execution,
    bookId: string,
    sheetId: number,
    readonly bounds: Bounds,
  ) {
    super(execution, bookId, sheetId);
  }

  /** The cells as the grid is now; they may lie outside it. */
  get area(): Area {
    return areaOf(this.bounds, this.record);
  }

  /** The cells, which must exist (SS-11). */
  get cells(): Area {
    const { area } = this;
    checkInside(area, this.record);
    return area;
  }

  protected rangeOf(area: Area): Range {
    return objects.range(this.execution, this.bookId, this.sheetId, boundsOf(area));
  }

  getA1Notation(): string {
    return formatReference(this.bounds);
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return lastRow(this.area);
  }

  getLastColumn(): number {
    return lastColumn(this.area);
  }

  getSheet(): Sheet {
    return objects.sheet(this.execution, this.bookId, this.sheetId);
  }

  getGridId(): number {
    return this.sheetId;
  }

  isStartRowBounded(): boolean {
    return this.bounds.startRow !== undefined;
  }

  isEndRowBounded(): boolean {
    return this.bounds.endRow !== undefined;
  }

  isStartColumnBounded(): boolean {
    return this.bounds.startColumn !== undefined;
  }

  isEndColumnBounded(): boolean {
    return this.bounds.endColumn !== undefined;
  }

  getCell(row: number, column: number): Range {
    const { area } = this;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      throw new ServiceException('Cell reference out of range');
    }
    return this.rangeOf({
      row: area.row + Number(row) - 1,
      column: area.column + Number(column) - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(
    rows: number,
    columns: number,
    height: number = this.area.rows,
    width: number = this.area.columns,
  ): Range {
    const { area, record } = this;
    return this.rangeOf(
      areaOfNumbers(
        record,
        area.row + Number(rows),
        area.column + Number(columns),
        Number(height),
        Number(width),
      ),
    );
  }

  activate(): this {
    setActiveView(this.execution, this.bookId, { sheet: this.sheetId, ranges: [this.getA1Notation()] });
    return this;
  }

  /** One cell becomes the current one; a selection around it is not kept. */
  activateAsCurrentCell(): this {
    return this.activate();
  }
}
