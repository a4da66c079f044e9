import fc from 'fast-check';
import { displayValue } from '../../../src/simulation/spreadsheet/values/display';
import { serialOfDate } from '../../../src/simulation/spreadsheet/values/serial';
import { typedInput } from '../../../src/simulation/spreadsheet/values/typed';

const now = Date.UTC(2027, 0, 11, 16);
const settings = (locale = 'en_US') => ({ locale, zone: 'America/Los_Angeles', now });
const typed = (text: string, locale?: string) => typedInput(text, settings(locale));
const shown = (text: string, locale = 'en_US') => {
  const { value, format } = typed(text, locale);
  return displayValue(value, format, settings(locale));
};

test.each([
  ['007', 7],
  ['-12', -12],
  ['+15551234567', 15551234567],
  ['1234.5', 1234.5],
  ['.5', 0.5],
  [' 5 ', 5],
  ['12345678901234567890', 1.2345678901234567e19],
])('SV-02: %j becomes a number without a format', (text, value) => {
  expect(typed(text)).toEqual({ value });
});

test.each([
  ['50%', 0.5, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$5', 5, '"$"#,##0'],
  ['$5.50', 5.5, '"$"#,##0.00'],
  ['-$5', -5, '"$"#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['(5)', -5, undefined],
])('SV-02: %j becomes a number that looks as it was typed', (text, value, format) => {
  expect(typed(text)).toEqual({ value, format });
});

test.each([
  ['3/4', [2027, 3, 4], 'M/d'],
  ['12/15/2022', [2022, 12, 15], 'M/d/yyyy'],
  ['12/15/22', [2022, 12, 15], 'M/d/yy'],
  ['2026-10-15', [2026, 10, 15], 'yyyy-MM-dd'],
  ['2026/10/15', [2026, 10, 15], 'yyyy/MM/dd'],
  ['2026-10', [2026, 10, 1], 'yyyy-MM'],
  ['10/2026', [2026, 10, 1], 'M/yyyy'],
  ['1-2', [2027, 1, 2], 'M-d'],
  ['1/2/85', [1985, 1, 2], 'M/d/yy'],
  ['Jan 5', [2027, 1, 5], 'MMM d'],
  ['jan 5', [2027, 1, 5], 'MMM d'],
  ['5 Jan 2027', [2027, 1, 5], 'd MMM yyyy'],
  ['5-Jan', [2027, 1, 5], 'd-MMM'],
  ['January 5, 2027', [2027, 1, 5], 'MMMM d, yyyy'],
  ['Monday, January 11, 2027', [2027, 1, 11], 'dddd, MMMM d, yyyy'],
  ['Jan 2027', [2027, 1, 1], 'MMM yyyy'],
])('SV-02: %j becomes a date', (text, [year, month, day], format) => {
  expect(typed(text)).toEqual({
    value: serialOfDate(year as number, month as number, day as number),
    format,
  });
});

test.each([
  ['1:30', 1.5, 'h:mm'],
  ['9:30 PM', 21.5, 'h:mm am/pm'],
  ['9pm', 21, 'h:mm am/pm'],
  ['12:00 am', 0, 'h:mm am/pm'],
  ['14:30:15', 14 + 30 / 60 + 15 / 3600, 'h:mm:ss'],
  ['25:30', 25.5, '[h]:mm:ss'],
])('SV-02: %j becomes a time of day or a duration', (text, hours, format) => {
  const input = typed(text);
  expect(input.value).toBeCloseTo(hours / 24, 12);
  expect(input.format).toBe(format);
});

test('SV-02: a date with a time keeps both', () => {
  const { value, format } = typed('2026-10-15 14:30');
  expect(value).toBeCloseTo(46310 + 14.5 / 24, 10);
  expect(format).toBe('yyyy-MM-dd H:mm:ss');
  expect(shown('12/15/2022 2:30 PM')).toBe('12/15/2022 14:30:00');
});

test.each([
  ['TRUE', true],
  ['false', false],
  ['True', true],
])('SV-02: %j becomes a boolean', (text, value) => {
  expect(typed(text)).toEqual({ value });
});

test("SV-02: a leading ' keeps the rest as text and is no part of it", () => {
  expect(typed("'007")).toEqual({ value: '007' });
  expect(typed("'=1+1")).toEqual({ value: '=1+1' });
  expect(typed("''x")).toEqual({ value: "'x" });
});

test.each([
  ...['', 'Ana', 'May', 'Mary 5', 'Room 5', 'A1', '1.2.3', '10.0.0.1', '1,23', '555-1234', '(555) 123-4567'],
  ...[
    '15/12/2022',
    '2/30',
    'Feb 30',
    '5th',
    'Sat 5',
    '12:75',
    '2026-10-15T14:30:00',
    '+1+1',
    '=1+1',
    '-',
    '$',
    ' x ',
  ],
  ...['9:30 pm tomorrow', '1-2-3-4', 'trueish', '1e999', 'ana@school.example', '#N/A', 'x'.repeat(60)],
])('SV-02: %j stays the text it is', (text) => {
  expect(typed(text)).toEqual({ value: text });
});

test.each([
  ['en_GB', '3/4', [2027, 4, 3]],
  ['en_GB', '15/12/2022', [2022, 12, 15]],
  ['es_ES', '3/4', [2027, 4, 3]],
  ['es_ES', '1.5', [2027, 5, 1]],
  ['es_MX', '13/12/2022', [2022, 12, 13]],
  ['es_MX', '5 de enero de 2027', [2027, 1, 5]],
  ['de_DE', '3.4.', [2027, 4, 3]],
  ['de_DE', '5. Januar 2027', [2027, 1, 5]],
  ['fr_FR', '5 janvier 2027', [2027, 1, 5]],
])('UI-05: in %s %j is a date', (locale, text, [year, month, day]) => {
  expect(typed(text, locale).value).toBe(serialOfDate(year as number, month as number, day as number));
});

test.each([
  ['es_ES', '1.234,5', 1234.5],
  ['es_ES', '1,5', 1.5],
  ['es_ES', '5 €', 5],
  ['es_MX', '1,234.5', 1234.5],
  ['es_MX', '$5', 5],
  ['de_DE', '1.234,50 €', 1234.5],
  ['fr_FR', '1 234,5', 1234.5],
  ['en_GB', '£5', 5],
  ['es_ES', 'VERDADERO', true],
  ['de_DE', 'WAHR', true],
  ['es_ES', 'Jan 5', 'Jan 5'],
  ['en_US', '1.5', 1.5],
])('UI-05: in %s %j means %j', (locale, text, value) => {
  expect(typed(text, locale).value).toBe(value);
});

test('UI-05: a locale whose language is not known is refused by name', () => {
  expect(() => typed('5 x', 'xx_YY')).toThrow('doesn\'t know the locale "xx_YY"');
});

test('SV-02: what a typed value shows means the same when it is typed again', () => {
  const text = fc.oneof(
    fc
      .date({
        min: new Date(Date.UTC(1930, 0, 1)),
        max: new Date(Date.UTC(2029, 11, 31)),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
    fc.integer().map(String),
    fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((pair) => pair.join('/')),
    fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 10, max: 59 })).map((pair) => pair.join(':')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en_US', 'en_GB', 'es_ES', 'es_MX', 'de_DE'), (input, locale) => {
      fc.pre(typeof typed(input, locale).value === 'number');
      expect(typed(shown(input, locale), locale).value).toBe(typed(input, locale).value);
    }),
  );
});
