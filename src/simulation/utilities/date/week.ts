const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar date; month 1–12, overflowing months and days carry. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

/** 0 = Sunday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

/** The Sunday on which week 1 of a week-year starts: the week with 1 January in it (Java's en_US weeks). */
export function weekYearStart(weekYear: number): number {
  const newYear = dayNumber(weekYear, 1, 1);
  return newYear - weekdayOf(newYear);
}

export interface WeekFields {
  weekYear: number;
  weekOfYear: number;
  weekOfMonth: number;
  dayOfYear: number;
}

/** Where a date lies among weeks that start on Sunday and count from the one that contains the first day. */
export function weekFields(year: number, month: number, day: number): WeekFields {
  const days = dayNumber(year, month, day);
  const weekYear = days >= weekYearStart(year + 1) ? year + 1 : year;
  const firstOfMonth = dayNumber(year, month, 1);
  return {
    weekYear,
    weekOfYear: Math.floor((days - weekYearStart(weekYear)) / 7) + 1,
    weekOfMonth: Math.floor((day - 1 + weekdayOf(firstOfMonth)) / 7) + 1,
    dayOfYear: days - dayNumber(year, 1, 1) + 1,
  };
}
