import fc from 'fast-check';
import Papa from 'papaparse';
import {
  chunked,
  csvOf,
  fileNames,
  firstRecord,
  isFormulaLike,
  MAX_ROWS_PER_FILE,
} from '../../../src/domain/badges/csv';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', 'ñ', ';', '\t', '='), maxLength: 12 }),
);
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.tuple(
    fc.array(fc.constantFrom('Identifier', 'First Name', 'Narrative'), {
      minLength: width,
      maxLength: width,
    }),
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
  ),
);

test('a quoted file reads back as what was written, whatever stands in the cells', () => {
  fc.assert(
    fc.property(table, ([header, rows]) => {
      const { data, errors } = Papa.parse<string[]>(csvOf(header, rows, 'quoted'), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      expect(data).toEqual([header, ...rows, ['']]);
    }),
  );
});

test('a file has no byte order mark, and every line ends with CRLF', () => {
  expect(csvOf(['email', 'evidence'], [['ana@a.example', '']], 'plain')).toBe(
    'email,evidence\r\nana@a.example,\r\n',
  );
  expect(csvOf(['Name'], [['Ana "A", Lopez'], [' b ']], 'quoted')).toBe(
    'Name\r\n"Ana ""A"", Lopez"\r\n" b "\r\n',
  );
});

test('a plain file survives a reader that only splits at line ends and commas', () => {
  fc.assert(
    fc.property(table, ([header, rows]) => {
      const lines = csvOf(header, rows, 'plain').split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines).toHaveLength(rows.length + 1);
      for (const line of lines) {
        expect(line.split(',')).toHaveLength(header.length);
        expect(line).not.toMatch(/["\r\n\u2028\u2029]/);
      }
    }),
  );
});

test('the first line of a file is read as any reader of CSV does', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 8 }).filter(([first = '']) => first !== ''),
      (header) => {
        const text = csvOf(header, [header], 'quoted');
        const [expected] = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
        expect(firstRecord(text, ',')).toEqual(expected);
      },
    ),
  );
});

test.each(['=1+1', '+49', '-2', '@SUM(A1)', ' =1', '\t=1', '\u00a0+1', '＝1', '＠x', '\tname', '\r\nname'])(
  'a spreadsheet would run %j',
  (text) => {
    expect(isFormulaLike(text)).toBe(true);
  },
);

test.each(['', 'Ana', 'a=b', 'María-José', 'O’Neill', 'Ana - Lopez', 'a@b.example'])(
  'no spreadsheet runs %j',
  (text) => {
    expect(isFormulaLike(text)).toBe(false);
  },
);

test('chunks keep everybody, in order, at most fifty at a time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 180 }), (items) => {
      const chunks = chunked(items, MAX_ROWS_PER_FILE);
      expect(chunks.flat()).toEqual(items);
      expect(chunks).toHaveLength(Math.ceil(items.length / 50));
      for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(50);
    }),
  );
});

test('files are named by day and number, and a later export of the day by a letter', () => {
  expect(fileNames('2027-03-18', 2, new Set())).toEqual([
    'session-badge-20270318-1of2.csv',
    'session-badge-20270318-2of2.csv',
  ]);
  const taken = new Set<string>();
  for (let turn = 0; turn < 30; turn++) {
    const names = fileNames('2027-03-18', 1 + (turn % 3), taken);
    for (const name of names) {
      expect(taken.has(name)).toBe(false);
      expect(name).toMatch(/^session-badge-20270318[a-z]*-\dof\d\.csv$/);
      taken.add(name);
    }
  }
  expect(taken.has('session-badge-20270318b-1of2.csv')).toBe(true);
});
