import { ServiceException } from '../kernel/errors';
import { parseReference } from './a1';
import type { Bounds } from './area';
import { askHooks } from './hooks';
import { findSheetNamed, type SheetRecord, type SpreadsheetRecord } from './model';

/** What `getRange(text)` means (SS-13): A1 or R1C1 with or without a sheet, or a named range. */
export function rangeAt(
  book: SpreadsheetRecord,
  text: string,
  own: SheetRecord,
): { sheet: number; bounds: Bounds } {
  const reference = parseReference(text);
  if (!reference) {
    const named = askHooks('namedRange', book, text);
    if (!named) throw new ServiceException('Range not found');
    return named;
  }
  const { sheet: name, ...bounds } = reference;
  const sheet = name === undefined ? own : findSheetNamed(book, name);
  if (!sheet) throw new ServiceException('Range not found');
  return { sheet: sheet.id, bounds };
}
