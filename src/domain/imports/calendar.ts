import ICAL from 'ical.js';
import type { ImportNote } from '../../toolkit/imports';
import { PlainDate } from '../dates';

/** A day or range of a list or calendar, before anybody has looked whether it makes sense. */
export interface CalendarDay {
  from: PlainDate | null;
  to: PlainDate | null;
  name: string;
  notes: { code: ImportNote; value: string }[];
  isClosed: boolean;
}

/** An event that comes back is taken so often at most. */
const MAX_REPEATS = 60;

/** What schools call days without classes, in English and Spanish; a calendar holds much else. */
const closedWords =
  /no (school|class|student)|holiday|break\b|recess|clos(ed|ure)|vacation|non-?(student|instructional|school)|in-?service|(staff|teacher|professional)( work| development| learning| in-?service)|memorial day|labor day|thanksgiving|christmas|new year|presidents|luther king|mlk|veterans|juneteenth|independence|columbus|indigenous|good friday|easter|festiv|feriado|vacaciones|receso|sin clase|no lectivo|no hay clase|cierre|cerrad|asueto|puente|navidad|semana santa|a[ñn]o nuevo|d[ií]a de (los|la|el)|acci[oó]n de gracias/i;

/** Days and ranges of a calendar file (RFC 5545): events of whole days, each time they come back. */
export function readCalendar(text: string): CalendarDay[] {
  let events: ICAL.Component[];
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim());
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<
      typeof ICAL.Component
    >[0][];
    events = calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'));
  } catch {
    return [];
  }
  return events.flatMap(daysOf);
}

function daysOf(component: ICAL.Component): CalendarDay[] {
  const name = String(component.getFirstPropertyValue('summary') ?? '');
  const refused = (code: ImportNote): CalendarDay[] => [
    { from: null, to: null, name, notes: [{ code, value: '' }], isClosed: false },
  ];
  if (/^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? '')))
    return refused('cancelled');
  const event = new ICAL.Event(component);
  if (!event.startDate) return refused('bad date');
  const { startDate, endDate } = event;
  const isWhole =
    startDate.isDate || (isMidnight(startDate) && isMidnight(endDate) && startDate.compare(endDate) < 0);
  if (!isWhole) return refused('not all day');
  const first = dateOf(startDate);
  const length = first.until(dateOf(endDate), { largestUnit: 'days' }).days;
  const starts = event.isRecurring() ? repeats(event) : [first];
  return starts.map((from) => ({
    from,
    // The end of a day is the day after it.
    to: from.add({ days: Math.max(0, length - 1) }),
    name,
    notes: [],
    isClosed: closedWords.test(name),
  }));
}

const isMidnight = ({ hour, minute, second }: ICAL.Time): boolean =>
  hour === 0 && minute === 0 && second === 0;
const dateOf = ({ year, month, day }: ICAL.Time): PlainDate => new PlainDate(year, month, day);

function repeats(event: ICAL.Event): PlainDate[] {
  const found: PlainDate[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && found.length < MAX_REPEATS; next = iterator.next())
    found.push(dateOf(next));
  return found;
}
