/** What a cell stores: text, a number (a date is a serial with a date format) or a boolean; '' is a blank cell. */
export type Scalar = string | number | boolean;

export const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What a formula cell holds when it failed. Plain data, so that it survives snapshots. */
export interface CellError {
  readonly error: ErrorCode;
  /** What Sheets shows when the pointer rests on the cell. */
  readonly message: string;
}

/** What a cell has to show and to give to other formulas. */
export type CellValue = Scalar | CellError;

/** What a spreadsheet decides about the meaning and the look of its values. */
export interface SpreadsheetSettings {
  /** As `getSpreadsheetLocale` gives it: `en_US`. */
  locale: string;
  zone: string;
}

export function cellError(error: ErrorCode, message = ''): CellError {
  return { error, message };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

const codes: ReadonlySet<string> = new Set(errorCodes);

/** Whether the text is one of the error values of a cell, as `#N/A`. */
export function isErrorCode(text: string): text is ErrorCode {
  return codes.has(text);
}
