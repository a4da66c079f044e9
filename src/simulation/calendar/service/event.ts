import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { changeEvent, type EventChanges } from '../change';
import { stamp } from '../recurrence';
import type { EventTime } from '../state';
import { addDays, dayOf, isAllDay, momentOf } from '../time';
import { EventBase } from './base';
import type { EventRecurrence } from './recurrence';

/** Google's error where an event would end before it starts, or as it starts (CA-02). */
export function checkOrder(start: number, end: number): void {
  if (start >= end) throw new ServiceException('Event start date must be before event end date.');
}

/**
 * An event, or one time of a series: that one can be read and deleted; changing it alone is not simulated, since it
 * would become an exception of its series.
 */
export class CalendarEvent extends EventBase {
  constructor(
    execution: Execution,
    calendarId: string,
    eventId: string,
    /** Start of the one time of a series that is meant. */
    private readonly occurrence?: { start: number; end: number },
  ) {
    super(execution, calendarId, eventId);
  }

  protected override change(changes: EventChanges): this {
    if (this.isRecurringEvent()) throw this.execution.gap('CalendarEvent: changing one event of a series');
    return super.change(changes);
  }

  isAllDayEvent(): boolean {
    return isAllDay(this.record.start);
  }

  getStartTime(): Date {
    return new Date(this.occurrence?.start ?? momentOf(this.record.start, this.calendar.timeZone));
  }

  getEndTime(): Date {
    return new Date(this.occurrence?.end ?? momentOf(this.record.end, this.calendar.timeZone));
  }

  /** Midnight in the script's zone (CA-07). */
  getAllDayStartDate(): Date {
    return this.allDay(this.record.start, this.getStartTime());
  }

  getAllDayEndDate(): Date {
    return this.allDay(this.record.end, this.getEndTime());
  }

  setTime(startTime: Date, endTime: Date): this {
    checkOrder(startTime.getTime(), endTime.getTime());
    return this.change({ start: { at: startTime.getTime() }, end: { at: endTime.getTime() } });
  }

  setAllDayDate(date: Date): this {
    const start = dayOf(this.scriptZone, date.getTime());
    return this.change({ start: { date: start }, end: { date: addDays(start, 1) } });
  }

  setAllDayDates(startDate: Date, endDate: Date): this {
    checkOrder(startDate.getTime(), endDate.getTime());
    const day = (date: Date) => ({ date: dayOf(this.scriptZone, date.getTime()) });
    return this.change({ start: day(startDate), end: day(endDate) });
  }

  getTransparency(): EnumConstant {
    return constant('Calendar.EventTransparency', this.record.transparency.toUpperCase());
  }

  setTransparency(transparency: EnumConstant): this {
    return this.change({ transparency: transparency.constantName === 'OPAQUE' ? 'opaque' : 'transparent' });
  }

  isRecurringEvent(): boolean {
    return this.record.recurrence.length > 0;
  }

  getEventSeries(): CalendarEventSeries {
    return new CalendarEventSeries(this.execution, this.calendarId, this.eventId);
  }

  deleteEvent(): void {
    const { record, occurrence } = this;
    if (!occurrence || record.recurrence.length === 0) {
      this.remove();
      return;
    }
    const excluded = isAllDay(record.start)
      ? `EXDATE;VALUE=DATE:${dayOf(this.calendar.timeZone, occurrence.start).replaceAll('-', '')}`
      : `EXDATE:${stamp(occurrence.start)}`;
    changeEvent(this.execution.core, record, { recurrence: [...record.recurrence, excluded] }, 'none');
  }

  private get scriptZone(): string {
    return this.execution.script.manifest.timeZone;
  }

  private allDay(time: EventTime, at: Date): Date {
    if (!isAllDay(time)) throw new ServiceException('The event is not an all-day event.');
    return new Date(momentOf({ date: dayOf(this.calendar.timeZone, at.getTime()) }, this.scriptZone));
  }
}

/** All events of a series at once; a plain event is a series of one (CA-12). */
export class CalendarEventSeries extends EventBase {
  setRecurrence(recurrence: EventRecurrence, start: Date, end?: Date): this {
    const { record, calendar } = this;
    if (end === undefined) {
      const first = dayOf(this.execution.script.manifest.timeZone, start.getTime());
      const times = { start: { date: first }, end: { date: addDays(first, 1) } };
      return this.change({ ...times, recurrence: recurrence.lines });
    }
    checkOrder(start.getTime(), end.getTime());
    const timeZone = isAllDay(record.start)
      ? calendar.timeZone
      : (record.start.timeZone ?? calendar.timeZone);
    const times = { start: { at: start.getTime(), timeZone }, end: { at: end.getTime(), timeZone } };
    return this.change({ ...times, recurrence: recurrence.lines });
  }

  deleteEventSeries(): void {
    this.remove();
  }
}
