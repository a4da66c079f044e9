import { assert, constantFrom, integer, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dateFrom,
  dateIn,
  dateOfInstant,
  earlier,
  isAfter,
  isBefore,
  later,
  moment,
  PlainDate,
} from '../../src/domain/dates';
import { anyCalendar, anyDate, anyTime, anyZone, closed, day } from '../support/calendars';

const noClosures = closed();

test('dateFrom: reads a date as it stands in a sheet, and nothing else', () => {
  expect(String(dateFrom('2028-02-29'))).toBe('2028-02-29');
  for (const text of ['2027-02-29', '2027-13-01', '2027-1-1', '2027-01-01T00:00', '15.3.2027', '', 'soon'])
    expect(dateFrom(text)).toBeNull();
});

test('a school day is a weekday that no closure covers, both ends of the closure included', () => {
  const calendar = closed(['2027-03-29', '2027-04-02']);
  expect(calendar.isSchoolDay(day('2027-03-26'))).toBe(true);
  expect(calendar.isSchoolDay(day('2027-03-27'))).toBe(false);
  expect(calendar.isSchoolDay(day('2027-03-29'))).toBe(false);
  expect(calendar.isSchoolDay(day('2027-04-02'))).toBe(false);
  expect(calendar.isSchoolDay(day('2027-04-05'))).toBe(true);
});

test('a closure whose ends are the wrong way round covers nothing', () => {
  expect(closed(['2027-04-02', '2027-03-29']).isSchoolDay(day('2027-03-30'))).toBe(true);
});

test('onOrBefore: never later, always a school day, and no school day lies between', () => {
  assert(
    property(anyCalendar, anyDate, (calendar, date) => {
      const found = calendar.onOrBefore(date);
      expect(isAfter(found, date)).toBe(false);
      expect(calendar.isSchoolDay(found)).toBe(true);
      expect(calendar.schoolDaysBetween(found, date)).toBe(0);
    }),
  );
});

test('onOrAfter: never earlier, always a school day, and no school day lies between', () => {
  assert(
    property(anyCalendar, anyDate, (calendar, date) => {
      const found = calendar.onOrAfter(date);
      expect(isBefore(found, date)).toBe(false);
      expect(calendar.isSchoolDay(found)).toBe(true);
      const dayBefore = date.subtract({ days: 1 });
      expect(calendar.schoolDaysBetween(dayBefore, found)).toBe(1);
    }),
  );
});

test('moving to a school day keeps the order of dates', () => {
  assert(
    property(anyCalendar, anyDate, anyDate, (calendar, a, b) => {
      const [first, second] = [earlier(a, b), later(a, b)];
      expect(isAfter(calendar.onOrBefore(first), calendar.onOrBefore(second))).toBe(false);
      expect(isAfter(calendar.onOrAfter(first), calendar.onOrAfter(second))).toBe(false);
    }),
  );
});

test('plusSchoolDays: so many school days later there are so many between, and going back returns', () => {
  assert(
    property(anyCalendar, anyDate, integer({ min: 1, max: 30 }), (calendar, date, days) => {
      const onwards = calendar.plusSchoolDays(date, days);
      expect(calendar.schoolDaysBetween(date, onwards)).toBe(days);
      const schoolDay = calendar.onOrAfter(date);
      expect(calendar.plusSchoolDays(calendar.plusSchoolDays(schoolDay, days), -days).equals(schoolDay)).toBe(
        true,
      );
    }),
  );
});

test('plusSchoolDays: none keeps a school day and moves any other day on', () => {
  expect(String(noClosures.plusSchoolDays(day('2027-03-12'), 0))).toBe('2027-03-12');
  expect(String(noClosures.plusSchoolDays(day('2027-03-13'), 0))).toBe('2027-03-15');
});

test('plusSchoolDays: three school days after a Thursday before a spring break are counted after it', () => {
  const calendar = closed(['2027-03-29', '2027-04-02']);
  expect(String(calendar.plusSchoolDays(day('2027-03-25'), 3))).toBe('2027-04-06');
});

test('schoolDaysBetween: none when the second day is not later', () => {
  assert(
    property(anyCalendar, anyDate, integer({ min: 0, max: 500 }), (calendar, date, days) => {
      expect(calendar.schoolDaysBetween(date, date.subtract({ days }))).toBe(0);
    }),
  );
});

test('a school closed for ten years gives back the date asked for, at once', () => {
  const calendar = closed(['2025-01-01', '2035-01-01']);
  const date = day('2030-06-12');
  const started = performance.now();
  expect(calendar.onOrBefore(date).equals(date)).toBe(true);
  expect(calendar.onOrAfter(date).equals(date)).toBe(true);
  expect(isAfter(calendar.plusSchoolDays(date, 7), date)).toBe(true);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('moment: the wall-clock time comes back in the same zone, unless the clocks skip it', () => {
  assert(
    property(anyDate, anyTime, anyZone, (date, time, zone) => {
      const local = moment(date, time, zone).toZonedDateTimeISO(zone);
      const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
      const skipped = Temporal.PlainDateTime.compare(local.toPlainDateTime(), wall) !== 0;
      if (skipped) {
        expect(Temporal.PlainDateTime.compare(local.toPlainDateTime(), wall)).toBe(1);
        expect(local.toPlainDate().equals(date)).toBe(true);
        expect(local.hoursInDay).toBeLessThan(24);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['America/Los_Angeles', '2027-03-14', '02:30', '2027-03-14T10:30:00Z', '03:30'],
  ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T01:30:00Z', '03:30'],
  ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:45:00Z', '02:45'],
])(
  'moment: in %s on %s the time %s does not exist; the moment after the gap is meant',
  (zone, date, time, instant, wall) => {
    const found = moment(day(date), time, zone);
    expect(found.toString()).toBe(instant);
    expect(found.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })).toBe(wall);
  },
);

test.each([
  ['America/Los_Angeles', '2027-11-07', '01:30', '2027-11-07T08:30:00Z'],
  ['Pacific/Auckland', '2027-04-04', '02:30', '2027-04-03T13:30:00Z'],
])('moment: in %s on %s the time %s comes twice; the first one is meant', (zone, date, time, instant) => {
  expect(moment(day(date), time, zone).toString()).toBe(instant);
});

test('moment: a day that a zone skipped at the date line means the same time on the next one', () => {
  const found = moment(day('2011-12-30'), '08:00', 'Pacific/Apia');
  expect(String(dateIn(found, 'Pacific/Apia'))).toBe('2011-12-31');
});

test('one moment has two dates on the two sides of the date line', () => {
  const instant = Temporal.Instant.from('2027-03-15T10:30:00Z');
  expect(String(dateIn(instant, 'Pacific/Kiritimati'))).toBe('2027-03-16');
  expect(String(dateIn(instant, 'Pacific/Pago_Pago'))).toBe('2027-03-14');
});

test('the date of a moment at any time of a day is that day, in every zone', () => {
  assert(
    property(anyDate, anyTime, anyZone, (date, time, zone) => {
      expect(dateIn(moment(date, time, zone), zone).equals(date)).toBe(true);
    }),
  );
});

test('dateOfInstant: null for an empty or unreadable moment', () => {
  expect(dateOfInstant('', 'UTC')).toBeNull();
  expect(dateOfInstant('2027-03-15', 'UTC')).toBeNull();
  expect(String(dateOfInstant('2027-03-15T06:59:59Z', 'America/Los_Angeles'))).toBe('2027-03-14');
});

test('a leap day is counted like any other', () => {
  assert(
    property(constantFrom('2028-02-28', '2032-02-28'), (date) => {
      expect(String(PlainDate.from(date).add({ days: 1 })).slice(5)).toBe('02-29');
      expect(noClosures.schoolDaysBetween(day(date), day(date).add({ weeks: 1 }))).toBe(5);
    }),
  );
  expect(String(noClosures.onOrBefore(day('2032-02-29')))).toBe('2032-02-27');
});
