import { Geometry, type Place } from '../../src/preview/page/tracker/grid/geometry';
import { areaOf, moved, selectionOf } from '../../src/preview/page/tracker/grid/moves';
import type { SheetSeen } from '../../src/preview/shapes';

const sheet = (cells: string[][], more: Partial<SheetSeen> = {}): SheetSeen =>
  ({
    rows: 10,
    columns: 5,
    cells,
    widths: [],
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    ...more,
  }) as unknown as SheetSeen;

const go = (at: SheetSeen, [row, column]: [number, number], key: string, isJump = false): number[] | null => {
  const to = moved(at, new Geometry(at), { row, column }, { key, isJump, page: 4 });
  return to && [to.row, to.column];
};

const table = sheet([
  ['a', 'b', 'c'],
  ['d', '', 'f'],
  ['g', '', ''],
]);

test('arrows lead to the next cell, and stop at the edges', () => {
  expect(go(table, [0, 0], 'ArrowRight')).toEqual([0, 1]);
  expect(go(table, [0, 0], 'ArrowUp')).toEqual([0, 0]);
  expect(go(table, [9, 4], 'ArrowDown')).toEqual([9, 4]);
});

test('with Ctrl they lead to the end of a filled stretch, over blank cells to the next one, or to the edge', () => {
  expect(go(table, [0, 0], 'ArrowRight', true)).toEqual([0, 2]);
  expect(go(table, [0, 0], 'ArrowDown', true)).toEqual([2, 0]);
  expect(go(table, [1, 0], 'ArrowRight', true)).toEqual([1, 2]);
  expect(go(table, [2, 0], 'ArrowDown', true)).toEqual([9, 0]);
  expect(go(table, [9, 2], 'ArrowUp', true)).toEqual([1, 2]);
  expect(go(table, [0, 4], 'ArrowLeft', true)).toEqual([0, 2]);
});

test('pages, Home and End lead where they do in a spreadsheet', () => {
  expect(go(table, [1, 1], 'PageDown')).toEqual([5, 1]);
  expect(go(table, [1, 1], 'PageUp')).toEqual([0, 1]);
  expect(go(table, [1, 3], 'Home')).toEqual([1, 0]);
  expect(go(table, [1, 3], 'End')).toEqual([1, 4]);
  expect(go(table, [5, 3], 'Home', true)).toEqual([0, 0]);
  expect(go(table, [5, 3], 'End', true)).toEqual([2, 2]);
  expect(go(table, [0, 0], 'x')).toBeNull();
});

test('hidden rows and columns are passed over', () => {
  const hidden = sheet([], { hiddenRows: [1, 2], hiddenColumns: [0] });
  expect(go(hidden, [0, 1], 'ArrowDown')).toEqual([3, 1]);
  expect(go(hidden, [3, 1], 'ArrowUp')).toEqual([0, 1]);
  expect(go(hidden, [3, 1], 'Home')).toEqual([3, 1]);
});

test('an area is the same however it was drawn', () => {
  const area = { row: 2, column: 1, rows: 3, columns: 2 };
  const { active, corner } = selectionOf(area);
  expect(areaOf({ active, corner })).toEqual(area);
  expect(areaOf({ active: corner, corner: active })).toEqual(area);
});

test('cells are where the lines shown before them end, frozen rows on a ground of their own', () => {
  const at = new Geometry(sheet([], { frozenRows: 2, hiddenRows: [3], hiddenColumns: [1], widths: [50] }));
  const first: Place = { row: 1, column: 0 };
  const last: Place = { row: 4, column: 2 };
  expect(at.box(first)).toEqual({ left: 46, top: 24, width: 50, height: 24 });
  expect(at.box(last)).toEqual({ left: 96, top: 24, width: 100, height: 24 });
  expect(at.between(first, last, 'frozen')).toEqual({ left: 46, top: 24, width: 150, height: 24 });
  expect(at.between(first, last, 'scrolling')).toEqual({ left: 46, top: 0, width: 150, height: 48 });
  expect(at.between(first, first, 'scrolling')).toBeNull();
});
