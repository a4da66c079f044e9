import type { SheetSeen } from '../../../shapes';
import { type Area, shownText } from '../cells';
import type { Geometry, Place } from './geometry';

/** What is selected: the cell one is in, and the corner across from it, which Shift moves. */
export interface Selection {
  active: Place;
  corner: Place;
}

export function areaOf({ active, corner }: Selection): Area {
  const [row, column] = [Math.min(active.row, corner.row), Math.min(active.column, corner.column)];
  return {
    row,
    column,
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
}

/** An area as it is selected from its first cell. */
export const selectionOf = ({ row, column, rows, columns }: Area): Selection => ({
  active: { row, column },
  corner: { row: row + rows - 1, column: column + columns - 1 },
});

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface Key {
  key: string;
  /** With Ctrl or Cmd: to the end of what is there. */
  isJump: boolean;
  /** How many rows a page has. */
  page: number;
}

/** Where a key leads from a cell, over hidden lines, or null if it leads nowhere. */
export function moved(
  sheet: SheetSeen,
  geometry: Geometry,
  from: Place,
  { key, isJump, page }: Key,
): Place | null {
  const { rows, columns } = geometry;
  const [row, column] = [geometry.rowAt(from.row), geometry.columnAt(from.column)];
  const place = (r: number, c: number): Place => ({
    row: rows[clamp(r, rows.length)] ?? 0,
    column: columns[clamp(c, columns.length)] ?? 0,
  });
  const step = STEPS[key];
  if (step) {
    const [down, right] = step;
    if (!isJump) return place(row + down, column + right);
    const isBlank = (count: number) => {
      const { row: r, column: c } = place(row + count * down, column + count * right);
      return shownText(sheet, r, c) === '';
    };
    const room =
      down + right < 0 ? row * -down + column * -right : end(rows, row) * down + end(columns, column) * right;
    const count = jump(isBlank, room);
    return place(row + count * down, column + count * right);
  }
  if (key === 'PageUp' || key === 'PageDown') return place(row + (key === 'PageUp' ? -page : page), column);
  if (key === 'Home') return place(isJump ? 0 : row, 0);
  if (key !== 'End') return null;
  if (!isJump) return place(row, columns.length - 1);
  const filled = sheet.cells.reduce((last, texts, index) => (texts.length > 0 ? index : last), 0);
  const widest = Math.max(1, ...sheet.cells.map((texts) => texts.length));
  return place(geometry.rowAt(filled), geometry.columnAt(widest - 1));
}

/** To the last cell of a filled stretch, or to the first after a blank one; as many cells as there are at most. */
function jump(isBlank: (count: number) => boolean, room: number): number {
  let count = Math.min(1, room);
  if (isBlank(0) || isBlank(count)) while (count < room && isBlank(count)) count++;
  else while (count < room && !isBlank(count + 1)) count++;
  return count;
}

const end = (lines: readonly number[], line: number): number => lines.length - 1 - line;

const clamp = (index: number, length: number): number => Math.min(Math.max(0, index), length - 1);
