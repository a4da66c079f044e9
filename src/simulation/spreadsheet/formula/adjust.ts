import { mapReferences } from './lexer';
import { cellsOf, printReference, type WrittenCorner, type WrittenReference } from './written';

/** Rows or columns that came into a sheet (`count` above 0, before `at`) or went from it (`count` below 0, from `at`). */
export interface GridChange {
  /** The sheet that changed. */
  sheet: string;
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/**
 * The formula of a cell on `sheet` after rows or columns were inserted or deleted somewhere: references follow their
 * cells, ranges grow and shrink, and a reference whose cells are all gone becomes `#REF!`.
 */
export function adjustFormula(formula: string, sheet: string, change: GridChange, locale = 'en_US'): string {
  return mapReferences(formula, locale, (reference) => {
    if ((reference.sheet ?? sheet).toLowerCase() !== change.sheet.toLowerCase())
      return printReference(reference);
    return adjustReference(reference, change);
  });
}

function adjustReference(reference: WrittenReference, { axis, at, count }: GridChange): string {
  const cells = cellsOf(reference);
  const start = axis === 'row' ? cells.startRow : cells.startColumn;
  if (start === undefined) return printReference(reference);
  const end = axis === 'row' ? cells.endRow : cells.endColumn;
  const gone = at - count;
  if (count < 0 && start >= at && end !== undefined && end < gone) return '#REF!';
  const move = (corner: WrittenCorner): WrittenCorner => {
    const value = corner[axis];
    if (value === undefined || value < at) return corner;
    if (count > 0 || value >= gone) return { ...corner, [axis]: value + count };
    return { ...corner, [axis]: value === end && value !== start ? at - 1 : at };
  };
  const [first, second] = reference.corners;
  return printReference({
    ...reference,
    corners: second ? [move(first), move(second)] : [move(first)],
  });
}

/** The formula as it stands in a cell that lies so many rows and columns away: what copying does. */
export function moveFormula(formula: string, rows: number, columns: number, locale = 'en_US'): string {
  return mapReferences(formula, locale, (reference) => {
    const shift = (value: number | undefined, by: number, fixed: boolean) =>
      value === undefined || fixed ? value : value + by;
    const corners = reference.corners.map((corner) => ({
      ...corner,
      row: shift(corner.row, rows, corner.rowFixed),
      column: shift(corner.column, columns, corner.columnFixed),
    })) as unknown as WrittenReference['corners'];
    const lost = corners.some(({ row, column }) => (row ?? 1) < 1 || (column ?? 1) < 1);
    return lost ? '#REF!' : printReference({ ...reference, corners });
  });
}
