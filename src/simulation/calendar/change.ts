import { sameAddress } from '../gmail/address';
import type { Core } from '../kernel/core';
import { randomText } from '../kernel/random';
import { invite, tellCancelled, tellChanged } from './invitations';
import type { AnswerStatus, CalendarRecord, EventRecord, EventTime, GuestRecord } from './state';

/** Who is told by mail: all guests, only those of other domains than the organizer's, or nobody. */
export type Updates = 'all' | 'externalOnly' | 'none';

/** What the maker of an event decides; the rest has defaults. */
export type EventChanges = Partial<
  Omit<EventRecord, 'id' | 'calendar' | 'iCalUID' | 'version' | 'created' | 'updated' | 'creator'>
>;

const EVENT_ID_ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const EVENT_ID_LENGTH = 26;

export const newEventId = (core: Core): string => randomText(core.state, EVENT_ID_ALPHABET, EVENT_ID_LENGTH);

/** Everything an event has that nobody set. */
export const blankEvent = (): Required<Omit<EventChanges, 'start' | 'end'>> => ({
  status: 'confirmed',
  sequence: 0,
  title: '',
  description: '',
  location: '',
  recurrence: [],
  guests: [],
  conference: null,
  shared: {},
  private: {},
  reminders: null,
  color: '',
  visibility: 'default',
  transparency: 'opaque',
  guestsCanInviteOthers: true,
  guestsCanModify: false,
  guestsCanSeeOtherGuests: true,
  anyoneCanAddSelf: false,
});

/** Puts an event into a calendar and tells its guests. The id must be free, cancelled events included. */
export function insertEvent(
  core: Core,
  calendar: CalendarRecord,
  event: EventChanges & { start: EventTime; end: EventTime },
  options: { id?: string; iCalUID?: string; creator: string; updates: Updates },
): EventRecord {
  const id = options.id ?? newEventId(core);
  if (calendar.events[id]) throw new Error(`The calendar ${calendar.id} has an event ${id}.`);
  const { now } = core.state;
  calendar.events[id] = {
    ...blankEvent(),
    ...event,
    id,
    calendar: calendar.id,
    iCalUID: options.iCalUID ?? `${id}@google.com`,
    creator: options.creator,
    created: now,
    updated: now,
    version: ++core.state.calendarVersion,
  };
  const record = calendar.events[id] as EventRecord;
  invite(core, record, told(core, record, record.guests, options.updates));
  return record;
}

const READ_BY_PEOPLE = [
  'title',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'conference',
] as const;

/** Changes an event and tells its guests what concerns them: invited, changed, or no longer invited. */
export function changeEvent(core: Core, event: EventRecord, changes: EventChanges, updates: Updates): void {
  const before = structuredClone(event);
  Object.assign(event, changes);
  const moved = differs(before, event, ['start', 'end', 'recurrence']);
  if (moved) {
    event.sequence = before.sequence + 1;
    if (core.state.calendarUnknowns.movingResetsAnswers) askAgain(event, before);
  }
  touch(core, event);
  if (event.status === 'cancelled') {
    if (before.status !== 'cancelled') tellCancelled(core, event, told(core, event, before.guests, updates));
    return;
  }
  const known = (guests: readonly GuestRecord[], guest: GuestRecord) =>
    guests.some(({ email }) => sameAddress(email, guest.email));
  const added = event.guests.filter((guest) => !known(before.guests, guest));
  const removed = before.guests.filter((guest) => !known(event.guests, guest));
  const stayed = event.guests.filter((guest) => known(before.guests, guest));
  invite(core, event, told(core, event, before.status === 'cancelled' ? event.guests : added, updates));
  tellCancelled(core, event, told(core, event, removed, updates));
  if (before.status !== 'cancelled' && differs(before, event, READ_BY_PEOPLE)) {
    tellChanged(core, event, told(core, event, stayed, updates));
  }
}

export function cancelEvent(core: Core, event: EventRecord, updates: Updates): void {
  changeEvent(core, event, { status: 'cancelled' }, updates);
}

/** Notes a guest's answer; the organizer's mail about it is the guest's affair. */
export function answerEvent(
  core: Core,
  event: EventRecord,
  email: string,
  answer: { status: AnswerStatus; comment?: string; gone?: boolean },
): GuestRecord {
  const guest = event.guests.find((each) => sameAddress(each.email, email));
  if (!guest) throw new Error(`${email} is not invited to ${event.title}.`);
  Object.assign(guest, answer);
  touch(core, event);
  return guest;
}

function touch(core: Core, event: EventRecord): void {
  event.updated = core.state.now;
  event.version = ++core.state.calendarVersion;
}

function askAgain(event: EventRecord, before: EventRecord): void {
  for (const guest of event.guests) {
    const old = before.guests.find(({ email }) => sameAddress(email, guest.email));
    if (old && old.status === guest.status && !sameAddress(guest.email, event.calendar))
      guest.status = 'needsAction';
  }
}

const differs = (a: EventRecord, b: EventRecord, fields: readonly (keyof EventRecord)[]): boolean =>
  fields.some((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));

/** `externalOnly` means guests without Google Calendar: taken here for those of other domains. */
function told(
  core: Core,
  event: EventRecord,
  guests: readonly GuestRecord[],
  updates: Updates,
): GuestRecord[] {
  if (updates === 'none') return [];
  const owner = core.state.calendars[event.calendar]?.owner ?? event.calendar;
  const domain = owner.slice(owner.lastIndexOf('@'));
  return guests.filter(
    ({ email }) => !sameAddress(email, owner) && (updates === 'all' || !email.toLowerCase().endsWith(domain)),
  );
}

/** A guest as first invited. */
export const newGuest = (email: string, more: Partial<GuestRecord> = {}): GuestRecord => ({
  email,
  status: 'needsAction',
  optional: false,
  additional: 0,
  ...more,
});
