import { epochOf, localFields } from '../kernel/zone';

/**
 * When a clock trigger fires. `hour` and `minute` are wall-clock time in `zone`, kept across clock changes; intervals
 * of minutes and hours are exact. `weekday` 0 is Sunday.
 */
export type Schedule =
  | { kind: 'minutes'; every: number }
  | { kind: 'hours'; every: number; minute: number | null }
  | { kind: 'days'; every: number; hour: number; minute: number; zone: string }
  | { kind: 'weeks'; every: number; weekday: number; hour: number; minute: number; zone: string }
  | { kind: 'months'; day: number; hour: number; minute: number; zone: string }
  | { kind: 'once'; at: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * The first firing after `now`. Where in its interval an hourly or more frequent trigger starts is chance in Google;
 * here `random` says it, a number in [0, 1).
 */
export function firstFiring(schedule: Schedule, now: number, random: () => number): number {
  switch (schedule.kind) {
    case 'once':
      return Math.max(schedule.at, now);
    case 'minutes':
      return now + 1000 * (1 + Math.floor(random() * (schedule.every * 60)));
    case 'hours': {
      if (schedule.minute === null) return now + MINUTE_MS * (1 + Math.floor(random() * 60));
      // Every zone's offset is a whole number of quarter hours; nearMinute is taken as a minute of the UTC hour.
      const at = Math.floor(now / HOUR_MS) * HOUR_MS + schedule.minute * MINUTE_MS;
      return at > now ? at : at + HOUR_MS;
    }
    default:
      return firstDaily(schedule, now);
  }
}

type Daily = Extract<Schedule, { zone: string }>;

function firstDaily(schedule: Daily, now: number): number {
  const today = localFields(schedule.zone, now);
  for (let ahead = 0; ; ahead++) {
    const at = atTime(schedule, { ...today, day: today.day + ahead });
    if (at > now && falls(schedule, at)) return at;
  }
}

const atTime = (schedule: Daily, date: { year: number; month: number; day: number }): number =>
  epochOf(schedule.zone, {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: schedule.hour,
    minute: schedule.minute,
  });

function falls(schedule: Daily, at: number): boolean {
  const date = localFields(schedule.zone, at);
  if (schedule.kind === 'weeks') return date.weekday === schedule.weekday;
  return schedule.kind !== 'months' || date.day === schedule.day;
}

/** The firing after the one at `previous`, or null when there is none. A month without the day is left out. */
export function nextFiring(schedule: Schedule, previous: number): number | null {
  switch (schedule.kind) {
    case 'once':
      return null;
    case 'minutes':
      return previous + schedule.every * MINUTE_MS;
    case 'hours':
      return previous + schedule.every * HOUR_MS;
    case 'months':
      return firstDaily(schedule, previous);
    default: {
      const date = localFields(schedule.zone, previous);
      const days = schedule.kind === 'weeks' ? 7 * schedule.every : schedule.every;
      return atTime(schedule, { ...date, day: date.day + days });
    }
  }
}
