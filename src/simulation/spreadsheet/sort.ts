import type { Core } from '../kernel/core';
import type { Area } from './area';
import { type Cell, cellAt, putCells } from './cells';
import { moveFormula } from './formula/adjust';
import { callHooks } from './hooks';
import { layerNames } from './layers';
import type { SheetRecord, SpreadsheetRecord } from './model';
import { readCells } from './read';
import { sortOrder } from './values/compare';
import type { CellValue } from './values/scalar';

/** A column to sort by, counted from the sheet's first one. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/**
 * Sorts the rows of an area (SV-11): numbers, text without regard to case, FALSE, TRUE, blanks last in both directions;
 * rows that are alike keep their order. Formulas come along, relative references as if copied.
 */
export function sortArea(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  keys: readonly SortKey[],
): void {
  const columns = keys.map(({ column, ascending }) => ({
    values: readCells(core, book, sheet, { ...area, column, columns: 1 }),
    compare: sortOrder(ascending),
  }));
  const order = Array.from({ length: area.rows }, (_, index) => index);
  order.sort((a, b) => {
    for (const { values, compare } of columns) {
      const difference = compare(values[a]?.[0] as CellValue, values[b]?.[0] as CellValue);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  reorderRows(book, sheet, area, order);
}

/** Row i of the area gets the cells that row `order[i]` had. */
export function reorderRows(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  order: readonly number[],
): void {
  if (order.every((from, to) => from === to)) return;
  const rows = order.map((from, to) => {
    const cells: Cell[] = [];
    for (let i = 0; i < area.columns; i++) {
      const cell = cellAt(sheet, area.row + from, area.column + i);
      if (cell.formulas !== undefined) cell.formulas = moveFormula(cell.formulas, to - from, 0, book.locale);
      cells.push(cell);
    }
    return cells;
  });
  putCells(sheet, area, (row, column) => rows[row]?.[column] ?? null, layerNames(), true);
  callHooks('gridChanged', book, sheet, { kind: 'sort', area, order });
}
