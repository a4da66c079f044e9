import { compareText } from '../values/compare';
import { conventionsOf } from '../values/locale';
import { isCellError, type SpreadsheetSettings } from '../values/scalar';
import { typedInput } from '../values/typed';
import { FormulaFault, fail, type Value } from './value';

/** What coercions depend on: how the spreadsheet reads numbers and dates. */
export type Reading = SpreadsheetSettings & { now: number };

/** The number a value stands for: blanks are 0, booleans 0 or 1, texts as if typed. Faults with `#VALUE!` otherwise. */
export function toNumber(value: Value, reading: Reading): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) throw new FormulaFault(value);
  const read = numberIn(value, reading);
  return read ?? fail('#VALUE!', `'${value}' is a text and cannot be coerced to a number.`);
}

/** The number a text would be if it were typed; nothing for other texts. */
export function numberIn(text: string, reading: Reading): number | undefined {
  if (text === '' || text.startsWith("'")) return undefined;
  const { value } = typedInput(text, reading);
  return typeof value === 'number' ? value : undefined;
}

export function toText(value: Value, reading: Pick<Reading, 'locale'>): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (isCellError(value)) throw new FormulaFault(value);
  const { decimal, trueText, falseText } = conventionsOf(reading.locale);
  if (typeof value === 'boolean') return value ? trueText : falseText;
  return numberText(value, decimal);
}

/** A number as it joins a text: up to fifteen digits. */
function numberText(value: number, decimal: string): string {
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e21 || size < 1e-6)) {
    const [mantissa, exponent] = short.toExponential().split('e') as [string, string];
    return `${mantissa.replace('.', decimal)}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  }
  const text = String(short);
  return decimal === '.' ? text : text.replace('.', decimal);
}

/** Faults with `#VALUE!` for texts other than TRUE and FALSE. */
export function toBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isCellError(value)) throw new FormulaFault(value);
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return fail('#VALUE!', `'${value}' is a text and cannot be coerced to a boolean.`);
}

function blankAs(value: Value, other: Value): Value {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

const rank = (value: Value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/**
 * The order of two values for `=`, `<` and look-ups: numbers, then texts regardless of case, then booleans; a blank is
 * the other side's empty value. Numbers that agree in fifteen digits are equal.
 */
export function compareOperands(a: Value, b: Value): number {
  const left = blankAs(a, b);
  const right = blankAs(b, a);
  if (isCellError(left)) throw new FormulaFault(left);
  if (isCellError(right)) throw new FormulaFault(right);
  if (typeof left === 'number' && typeof right === 'number')
    return left === right || left.toPrecision(15) === right.toPrecision(15) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase()
      ? 0
      : compareText(left, right) || (left < right ? -1 : 1);
  return rank(left) - rank(right) || Number(left) - Number(right);
}
