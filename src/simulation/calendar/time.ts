import { epochOf, localFields } from '../kernel/zone';
import { formatDate } from '../utilities/date/formatDate';
import type { EventTime } from './state';

const DAY_MS = 86_400_000;

export const isAllDay = (time: EventTime): time is { date: string } => 'date' in time;

/** The moment at which a time begins; of a day, its midnight in the zone. */
export function momentOf(time: EventTime, zone: string): number {
  if (!isAllDay(time)) return time.at;
  const [year, month, day] = time.date.split('-').map(Number) as [number, number, number];
  return epochOf(zone, { year, month, day });
}

/** The local day of a moment, as `2027-03-15`. */
export function dayOf(zone: string, at: number): string {
  const { year, month, day } = localFields(zone, at);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** RFC 3339 with the zone's offset, as the API writes times. */
export const rfc3339 = (at: number, zone: string): string => formatDate(at, zone, "yyyy-MM-dd'T'HH:mm:ssXXX");

/** When an event is, as Calendar writes it in subjects: `Mon Mar 15, 2027 8am - 9:30am (PDT)`. */
export function whenText(start: EventTime, end: EventTime, zone: string): string {
  const day = (at: number, ofZone: string) => formatDate(at, ofZone, 'EEE MMM d, yyyy');
  if (isAllDay(start)) {
    const first = day(Date.parse(start.date), 'UTC');
    const last = day(momentOf(end, 'UTC') - DAY_MS, 'UTC');
    return first === last ? first : `${first} - ${last}`;
  }
  const until = momentOf(end, zone);
  const hour = (at: number) => formatDate(at, zone, 'h:mma').toLowerCase().replace(':00', '');
  const first = day(start.at, zone);
  const last = day(until, zone);
  const zoneName = formatDate(start.at, zone, 'z');
  return `${first} ${hour(start.at)} - ${last === first ? '' : `${last} `}${hour(until)} (${zoneName})`;
}
