import fc from 'fast-check';
import { formatDate } from '../../../src/simulation/utilities/date/formatDate';

const LA = 'America/Los_Angeles';
const MORNING = Date.UTC(2027, 0, 11, 16, 5, 9, 7);

test.each([
  ['y yy yyy yyyyy', '2027 27 2027 02027'],
  ['M MM MMM MMMM L LLLL', '1 01 Jan January 1 January'],
  ['d dd D DDD F', '11 11 11 011 2'],
  ['E EEE EEEE u', 'Mon Mon Monday 1'],
  ['H HH h hh k K', '8 08 8 08 8 8'],
  ['m mm s ss S SSS a', '5 05 9 09 7 007 AM'],
  ['w W Y YYYY', '3 3 2027 2027'],
  ['z zzz zzzz', 'PST PST Pacific Standard Time'],
  ['Z X XX XXX', '-0800 -08 -0800 -08:00'],
  ["G 'o''clock' ''", "AD o'clock '"],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2027-01-11T08:05:09-08:00'],
])('UT-01: %s', (pattern, text) => {
  expect(formatDate(MORNING, LA, pattern)).toBe(text);
});

test('UT-01: midnight and noon on the four kinds of hours', () => {
  expect(formatDate(Date.UTC(2027, 0, 11, 8), LA, 'H k h K a')).toBe('0 24 12 0 AM');
  expect(formatDate(Date.UTC(2027, 0, 11, 20), LA, 'H k h K a')).toBe('12 12 12 0 PM');
});

test('UT-01: YYYY is the week-year, a trap in the last days of December', () => {
  expect(formatDate(Date.UTC(2026, 11, 28, 20), 'GMT', 'yyyy YYYY w')).toBe('2026 2027 1');
  expect(formatDate(Date.UTC(2026, 11, 26, 20), 'GMT', 'yyyy YYYY w')).toBe('2026 2026 52');
});

test.each([
  ['America/New_York', 'EDT Eastern Daylight Time -0400'],
  ['Europe/Paris', 'CEST Central European Summer Time +0200'],
  ['Europe/London', 'BST British Summer Time +0100'],
  ['Asia/Kolkata', 'IST India Standard Time +0530'],
  ['GMT', 'GMT Greenwich Mean Time +0000'],
  ['UTC', 'UTC Coordinated Universal Time +0000'],
  ['GMT+5:30', 'GMT+05:30 GMT+05:30 +0530'],
  ['Etc/GMT+8', 'GMT-08:00 GMT-08:00 -0800'],
  ['PST', 'PDT Pacific Daylight Time -0700'],
])('UT-01: zone names of %s in summer', (zone, text) => {
  expect(formatDate(Date.UTC(2027, 6, 1), zone, 'z zzzz Z')).toBe(text);
});

test.each(['EDT', 'Nowhere/Land', 'us/pacific', ''])('UT-01: the unknown zone "%s" is GMT', (zone) => {
  expect(formatDate(MORNING, zone, 'HH:mm z X')).toBe('16:05 GMT Z');
});

test('UT-01: a letter without a meaning is refused', () => {
  expect(() => formatDate(MORNING, LA, 'yyyy-mm-bb')).toThrow("Illegal pattern character 'b'");
  expect(() => formatDate(MORNING, LA, "yyyy 'year")).toThrow('Unterminated quote');
  expect(() => formatDate(MORNING, LA, 'XXXX')).toThrow('invalid ISO 8601 format: length=4');
});

test('UT-01: an invalid date is refused', () => {
  expect(() => formatDate(Number.NaN, LA, 'yyyy')).toThrow('Invalid argument: date. Should be of type: Date');
});

test('UT-01: in GMT the ISO pattern says what toISOString says', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      expect(formatDate(date.getTime(), 'GMT', "yyyy-MM-dd'T'HH:mm:ss.SSSX")).toBe(date.toISOString());
    }),
  );
});
