import type { Core } from '../kernel/core';
import { type Area, lastColumn, lastRow } from './area';
import { type Cell, cellAt, clearCells, putCells } from './cells';
import { layerNames } from './layers';
import type { SheetRecord, SpreadsheetRecord } from './model';
import { readCells } from './read';
import { reorderRows } from './sort';
import { isCellError } from './values/scalar';

/**
 * Takes out rows of an area whose cells in some columns are as in an earlier row; the rows below close up. Gives how many
 * rows are left. `columns` are counted from the sheet's first; texts are compared without regard to case (SV-12).
 */
export function removeDuplicates(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  columns: readonly number[],
): number {
  const table = readCells(core, book, sheet, area);
  const seen = new Set<string>();
  const kept: number[] = [];
  table.forEach((row, index) => {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = row[column - area.column];
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) return;
    seen.add(key);
    kept.push(index);
  });
  const cells = kept.map((index) =>
    Array.from({ length: area.columns }, (_, i) => cellAt(sheet, area.row + index, area.column + i)),
  );
  clearCells(sheet, area, layerNames(), true);
  if (cells.length > 0) {
    const rest = { ...area, rows: cells.length };
    putCells(sheet, rest, (row, column) => cells[row]?.[column] ?? null, layerNames(), true);
  }
  return kept.length;
}

/** A chance order of so many rows. */
export function shuffled(core: Core, rows: number): number[] {
  const order = Array.from({ length: rows }, (_, index) => index);
  for (let last = rows - 1; last > 0; last--) {
    const other = Math.floor(core.random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

export { reorderRows };

/** White space off both ends and single inside, in cells that hold text; makes no formulas and no numbers (SV-03, SV-12). */
export function trimWhitespace(sheet: SheetRecord, area: Area): void {
  putCells(
    sheet,
    { ...area, rows: Math.min(area.rows, Math.max(1, sheet.rows.length - area.row + 1)) },
    (row, column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      if (typeof cell.value !== 'string' || cell.value === '') return null;
      return { ...cell, value: cell.value.trim().replace(/\s+/g, ' ') };
    },
    [],
    true,
  );
}

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** The delimiter of a name of the enum, or found in the texts: the first of `, ; . space` that one of them has. */
export function delimiterFor(texts: readonly string[], name?: string): string {
  if (name !== undefined) return DELIMITERS[name] ?? name;
  return Object.values(DELIMITERS).find((sign) => texts.some((text) => text.includes(sign))) ?? ',';
}

/** Cells of an area and what lies right of or below them make room for as many empty cells. */
export function insertCells(sheet: SheetRecord, area: Area, axis: 'row' | 'column'): void {
  const rest =
    axis === 'row'
      ? { ...area, rows: sheet.maxRows - area.row + 1 }
      : { ...area, columns: sheet.maxColumns - area.column + 1 };
  shift(sheet, rest, axis === 'row' ? -area.rows : 0, axis === 'row' ? 0 : -area.columns);
}

/** What lies right of or below an area closes up over it. */
export function deleteCells(sheet: SheetRecord, area: Area, axis: 'row' | 'column'): void {
  const rest =
    axis === 'row'
      ? { ...area, rows: sheet.maxRows - area.row + 1 }
      : { ...area, columns: sheet.maxColumns - area.column + 1 };
  shift(sheet, rest, axis === 'row' ? area.rows : 0, axis === 'row' ? 0 : area.columns);
}

/** Every cell of the area gets what is so many rows below and columns right of it; nothing comes from outside the area. */
function shift(sheet: SheetRecord, area: Area, rows: number, columns: number): void {
  const blank: Cell = { value: '' };
  const used = Math.max(sheet.rows.length, 1) - Math.min(0, rows);
  const height = Math.min(area.rows, Math.max(1, used - area.row + 1));
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const row = area.row + r + rows;
      const column = area.column + c + columns;
      const inside =
        row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
      return inside ? cellAt(sheet, row, column) : blank;
    }),
  );
  putCells(sheet, { ...area, rows: height }, (r, c) => cells[r]?.[c] ?? blank, layerNames(), true);
}

/** Where Ctrl+arrow leads from a cell: the edge of the block it is in, or the next cell with something in it. */
export function nextDataCell(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  from: { row: number; column: number },
  direction: 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT',
): { row: number; column: number } {
  const vertical = direction === 'UP' || direction === 'DOWN';
  const line = readCells(
    core,
    book,
    sheet,
    vertical
      ? { row: 1, column: from.column, rows: sheet.maxRows, columns: 1 }
      : { row: from.row, column: 1, rows: 1, columns: sheet.maxColumns },
  ).flat();
  const step = direction === 'UP' || direction === 'PREVIOUS' ? -1 : 1;
  const filled = (at: number) => {
    const value = line[at - 1];
    return isCellError(value) || (value !== undefined && value !== '');
  };
  let at = vertical ? from.row : from.column;
  const end = step < 0 ? 1 : line.length;
  if (filled(at) && filled(at + step)) while (at !== end && filled(at + step)) at += step;
  else {
    while (at !== end) {
      at += step;
      if (filled(at)) break;
    }
  }
  return vertical ? { row: at, column: from.column } : { row: from.row, column: at };
}

/** The block of cells around an area that is bounded by blank rows and columns. */
export function dataRegion(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  axis?: 'row' | 'column',
): Area {
  const table = readCells(core, book, sheet, {
    row: 1,
    column: 1,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
  });
  const filled = (row: number, column: number) => {
    const value = table[row - 1]?.[column - 1];
    return value !== undefined && value !== '';
  };
  const anyIn = (row: number, column: number, rows: number, columns: number) => {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) if (filled(r, c)) return true;
    return false;
  };
  let { row, column, rows, columns } = area;
  for (let grown = true; grown; ) {
    grown = false;
    const wide = axis === 'row' ? 0 : 1;
    const high = axis === 'column' ? 0 : 1;
    if (high && anyIn(row - 1, column - wide, 1, columns + 2 * wide))
      [row, rows, grown] = [row - 1, rows + 1, true];
    if (high && anyIn(row + rows, column - wide, 1, columns + 2 * wide)) [rows, grown] = [rows + 1, true];
    if (wide && anyIn(row - high, column - 1, rows + 2 * high, 1))
      [column, columns, grown] = [column - 1, columns + 1, true];
    if (wide && anyIn(row - high, column + columns, rows + 2 * high, 1))
      [columns, grown] = [columns + 1, true];
  }
  return { row, column, rows, columns };
}
