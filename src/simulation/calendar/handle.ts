import { epochOfMoment, localIso, type Moment } from '../clock';
import { sameAddress } from '../gmail/address';
import type { Core } from '../kernel/core';
import { deliverCalendarUpdate } from '../script/events';
import { answerEvent, cancelEvent, changeEvent, insertEvent, newGuest } from './change';
import { meetLink } from './conference';
import { eventsIn, findEvent } from './find';
import { tellAnswer } from './invitations';
import {
  type AnswerStatus,
  type CalendarRecord,
  calendarOf,
  type EventRecord,
  type EventTime,
} from './state';
import { addDays, isAllDay, momentOf } from './time';

/** An event as its reader sees it. */
export interface SeenEvent {
  id: string;
  iCalUID: string;
  title: string;
  description: string;
  location: string;
  /** Wall-clock time in the calendar's zone (`2027-03-15T08:00:00`), or the day of an all-day event. */
  start: string;
  /** Of an all-day event the day after the last. */
  end: string;
  startsAt: number;
  endsAt: number;
  allDay: boolean;
  recurrence: string[];
  organizer: string;
  /** Those that the reader may see. */
  guests: { email: string; status: AnswerStatus; optional: boolean; comment?: string }[];
  /** The reader's answer; `owner` for own events. */
  myStatus: AnswerStatus | 'owner';
  /** Link of the video conference, once it is there. */
  link?: string;
  cancelled: boolean;
  /** Private properties, in the organizer's calendar only. */
  properties: Record<string, string>;
}

export interface NewEvent {
  title: string;
  start: Moment;
  /** By default an hour later; for an all-day event (both plain dates) the day after the last. */
  end?: Moment;
  description?: string;
  location?: string;
  guests?: readonly string[];
  /** Whether guests get mail; default true, as people do it. */
  notify?: boolean;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
const HOUR_MS = 3_600_000;

/** What the owner of an address can do in front of their calendar. What people do fires calendar triggers. */
export class CalendarHandle {
  constructor(
    private readonly core: Core,
    readonly address: string,
  ) {}

  private get record(): CalendarRecord {
    return calendarOf(this.core, this.address) as CalendarRecord;
  }

  /** Own events and those one is invited to, by start; cancelled ones only when asked for. */
  events(options: { cancelled?: boolean } = {}): SeenEvent[] {
    return eventsIn(this.core, this.address)
      .filter((event) => options.cancelled || event.status !== 'cancelled')
      .map((event) => this.seen(event))
      .sort((a, b) => a.startsAt - b.startsAt);
  }

  event(id: string): SeenEvent {
    return this.seen(this.find(id));
  }

  /** Answers an invitation; the organizer gets the mail about it unless `notify` is false. */
  respond(
    id: string,
    status: Exclude<AnswerStatus, 'needsAction'>,
    options: { comment?: string; notify?: boolean } = {},
  ): void {
    const event = this.find(id);
    const { comment, notify = true } = options;
    const guest = answerEvent(this.core, event, this.address, {
      status,
      ...(comment === undefined ? {} : { comment }),
    });
    if (notify) tellAnswer(this.core, event, guest);
    deliverCalendarUpdate(this.core, event.calendar);
  }

  createEvent(given: NewEvent): SeenEvent {
    const { title, description = '', location = '', guests = [], notify = true } = given;
    const times = this.times(given.start, given.end);
    const event = insertEvent(
      this.core,
      this.record,
      { title, description, location, ...times, guests: guests.map((email) => newGuest(email)) },
      { creator: this.address, updates: notify ? 'all' : 'none' },
    );
    deliverCalendarUpdate(this.core, this.address);
    return this.seen(event);
  }

  /** Moves an event by hand; a guest may only where the organizer allows it. Without an end its length stays. */
  moveEvent(id: string, start: Moment, end?: Moment, options: { notify?: boolean } = {}): void {
    const event = this.find(id);
    if (event.calendar !== this.address && !event.guestsCanModify) {
      throw new Error(`${this.address} is a guest and may not move ${event.title}.`);
    }
    const { timeZone } = this.record;
    const length = momentOf(event.end, timeZone) - momentOf(event.start, timeZone);
    const times = this.times(start, end, length);
    changeEvent(this.core, event, times, options.notify === false ? 'none' : 'all');
    deliverCalendarUpdate(this.core, event.calendar);
  }

  /** Deletes an event by hand: cancelled for everybody if it is one's own, else declined and gone here only. */
  deleteEvent(id: string, options: { notify?: boolean } = {}): void {
    const event = this.find(id);
    const notify = options.notify !== false;
    if (event.calendar === this.address) cancelEvent(this.core, event, notify ? 'all' : 'none');
    else {
      const guest = answerEvent(this.core, event, this.address, { status: 'declined', gone: true });
      if (notify) tellAnswer(this.core, event, guest);
    }
    deliverCalendarUpdate(this.core, event.calendar);
  }

  private find(id: string): EventRecord {
    const event = findEvent(this.core, this.address, id);
    if (!event || event.status === 'cancelled') {
      throw new Error(`There is no event ${id} in the calendar of ${this.address}.`);
    }
    return event;
  }

  private times(start: Moment, end?: Moment, lengthMs = HOUR_MS): { start: EventTime; end: EventTime } {
    const { timeZone } = this.record;
    if (typeof start === 'string' && DATE.test(start)) {
      const days = Math.max(1, Math.round(lengthMs / (24 * HOUR_MS)));
      return {
        start: { date: start },
        end: { date: end === undefined ? addDays(start, days) : String(end) },
      };
    }
    const at = epochOfMoment(timeZone, start);
    const until = end === undefined ? at + lengthMs : epochOfMoment(timeZone, end);
    return { start: { at }, end: { at: until } };
  }

  private seen(event: EventRecord): SeenEvent {
    const { timeZone } = this.record;
    const own = event.calendar === this.address;
    const text = (time: EventTime) => (isAllDay(time) ? time.date : localIso(timeZone, time.at));
    const isMe = ({ email }: { email: string }) => sameAddress(email, this.address);
    const guests = own || event.guestsCanSeeOtherGuests ? event.guests : event.guests.filter(isMe);
    const link = meetLink(this.core, event);
    return {
      id: event.id,
      iCalUID: event.iCalUID,
      title: event.title,
      description: event.description,
      location: event.location,
      start: text(event.start),
      end: text(event.end),
      startsAt: momentOf(event.start, timeZone),
      endsAt: momentOf(event.end, timeZone),
      allDay: isAllDay(event.start),
      recurrence: [...event.recurrence],
      organizer: this.core.state.calendars[event.calendar]?.owner ?? event.calendar,
      guests: guests.map(({ email, status, optional, comment }) => ({
        email,
        status,
        optional,
        ...(comment === undefined ? {} : { comment }),
      })),
      myStatus: own ? 'owner' : (event.guests.find(isMe)?.status ?? 'needsAction'),
      ...(link === undefined ? {} : { link }),
      cancelled: event.status === 'cancelled',
      properties: own ? { ...event.private } : {},
    };
  }
}
