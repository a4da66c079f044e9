import fc from 'fast-check';
import {
  daysInMonth,
  epochFromSerial,
  fieldsOfSerial,
  isCalendarDate,
  serialFromEpoch,
  serialOfDate,
} from '../../../src/simulation/spreadsheet/values/serial';

const LA = 'America/Los_Angeles';

test('SV-07: a moment is stored as days since 1899-12-30 in the spreadsheet zone', () => {
  expect(serialFromEpoch(LA, Date.UTC(2026, 9, 15, 7))).toBe(46310);
  expect(serialFromEpoch(LA, Date.UTC(2026, 9, 15, 21, 30))).toBeCloseTo(46310 + 14.5 / 24, 10);
  expect(serialFromEpoch('Asia/Tokyo', Date.UTC(2026, 9, 14, 15))).toBe(46310);
});

test('SV-07: a stored moment reads back as the same instant, to the millisecond', () => {
  const years = { min: Date.UTC(1971, 0, 1), max: Date.UTC(2099, 0, 1) };
  fc.assert(
    fc.property(
      fc.integer(years),
      fc.constantFrom('UTC', 'Asia/Kolkata', 'Pacific/Auckland'),
      (epoch, zone) => {
        const back = epochFromSerial(zone, serialFromEpoch(zone, epoch));
        const repeated = serialFromEpoch(zone, back) === serialFromEpoch(zone, epoch) && back < epoch;
        expect(back === epoch || repeated).toBe(true);
      },
    ),
  );
});

test('SV-08: a time without a day is on 1899-12-30 in the spreadsheet zone', () => {
  expect(new Date(epochFromSerial(LA, 9.5 / 24)).toISOString()).toBe('1899-12-30T17:30:00.000Z');
  expect(new Date(epochFromSerial('UTC', 0)).toISOString()).toBe('1899-12-30T00:00:00.000Z');
});

test('SV-08: a day without a time is local midnight, also beside a clock change', () => {
  expect(new Date(epochFromSerial(LA, serialOfDate(2027, 3, 14))).toISOString()).toBe(
    '2027-03-14T08:00:00.000Z',
  );
  expect(new Date(epochFromSerial(LA, serialOfDate(2027, 3, 15))).toISOString()).toBe(
    '2027-03-15T07:00:00.000Z',
  );
});

test('SV-07: a time that a clock change skips moves forward, one that it repeats is the earlier', () => {
  const skipped = serialOfDate(2027, 3, 14) + 2.5 / 24;
  const repeated = serialOfDate(2027, 11, 7) + 1.5 / 24;
  expect(new Date(epochFromSerial(LA, skipped)).toISOString()).toBe('2027-03-14T10:30:00.000Z');
  expect(new Date(epochFromSerial(LA, repeated)).toISOString()).toBe('2027-11-07T08:30:00.000Z');
});

test('SV-07: serials fall into the fields of a calendar, before 1900 and in leap years too', () => {
  expect(fieldsOfSerial(0)).toMatchObject({ year: 1899, month: 12, day: 30, weekday: 6 });
  expect(fieldsOfSerial(-1)).toMatchObject({ year: 1899, month: 12, day: 29 });
  expect(fieldsOfSerial(46310 + 0.999999999)).toMatchObject({ day: 16, hour: 0, millisecond: 0 });
  expect([daysInMonth(2028, 2), daysInMonth(2100, 2), daysInMonth(2027, 12)]).toEqual([29, 28, 31]);
  expect([isCalendarDate(2027, 2, 29), isCalendarDate(2028, 2, 29), isCalendarDate(2027, 13, 1)]).toEqual([
    false,
    true,
    false,
  ]);
});
