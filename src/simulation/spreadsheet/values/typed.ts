import { conventionsOf, type LocaleConventions } from './locale';
import type { Scalar, SpreadsheetSettings } from './scalar';
import { dateWords, typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** A value as stored, and the number format that Sheets gives a cell that had none. */
export interface TypedInput {
  value: Scalar;
  format?: string;
}

/** No number, date or boolean is longer than this. */
const LONGEST_VALUE = 48;

/**
 * What Sheets makes of a string that is typed or written to a cell: a number, a date or time (a serial), a boolean, or
 * the text itself. A leading `'` keeps the rest as text. Text that begins with `=` comes back unchanged: making a
 * formula of it is the caller's job.
 *
 * `now` (epoch milliseconds) gives the year to a day typed without one. In the Sheets editor a person's `+1+1` becomes
 * the formula `=+1+1`; here only `=` makes formulas, and `+1+1` stays text.
 */
export function typedInput(text: string, settings: SpreadsheetSettings & { now: number }): TypedInput {
  if (text === '') return { value: text };
  const first = text.charCodeAt(0);
  if (first === 0x27) return { value: text.slice(1) };
  if (text.length > LONGEST_VALUE) return { value: text };
  const conventions = conventionsOf(settings.locale);
  if (isLetter(first) && !conventions.currency.startsWith(text[0] as string)) {
    if (!startsWithKnownWord(text, conventions)) return { value: text };
  } else if (/^\d{1,15}$/.test(text)) return { value: Number(text) };
  const trimmed = text.trim();
  return (
    typedBoolean(trimmed, conventions) ??
    typedNumber(trimmed, conventions) ??
    typedDate(trimmed, conventions, settings) ?? { value: text }
  );
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

function typedBoolean(text: string, { trueText, falseText }: LocaleConventions): TypedInput | undefined {
  if (text.length > 12) return undefined;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === trueText) return { value: true };
  if (upper === 'FALSE' || upper === falseText) return { value: false };
  return undefined;
}

const knownWords = new WeakMap<LocaleConventions, Set<string>>();

function startsWithKnownWord(text: string, conventions: LocaleConventions): boolean {
  let known = knownWords.get(conventions);
  if (!known) {
    const booleans = ['true', 'false', conventions.trueText, conventions.falseText];
    known = new Set([...booleans.map((word) => word.toLowerCase()), ...dateWords(conventions).keys()]);
    knownWords.set(conventions, known);
  }
  let end = 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end <= 12 && known.has(text.slice(0, end).toLowerCase());
}
