import { Temporal } from 'temporal-polyfill';

type Resource = GoogleAppsScript.Calendar.Schema.Event;

/** The calendar of the account that runs the script. */
const OWN = 'primary';

/** A calendar entry as the tracker wants it. It has one guest at most, who sees no other and invites nobody. */
export interface CalendarEntry {
  /** Made by us: `a`–`v` and digits, 5 to 1024 of them; Google refuses one that it knows, also of a deleted entry. */
  id: string;
  title: string;
  description: string;
  location: string;
  /** Instants. */
  start: string;
  end: string;
  zone: string;
  guest: string;
  /** Asks for a Meet link; asked again with the same id, Google makes no second one. */
  conference: boolean;
  /** Kept out of the teacher's way: no reminder. */
  silent: boolean;
  /** What it belongs to, to be found again by a person or a script. */
  about: string;
}

/** An entry as it stands in the calendar. */
export interface SeenEntry {
  title: string;
  description: string;
  location: string;
  start: string;
  end: string;
  /** The guest we invited last. */
  guest: string;
  link: string;
  conference: 'none' | 'pending' | 'made' | 'failed';
  attendees: readonly GoogleAppsScript.Calendar.Schema.EventAttendee[];
}

/** Makes an entry under its own id; null when the id is taken, by the entry itself or by one that was deleted. */
export function insertEntry(entry: CalendarEntry, tells: boolean): SeenEntry | null {
  try {
    const made = events().insert(
      {
        id: entry.id,
        ...wordsOf(entry),
        ...(entry.guest === '' ? {} : { attendees: [{ email: entry.guest }] }),
        ...(entry.conference ? { conferenceData: { createRequest: requestOf(entry) } } : {}),
        ...(entry.silent ? { reminders: { useDefault: false, overrides: [] } } : {}),
      },
      OWN,
      options(tells),
    );
    return seen(made);
  } catch (error) {
    if (codeOf(error) === 409) return null;
    throw error;
  }
}

/** The entry as it stands now, or null when it is not there or was deleted. */
export function findEntry(id: string): SeenEntry | null {
  try {
    const found = events().get(OWN, id);
    return found.status === 'cancelled' ? null : seen(found);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Writes what the tracker wants over the entry as it was seen; guests that somebody added by hand stay. */
export function changeEntry(entry: CalendarEntry, before: SeenEntry, tells: boolean): SeenEntry | null {
  const isSameGuest = before.guest === entry.guest;
  const others = before.attendees.filter(({ email }) => email?.toLowerCase() !== before.guest);
  const conference = conferenceChange(entry, before);
  try {
    const changed = events().patch(
      {
        ...wordsOf(entry),
        ...(isSameGuest ? {} : { attendees: [...others, ...(entry.guest ? [{ email: entry.guest }] : [])] }),
        ...(conference === undefined ? {} : { conferenceData: conference }),
      } as Resource,
      OWN,
      entry.id,
      options(tells),
    );
    return changed.status === 'cancelled' ? null : seen(changed);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Takes an entry out of the calendar; one that is gone already is fine. */
export function removeEntry(id: string, tells: boolean): void {
  try {
    events().remove(OWN, id, { sendUpdates: tells ? 'all' : 'none' });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Google's code of an error of the advanced service, or 0; its words are in the account's language. */
export const codeOf = (error: unknown): number =>
  Number((error as { details?: { code?: unknown } } | null)?.details?.code ?? 0);

const isGone = (error: unknown): boolean => [404, 410].includes(codeOf(error));

const options = (tells: boolean) => ({ conferenceDataVersion: 1, sendUpdates: tells ? 'all' : 'none' });

const wordsOf = (entry: CalendarEntry): Resource => ({
  summary: entry.title,
  description: entry.description,
  location: entry.location,
  start: { dateTime: entry.start, timeZone: entry.zone },
  end: { dateTime: entry.end, timeZone: entry.zone },
  guestsCanSeeOtherGuests: false,
  guestsCanInviteOthers: false,
  guestsCanModify: false,
  visibility: 'private',
  extendedProperties: { private: { microInternship: entry.about, guest: entry.guest } },
});

const requestOf = ({ id }: CalendarEntry) => ({
  requestId: id,
  conferenceSolutionKey: { type: 'hangoutsMeet' },
});

/** Null takes the conference away; undefined leaves it as it is. */
function conferenceChange(entry: CalendarEntry, before: SeenEntry) {
  if (entry.conference) return before.conference === 'none' ? { createRequest: requestOf(entry) } : undefined;
  return before.conference === 'none' ? undefined : null;
}

function seen(event: Resource): SeenEntry {
  const status = event.conferenceData?.createRequest?.status?.statusCode;
  const video = event.conferenceData?.entryPoints?.find(({ entryPointType }) => entryPointType === 'video');
  const link = event.hangoutLink || video?.uri || '';
  const conference =
    link !== '' ? 'made' : status === 'failure' ? 'failed' : event.conferenceData ? 'pending' : 'none';
  return {
    title: event.summary ?? '',
    description: event.description ?? '',
    location: event.location ?? '',
    start: instant(event.start?.dateTime),
    end: instant(event.end?.dateTime),
    guest: privateOf(event).guest ?? '',
    link,
    conference,
    attendees: event.attendees ?? [],
  };
}

const privateOf = (event: Resource): Record<string, string | undefined> =>
  (event.extendedProperties?.private ?? {}) as Record<string, string | undefined>;

const instant = (text: string | undefined): string =>
  text === undefined ? '' : Temporal.Instant.from(text).toString();

function events(): GoogleAppsScript.Calendar.Collection.EventsCollection {
  const collection = Calendar?.Events;
  if (!collection) throw new Error('The Calendar service is not enabled in the script’s manifest.');
  return collection;
}
