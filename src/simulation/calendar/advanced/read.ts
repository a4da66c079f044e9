import { isValidAddress, sameAddress } from '../../gmail/address';
import type { Core } from '../../kernel/core';
import { apiError } from '../../kernel/errors';
import { epochOfLocal, isZone } from '../../kernel/zone';
import { blankEvent, type EventChanges, newGuest } from '../change';
import { requestConference } from '../conference';
import type {
  AnswerStatus,
  ConferenceRecord,
  EventRecord,
  EventTime,
  GuestRecord,
  ReminderRecord,
} from '../state';
import { isAllDay, momentOf } from '../time';
import type { Resource } from './resource';

interface Reading {
  core: Core;
  /** As errors name it, such as `calendar.events.insert`. */
  method: string;
  /** Zone of the calendar. */
  zone: string;
  /** The event as it is; absent when it is made. */
  before?: EventRecord;
  conferenceDataVersion: number;
}

/**
 * What a resource changes. A patch changes what it names, null clearing it; otherwise whatever is not named gets its
 * default. Fields that the API only writes, and those it has and this simulation does not (attachments, source, gadget,
 * working locations), are passed over as read-only ones are.
 */
export function changesOf(reading: Reading, body: Resource, kind: 'patch' | 'replace'): EventChanges {
  const { before } = reading;
  const changes: EventChanges = {};
  const blank = blankEvent();
  const take = <K extends keyof EventChanges>(
    field: string,
    key: K,
    read: (value: never) => EventChanges[K],
  ): void => {
    if (body[field] !== undefined && body[field] !== null) changes[key] = read(body[field] as never);
    else if (field in body ? body[field] === null : kind === 'replace') {
      changes[key] = (blank as EventChanges)[key];
    }
  };
  take('summary', 'title', String);
  take('description', 'description', String);
  take('location', 'location', String);
  take('colorId', 'color', String);
  take('status', 'status', (value) => value);
  take('visibility', 'visibility', (value) => value);
  take('transparency', 'transparency', (value) => value);
  take('recurrence', 'recurrence', (value: string[]) => value.map(String));
  take('anyoneCanAddSelf', 'anyoneCanAddSelf', Boolean);
  take('guestsCanModify', 'guestsCanModify', Boolean);
  take('guestsCanInviteOthers', 'guestsCanInviteOthers', Boolean);
  take('guestsCanSeeOtherGuests', 'guestsCanSeeOtherGuests', Boolean);
  take('attendees', 'guests', (value: Resource[]) => value.map((each) => guestOf(reading, each)));
  take('reminders', 'reminders', remindersOf);
  readProperties(reading, body, kind, changes);
  readConference(reading, body, kind, changes);
  readTimes(reading, body, kind, changes);
  if (before && changes.status === undefined) delete changes.status;
  delete changes.sequence;
  return changes;
}

function readTimes(reading: Reading, body: Resource, kind: string, changes: EventChanges): void {
  const { before, method } = reading;
  for (const name of ['start', 'end'] as const) {
    const given = body[name] as Resource | null | undefined;
    if (given) changes[name] = eventTime(reading, name, given);
    else if (kind === 'replace' || given === null) throw apiError(method, 400, `Missing ${name} time.`);
  }
  const start = changes.start ?? before?.start;
  const end = changes.end ?? before?.end;
  if (!start || !end) return;
  if (isAllDay(start) !== isAllDay(end)) {
    throw apiError(method, 400, 'Start and end times must either both be date or both be dateTime.');
  }
  if (momentOf(end, reading.zone) < momentOf(start, reading.zone)) {
    throw apiError(method, 400, 'The specified time range is empty.');
  }
}

const EXACT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;

function eventTime({ method }: Reading, name: string, given: Resource): EventTime {
  const { date, dateTime, timeZone } = given;
  if (timeZone !== undefined && timeZone !== null && !isZone(String(timeZone))) {
    throw apiError(method, 400, `Invalid time zone definition for ${name} time.`);
  }
  if (typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !dateTime) return { date };
  const text = String(dateTime);
  const zone = timeZone ? { timeZone: String(timeZone) } : {};
  if (EXACT.test(text)) return { at: Date.parse(text), ...zone };
  if (!LOCAL.test(text))
    throw apiError(method, 400, `Invalid value for: Invalid format: "${date ?? dateTime}"`);
  if (!timeZone) throw apiError(method, 400, `Missing time zone definition for ${name} time.`);
  return { at: epochOfLocal(String(timeZone), Date.parse(`${text}Z`)), ...zone };
}

/** Whether an answer that the caller leaves out stays is unconfirmed: `omittedAnswersStay` says. */
function guestOf({ core, method, before }: Reading, given: Resource): GuestRecord {
  const email = String(given.email ?? '');
  if (!isValidAddress(email)) throw apiError(method, 400, 'Invalid attendee email.');
  const old = before?.guests.find((guest) => sameAddress(guest.email, email));
  const omitted = core.state.calendarUnknowns.omittedAnswersStay ? old?.status : undefined;
  const comment = given.comment ?? undefined;
  return newGuest(email, {
    status: (given.responseStatus as AnswerStatus | null | undefined) ?? omitted ?? 'needsAction',
    optional: Boolean(given.optional),
    additional: Number(given.additionalGuests ?? 0),
    ...(given.displayName ? { name: String(given.displayName) } : {}),
    ...(comment === undefined ? {} : { comment: String(comment) }),
    ...(old?.gone ? { gone: true } : {}),
  });
}

function remindersOf(given: Resource): ReminderRecord[] | null {
  if (given.useDefault) return null;
  return ((given.overrides ?? []) as ReminderRecord[]).map(({ method, minutes }) => ({ method, minutes }));
}

/** Named properties are merged in a patch, a null takes one away. */
function readProperties({ before }: Reading, body: Resource, kind: string, changes: EventChanges): void {
  const given = body.extendedProperties as Resource | null | undefined;
  if (given === undefined && kind === 'patch') return;
  for (const key of ['private', 'shared'] as const) {
    const named = given?.[key] as Record<string, unknown> | null | undefined;
    if (kind === 'patch' && given && named === undefined) continue;
    const merged = { ...(kind === 'patch' && named ? before?.[key] : {}), ...named };
    changes[key] = Object.fromEntries(
      Object.entries(merged)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    );
  }
}

/** Conference data counts with `conferenceDataVersion: 1` only; a request that was made before is passed over. */
function readConference(reading: Reading, body: Resource, kind: string, changes: EventChanges): void {
  delete changes.conference;
  if (reading.conferenceDataVersion < 1) return;
  const given = body.conferenceData as Resource | null | undefined;
  if (given === undefined && kind === 'patch') return;
  const old = reading.before?.conference ?? null;
  changes.conference = given ? conferenceFrom(reading, given, old) : null;
}

function conferenceFrom(
  { core, method }: Reading,
  given: Resource,
  old: ConferenceRecord | null,
): ConferenceRecord | null {
  const request = given.createRequest as Resource | undefined;
  if (!request) return old;
  const requestId = String(request.requestId ?? '');
  if (requestId === '') throw apiError(method, 400, 'Invalid conference type value.');
  if (old?.requestId === requestId) return old;
  const type = (request.conferenceSolutionKey as Resource | undefined)?.type ?? 'hangoutsMeet';
  if (type !== 'hangoutsMeet') throw apiError(method, 400, 'Invalid conference type value.');
  return requestConference(core, requestId);
}
