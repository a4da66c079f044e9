import fc from 'fast-check';
import { standalone } from '../support/script';

const inZone = (timeZone: string, source: string) =>
  standalone(source, { manifest: { timeZone }, timeZone: 'Asia/Tokyo', now: '2027-03-14T12:00:00Z' });

const evaluate = (timeZone: string, expression: string, ...args: unknown[]): unknown =>
  inZone(timeZone, `function f(a, b) { return ${expression}; }`).run('f', ...args);

test("GEN-10: local parts of a date are in the script's zone, whatever the machine's or the workspace's", () => {
  expect(
    evaluate(
      'America/Los_Angeles',
      '[a.getFullYear(), a.getMonth(), a.getDate(), a.getDay(), a.getHours(), a.getMinutes(), a.getTimezoneOffset()]',
      new Date('2027-01-01T07:30:00Z'),
    ),
  ).toEqual([2026, 11, 31, 4, 23, 30, 480]);
});

test("GEN-10: new Date() is the workspace's clock", () => {
  expect(evaluate('UTC', '[new Date().getTime(), Date.now()]')).toEqual([
    Date.parse('2027-03-14T12:00:00Z'),
    Date.parse('2027-03-14T12:00:00Z'),
  ]);
});

test('GEN-10: a date made from parts is local, also across the clock change', () => {
  const winter = evaluate('America/Los_Angeles', 'new Date(2027, 2, 13, 9).toISOString()');
  const summer = evaluate('America/Los_Angeles', 'new Date(2027, 2, 15, 9).toISOString()');
  expect([winter, summer]).toEqual(['2027-03-13T17:00:00.000Z', '2027-03-15T16:00:00.000Z']);
});

test('GEN-10: an hour that the clock change skips moves forward, one that it repeats is the earlier', () => {
  expect(evaluate('America/Los_Angeles', 'new Date(2027, 2, 14, 2, 30).toISOString()')).toBe(
    '2027-03-14T10:30:00.000Z',
  );
  expect(evaluate('America/Los_Angeles', 'new Date(2027, 10, 7, 1, 30).toISOString()')).toBe(
    '2027-11-07T08:30:00.000Z',
  );
});

test.each([
  ['2027-03-15T08:00', '2027-03-15T15:00:00.000Z'],
  ['2027-03-15T08:00:30', '2027-03-15T15:00:30.000Z'],
  ['2027-03-15T08:00Z', '2027-03-15T08:00:00.000Z'],
  ['2027-03-15T08:00+02:00', '2027-03-15T06:00:00.000Z'],
  ['2027-03-15', '2027-03-15T00:00:00.000Z'],
  ['3/15/2027', '2027-03-15T07:00:00.000Z'],
  ['3/15/2027 8:00', '2027-03-15T15:00:00.000Z'],
  ['March 15, 2027 08:00', '2027-03-15T15:00:00.000Z'],
  ['Mon Mar 15 2027 08:00:00 GMT+0100 (CET)', '2027-03-15T07:00:00.000Z'],
  ['2027-03-15 08:00', '2027-03-15T15:00:00.000Z'],
  ['15 Mar 2027 08:00 EST', '2027-03-15T13:00:00.000Z'],
])('GEN-10: the text %s is read as %s', (text, iso) => {
  expect(evaluate('America/Los_Angeles', 'new Date(a).toISOString()', text)).toBe(iso);
  expect(evaluate('America/Los_Angeles', 'Date.parse(a)', text)).toBe(Date.parse(iso));
});

test('GEN-10: text that is no date gives an invalid one', () => {
  expect(evaluate('UTC', 'String(new Date("soon"))')).toBe('Invalid Date');
  expect(evaluate('UTC', 'isNaN(new Date(NaN).getHours())')).toBe(true);
});

test('GEN-10: setters work in local time', () => {
  expect(
    evaluate(
      'America/Los_Angeles',
      '(a.setDate(a.getDate() + 1), a.setHours(9, 0, 0, 0), a.toISOString())',
      new Date('2027-03-13T20:00:00Z'),
    ),
  ).toBe('2027-03-14T16:00:00.000Z');
});

test('GEN-10: texts of a date carry the zone, with dates in the American style', () => {
  expect(
    evaluate(
      'America/Los_Angeles',
      '[String(a), a.toDateString(), a.toLocaleDateString(), a.toLocaleTimeString()]',
      new Date('2027-07-04T19:05:06Z'),
    ),
  ).toEqual([
    'Sun Jul 04 2027 12:05:06 GMT-0700 (Pacific Daylight Time)',
    'Sun Jul 04 2027',
    '7/4/2027',
    expect.stringMatching(/^12:05:06\sPM$/),
  ]);
});

test("GEN-10: Intl formats in the script's zone unless told otherwise", () => {
  expect(
    evaluate(
      'America/Los_Angeles',
      `[
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(a),
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(a),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      a.toLocaleString('de-DE', { timeZone: 'Europe/Berlin', hour: '2-digit' })]`,
      new Date('2027-07-04T19:05:06Z'),
    ),
  ).toEqual(['04/07/2027, 12:05', '19:05', 'America/Los_Angeles', '21 Uhr']);
});

test('GEN-10: Date keeps what programs expect of it', () => {
  expect(
    evaluate(
      'UTC',
      `[typeof Date(), Date.name, Date.length, new Date(a) instanceof Date, Object.prototype.toString.call(a),
      new Date(new Date(5)).getTime(), new Date(undefined).getTime() === undefined, a.constructor === Date,
      new (class Day extends Date {})(7) instanceof Date, JSON.stringify({ a: a }), new Date(99, 0).getFullYear()]`,
      new Date(0),
    ),
  ).toEqual([
    'string',
    'Date',
    7,
    true,
    '[object Date]',
    5,
    false,
    true,
    true,
    '{"a":"1970-01-01T00:00:00.000Z"}',
    1999,
  ]);
});

test('GEN-10: parts of any moment put together again give the moment', () => {
  const { run } = inZone(
    'Europe/Berlin',
    `function f(list) {
    return list.map(function (ms) {
      var d = new Date(ms);
      return new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()).getTime();
    });
  }`,
  );
  const moment = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });
  fc.assert(
    fc.property(fc.array(moment, { minLength: 20, maxLength: 60 }), (moments) => {
      const again = run('f', moments) as number[];
      // The hour that comes twice in autumn is read as the first one.
      return again.every((ms, i) => ms === moments[i] || (moments[i] as number) - ms === 3_600_000);
    }),
    { numRuns: 20 },
  );
});
