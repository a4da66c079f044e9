import { sameAddress } from '../../gmail/address';
import { apiError } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { quotaLeft, spend } from '../../kernel/quota';
import { answerEvent, cancelEvent, changeEvent, insertEvent, newEventId, type Updates } from '../change';
import { findEvent } from '../find';
import { eventQuota } from '../limits';
import {
  type AnswerStatus,
  type CalendarRecord,
  calendarOf,
  type EventRecord,
  type EventTime,
} from '../state';
import { listEvents } from './list';
import { changesOf } from './read';
import { etagOf, type Resource, resourceOf } from './resource';

type Options = Resource | null | undefined;

const ID = /^[a-v0-9]{5,1024}$/;

/** `Calendar.Events`. What it gives is plain data; a repeated id is refused, also that of a deleted event. */
export class EventsCollection {
  constructor(private readonly execution: Execution) {}

  insert(body: Resource, calendarId: string, options?: Options): Resource {
    const method = 'calendar.events.insert';
    const { core, user } = this.execution;
    const calendar = this.open(method, calendarId);
    const id = body.id === undefined || body.id === null ? undefined : String(body.id);
    if (id !== undefined && !ID.test(id)) throw apiError(method, 400, 'Invalid resource id value.');
    const reading = this.reading(method, calendar, options);
    const event = changesOf(reading, body, 'replace') as { start: EventTime; end: EventTime };
    if (id !== undefined && calendar.events[id]) {
      throw apiError(method, 409, 'The requested identifier already exists.');
    }
    if (quotaLeft(core.state, user, eventQuota) < 1) {
      throw apiError(method, 403, 'Calendar usage limits exceeded.');
    }
    spend(core.state, user, eventQuota);
    const record = insertEvent(core, calendar, event, {
      id: id ?? newEventId(core),
      ...(body.iCalUID ? { iCalUID: String(body.iCalUID) } : {}),
      creator: user,
      updates: updatesOf(options),
    });
    return this.show(record, calendar);
  }

  get(calendarId: string, eventId: string, options?: Options, headers?: Options): Resource {
    const method = 'calendar.events.get';
    const calendar = this.open(method, calendarId);
    const event = this.find(method, calendar, eventId);
    if (headers?.['If-None-Match'] === etagOf(event)) throw apiError(method, 304, 'Not Modified');
    return this.show(event, calendar, options);
  }

  list(calendarId: string, options?: Options): Resource {
    const calendar = this.open('calendar.events.list', calendarId);
    return listEvents(this.execution.core, calendar, this.execution.user, options ?? {});
  }

  patch(body: Resource, calendarId: string, eventId: string, options?: Options, headers?: Options): Resource {
    return this.change('patch', body, calendarId, eventId, options, headers);
  }

  update(
    body: Resource,
    calendarId: string,
    eventId: string,
    options?: Options,
    headers?: Options,
  ): Resource {
    return this.change('update', body, calendarId, eventId, options, headers);
  }

  /** The organizer's calendar: the event is cancelled and keeps its id. A guest's: it is declined and gone there. */
  remove(calendarId: string, eventId: string, options?: Options, headers?: Options): void {
    const method = 'calendar.events.delete';
    const { core } = this.execution;
    const calendar = this.open(method, calendarId);
    const event = this.find(method, calendar, eventId);
    if (event.status === 'cancelled') throw apiError(method, 410, 'Resource has been deleted');
    checkMatch(method, event, headers);
    if (event.calendar === calendar.id) cancelEvent(core, event, updatesOf(options));
    else answerEvent(core, event, calendar.id, { status: 'declined', gone: true });
  }

  /** Another calendar of the account becomes the organizer. */
  move(calendarId: string, eventId: string, destination: string): Resource {
    const method = 'calendar.events.move';
    const { core } = this.execution;
    const from = this.open(method, calendarId);
    const to = this.open(method, destination);
    const event = this.find(method, from, eventId);
    if (event.calendar !== from.id)
      throw apiError(method, 403, 'Cannot change the organizer of an instance.');
    if (to.events[eventId]) throw apiError(method, 409, 'The requested identifier already exists.');
    delete from.events[eventId];
    to.events[eventId] = { ...event, calendar: to.id };
    changeEvent(core, to.events[eventId] as EventRecord, {}, 'none');
    return this.show(to.events[eventId] as EventRecord, to);
  }

  private change(
    kind: 'patch' | 'update',
    body: Resource,
    calendarId: string,
    eventId: string,
    options: Options,
    headers: Options,
  ): Resource {
    const method = `calendar.events.${kind}`;
    const { core } = this.execution;
    const calendar = this.open(method, calendarId);
    const event = this.find(method, calendar, eventId);
    checkMatch(method, event, headers);
    if (event.calendar !== calendar.id && !event.guestsCanModify) {
      this.answer(method, event, calendar, body);
      return this.show(event, calendar);
    }
    const reading = { ...this.reading(method, calendar, options), before: event };
    const changes = changesOf(reading, body, kind === 'patch' ? 'patch' : 'replace');
    if (event.calendar !== calendar.id) delete changes.private;
    changeEvent(core, event, changes, updatesOf(options));
    return this.show(event, calendar, options);
  }

  /** All that a guest may change: the own answer. */
  private answer(method: string, event: EventRecord, calendar: CalendarRecord, body: Resource): void {
    const own = ((body.attendees ?? []) as Resource[]).find(({ email }) =>
      sameAddress(String(email), calendar.id),
    );
    if (!own) throw apiError(method, 403, 'Forbidden');
    answerEvent(this.execution.core, event, calendar.id, {
      status: String(own.responseStatus) as AnswerStatus,
      ...(own.comment ? { comment: String(own.comment) } : {}),
    });
  }

  /** The account's own calendars; sharing calendars is not simulated. */
  private open(method: string, calendarId: string): CalendarRecord {
    const { core, user } = this.execution;
    const calendar = calendarOf(core, calendarId === 'primary' ? user : String(calendarId));
    if (calendar?.owner !== user) throw apiError(method, 404, 'Not Found');
    return calendar;
  }

  private find(method: string, calendar: CalendarRecord, eventId: string): EventRecord {
    const id = String(eventId);
    const event = findEvent(this.execution.core, calendar.id, id);
    if (event) return event;
    if (findEvent(this.execution.core, calendar.id, id.split('_')[0] as string)) {
      throw this.execution.gap(`${method} of one time of a series`);
    }
    throw apiError(method, 404, 'Not Found');
  }

  private reading(method: string, { timeZone }: CalendarRecord, options: Options) {
    const { core } = this.execution;
    const conferenceDataVersion = Number(options?.conferenceDataVersion ?? 0);
    return { core, method, zone: timeZone, conferenceDataVersion };
  }

  private show(event: EventRecord, calendar: CalendarRecord, options?: Options): Resource {
    const { core, user } = this.execution;
    const zone = options?.timeZone ? { timeZone: String(options.timeZone) } : {};
    return resourceOf(core, event, { calendar: calendar.id, user, ...zone });
  }
}

/** `sendNotifications` is the older way to say `all`. */
function updatesOf(options: Options): Updates {
  const given = options?.sendUpdates;
  if (given === 'all' || given === 'externalOnly') return given;
  return options?.sendNotifications === true && given === undefined ? 'all' : 'none';
}

function checkMatch(method: string, event: EventRecord, headers: Options): void {
  const expected = headers?.['If-Match'];
  if (expected !== undefined && expected !== '*' && expected !== etagOf(event)) {
    throw apiError(method, 412, 'Precondition Failed');
  }
}
