import type { Core } from '../../../kernel/core';
import { areaOf } from '../../area';
import { evaluateAt } from '../../calculate';
import { moveFormula } from '../../formula/adjust';
import { findSheet, type SheetRecord, type SpreadsheetRecord, settingsOf } from '../../model';
import { readCells, readDisplay, type SeenCell } from '../../read';
import { displayValue } from '../../values/display';
import { isDateFormat } from '../../values/pattern';
import { type CellValue, isCellError } from '../../values/scalar';
import { serialFromEpoch } from '../../values/serial';
import { typedInput } from '../../values/typed';
import { type Argument, isFormula } from './argument';
import { relativeSpan } from './relative';

/** A cell that is judged, on records as they are (or would be) at that moment. */
export interface Place {
  core: Core;
  book: SpreadsheetRecord;
  sheet: SheetRecord;
  row: number;
  column: number;
}

/** A condition as it is stored. Formulas among its arguments are written as seen from the cell `anchor`. */
export interface Condition {
  criteria: string;
  args: readonly Argument[];
  anchor?: { row: number; column: number };
}

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i;
const URL_TEXT = /^((https?|ftp):\/\/|mailto:)?[\w-]+([.@][\w-]+)+([/?#:]\S*)?$/i;

/**
 * Whether a cell's value meets a condition. Texts are compared without regard to case, list entries exactly; conditions on
 * numbers and dates hold for no text and no blank. Each is unconfirmed where Google's pages say nothing.
 */
export function meets(condition: Condition, cell: SeenCell, place: Place): boolean {
  const { criteria } = condition;
  const { value } = cell;
  if (criteria === 'CELL_EMPTY') return value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== '';
  if (criteria === 'CUSTOM_FORMULA') return isTrue(argumentAt(condition, 0, place));
  if (criteria.startsWith('NUMBER_')) return meetsNumber(condition, value, place);
  if (criteria.startsWith('DATE_')) return meetsDate(condition, cell, place);
  if (criteria === 'VALUE_IN_LIST') return isInList(condition.args[0] as string[], cell, place);
  if (criteria === 'VALUE_IN_RANGE') return isInRange(condition.args[0], cell, place);
  if (criteria === 'CHECKBOX') return isCheckboxValue(condition.args, value);
  return meetsText(condition, textOf(cell, place), place);
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** An argument's value: a formula is worked out in the cell that is judged. */
function argumentAt({ args, anchor }: Condition, index: number, place: Place): CellValue | Argument {
  const argument = args[index] ?? null;
  if (!isFormula(argument)) return argument;
  const { core, book, sheet, row, column } = place;
  const formula = anchor
    ? moveFormula(argument, row - anchor.row, column - anchor.column, book.locale)
    : argument;
  return evaluateAt(core, book, sheet, formula, row, column);
}

function meetsNumber(condition: Condition, value: CellValue, place: Place): boolean {
  if (typeof value !== 'number') return false;
  const first = Number(argumentAt(condition, 0, place));
  const second = Number(argumentAt(condition, 1, place));
  return compared(condition.criteria.slice('NUMBER_'.length), value, first, second);
}

function compared(test: string, value: number, first: number, second: number): boolean {
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  switch (test) {
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'NOT_BETWEEN':
      return value < low || value > high;
  }
  throw new Error(`There is no criterion ${test}.`);
}

/** Whole days in the spreadsheet's zone; a number counts as a date where it is shown as one. */
function meetsDate(condition: Condition, { value, format }: SeenCell, place: Place): boolean {
  if (typeof value !== 'number' || !isDateFormat(format)) return false;
  const test = condition.criteria.slice('DATE_'.length);
  if (test === 'IS_VALID_DATE') return true;
  const day = Math.floor(value);
  const [argument] = condition.args;
  if (typeof argument === 'object' && argument !== null && 'relative' in argument) {
    const today = Math.floor(serialFromEpoch(place.book.timeZone, place.core.state.now));
    const { first, last } = relativeSpan(argument.relative, today);
    if (test.startsWith('AFTER')) return day > last;
    return test.startsWith('BEFORE') ? day < first : day >= first && day <= last;
  }
  return compared(test, day, dayAt(condition, 0, place), dayAt(condition, 1, place));
}

function dayAt(condition: Condition, index: number, place: Place): number {
  const argument = argumentAt(condition, index, place);
  if (typeof argument === 'object' && argument !== null && 'moment' in argument) {
    return Math.floor(serialFromEpoch(place.book.timeZone, argument.moment));
  }
  if (typeof argument === 'string') {
    const { value } = typedInput(argument, { ...settingsOf(place.book), now: place.core.state.now });
    return Math.floor(Number(value));
  }
  return Math.floor(Number(argument ?? Number.NaN));
}

function textOf({ value, format }: SeenCell, { book }: Place): string {
  return value === '' ? '' : displayValue(value, format, settingsOf(book));
}

function meetsText(condition: Condition, shown: string, place: Place): boolean {
  const text = shown.toLowerCase();
  const argument = argumentAt(condition, 0, place);
  const wanted = (isCellError(argument) ? argument.error : String(argument ?? '')).toLowerCase();
  switch (condition.criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_NOT_EQUAL_TO':
      return text !== wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'TEXT_IS_VALID_EMAIL':
      return EMAIL.test(shown);
    case 'TEXT_IS_VALID_URL':
      return URL_TEXT.test(shown);
  }
  throw new Error(`There is no criterion ${condition.criteria}.`);
}

/** An entry stands for what typing it would give: the entry `9` for the number too. */
function isInList(entries: readonly string[], cell: SeenCell, place: Place): boolean {
  if (entries.includes(textOf(cell, place))) return true;
  const settings = { ...settingsOf(place.book), now: place.core.state.now };
  return entries.some((entry) => typedInput(entry, settings).value === cell.value);
}

function isInRange(argument: Argument | undefined, cell: SeenCell, place: Place): boolean {
  if (typeof argument !== 'object' || argument === null || !('sheet' in argument)) return false;
  const { core, book } = place;
  const sheet = findSheet(book, argument.sheet);
  if (!sheet) return false;
  const area = areaOf(argument.bounds, sheet);
  const text = textOf(cell, place);
  return (
    readCells(core, book, sheet, area).some((row) => row.includes(cell.value)) ||
    readDisplay(core, book, sheet, area).some((row) => row.includes(text))
  );
}

/** A checkbox's own value for checked and unchecked, or true and false. */
export function checkboxValues(args: readonly unknown[]): { checked: unknown; unchecked: unknown } {
  return args.length === 0
    ? { checked: true, unchecked: false }
    : { checked: args[0], unchecked: args.length > 1 ? args[1] : '' };
}

function isCheckboxValue(args: readonly Argument[], value: CellValue): boolean {
  const { checked, unchecked } = checkboxValues(args);
  const same = (own: unknown) => own === value || String(own) === String(value);
  return args.length === 0 ? value === checked || value === unchecked : same(checked) || same(unchecked);
}
