import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;
export const PlainDate = Temporal.PlainDate;

/** Days on which the school is closed, both ends included. */
export interface Closure {
  from: PlainDate;
  to: PlainDate;
}

/** Dates are immutable, and a tracker repeats few of them many times. */
const known = new Map<string, PlainDate | null>();

/** A date from `YYYY-MM-DD`, or null when the text is not one. */
export function dateFrom(text: string): PlainDate | null {
  let date = known.get(text);
  if (date === undefined) {
    date = read(text);
    known.set(text, date);
  }
  return date;
}

function read(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  try {
    return new PlainDate(Number(match[1]), Number(match[2]), Number(match[3]));
  } catch {
    return null;
  }
}

/** Weekdays that no closure covers. */
export class SchoolCalendar {
  private readonly closures: readonly Closure[];

  constructor(closures: readonly Closure[]) {
    this.closures = closures;
  }

  isSchoolDay(date: PlainDate): boolean {
    if (date.dayOfWeek > 5) return false;
    return !this.closures.some(
      ({ from, to }) => PlainDate.compare(from, date) <= 0 && PlainDate.compare(date, to) <= 0,
    );
  }

  /** The date itself if it is a school day, otherwise the last school day before it. */
  onOrBefore(date: PlainDate): PlainDate {
    return this.seek(date, -1);
  }

  /** The date itself if it is a school day, otherwise the next school day. */
  onOrAfter(date: PlainDate): PlainDate {
    return this.seek(date, 1);
  }

  /** So many school days on (or back, when negative); 0 keeps a school day and moves any other day forward. */
  plusSchoolDays(date: PlainDate, days: number): PlainDate {
    const direction = days < 0 ? -1 : 1;
    let current = days === 0 ? this.onOrAfter(date) : date;
    for (let left = Math.abs(days); left > 0; left--)
      current = this.seek(current.add({ days: direction }), direction);
    return current;
  }

  /** School days after `from`, up to and including `to`; 0 when `to` is not later. */
  schoolDaysBetween(from: PlainDate, to: PlainDate): number {
    let count = 0;
    for (let day = from.add({ days: 1 }); PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
      if (this.isSchoolDay(day)) count++;
    }
    return count;
  }

  /** A school that is closed for more than two years has no next school day: the date asked for stands. */
  private seek(date: PlainDate, direction: 1 | -1): PlainDate {
    let current = date;
    for (let tries = 0; tries < 750; tries++) {
      if (this.isSchoolDay(current)) return current;
      current = current.add({ days: direction });
    }
    return date;
  }
}

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (PlainDate.compare(a, b) <= 0 ? a : b);
export const later = (a: PlainDate, b: PlainDate): PlainDate => (PlainDate.compare(a, b) >= 0 ? a : b);
export const isBefore = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) < 0;
export const isAfter = (a: PlainDate, b: PlainDate): boolean => PlainDate.compare(a, b) > 0;

/** The moment of a wall-clock time (`HH:mm`) on a date in a zone; a skipped time means the moment after the gap. */
export function moment(date: PlainDate, time: string, zone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

/** The calendar date of a moment in a zone. */
export function dateIn(instant: Temporal.Instant, zone: string): PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The calendar date of an ISO instant text in a zone, or null when empty or unreadable. */
export function dateOfInstant(text: string, zone: string): PlainDate | null {
  if (text === '') return null;
  try {
    return dateIn(Temporal.Instant.from(text), zone);
  } catch {
    return null;
  }
}
