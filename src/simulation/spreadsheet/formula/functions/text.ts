import { displayValue } from '../../values/display';
import { isDateFormat } from '../../values/pattern';
import { isCellError } from '../../values/scalar';
import { typedInput } from '../../values/typed';
import { type Reading, toBoolean, toNumber, toText } from '../coerce';
import { ANY, eager, type FunctionTable, firstOf, textual } from '../definition';
import { FormulaFault, fail, Matrix, type Operand, type Value, valuesOf } from '../value';

/** The texts of all values of the operands; an error among them faults. */
export function textsOf(operands: readonly Operand[], reading: Reading): string[] {
  return [...valuesOf(operands)].map((value) => toText(value, reading));
}

/** A count of characters, or a fault when it is below the least. */
function count(value: Operand | undefined, least: number, fallback: number, reading: Reading): number {
  if (value === undefined) return fallback;
  const number = Math.trunc(toNumber(firstOf(value), reading));
  return number >= least ? number : fail('#VALUE!', `The number must be greater than or equal to ${least}.`);
}

/** Where a text lies in another, 1-based. */
function position(find: string, within: string, start: number, name: string): number {
  const at = within.indexOf(find, start - 1);
  return at >= 0
    ? at + 1
    : fail('#VALUE!', `In ${name} evaluation, cannot find '${find}' within '${within}'.`);
}

function searching(name: string, fold: (text: string) => string) {
  return eager('v', 2, 3, ([find, within, start], { reading }) =>
    position(
      fold(toText(firstOf(find), reading)),
      fold(toText(firstOf(within), reading)),
      count(start, 1, 1, reading),
      name,
    ),
  );
}

function substitute(text: string, find: string, replacement: string, occurrence: number | undefined): string {
  if (find === '') return text;
  if (occurrence === undefined) return text.replaceAll(find, () => replacement);
  let at = -1;
  for (let seen = 0; seen < occurrence; seen++) {
    at = text.indexOf(find, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + find.length);
}

/** The pieces of a text as values of a row; pieces that look like numbers are numbers. */
function split(text: string, delimiter: string, each: boolean, dropEmpty: boolean, reading: Reading): Matrix {
  if (delimiter === '') fail('#VALUE!', 'Function SPLIT parameter 2 value should be non-empty.');
  const escaped = (each ? [...delimiter] : [delimiter]).map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const pieces = text.split(new RegExp(escaped.join('|'))).filter((piece) => !dropEmpty || piece !== '');
  return new Matrix([pieces.map((piece) => typedInput(piece, reading).value)]);
}

/** A number, date or boolean by a number format; other texts stay as they are. */
function formatted(value: Value, format: string, reading: Reading): string {
  if (isCellError(value)) throw new FormulaFault(value);
  const shown = typeof value === 'string' ? typedInput(value, reading).value : (value ?? 0);
  if (typeof shown === 'boolean' || format === '') return format === '' ? '' : toText(shown, reading);
  return displayValue(shown, format, reading);
}

const proper = (text: string) =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export const text: FunctionTable = {
  CONCATENATE: eager('r', 1, ANY, (operands, { reading }) => textsOf(operands, reading).join('')),
  CONCAT: textual(2, 2, (a, b) => a + b),
  JOIN: eager('vr', 2, ANY, ([delimiter, ...operands], { reading }) =>
    textsOf(operands, reading).join(toText(firstOf(delimiter), reading)),
  ),
  TEXTJOIN: eager('vvr', 3, ANY, ([delimiter, skip, ...operands], { reading }) => {
    const dropEmpty = toBoolean(firstOf(skip));
    return textsOf(operands, reading)
      .filter((piece) => !dropEmpty || piece !== '')
      .join(toText(firstOf(delimiter), reading));
  }),
  LEN: textual(1, 1, (value) => value.length),
  UPPER: textual(1, 1, (value) => value.toUpperCase()),
  LOWER: textual(1, 1, (value) => value.toLowerCase()),
  PROPER: textual(1, 1, proper),
  TRIM: textual(1, 1, (value) => value.trim().replace(/ +/g, ' ')),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what CLEAN is for
  CLEAN: textual(1, 1, (value) => value.replace(/[\u0000-\u001f]/g, '')),
  EXACT: textual(2, 2, (a, b) => a === b),
  LEFT: eager('v', 1, 2, ([value, length], { reading }) =>
    toText(firstOf(value), reading).slice(0, count(length, 0, 1, reading)),
  ),
  RIGHT: eager('v', 1, 2, ([value, length], { reading }) => {
    const whole = toText(firstOf(value), reading);
    return whole.slice(Math.max(0, whole.length - count(length, 0, 1, reading)));
  }),
  MID: eager('v', 3, 3, ([value, start, length], { reading }) => {
    const from = count(start, 1, 1, reading) - 1;
    return toText(firstOf(value), reading).slice(from, from + count(length, 0, 0, reading));
  }),
  FIND: searching('FIND', (value) => value),
  SEARCH: searching('SEARCH', (value) => value.toLowerCase()),
  REPT: eager('v', 2, 2, ([value, times], { reading }) =>
    toText(firstOf(value), reading).repeat(count(times, 0, 0, reading)),
  ),
  REPLACE: eager('v', 4, 4, ([value, start, length, replacement], { reading }) => {
    const whole = toText(firstOf(value), reading);
    const from = count(start, 1, 1, reading) - 1;
    return (
      whole.slice(0, from) +
      toText(firstOf(replacement), reading) +
      whole.slice(from + count(length, 0, 0, reading))
    );
  }),
  SUBSTITUTE: eager('v', 3, 4, ([value, find, replacement, occurrence], { reading }) =>
    substitute(
      toText(firstOf(value), reading),
      toText(firstOf(find), reading),
      toText(firstOf(replacement), reading),
      occurrence === undefined ? undefined : count(occurrence, 1, 1, reading),
    ),
  ),
  SPLIT: eager('v', 2, 4, ([value, delimiter, each, dropEmpty], { reading }) =>
    split(
      toText(firstOf(value), reading),
      toText(firstOf(delimiter), reading),
      each === undefined || toBoolean(firstOf(each)),
      dropEmpty === undefined || toBoolean(firstOf(dropEmpty)),
      reading,
    ),
  ),
  TEXT: eager('v', 2, 2, ([value, format], { reading }) =>
    formatted(firstOf(value), toText(firstOf(format), reading), reading),
  ),
  VALUE: eager('v', 1, 1, ([value], { reading }) => toNumber(firstOf(value), reading)),
  TO_TEXT: eager('v', 1, 1, ([value], { reading }) => toText(firstOf(value), reading)),
  TO_DATE: eager('v', 1, 1, ([value]) => firstOf(value)),
  TO_PERCENT: eager('v', 1, 1, ([value]) => firstOf(value)),
  TO_DOLLARS: eager('v', 1, 1, ([value]) => firstOf(value)),
  TO_PURE_NUMBER: eager('v', 1, 1, ([value]) => firstOf(value)),
  CHAR: eager('v', 1, 1, ([value], { reading }) => String.fromCodePoint(count(value, 1, 1, reading))),
  UNICHAR: eager('v', 1, 1, ([value], { reading }) => String.fromCodePoint(count(value, 1, 1, reading))),
  CODE: textual(1, 1, (value) => value.codePointAt(0) ?? fail('#VALUE!', 'The text is empty.')),
  UNICODE: textual(1, 1, (value) => value.codePointAt(0) ?? fail('#VALUE!', 'The text is empty.')),
  DATEVALUE: eager('v', 1, 1, ([value], { reading }) => Math.floor(readMoment(firstOf(value), reading))),
  TIMEVALUE: eager('v', 1, 1, ([value], { reading }) => {
    const serial = readMoment(firstOf(value), reading);
    return serial - Math.floor(serial);
  }),
};

function readMoment(value: Value, reading: Reading): number {
  if (typeof value === 'number') return value;
  const typed = typedInput(toText(value, reading), reading);
  if (typeof typed.value === 'number' && isDateFormat(typed.format)) return typed.value;
  return fail('#VALUE!', `'${toText(value, reading)}' cannot be parsed to date/time.`);
}
