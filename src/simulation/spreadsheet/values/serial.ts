import { epochOfLocal, offsetAt } from '../../kernel/zone';

export const DAY_MS = 86_400_000;
/** The serial of 1970-01-01: serials count days since 1899-12-30. */
const UNIX_SERIAL = 25_569;

/** The serial a moment is stored as in a spreadsheet of that zone; exact to the millisecond. */
export function serialFromEpoch(zone: string, epochMs: number): number {
  return (epochMs + Math.round(offsetAt(zone, epochMs) * 60_000)) / DAY_MS + UNIX_SERIAL;
}

/**
 * The moment that a serial reads back as. A time without a day (0 ≤ serial < 1) is on 1899-12-30; a local time
 * that exists twice is the earlier one, one that a clock change skips moves forward.
 */
export function epochFromSerial(zone: string, serial: number): number {
  return epochOfLocal(zone, Math.round((serial - UNIX_SERIAL) * DAY_MS));
}

/** The serial of a calendar date; month 1–12, overflowing months and days carry. */
export function serialOfDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS + UNIX_SERIAL;
}

/** Whether the day exists in the calendar; month 1–12. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return serialOfDate(year, month + 1, 1) - serialOfDate(year, month, 1);
}

/** Wall-clock fields of a serial; month 1–12, weekday 0 = Sunday. */
export interface SerialFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
}

export function fieldsOfSerial(serial: number): SerialFields {
  const date = new Date(Math.round((serial - UNIX_SERIAL) * DAY_MS));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}
