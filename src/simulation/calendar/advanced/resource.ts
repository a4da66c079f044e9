import { sameAddress } from '../../gmail/address';
import type { Core } from '../../kernel/core';
import { meetLink } from '../conference';
import { calendarOf, type EventRecord, type EventTime, type GuestRecord } from '../state';
import { isAllDay, rfc3339 } from '../time';

export type Resource = Record<string, unknown>;

/** An event as the API writes it, from one calendar's view: guests may not see each other, nor private properties. */
export function resourceOf(
  core: Core,
  event: EventRecord,
  view: { calendar: string; user: string; timeZone?: string },
): Resource {
  const calendar = calendarOf(core, event.calendar);
  const owner = calendar?.owner ?? event.calendar;
  const own = event.calendar === view.calendar;
  const zone = view.timeZone ?? calendarOf(core, view.calendar)?.timeZone ?? core.state.timeZone;
  const seen =
    own || event.guestsCanSeeOtherGuests
      ? event.guests
      : event.guests.filter(({ email }) => sameAddress(email, view.calendar));
  const link = meetLink(core, event);
  const eid = Buffer.from(`${event.id} ${event.calendar}`).toString('base64url');
  return present({
    kind: 'calendar#event',
    etag: etagOf(event),
    id: event.id,
    status: event.status,
    htmlLink: `https://www.google.com/calendar/event?eid=${eid}`,
    created: new Date(event.created).toISOString(),
    updated: new Date(event.updated).toISOString(),
    summary: event.title || undefined,
    description: event.description || undefined,
    location: event.location || undefined,
    colorId: event.color || undefined,
    creator: person(event.creator, view.user),
    organizer:
      event.calendar === owner
        ? person(owner, view.calendar)
        : { email: event.calendar, displayName: calendar?.name, ...(own ? { self: true } : {}) },
    start: timeOf(event.start, zone),
    end: timeOf(event.end, zone),
    recurrence: event.recurrence.length > 0 ? [...event.recurrence] : undefined,
    transparency: event.transparency === 'transparent' ? 'transparent' : undefined,
    visibility: event.visibility === 'default' ? undefined : event.visibility,
    iCalUID: event.iCalUID,
    sequence: event.sequence,
    attendees: seen.length > 0 ? seen.map((guest) => attendee(guest, owner, view.calendar)) : undefined,
    attendeesOmitted: seen.length < event.guests.length ? true : undefined,
    anyoneCanAddSelf: event.anyoneCanAddSelf || undefined,
    guestsCanInviteOthers: event.guestsCanInviteOthers ? undefined : false,
    guestsCanModify: event.guestsCanModify || undefined,
    guestsCanSeeOtherGuests: event.guestsCanSeeOtherGuests ? undefined : false,
    extendedProperties: propertiesOf(event, own),
    hangoutLink: link,
    conferenceData: event.conference ? conferenceOf(event.conference, link) : undefined,
    reminders: event.reminders
      ? { useDefault: false, overrides: event.reminders.map((each) => ({ ...each })) }
      : { useDefault: true },
    eventType: 'default',
  });
}

export const etagOf = ({ version }: EventRecord): string => `"${version}"`;

/** What the API leaves out is not there, rather than undefined. */
export const present = (resource: Resource): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined));

const person = (email: string, self: string) => ({
  email,
  ...(sameAddress(email, self) ? { self: true } : {}),
});

const timeOf = (time: EventTime, zone: string): Resource =>
  isAllDay(time)
    ? { date: time.date }
    : { dateTime: rfc3339(time.at, zone), timeZone: time.timeZone ?? zone };

const attendee = (guest: GuestRecord, owner: string, calendar: string): Resource =>
  present({
    email: guest.email,
    displayName: guest.name,
    organizer: sameAddress(guest.email, owner) || undefined,
    self: sameAddress(guest.email, calendar) || undefined,
    optional: guest.optional || undefined,
    responseStatus: guest.status,
    comment: guest.comment,
    additionalGuests: guest.additional || undefined,
  });

function propertiesOf(event: EventRecord, own: boolean): Resource | undefined {
  const has = (properties: Record<string, string>) => Object.keys(properties).length > 0;
  const properties = {
    ...(own && has(event.private) ? { private: { ...event.private } } : {}),
    ...(has(event.shared) ? { shared: { ...event.shared } } : {}),
  };
  return has(properties as Record<string, never>) ? properties : undefined;
}

function conferenceOf({ requestId, code }: { requestId: string; code: string }, link?: string): Resource {
  const key = { type: 'hangoutsMeet' };
  const createRequest = {
    requestId,
    conferenceSolutionKey: key,
    status: { statusCode: link ? 'success' : 'pending' },
  };
  if (!link) return { createRequest };
  return {
    createRequest,
    entryPoints: [{ entryPointType: 'video', uri: link, label: link.replace('https://', '') }],
    conferenceSolution: { key, name: 'Google Meet' },
    conferenceId: code,
  };
}
