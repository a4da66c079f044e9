import { type CellValue, isCellError } from './scalar';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Order of two texts as Sheets sorts them: letters of either case together, accents after their letter. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (value === '') return 4;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/**
 * Ascending order of cells: numbers, text (case-insensitive), FALSE, TRUE, errors, and blanks last. Equal for values
 * that differ only in case, so that a stable sort keeps their order.
 */
export function compareValues(a: CellValue, b: CellValue): number {
  const rankA = rank(a);
  const rankB = rank(b);
  if (rankA !== rankB) return rankA - rankB;
  if (rankA === 0) return (a as number) - (b as number);
  if (rankA === 1) return compareText(a as string, b as string);
  if (rankA === 2) return Number(a) - Number(b);
  return isCellError(a) && isCellError(b) ? compareText(a.error, b.error) : 0;
}

/** The order a column is sorted in; descending turns everything round except that blanks stay last. */
export function sortOrder(ascending: boolean): (a: CellValue, b: CellValue) => number {
  if (ascending) return compareValues;
  return (a, b) => (a === '' || b === '' ? compareValues(a, b) : compareValues(b, a));
}
