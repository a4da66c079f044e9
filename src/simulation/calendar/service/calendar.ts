import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { spend } from '../../kernel/quota';
import { isZone } from '../../kernel/zone';
import { insertEvent, newGuest } from '../change';
import { findByUid, mentions, type Occurrence, occurrencesIn } from '../find';
import { eventQuota } from '../limits';
import { type CalendarRecord, calendarOf, type EventTime } from '../state';
import { addDays, dayOf, momentOf } from '../time';
import { CalendarEvent, CalendarEventSeries, checkOrder } from './event';
import type { EventRecurrence } from './recurrence';

interface EventOptions {
  description?: string;
  location?: string;
  /** Addresses with commas between them. */
  guests?: string;
  sendInvites?: boolean;
}

interface SearchOptions {
  start?: number;
  max?: number;
  author?: string;
  search?: string;
}

interface Times {
  start: EventTime;
  end: EventTime;
}

/** A calendar of the account that runs the script. */
export class Calendar {
  constructor(
    protected readonly execution: Execution,
    private readonly id: string,
  ) {}

  protected get record(): CalendarRecord {
    const calendar = calendarOf(this.execution.core, this.id);
    if (!calendar) throw new ServiceException('The calendar does not exist, or it has already been deleted.');
    return calendar;
  }

  getId(): string {
    return this.id;
  }

  getName(): string {
    return this.record.name;
  }

  setName(name: string): this {
    this.record.name = name;
    return this;
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    this.record.description = description;
    return this;
  }

  getTimeZone(): string {
    return this.record.timeZone;
  }

  setTimeZone(timeZone: string): this {
    if (!isZone(timeZone)) throw new ServiceException(`Invalid argument: timeZone`);
    this.record.timeZone = timeZone;
    return this;
  }

  getColor(): string {
    return this.record.color;
  }

  setColor(color: string): this {
    this.record.color = color;
    return this;
  }

  isHidden(): boolean {
    return this.record.hidden;
  }

  setHidden(hidden: boolean): this {
    this.record.hidden = hidden;
    return this;
  }

  isSelected(): boolean {
    return this.record.selected;
  }

  setSelected(selected: boolean): this {
    this.record.selected = selected;
    return this;
  }

  isMyPrimaryCalendar(): boolean {
    return this.record.id === this.execution.user;
  }

  isOwnedByMe(): boolean {
    return this.record.owner === this.execution.user;
  }

  deleteCalendar(): void {
    const { id, owner } = this.record;
    if (id === owner) throw new ServiceException('Action not allowed');
    delete this.execution.core.state.calendars[id];
  }

  createEvent(title: string, startTime: Date, endTime: Date, options?: EventOptions): CalendarEvent {
    const id = this.insert(title, timed(startTime, endTime), [], options);
    return new CalendarEvent(this.execution, this.id, id);
  }

  createAllDayEvent(title: string, date: Date, ...rest: (Date | EventOptions | undefined)[]): CalendarEvent {
    const [end, options] =
      rest[0] instanceof Date ? [rest[0], rest[1] as EventOptions] : [undefined, rest[0]];
    const id = this.insert(title, this.allDay(date, end), [], options);
    return new CalendarEvent(this.execution, this.id, id);
  }

  createEventSeries(
    title: string,
    startTime: Date,
    endTime: Date,
    recurrence: EventRecurrence,
    options?: EventOptions,
  ): CalendarEventSeries {
    const { timeZone } = this.record;
    const times = timed(startTime, endTime, timeZone);
    return new CalendarEventSeries(
      this.execution,
      this.id,
      this.insert(title, times, recurrence.lines, options),
    );
  }

  createAllDayEventSeries(
    title: string,
    startDate: Date,
    recurrence: EventRecurrence,
    options?: EventOptions,
  ): CalendarEventSeries {
    const id = this.insert(title, this.allDay(startDate), recurrence.lines, options);
    return new CalendarEventSeries(this.execution, this.id, id);
  }

  getEventById(iCalId: string): CalendarEvent | null {
    const id = this.idOf(iCalId);
    return id === undefined ? null : new CalendarEvent(this.execution, this.id, id);
  }

  getEventSeriesById(iCalId: string): CalendarEventSeries | null {
    const id = this.idOf(iCalId);
    return id === undefined ? null : new CalendarEventSeries(this.execution, this.id, id);
  }

  getEvents(startTime: Date, endTime: Date, options: SearchOptions = {}): CalendarEvent[] {
    return this.within(startTime.getTime(), endTime.getTime(), options);
  }

  /** The day that the date is in the script's zone, from midnight to midnight of the calendar's zone. */
  getEventsForDay(date: Date, options: SearchOptions = {}): CalendarEvent[] {
    const day = dayOf(this.scriptZone, date.getTime());
    const { timeZone } = this.record;
    return this.within(
      momentOf({ date: day }, timeZone),
      momentOf({ date: addDays(day, 1) }, timeZone),
      options,
    );
  }

  private within(from: number, until: number, options: SearchOptions): CalendarEvent[] {
    const { search, author, start = 0, max } = options ?? {};
    const found = occurrencesIn(this.execution.core, this.record, from, until).filter(
      ({ event }) => (!search || mentions(event, search)) && (!author || event.creator === author),
    );
    return found
      .slice(start, max === undefined ? undefined : start + max)
      .map((occurrence) => this.eventAt(occurrence));
  }

  private eventAt({ event, start, end }: Occurrence): CalendarEvent {
    const times = event.recurrence.length > 0 ? { start, end } : undefined;
    return new CalendarEvent(this.execution, this.id, event.id, times);
  }

  private idOf(iCalId: string): string | undefined {
    const event = findByUid(this.execution.core, this.record.id, iCalId);
    return event && event.status !== 'cancelled' ? event.id : undefined;
  }

  private get scriptZone(): string {
    return this.execution.script.manifest.timeZone;
  }

  private allDay(first: Date, end?: Date): Times {
    if (end) checkOrder(first.getTime(), end.getTime());
    const start = dayOf(this.scriptZone, first.getTime());
    return {
      start: { date: start },
      end: { date: end ? dayOf(this.scriptZone, end.getTime()) : addDays(start, 1) },
    };
  }

  private insert(
    title: string,
    times: Times,
    recurrence: string[],
    options: EventOptions | null | undefined,
  ): string {
    const { core, user } = this.execution;
    const { description = '', location = '', guests = '', sendInvites = false } = options ?? {};
    spend(core.state, user, eventQuota);
    const addresses = guests
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== '');
    const event = { title, description, location, ...times, recurrence };
    const record = insertEvent(
      core,
      this.record,
      { ...event, guests: addresses.map((address) => newGuest(address)) },
      { creator: user, updates: sendInvites ? 'all' : 'none' },
    );
    return record.id;
  }
}

function timed(start: Date, end: Date, timeZone?: string): Times {
  checkOrder(start.getTime(), end.getTime());
  const zone = timeZone === undefined ? {} : { timeZone };
  return { start: { at: start.getTime(), ...zone }, end: { at: end.getTime(), ...zone } };
}
