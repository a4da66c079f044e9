import { array, constantFrom, integer, record } from 'fast-check';
import { PlainDate, SchoolCalendar } from '../../src/domain/dates';

/** Zones whose clocks change north and south of the equator, never, by half an hour, and on both sides of the date line. */
export const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/Berlin',
  'America/Phoenix',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
] as const;

export const anyZone = constantFrom(...zones);

const start = PlainDate.from('2026-01-01');

/** Days of 2026 to 2032, with two leap days among them. */
export const anyDate = integer({ min: 0, max: 2500 }).map((days) => start.add({ days }));

/** A time of day, `HH:mm`. */
export const anyTime = record({
  hour: integer({ min: 0, max: 23 }),
  minute: integer({ min: 0, max: 59 }),
}).map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Closures such as a school has: single days, a week, a summer; some overlap. */
export const anyClosures = array(record({ from: anyDate, days: constantFrom(0, 0, 1, 4, 9, 13, 60) }), {
  maxLength: 25,
}).map((closures) => closures.map(({ from, days }) => ({ from, to: from.add({ days }) })));

export const anyCalendar = anyClosures.map((closures) => new SchoolCalendar(closures));

export const day = (text: string): PlainDate => PlainDate.from(text);

export const closed = (...closures: readonly (readonly [from: string, to: string])[]): SchoolCalendar =>
  new SchoolCalendar(closures.map(([from, to]) => ({ from: day(from), to: day(to) })));
