import { ServiceException } from '../kernel/errors';
import { MAX_CELL_CHARACTERS } from './limits';
import { displayValue } from './values/display';
import { defaultDateFormat } from './values/locale';
import { isDateFormat } from './values/pattern';
import type { Scalar, SpreadsheetSettings } from './values/scalar';
import { serialFromEpoch } from './values/serial';
import { typedInput } from './values/typed';

/** What is put into one cell. */
export interface CellInput {
  /** '' with a formula. */
  value: Scalar;
  formula?: string;
  /** The number format the cell gets; absent where it keeps its own. */
  format?: string;
}

export const BLANK: CellInput = { value: '' };

export type InputSettings = SpreadsheetSettings & { now: number };

/**
 * What Sheets makes of a value that a script writes, or of text that a person types (SV-02, SV-03, SV-06, SV-07). `format`
 * is the cell's own number format.
 *
 * Unconfirmed: in a plain-text cell (`@`) `=` still makes a formula and a leading `'` is dropped, a number stays a number,
 * a date becomes its text; a date in a cell with a number's format gets a date's format; an object becomes its JavaScript
 * text; NaN and Infinity become `#NUM!`.
 */
export function cellInput(
  raw: unknown,
  format: string | null | undefined,
  settings: InputSettings,
): CellInput {
  switch (typeof raw) {
    case 'string':
      return raw === '' ? BLANK : textInput(raw, format, settings);
    case 'number':
      return { value: Number.isFinite(raw) ? raw : '#NUM!' };
    case 'boolean':
      return { value: raw };
  }
  if (raw === null || raw === undefined) return BLANK;
  if (raw instanceof Date) return dateInput(raw.getTime(), format, settings);
  return textInput(String(raw), format, settings);
}

export const isPlainText = (format: string | null | undefined): boolean => format === '@';

function textInput(text: string, format: string | null | undefined, settings: InputSettings): CellInput {
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceException(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (text.charCodeAt(0) === 0x3d && text.length > 1) return { value: '', formula: text };
  if (isPlainText(format)) return { value: text.charCodeAt(0) === 0x27 ? text.slice(1) : text };
  const typed = typedInput(text, settings);
  return typed.format !== undefined && takesFormat(typed.format, format)
    ? { value: typed.value, format: typed.format }
    : { value: typed.value };
}

/** A format that comes with a typed value replaces no format of the cell's own, unless a date would turn into a number. */
function takesFormat(typed: string, own: string | null | undefined): boolean {
  return !own || (isDateFormat(typed) && !isDateFormat(own));
}

function dateInput(epochMs: number, format: string | null | undefined, settings: InputSettings): CellInput {
  if (Number.isNaN(epochMs)) return { value: '#NUM!' };
  const value = serialFromEpoch(settings.zone, epochMs);
  if (isDateFormat(format ?? undefined)) return { value };
  const own = defaultDateFormat(settings.locale, !Number.isInteger(value));
  if (isPlainText(format)) return { value: displayValue(value, own, settings) };
  return { value, format: own };
}
