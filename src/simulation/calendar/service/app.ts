import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { randomText } from '../../kernel/random';
import { isZone } from '../../kernel/zone';
import { type CalendarRecord, calendarOf, calendarsOf, createCalendar } from '../state';
import { Calendar } from './calendar';
import { CALENDAR_COLORS, EVENT_COLORS } from './colors';
import { EventRecurrence } from './recurrence';

interface CalendarOptions {
  location?: string;
  summary?: string;
  timeZone?: string;
  color?: string;
  hidden?: boolean;
  selected?: boolean;
}

/** CalendarApp: the account's calendars; its own members act on the default one (CA-01). */
export class CalendarApp extends Calendar {
  readonly Color = CALENDAR_COLORS;
  readonly EventColor = EVENT_COLORS;

  constructor(execution: Execution) {
    super(execution, execution.user);
  }

  getDefaultCalendar(): Calendar {
    return new Calendar(this.execution, this.execution.user);
  }

  createCalendar(name: string, options?: CalendarOptions): Calendar {
    const { core, user } = this.execution;
    const { location, summary, timeZone, color, hidden, selected } = options ?? {};
    if (timeZone !== undefined && !isZone(timeZone)) throw new ServiceException('Invalid argument: timeZone');
    const { id } = createCalendar(core, {
      id: `c_${randomText(core.state, '0123456789abcdef', 64)}@group.calendar.google.com`,
      owner: user,
      name,
      ...(location === undefined ? {} : { location }),
      ...(summary === undefined ? {} : { description: summary }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(color === undefined ? {} : { color }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(selected === undefined ? {} : { selected }),
    });
    return new Calendar(this.execution, id);
  }

  getAllCalendars(): Calendar[] {
    return this.listed(() => true);
  }

  getAllOwnedCalendars(): Calendar[] {
    return this.listed(() => true);
  }

  /** Null for a calendar of somebody else: sharing calendars is not simulated. */
  getCalendarById(id: string): Calendar | null {
    const { core, user } = this.execution;
    return calendarOf(core, id)?.owner === user ? new Calendar(this.execution, id) : null;
  }

  getOwnedCalendarById(id: string): Calendar | null {
    return this.getCalendarById(id);
  }

  getCalendarsByName(name: string): Calendar[] {
    return this.listed((calendar) => calendar.name === name);
  }

  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.getCalendarsByName(name);
  }

  newRecurrence(): EventRecurrence {
    return new EventRecurrence();
  }

  private listed(wanted: (calendar: CalendarRecord) => boolean): Calendar[] {
    return calendarsOf(this.execution.core, this.execution.user)
      .filter(wanted)
      .map(({ id }) => new Calendar(this.execution, id));
  }
}
