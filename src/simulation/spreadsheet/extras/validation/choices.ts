import type { Core } from '../../../kernel/core';
import { areaOf } from '../../area';
import { findSheet, type SheetRecord, type SpreadsheetRecord } from '../../model';
import { readDisplay } from '../../read';
import { ruleAt } from './record';

/** The entries of a cell's dropdown list; null for a cell that has none. */
export function choicesAt(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  row: number,
  column: number,
): string[] | null {
  const rule = ruleAt(book, sheet, row, column);
  const [source, shown] = rule?.args ?? [];
  if (shown !== true) return null;
  if (Array.isArray(source)) return [...source];
  if (typeof source !== 'object' || source === null || !('bounds' in source)) return null;
  const home = findSheet(book, source.sheet);
  if (!home) return null;
  const texts = readDisplay(core, book, home, areaOf(source.bounds, home)).flat();
  return [...new Set(texts)].filter((text) => text !== '');
}
