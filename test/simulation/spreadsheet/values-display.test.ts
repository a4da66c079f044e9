import { displayValue } from '../../../src/simulation/spreadsheet/values/display';
import { defaultDateFormat, isKnownLocale } from '../../../src/simulation/spreadsheet/values/locale';
import { isDateFormat } from '../../../src/simulation/spreadsheet/values/pattern';
import { cellError } from '../../../src/simulation/spreadsheet/values/scalar';

const show = (value: string | number | boolean, format?: string, locale = 'en_US') =>
  displayValue(value, format, { locale, zone: 'America/Los_Angeles' });

const afternoon = 46310 + (14 * 3600 + 5 * 60 + 9) / 86_400;

test.each([
  [5, '5'],
  [-0.5, '-0.5'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.3333333333'],
  [100 / 3, '33.33333333'],
  [12345678901.5, '12345678902'],
  [123456789012345, '123456789012345'],
  [1e15, '1E+15'],
  [1234567890123456, '1.23457E+15'],
  [1e21, '1E+21'],
  [1e-7, '0.0000001'],
  [1.5e-10, '1.5E-10'],
  [-0, '0'],
])('SV-09: %d shows as %s without a format', (value, text) => {
  expect(show(value)).toBe(text);
  expect(show(value, 'General')).toBe(text);
  expect(show(value, '0.###############')).toBe(text);
});

test('SV-09: booleans, blanks and errors show as Sheets writes them', () => {
  expect([show(true), show(false), show('')]).toEqual(['TRUE', 'FALSE', '']);
  expect(displayValue(cellError('#N/A'), '0.00', { locale: 'en_US' })).toBe('#N/A');
});

test.each([
  [5, '0', '5'],
  [2.5, '0', '3'],
  [1.005, '0.00', '1.01'],
  [99.999, '0.0', '100.0'],
  [7, '000', '007'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234567.891, '#,##0', '-1,234,568'],
  [0.25, '#.##', '.25'],
  [0, '#', ''],
  [0.5, '0%', '50%'],
  [0.1234, '0.00%', '12.34%'],
  [-5, '"$"#,##0.00', '-$5.00'],
  [-5, '"$"#,##0.00;("$"#,##0.00)', '($5.00)'],
  [0, '0;-0;"none";@', 'none'],
  [1234.5, '[$€]#,##0.00', '€1,234.50'],
  [12345, '0.00E+00', '1.23E+04'],
  [0.00012, '0.0E+0', '1.2E-4'],
  [1234567, '#,##0,"k"', '1,235k'],
  [5550100, '000-0000', '555-0100'],
  [5, '0 "items"', '5 items'],
  [5, '[>3]"big";"small"', 'big'],
  [2, '[>3]"big";"small"', 'small'],
  [-4, '[Red]0;[Blue]-0', '-4'],
  [5, ';;;', ''],
  [5, '@', '5'],
])('SV-09: %d as %s shows %j', (value, format, text) => {
  expect(show(value, format)).toBe(text);
});

test.each([
  ['M/d/yyyy', '10/15/2026'],
  ['M/d/yyyy H:mm:ss', '10/15/2026 14:05:09'],
  ['yyyy-MM-dd HH:mm', '2026-10-15 14:05'],
  ['yy', '26'],
  ['dd.MM.yy', '15.10.26'],
  ['ddd, MMM d', 'Thu, Oct 15'],
  ['dddd, MMMM d, yyyy', 'Thursday, October 15, 2026'],
  ['mmmmm', 'O'],
  ['m/d', '10/15'],
  ['h:m', '14:5'],
  ['mm:ss', '05:09'],
  ['hh:mm am/pm', '02:05 PM'],
  ['h:mm AM/PM', '2:05 PM'],
  ['h a/p', '2 p'],
  ['HH:MM', '14:05'],
  ['s.000', '9.000'],
  ['d "of" MMMM', '15 of October'],
  ['yyyy\\-mm', '2026-10'],
  ['[$-409]mmmm d', 'October 15'],
])('SV-09: a date as %s shows %s', (format, text) => {
  expect(show(afternoon, format)).toBe(text);
});

test('SV-09: durations count on past a day', () => {
  expect(show(25.5 / 24, '[h]:mm')).toBe('25:30');
  expect(show(25.5 / 24, '[h]:mm:ss')).toBe('25:30:00');
  expect(show(1.5 / 24, '[mm]:ss')).toBe('90:00');
  expect(show(-1.5 / 24, '[h]:mm')).toBe('-1:30');
});

test('SV-09: texts go through the text section alone', () => {
  expect(show('Ana', '0.00')).toBe('Ana');
  expect(show('Ana', '"Hi "@"!"')).toBe('Hi Ana!');
  expect(show('Ana', '0;0;0;"text: "@')).toBe('text: Ana');
  expect(show('Ana', ';;;')).toBe('');
});

test.each([
  ['es_ES', 1234.5, '#,##0.00', '1.234,50'],
  ['es_ES', 0.1 + 0.2, undefined, '0,3'],
  ['es_MX', 1234.5, '#,##0.00', '1,234.50'],
  ['es_MX', 46310, 'dddd d "de" MMMM', 'jueves 15 de octubre'],
  ['de_DE', 46310, 'dddd, d. MMMM yyyy', 'Donnerstag, 15. Oktober 2026'],
  ['de_DE', true, undefined, 'WAHR'],
])('UI-05: %s shows %d as %s like %s', (locale, value, format, text) => {
  expect(show(value, format, locale)).toBe(text);
});

test('SV-07: a date written without a format gets the locale its own', () => {
  expect(defaultDateFormat('en_US', false)).toBe('M/d/yyyy');
  expect(defaultDateFormat('en_US', true)).toBe('M/d/yyyy H:mm:ss');
  expect(defaultDateFormat('en_GB', false)).toBe('dd/MM/yyyy');
  expect(defaultDateFormat('de_DE', true)).toBe('dd.MM.yyyy HH:mm:ss');
  expect(isKnownLocale('es_PE')).toBe(true);
  expect(isKnownLocale('tlh')).toBe(false);
});

test('SV-08: a format tells whether its number reads back as a Date', () => {
  const dates = ['M/d/yyyy', 'h:mm', '[h]:mm:ss', 'mmm', '"at" h am/pm'];
  const numbers = [
    '',
    '0',
    '#,##0.00',
    '0%',
    '@',
    'General',
    '"days" 0',
    '0.###############',
    '0.00E+00',
    '[Red]0',
  ];
  expect(dates.map(isDateFormat)).toEqual(dates.map(() => true));
  expect(numbers.map(isDateFormat)).toEqual(numbers.map(() => false));
  expect(isDateFormat(undefined)).toBe(false);
});

test('SV-09: a fraction format is refused by name, never shown wrong', () => {
  expect(() => show(0.5, '# ?/?')).toThrow('fractions (# ?/?) are not simulated');
});
