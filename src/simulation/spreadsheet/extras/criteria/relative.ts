const DAYS: Record<string, [number, number]> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-31, 0],
  PAST_YEAR: [-365, 0],
};

/**
 * First and last day, as serials, that a constant of RelativeDate means on a day. The lengths of a month and a year are
 * unconfirmed.
 */
export function relativeSpan(name: string, today: number): { first: number; last: number } {
  const days = DAYS[name];
  if (!days) throw new Error(`There is no RelativeDate ${name}.`);
  return { first: today + days[0], last: today + days[1] };
}
