import type { Area, Bounds } from '../area';
import { adjustArea } from '../grid';
import type { GridChange } from '../hooks';

/** Lines that came, went or moved. */
export type LineChange = Exclude<GridChange, { kind: 'sort' }>;

/** Where a line is after lines were moved; for a line that others make room for, its new place too. */
export function movedLine(
  line: number,
  { from, count, to }: { from: number; count: number; to: number },
): number {
  const down = to > from;
  if (line >= from && line < from + count) return line + (down ? to - from - count : to - from);
  if (down && line >= from + count && line < to) return line - count;
  return !down && line >= to && line < from ? line + count : line;
}

/** Where a line is after rows or columns of its kind came, went or moved; undefined for one that is gone. */
export function followedLine(line: number, change: LineChange): number | undefined {
  if (change.kind === 'move') return movedLine(line, change);
  if (change.kind === 'insert') return line >= change.at ? line + change.count : line;
  if (line < change.at) return line;
  return line >= change.at + change.count ? line - change.count : undefined;
}

/**
 * An area after a change of the grid it lies in; undefined when all of its cells are gone. Of lines that were moved, the
 * area's corners go along, as references in formulas do; a sort moves no area.
 */
export function followedArea(area: Area, change: GridChange): Area | undefined {
  if (change.kind === 'sort') return area;
  if (change.kind !== 'move') return adjustArea(area, change);
  const rows = change.axis === 'row';
  const start = rows ? area.row : area.column;
  const count = rows ? area.rows : area.columns;
  const places = [movedLine(start, change), movedLine(start + count - 1, change)];
  const first = Math.min(...places);
  const size = count === Number.POSITIVE_INFINITY ? count : Math.max(...places) - first + 1;
  return rows ? { ...area, row: first, rows: size } : { ...area, column: first, columns: size };
}

/** The same for bounds, whose open sides stay open. */
export function followedBounds(bounds: Bounds, change: GridChange): Bounds | undefined {
  const area = followedArea(
    {
      row: bounds.startRow ?? 1,
      column: bounds.startColumn ?? 1,
      rows: (bounds.endRow ?? Number.POSITIVE_INFINITY) - (bounds.startRow ?? 1) + 1,
      columns: (bounds.endColumn ?? Number.POSITIVE_INFINITY) - (bounds.startColumn ?? 1) + 1,
    },
    change,
  );
  if (!area) return undefined;
  return {
    ...(bounds.startRow !== undefined && { startRow: area.row }),
    ...(bounds.endRow !== undefined && { endRow: area.row + area.rows - 1 }),
    ...(bounds.startColumn !== undefined && { startColumn: area.column }),
    ...(bounds.endColumn !== undefined && { endColumn: area.column + area.columns - 1 }),
  };
}
