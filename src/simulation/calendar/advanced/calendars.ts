import { apiError } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { randomText } from '../../kernel/random';
import { isZone } from '../../kernel/zone';
import { type CalendarRecord, calendarOf, calendarsOf, createCalendar } from '../state';
import { present, type Resource } from './resource';

function openCalendar({ core, user }: Execution, method: string, id: string): CalendarRecord {
  const calendar = calendarOf(core, id === 'primary' ? user : String(id));
  if (calendar?.owner !== user) throw apiError(method, 404, 'Not Found');
  return calendar;
}

const calendarResource = (calendar: CalendarRecord): Resource =>
  present({
    kind: 'calendar#calendar',
    id: calendar.id,
    summary: calendar.name,
    description: calendar.description || undefined,
    location: calendar.location || undefined,
    timeZone: calendar.timeZone,
  });

const FIELDS = {
  summary: 'name',
  description: 'description',
  location: 'location',
  timeZone: 'timeZone',
} as const;

/** `Calendar.Calendars`: the account's own calendars. */
export class CalendarsCollection {
  constructor(private readonly execution: Execution) {}

  get(calendarId: string): Resource {
    return calendarResource(openCalendar(this.execution, 'calendar.calendars.get', calendarId));
  }

  insert(body: Resource): Resource {
    const method = 'calendar.calendars.insert';
    const { core, user } = this.execution;
    if (!body.summary) throw apiError(method, 400, 'Missing title.');
    const calendar = createCalendar(core, {
      id: `c_${randomText(core.state, '0123456789abcdef', 64)}@group.calendar.google.com`,
      owner: user,
      name: String(body.summary),
    });
    return this.write(method, calendar, body);
  }

  patch(body: Resource, calendarId: string): Resource {
    const method = 'calendar.calendars.patch';
    return this.write(method, openCalendar(this.execution, method, calendarId), body);
  }

  update(body: Resource, calendarId: string): Resource {
    const method = 'calendar.calendars.update';
    const calendar = openCalendar(this.execution, method, calendarId);
    return this.write(method, calendar, { description: '', location: '', ...body });
  }

  remove(calendarId: string): void {
    const method = 'calendar.calendars.delete';
    const { id, owner } = openCalendar(this.execution, method, calendarId);
    if (id === owner) throw apiError(method, 403, 'Forbidden');
    delete this.execution.core.state.calendars[id];
  }

  private write(method: string, calendar: CalendarRecord, body: Resource): Resource {
    if (body.timeZone && !isZone(String(body.timeZone))) throw apiError(method, 400, 'Invalid time zone.');
    for (const [field, key] of Object.entries(FIELDS)) {
      const value = body[field];
      if (value !== undefined) calendar[key] = value === null ? '' : String(value);
    }
    return calendarResource(calendar);
  }
}

/** `Calendar.CalendarList`: the same calendars as the account sees them beside its days. */
export class CalendarListCollection {
  constructor(private readonly execution: Execution) {}

  get(calendarId: string): Resource {
    return this.entry(openCalendar(this.execution, 'calendar.calendarList.get', calendarId));
  }

  list(): Resource {
    const { core, user } = this.execution;
    return {
      kind: 'calendar#calendarList',
      etag: `"p${core.state.calendarVersion}"`,
      items: calendarsOf(core, user).map((calendar) => this.entry(calendar)),
    };
  }

  private entry(calendar: CalendarRecord): Resource {
    return present({
      ...calendarResource(calendar),
      kind: 'calendar#calendarListEntry',
      backgroundColor: calendar.color.toLowerCase(),
      hidden: calendar.hidden || undefined,
      selected: calendar.selected || undefined,
      accessRole: 'owner',
      defaultReminders: [],
      primary: calendar.id === calendar.owner || undefined,
    });
  }
}
