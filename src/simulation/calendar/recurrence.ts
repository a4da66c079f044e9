import { epochOfLocal, offsetAt } from '../kernel/zone';
import type { EventRecord } from './state';
import { isAllDay, momentOf } from './time';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Wall-clock time as if it were UTC; a rule without an end is followed to the end of what is asked for. */
interface Rule {
  frequency: string;
  interval: number;
  count: number;
  until: number;
  weekStart: number;
  parts: Record<string, string[]>;
}

function parseRule(text: string): Rule {
  const parts: Record<string, string[]> = {};
  for (const part of text.split(';')) {
    const [key = '', value = ''] = part.split('=');
    parts[key.toUpperCase()] = value.toUpperCase().split(',');
  }
  const first = (key: string) => parts[key]?.[0];
  const until = first('UNTIL');
  return {
    frequency: first('FREQ') ?? 'DAILY',
    interval: Number(first('INTERVAL') ?? 1),
    count: Number(first('COUNT') ?? Number.POSITIVE_INFINITY),
    until: until === undefined ? Number.POSITIVE_INFINITY : parseStamp(until),
    weekStart: WEEKDAYS.indexOf(first('WKST') ?? 'MO'),
    parts,
  };
}

/** `20270315` or `20270315T080000`, with `Z` or without, as UTC milliseconds; a date alone is its last moment. */
function parseStamp(text: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as number[];
  const date = Date.UTC(year as number, (month as number) - 1, day);
  if (match[4] === undefined) return date + DAY_MS - 1;
  return date + (((hour as number) * 60 + (minute as number)) * 60 + (second as number)) * 1000;
}

const midnight = (local: number): number => Math.floor(local / DAY_MS) * DAY_MS;
const monthIndex = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
const monthLength = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
const yearStart = (date: Date): number => Date.UTC(date.getUTCFullYear(), 0, 1);

function matchesPeriod(rule: Rule, day: Date, first: Date): boolean {
  const week = (date: Date) =>
    Math.floor((midnight(date.getTime()) / DAY_MS - ((rule.weekStart + 3) % 7)) / 7);
  switch (rule.frequency) {
    case 'WEEKLY':
      return (week(day) - week(first)) % rule.interval === 0;
    case 'MONTHLY':
      return (monthIndex(day) - monthIndex(first)) % rule.interval === 0;
    case 'YEARLY':
      return (day.getUTCFullYear() - first.getUTCFullYear()) % rule.interval === 0;
    default:
      return Math.round((day.getTime() - first.getTime()) / DAY_MS) % rule.interval === 0;
  }
}

function matchesParts({ frequency, parts }: Rule, day: Date, first: Date): boolean {
  const { BYMONTH, BYMONTHDAY, BYDAY, BYYEARDAY, BYWEEKNO } = parts;
  if (BYMONTH && !BYMONTH.includes(String(day.getUTCMonth() + 1))) return false;
  if (BYMONTHDAY && !BYMONTHDAY.some((value) => dayOfMonthIs(Number(value), day))) return false;
  if (BYYEARDAY && !BYYEARDAY.includes(String((midnight(day.getTime()) - yearStart(day)) / DAY_MS + 1)))
    return false;
  if (BYWEEKNO && !BYWEEKNO.includes(String(isoWeek(day)))) return false;
  if (BYDAY && !BYDAY.some((value) => weekdayIs(value, day, frequency === 'YEARLY' && !BYMONTH)))
    return false;
  if (BYDAY || BYMONTHDAY || BYYEARDAY) return true;
  if (frequency === 'WEEKLY' || BYWEEKNO) return day.getUTCDay() === first.getUTCDay();
  if (frequency === 'DAILY') return true;
  return (
    day.getUTCDate() === first.getUTCDate() &&
    (frequency === 'MONTHLY' || !!BYMONTH || day.getUTCMonth() === first.getUTCMonth())
  );
}

const dayOfMonthIs = (value: number, day: Date): boolean =>
  day.getUTCDate() === (value < 0 ? monthLength(day) + 1 + value : value);

/** `MO`, or `2MO` and `-1MO` within the month or year. */
function weekdayIs(value: string, day: Date, inYear: boolean): boolean {
  const [, nth = '', name = ''] = /^([+-]?\d*)([A-Z]{2})$/.exec(value) ?? [];
  if (WEEKDAYS[day.getUTCDay()] !== name) return false;
  if (nth === '') return true;
  const position = inYear ? (midnight(day.getTime()) - yearStart(day)) / DAY_MS + 1 : day.getUTCDate();
  const length = inYear
    ? (Date.UTC(day.getUTCFullYear() + 1, 0, 1) - yearStart(day)) / DAY_MS
    : monthLength(day);
  const n = Number(nth);
  return n > 0 ? Math.ceil(position / 7) === n : Math.ceil((length - position + 1) / 7) === -n;
}

function isoWeek(day: Date): number {
  const thursday = new Date(midnight(day.getTime()) + (3 - ((day.getUTCDay() + 6) % 7)) * DAY_MS);
  return Math.floor((thursday.getTime() - yearStart(thursday)) / DAY_MS / 7) + 1;
}

/** Local starts of a rule up to a local time; the first start counts among `COUNT` whether it matches or not. */
function* follow(rule: Rule, first: number, until: number, untilShift: number): Generator<number> {
  let count = 0;
  for (let local = first; local <= until && local - untilShift <= rule.until; local += DAY_MS) {
    const day = new Date(local);
    const start = new Date(first);
    if (local !== first && !(matchesPeriod(rule, day, start) && matchesParts(rule, day, start))) continue;
    if (++count > rule.count) return;
    yield local;
  }
}

/** When an event takes place: once, or by its rules, up to a moment; in order. Ends are exclusive. */
export function occurrences(
  event: EventRecord,
  zone: string,
  until: number,
): { start: number; end: number }[] {
  const eventZone = isAllDay(event.start) ? zone : (event.start.timeZone ?? zone);
  const start = momentOf(event.start, zone);
  const end = momentOf(event.end, zone);
  if (event.recurrence.length === 0) return start <= until ? [{ start, end }] : [];
  const toLocal = (at: number) => at + offsetAt(eventZone, at) * 60_000;
  const first = toLocal(start);
  const length = toLocal(end) - first;
  const shift = isAllDay(event.start) ? 0 : offsetAt(eventZone, start) * 60_000;
  const last = toLocal(until);
  const locals = new Set([first]);
  const excluded = new Set<number>();
  for (const line of event.recurrence) {
    const [head = '', body = ''] = line.split(/:(.*)/s);
    const kind = head.split(';')[0];
    if (kind === 'RRULE') for (const local of follow(parseRule(body), first, last, shift)) locals.add(local);
    if (kind === 'EXRULE')
      for (const local of follow(parseRule(body), first, last, shift)) excluded.add(local);
    if (kind === 'RDATE') for (const local of listed(head, body, first, toLocal)) locals.add(local);
    if (kind === 'EXDATE') for (const local of listed(head, body, first, toLocal)) excluded.add(local);
  }
  return [...locals]
    .filter((local) => !excluded.has(local) && local <= last)
    .sort((a, b) => a - b)
    .map((local) => ({
      start: epochOfLocal(eventZone, local),
      end: epochOfLocal(eventZone, local + length),
    }));
}

/** Local times of an RDATE or EXDATE; dates stand for the time of day of the first start. */
function listed(head: string, body: string, first: number, toLocal: (at: number) => number): number[] {
  return body.split(',').map((text) => {
    if (!text.includes('T') || head.includes('VALUE=DATE;') || head.endsWith('VALUE=DATE')) {
      return midnight(parseStamp(text)) + (first - midnight(first));
    }
    return text.endsWith('Z') ? toLocal(parseStamp(text)) : parseStamp(text);
  });
}

/** A moment as RFC 5545 writes it in UTC. */
export const stamp = (at: number): string => `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`;
