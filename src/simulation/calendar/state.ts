import type { Core } from '../kernel/core';

/** A day as `2027-03-15` for all-day events, else a moment with the zone it was given in, if any. */
export type EventTime = { date: string } | { at: number; timeZone?: string };

export type AnswerStatus = 'needsAction' | 'declined' | 'tentative' | 'accepted';

export interface GuestRecord {
  email: string;
  name?: string;
  status: AnswerStatus;
  optional: boolean;
  comment?: string;
  /** People the guest brings along. */
  additional: number;
  /** The guest has taken the event out of their own calendar. */
  gone?: boolean;
}

export interface ConferenceRecord {
  requestId: string;
  /** As in `meet.google.com/abc-defg-hij`. */
  code: string;
  /** Until then the request is pending and nobody gets the link. */
  readyAt: number;
}

export interface ReminderRecord {
  method: 'email' | 'popup' | 'sms';
  minutes: number;
}

/** One event, kept in its organizer's calendar; guests see it from theirs. */
export interface EventRecord {
  id: string;
  /** Id of the calendar it is in. */
  calendar: string;
  iCalUID: string;
  /** A cancelled event keeps its id. */
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** Grows with every change of any event; the etag. */
  version: number;
  /** Grows when the time changes. */
  sequence: number;
  created: number;
  updated: number;
  creator: string;
  title: string;
  description: string;
  location: string;
  start: EventTime;
  /** Of all-day events the day after the last. */
  end: EventTime;
  /** Lines of RFC 5545: RRULE, EXRULE, RDATE, EXDATE. */
  recurrence: string[];
  guests: GuestRecord[];
  conference: ConferenceRecord | null;
  shared: Record<string, string>;
  private: Record<string, string>;
  /** Null is the calendar's default. */
  reminders: ReminderRecord[] | null;
  /** `'1'` … `'11'`, or `''`. */
  color: string;
  visibility: 'default' | 'public' | 'private' | 'confidential';
  transparency: 'opaque' | 'transparent';
  guestsCanInviteOthers: boolean;
  guestsCanModify: boolean;
  guestsCanSeeOtherGuests: boolean;
  anyoneCanAddSelf: boolean;
}

export interface CalendarRecord {
  /** The owner's address for the default calendar. */
  id: string;
  owner: string;
  name: string;
  description: string;
  location: string;
  timeZone: string;
  color: string;
  hidden: boolean;
  selected: boolean;
  events: Record<string, EventRecord>;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    calendars: Record<string, CalendarRecord>;
    /** The last version that any event got. */
    calendarVersion: number;
    /** What nobody could confirm about Calendar, to be set either way. */
    calendarUnknowns: {
      /** How long the link of a requested conference takes; 0 gives it at once. */
      conferencePendingMs: number;
      /** Whether a moved event asks its guests again. */
      movingResetsAnswers: boolean;
      /** Whether a guest who is written without an answer keeps the one given before. */
      omittedAnswersStay: boolean;
    };
  }
}

const DEFAULT_COLOR = '#2952A3';

/** The calendar of an id; every account has a default one. Undefined for a secondary calendar that is not there. */
export function calendarOf(core: Core, id: string): CalendarRecord | undefined {
  return (
    core.state.calendars[id] ??
    (isAccount(id) ? createCalendar(core, { id, owner: id, name: id }) : undefined)
  );
}

const isAccount = (id: string): boolean => id.includes('@') && !id.endsWith('@group.calendar.google.com');

export function createCalendar(
  core: Core,
  given: { id: string; owner: string; name: string } & Partial<CalendarRecord>,
): CalendarRecord {
  core.state.calendars[given.id] = {
    description: '',
    location: '',
    timeZone: core.state.timeZone,
    color: DEFAULT_COLOR,
    hidden: false,
    selected: true,
    events: {},
    ...given,
  };
  return core.state.calendars[given.id] as CalendarRecord;
}

/** Calendars of an account, the default one first. */
export function calendarsOf(core: Core, user: string): CalendarRecord[] {
  const own = calendarOf(core, user) as CalendarRecord;
  return [own, ...Object.values(core.state.calendars).filter((each) => each.owner === user && each !== own)];
}
