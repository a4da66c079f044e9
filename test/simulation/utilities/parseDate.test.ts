import fc from 'fast-check';
import { formatDate } from '../../../src/simulation/utilities/date/formatDate';
import { parseDate } from '../../../src/simulation/utilities/date/parseDate';

const LA = 'America/Los_Angeles';
const NOW = Date.UTC(2027, 0, 15);
const parsed = (text: string, pattern: string, zone = LA) =>
  new Date(parseDate(text, zone, pattern, NOW)).toISOString();

test.each([
  ['2027-01-11', 'yyyy-MM-dd', '2027-01-11T08:00:00.000Z'],
  ['20270111 0830', 'yyyyMMdd HHmm', '2027-01-11T16:30:00.000Z'],
  ['January 5, 2027', 'MMM d, yyyy', '2027-01-05T08:00:00.000Z'],
  ['Mon, 11 jan 2027 12:15 am', 'EEE, d MMM yyyy hh:mm a', '2027-01-11T08:15:00.000Z'],
  ['8:30 PM', 'h:mm a', '1970-01-02T04:30:00.000Z'],
  ['24:10', 'kk:mm', '1970-01-01T08:10:00.000Z'],
  ["5 o'clock", "h 'o''clock'", '1970-01-01T13:00:00.000Z'],
  ['2027 45', 'yyyy D', '2027-02-14T08:00:00.000Z'],
  ['2027 3 Tue', 'YYYY w EEE', '2027-01-12T08:00:00.000Z'],
  ['2027 2 3 Tue', 'yyyy M F EEE', '2027-02-16T08:00:00.000Z'],
])('UT-02: "%s" as %s', (text, pattern, iso) => {
  expect(parsed(text, pattern)).toBe(iso);
});

test.each([
  ['2027-01-11T08:00:00Z', "yyyy-MM-dd'T'HH:mm:ssX", '2027-01-11T08:00:00.000Z'],
  ['2027-01-11T08:00:00+05:30', "yyyy-MM-dd'T'HH:mm:ssXXX", '2027-01-11T02:30:00.000Z'],
  ['2027-01-11 08:00 -0500', 'yyyy-MM-dd HH:mm Z', '2027-01-11T13:00:00.000Z'],
  ['2027-07-11 08:00 PST', 'yyyy-MM-dd HH:mm z', '2027-07-11T16:00:00.000Z'],
  ['2027-01-11 08:00 GMT+02:00', 'yyyy-MM-dd HH:mm z', '2027-01-11T06:00:00.000Z'],
])('UT-02: a zone in the text wins: "%s"', (text, pattern, iso) => {
  expect(parsed(text, pattern)).toBe(iso);
});

test('UT-02: overflowing fields carry, text behind the pattern is ignored', () => {
  expect(parsed('2027-13-45', 'yyyy-MM-dd')).toBe('2028-02-14T08:00:00.000Z');
  expect(parsed('2027-01-11T08:00', 'yyyy-MM-dd')).toBe('2027-01-11T08:00:00.000Z');
});

test('UT-02: two-digit years lie within eighty years before and twenty after now', () => {
  expect(parsed('1/14/47', 'M/d/yy', 'GMT')).toBe('2047-01-14T00:00:00.000Z');
  expect(parsed('1/16/47', 'M/d/yy', 'GMT')).toBe('1947-01-16T00:00:00.000Z');
  expect(parsed('1/1/46', 'M/d/yy', 'GMT')).toBe('2046-01-01T00:00:00.000Z');
  expect(parsed('1/1/99', 'M/d/yy', 'GMT')).toBe('1999-01-01T00:00:00.000Z');
});

test('UT-02: an hour that exists twice is standard time, one that is skipped moves forward', () => {
  expect(parsed('2027-11-07 01:30', 'yyyy-MM-dd HH:mm')).toBe('2027-11-07T09:30:00.000Z');
  expect(parsed('2027-03-14 02:30', 'yyyy-MM-dd HH:mm')).toBe('2027-03-14T10:30:00.000Z');
});

test.each(['', 'garbage', '2027-01', '2027/01/11'])('UT-02: "%s" cannot be parsed', (text) => {
  expect(() => parseDate(text, LA, 'yyyy-MM-dd', NOW)).toThrow(`Unparseable date: "${text}"`);
});

test('UT-02: what formatDate writes with its offset, parseDate reads', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
  const zone = fc.constantFrom(LA, 'Europe/Paris', 'Asia/Kolkata', 'Australia/Lord_Howe', 'GMT-3', 'Unknown');
  const pattern = fc.constantFrom(
    "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
    'EEEE, MMMM d, yyyy h:mm:ss.SSS a Z',
    'yyyy D kk:m:s.S XX',
    "YYYY 'W'w u H:mm:ss.SSSXXX",
  );
  fc.assert(
    fc.property(moment, zone, pattern, (date, id, shape) => {
      expect(parseDate(formatDate(date.getTime(), id, shape), id, shape, NOW)).toBe(date.getTime());
    }),
  );
});
