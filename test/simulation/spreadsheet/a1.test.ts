import fc from 'fast-check';
import {
  columnName,
  columnNumber,
  formatReference,
  MAX_COLUMNS,
  parseReference,
  quoteSheet,
} from '../../../src/simulation/spreadsheet/a1';

const block = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

test.each([
  ['B2:D5', block(2, 2, 5, 4)],
  ['$C$3', block(3, 3, 3, 3)],
  ['$aa$11', block(11, 27, 11, 27)],
  ['C11:AB20', block(11, 3, 20, 28)],
  ['RC1', block(1, 471, 1, 471)],
  ['C5:B2', block(2, 2, 5, 3)],
  ['!c2:e5', block(2, 3, 5, 5)],
  ['R5C3', block(5, 3, 5, 3)],
  ['R10C5:R1C2', block(1, 2, 10, 5)],
  ['r1c1:r2c2', block(1, 1, 2, 2)],
])('SS-13: %s is a block of cells', (text, cells) => {
  expect(parseReference(text)).toEqual(cells);
});

test.each([
  ['5:7', { startRow: 5, endRow: 7 }, '5:7'],
  ['5:2', { startRow: 2, endRow: 5 }, '2:5'],
  ['D:F', { startColumn: 4, endColumn: 6 }, 'D:F'],
  ['D:B', { startColumn: 2, endColumn: 4 }, 'B:D'],
  ['A2:A', { startRow: 2, startColumn: 1, endColumn: 1 }, 'A2:A'],
  ['B1:1', { startRow: 1, endRow: 1, startColumn: 2 }, 'B1:1'],
])('SS-14: %s leaves the bounds open that it does not name', (text, bounds, printed) => {
  const reference = parseReference(text);
  expect(reference).toEqual(bounds);
  expect(reference && formatReference(reference)).toBe(printed);
});

test.each([
  ['Sheet!E10:F12', 'Sheet', 'Sheet!E10:F12'],
  ["'My Sheet'!A1", 'My Sheet', "'My Sheet'!A1"],
  ['My Sheet!A1', 'My Sheet', "'My Sheet'!A1"],
  ["'It''s'!A:A", "It's", "'It''s'!A:A"],
  ["'a!b'!2:3", 'a!b', "'a!b'!2:3"],
])('SS-13: %s names its sheet', (text, sheet, printed) => {
  const reference = parseReference(text);
  expect(reference?.sheet).toBe(sheet);
  expect(reference && formatReference(reference)).toBe(printed);
});

test.each([
  'foo',
  'A',
  '5',
  '',
  '$',
  'A0',
  'A:5',
  'A1:B2:C3',
  'AAAA1',
  "'x!A1",
  'R0C1',
  'A1 B2',
  'A99999999',
])('SS-13: %j is no range', (text) => {
  expect(parseReference(text)).toBeNull();
});

test('SS-13: whatever block is printed is read back as it was', () => {
  const bound = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(
      bound(2000),
      bound(2000),
      bound(MAX_COLUMNS),
      bound(MAX_COLUMNS),
      fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      (row, otherRow, column, otherColumn, sheet) => {
        const reference = {
          ...(sheet !== undefined && { sheet }),
          ...block(
            Math.min(row, otherRow),
            Math.min(column, otherColumn),
            Math.max(row, otherRow),
            Math.max(column, otherColumn),
          ),
        };
        expect(parseReference(formatReference(reference))).toEqual(reference);
      },
    ),
  );
});

test('column names count like A, Z, AA, ZZ, AAA and back', () => {
  expect([1, 26, 27, 702, 703, MAX_COLUMNS].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
  expect(columnNumber('zz')).toBe(702);
  expect(columnNumber('A1')).toBeNaN();
  for (let column = 1; column <= MAX_COLUMNS; column += 37)
    expect(columnNumber(columnName(column))).toBe(column);
});

test('a sheet name is quoted when it could be taken for something else', () => {
  expect(
    ['Partners', 'Form Responses 1', 'A1', 'R1C1', 'RC', "it's", '2027', 'Größe'].map(quoteSheet),
  ).toEqual(['Partners', "'Form Responses 1'", "'A1'", "'R1C1'", "'RC'", "'it''s'", "'2027'", 'Größe']);
});

test('a range without an end in either direction has no A1 text', () => {
  expect(() => formatReference({ startRow: 2, startColumn: 2 })).toThrow('A range without any end');
  expect(formatReference({ sheet: 'Log' })).toBe('Log');
});
