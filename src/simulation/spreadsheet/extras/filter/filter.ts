import { ServiceException } from '../../../kernel/errors';
import { act } from '../../act';
import { type Area, areaOf, type Bounds, lastColumn } from '../../area';
import type { SheetRecord } from '../../model';
import { objects } from '../../objects';
import { SheetPart } from '../../part';
import type { Range } from '../../range';
import { sortArea } from '../../sort';
import { criteriaOf, type FilterCriteria } from './criteria';
import type { FilterRecord } from './record';

function requireFilter(sheet: SheetRecord): FilterRecord {
  const { filter } = sheet.extras;
  if (!filter) throw new ServiceException('The filter no longer exists.');
  return filter;
}

/** The filter of a sheet (SX-09). Columns are counted from the sheet's first one. */
export class Filter extends SheetPart {
  private get area(): Area {
    return areaOf(requireFilter(this.record).bounds, this.record);
  }

  private checkColumn(column: number): void {
    const { area } = this;
    if (column < area.column || column > lastColumn(area)) {
      throw new ServiceException('The column is outside of the range of the filter.');
    }
  }

  private edit(apply: (filter: FilterRecord, sheet: SheetRecord) => void): this {
    const { core, actor, bookId, sheetId, area } = this;
    act(core, actor, bookId, sheetId, { kind: 'formats', area }, (sheet) =>
      apply(requireFilter(sheet), sheet),
    );
    return this;
  }

  getRange(): Range {
    return objects.range(this.execution, this.bookId, this.sheetId, requireFilter(this.record).bounds);
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    this.checkColumn(Number(column));
    const criteria = requireFilter(this.record).columns[Number(column)];
    return criteria ? criteriaOf(criteria, this.execution, this.bookId) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    this.checkColumn(Number(column));
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    const record = criteria.record(this.bookId, { row: this.area.row + 1, column: Number(column) });
    return this.edit((filter) => {
      filter.columns = { ...filter.columns, [Number(column)]: record };
    });
  }

  removeColumnFilterCriteria(column: number): this {
    this.checkColumn(Number(column));
    return this.edit((filter) => {
      const { [Number(column)]: _, ...rest } = filter.columns;
      filter.columns = rest;
    });
  }

  /** Sorts the rows below the header. */
  sort(column: number, ascending: boolean): this {
    this.checkColumn(Number(column));
    const { core, actor, bookId, sheetId, area } = this;
    if (area.rows < 2) return this;
    const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
    act(core, actor, bookId, sheetId, { kind: 'contents', area: rows }, (sheet, book) =>
      sortArea(core, book, sheet, rows, [{ column: Number(column), ascending }]),
    );
    return this;
  }

  remove(): void {
    this.edit((_, sheet) => {
      delete sheet.extras.filter;
    });
  }
}

export const filterOf = ({ execution, bookId, sheetId, record }: SheetPart): Filter | null =>
  record.extras.filter ? new Filter(execution, bookId, sheetId) : null;

export function createFilter(part: SheetPart, bounds: Bounds): Filter {
  const { core, actor, bookId, sheetId, record, execution } = part;
  if (record.extras.filter) {
    throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
  }
  act(core, actor, bookId, sheetId, { kind: 'formats', area: areaOf(bounds, record) }, (sheet) => {
    sheet.extras.filter = { bounds, columns: {} };
  });
  return new Filter(execution, bookId, sheetId);
}
