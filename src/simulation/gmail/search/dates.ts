import { epochOf, localFields } from '../../kernel/zone';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * The moment an `after:` or `before:` value means: midnight of `2027/01/11`, `2027-1-11` or `1/11/2027` in the
 * reader's zone, or seconds since 1970. Undefined for anything else.
 */
export function searchDate(value: string, zone: string): number | undefined {
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value);
  if (yearFirst) {
    return epochOf(zone, {
      year: Number(yearFirst[1]),
      month: Number(yearFirst[2]),
      day: Number(yearFirst[3]),
    });
  }
  const yearLast = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value);
  if (yearLast) {
    return epochOf(zone, { year: Number(yearLast[3]), month: Number(yearLast[1]), day: Number(yearLast[2]) });
  }
  return /^\d{5,}$/.test(value) ? Number(value) * 1000 : undefined;
}

/** The moment so long before now: `2d`, `3m` and `1y` by the calendar, `6h`. Undefined for anything else. */
export function searchAge(value: string, now: number, zone: string): number | undefined {
  const match = /^(\d+)([hdmy])$/i.exec(value);
  if (!match) return undefined;
  const count = Number(match[1]);
  switch (match[2]?.toLowerCase()) {
    case 'h':
      return now - count * HOUR_MS;
    case 'd':
      return now - count * DAY_MS;
    case 'm':
      return monthsBefore(now, count, zone);
    default:
      return monthsBefore(now, 12 * count, zone);
  }
}

function monthsBefore(now: number, months: number, zone: string): number {
  const fields = localFields(zone, now);
  return epochOf(zone, { ...fields, month: fields.month - months });
}
