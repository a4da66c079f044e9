import type { Core } from '../kernel/core';
import { type Area, lastColumn } from './area';
import { calculationOf, type SheetCalculation } from './calculate';
import { type Row, rowOf, type SheetRecord, type SpreadsheetRecord, settingsOf } from './model';
import { displayValue } from './values/display';
import { isDateFormat } from './values/pattern';
import { type CellValue, isCellError, type Scalar } from './values/scalar';
import { epochFromSerial } from './values/serial';

/** What a script gets of a cell; errors are their text (SV-01, SV-07, SV-09). */
export type ReadValue = string | number | boolean | Date;

/** A cell as it is stored or computed, with the number format it shows itself in. */
export interface SeenCell {
  value: CellValue;
  format: string | undefined;
}

/** One cell, formulas worked out. */
export function seenAt(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  row: number,
  column: number,
): SeenCell {
  const calculation = calculationOf(core, book, sheet);
  calculation?.fill({ row, column, rows: 1, columns: 1 });
  return seen(rowOf(sheet, row), row, column, calculation);
}

function seen(source: Row, row: number, column: number, calculation: SheetCalculation | undefined): SeenCell {
  const value = source.values[column - 1] ?? '';
  const format = source.formats?.[column - 1] ?? undefined;
  if (value !== '' || !calculation) return { value, format };
  const computed = calculation.at(row, column);
  return computed ? { value: computed.value, format: format ?? computed.format } : { value, format };
}

/** Values as `getValues` gives them. */
export const readValues = (
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): ReadValue[][] => padded(readRaggedValues(core, book, sheet, area), area);

/** Values without the blanks at the end of each row: most of what a table reads is blank. */
export function readRaggedValues(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): ReadValue[][] {
  const convert = (value: CellValue, format: string | undefined): ReadValue => {
    if (typeof value === 'number') {
      return isDateFormat(format) ? new Date(epochFromSerial(book.timeZone, value)) : value;
    }
    return isCellError(value) ? value.error : value;
  };
  return readTable(core, book, sheet, area, convert, (values: Scalar[]) => values);
}

/** Texts as people see them. */
export const readDisplay = (
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): string[][] => padded(readRaggedDisplay(core, book, sheet, area), area);

/** Texts without the blanks at the end of each row. */
export function readRaggedDisplay(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): string[][] {
  const settings = settingsOf(book);
  const convert = (value: CellValue, format: string | undefined): string =>
    value === '' ? '' : displayValue(value, format, settings);
  return readTable(core, book, sheet, area, convert, (values) => {
    for (let i = 0; i < values.length; i++) {
      if (typeof values[i] !== 'string') values[i] = convert(values[i] as Scalar, undefined);
    }
    return values as string[];
  });
}

/** Formulas worked out, formats not applied: dates stay serial numbers. */
export function readCells(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): CellValue[][] {
  const table: CellValue[][] = readTable(
    core,
    book,
    sheet,
    area,
    (value) => value,
    (values) => values,
  );
  return padded(table, area);
}

function padded<T>(table: (T | '')[][], area: Area): T[][] {
  for (const row of table) while (row.length < area.columns) row.push('');
  return table as T[][];
}

/** Row by row, without blanks at the end; `plain` takes rows on which no cell has a format or a formula. */
function readTable<T>(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  convert: (value: CellValue, format: string | undefined) => T,
  plain: (values: Scalar[]) => T[],
): T[][] {
  const calculation = calculationOf(core, book, sheet);
  calculation?.fill(area);
  const from = area.column - 1;
  const to = lastColumn(area);
  const table: T[][] = [];
  for (let index = 0; index < area.rows; index++) {
    const { values, formats, formulas } = rowOf(sheet, area.row + index);
    const isComputed = !!formulas || !!calculation?.spillRows.has(area.row + index);
    if (!formats && !isComputed) {
      table[index] = plain(values.slice(from, to));
      continue;
    }
    const end = isComputed ? to : Math.min(to, values.length);
    const cells: T[] = [];
    for (let at = from; at < end; at++) {
      const value = values[at] ?? '';
      const computed = value === '' ? calculation?.at(area.row + index, at + 1) : undefined;
      cells[at - from] = convert(computed?.value ?? value, formats?.[at] ?? computed?.format);
    }
    table[index] = cells;
  }
  return table;
}

/** Last row and column with content, 0 on an empty sheet; formats, notes and validations don't count (SS-08). */
export function extentOf(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
): { row: number; column: number } {
  const extent = calculationOf(core, book, sheet)?.extent() ?? { row: 0, column: 0 };
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index] as Row;
    const width = Math.max(row.values.length, row.formulas?.length ?? 0);
    if (width === 0) continue;
    extent.row = Math.max(extent.row, index + 1);
    if (width > extent.column) extent.column = width;
  }
  return extent;
}
