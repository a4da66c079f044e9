import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { consoleText } from '../../../src/simulation/utilities/text/consoleText';
import { parseCsv } from '../../../src/simulation/utilities/text/csv';
import { formatString } from '../../../src/simulation/utilities/text/formatString';
import { logText } from '../../../src/simulation/utilities/text/logText';

const LA = 'America/Los_Angeles';

test.each<[string, unknown[], string]>([
  ['%s and %s', ['a', 1], 'a and 1'],
  ['%d %i', [3.9, -3.9], '3 -3'],
  ['%05d|%5d|%-5d|%+d', [42, 42, 42, 42], '00042|   42|42   |+42'],
  ['%05d', ['12'], '00012'],
  ['%05d', [-42], '-0042'],
  ['%f %.2f %5.1f', [1.5, 2.345, 2.25], '1.500000 2.35   2.3'],
  ['%11.6f', [123.456], ' 123.456000'],
  ['%.0f%%', [12.5], '13%'],
  ['%-10s|%10s|%.2s', ['ab', 'ab', 'abcdef'], 'ab        |        ab|ab'],
  ['%x %X %#x %o', [255, 255, 255, 8], 'ff FF 0xff 10'],
  ['%x', [-1], 'ffffffff'],
  ['%e %.1E', [12345.678, 0.00012], '1.234568e+04 1.2E-04'],
  ['%g %g', [0.0001, 1e10], '0.000100000 1.00000e+10'],
  ['%,d', [1234567], '1,234,567'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%s %s %s', [null, undefined, [1, 2]], 'null undefined 1,2'],
  ['%d %5.1f', ['x', 'x'], 'NaN   NaN'],
  ['%b %c%n', [1, 'xyz'], 'true x\n'],
])('UT-03: formatString %s', (template, args, text) => {
  expect(formatString(template, ...args)).toBe(text);
});

test('UT-03: formatString refuses a missing argument and an unknown letter', () => {
  expect(() => formatString('%s %d', 'a')).toThrow("Format specifier '%d'");
  expect(() => formatString('%y', 1)).toThrow("Conversion = 'y'");
});

test('UT-03: formatString rounds halves up by the digits one sees', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
      const expected = Math.floor((thousandths + 5) / 10);
      expect(Number(formatString('%.2f', thousandths / 1000))).toBe(expected / 100);
    }),
  );
});

test('UT-03: parseCsv reads quotes, doubled quotes, line ends in quotes and a trailing comma', () => {
  expect(parseCsv('a,"b, ""c""\nd",\r\n1,2,3\n')).toEqual([
    ['a', 'b, "c"\nd', ''],
    ['1', '2', '3'],
  ]);
  expect(parseCsv('a;b', ';')).toEqual([['a', 'b']]);
  expect(parseCsv('')).toEqual([]);
  expect(parseCsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  expect(parseCsv('say "hi",2')).toEqual([['say "hi"', '2']]);
});

test('UT-03: parseCsv refuses an open quote and a delimiter of several characters', () => {
  expect(() => parseCsv('a,"b')).toThrow('Could not parse text.');
  expect(() => parseCsv('a', ';;')).toThrow('Cannot convert ;; to char.');
});

test('UT-03: parseCsv reads back any table written with quotes', () => {
  const table = fc.array(fc.array(fc.string(), { minLength: 1 }));
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      expect(parseCsv(rows.map((row) => row.map(quote).join(',') + end).join(''))).toEqual(rows);
    }),
  );
});

test.each<[unknown[], string]>([
  [['plain'], 'plain'],
  [['%s of %s', 1, 'b', 'dropped'], '1.0 of b'],
  [['%s and %s', 'one'], 'one and %s'],
  [[{ key: 'value', n: 1.5, list: [1, 'a', null] }], '{key=value, n=1.5, list=[1.0, a, null]}'],
  [[{ message: 'my log message', data: {} }], 'my log message'],
  [[12_000_000], '1.2E7'],
  [[null], 'null'],
  [[undefined], 'undefined'],
  [[new Date(Date.UTC(2027, 0, 11, 16))], 'Mon Jan 11 08:00:00 GMT-08:00 2027'],
  [[[[1], [2]]], '[[1.0], [2.0]]'],
])('LG-01: Logger.log %j', (args, text) => {
  expect(logText(args, LA)).toBe(text);
});

test('LG-01: Logger.log shows errors and service objects by their toString', () => {
  expect(logText([new RangeError('too far')], LA)).toBe('RangeError: too far');
  class Range {
    toString() {
      return 'Range';
    }
  }
  expect(logText([new Range()], LA)).toBe('Range');
});

test.each<[unknown[], string]>([
  [['%s is %d, %i, %f', 'a', '3', 4.7, '1.5'], 'a is 3, 4, 1.5'],
  [['a', 1, true], 'a 1 true'],
  [['100%'], '100%'],
  [['%j %o', { a: 1 }, ['x']], `{"a":1} [ 'x' ]`],
  [[{ a: 1, 'b-c': "it's", d: [] }], String.raw`{ a: 1, 'b-c': 'it\'s', d: [] }`],
  [[{ a: { b: { c: { d: 1 } } } }], '{ a: { b: { c: [Object] } } }'],
  [[null, undefined], 'null undefined'],
])('LG-01: console.log %j', (args, text) => {
  expect(consoleText(args)).toBe(text);
});

test('LG-01: objects of the script, circular ones too, are shown by their members', () => {
  expect(consoleText([runInNewContext('var o = {a: [1]}; o.self = o; o')])).toBe(
    '{ a: [ 1 ], self: [Circular] }',
  );
  expect(logText([runInNewContext('({a: [1]})')], LA)).toBe('{a=[1.0]}');
  expect(consoleText([runInNewContext('new TypeError("no")')])).toBe('TypeError: no');
});

test('LG-01: a long object is broken into lines', () => {
  const value = { first: 'x'.repeat(40), second: 'y'.repeat(40) };
  expect(consoleText([value])).toBe(`{ first: '${'x'.repeat(40)}',\n  second: '${'y'.repeat(40)}' }`);
});
