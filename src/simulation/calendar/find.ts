import { sameAddress } from '../gmail/address';
import type { Core } from '../kernel/core';
import { occurrences } from './recurrence';
import { type CalendarRecord, calendarOf, type EventRecord } from './state';

export interface Occurrence {
  event: EventRecord;
  start: number;
  end: number;
}

/** Whether the calendar shows the event because its owner was invited, and has not taken it out. */
const isGuest = (event: EventRecord, calendar: string): boolean =>
  event.guests.some((guest) => sameAddress(guest.email, calendar) && !guest.gone);

/** Everything a calendar shows, cancelled events included: its own, and those its owner is invited to. */
export function eventsIn(core: Core, calendar: string): EventRecord[] {
  const own = Object.values(calendarOf(core, calendar)?.events ?? {});
  const others = Object.values(core.state.calendars)
    .filter(({ id }) => id !== calendar)
    .flatMap(({ events }) => Object.values(events).filter((event) => isGuest(event, calendar)));
  return [...own, ...others];
}

/** The event of an id in a calendar, own or invited to; cancelled ones too. */
export function findEvent(core: Core, calendar: string, id: string): EventRecord | undefined {
  const own = calendarOf(core, calendar)?.events[id];
  return own ?? eventsIn(core, calendar).find((event) => event.id === id);
}

/** By its iCalUID, or the id before the @. */
export const findByUid = (core: Core, calendar: string, uid: string): EventRecord | undefined =>
  eventsIn(core, calendar).find((event) => event.iCalUID === uid || event.id === uid);

/**
 * What takes place in a calendar in a span of time, each time of a series by itself, by start: what starts in it,
 * ends in it, or spans it. The end does not belong to the span, nor to an event.
 */
export function occurrencesIn(
  core: Core,
  calendar: CalendarRecord,
  from: number,
  until: number,
): Occurrence[] {
  return eventsIn(core, calendar.id)
    .filter((event) => event.status !== 'cancelled')
    .flatMap((event) =>
      occurrences(event, calendar.timeZone, until).map(({ start, end }) => ({ event, start, end })),
    )
    .filter(({ start, end }) => start < until && (end > from || (start === end && start >= from)))
    .sort((a, b) => a.start - b.start || a.event.created - b.event.created);
}

/** Whether every word of a search is somewhere in what people read of the event. */
export function mentions(event: EventRecord, query: string): boolean {
  const guests = event.guests.flatMap(({ email, name }) => [email, name ?? '']);
  const text = [event.title, event.description, event.location, ...guests].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
