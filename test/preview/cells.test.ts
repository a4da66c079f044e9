import fc from 'fast-check';
import { a1, cellNamed, letters, reference, tableOf, tableText } from '../../src/preview/page/tracker/cells';
import type { SheetSeen } from '../../src/preview/shapes';

const sheetOf = (cells: string[][]): SheetSeen => ({ cells }) as SheetSeen;

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('a cell is found by the name it is given', () => {
  const place = fc.record({ row: fc.nat(99_999), column: fc.nat(18_277) });
  fc.assert(
    fc.property(place, (cell) => {
      expect(cellNamed(` ${a1({ ...cell, rows: 1, columns: 1 }).toLowerCase()} `)).toEqual(cell);
    }),
  );
});

test('what is no name of a cell is none', () => {
  for (const text of ['', 'A', '7', 'A0', 'ABCD1', 'A1:B2', '1A']) expect(cellNamed(text)).toBeNull();
});

test('an area is named by its first and last cell, its tab in quotes', () => {
  expect(reference("Ana's list", { row: 1, column: 2, rows: 3, columns: 1 })).toBe("'Ana''s list'!C2:C4");
});

test('a table that is copied and pasted is the same table', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', ',', 'é') });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // One blank line at the end is the end of the last line.
    .filter((cells) => !(cells[0]?.length === 1 && cells.at(-1)?.[0] === ''));
  fc.assert(
    fc.property(table, (cells) => {
      const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
      expect(tableOf(tableText(sheetOf(cells), area))).toEqual(cells);
    }),
  );
});
