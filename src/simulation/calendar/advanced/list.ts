import type { Core } from '../../kernel/core';
import { apiError } from '../../kernel/errors';
import { eventsIn, mentions, type Occurrence } from '../find';
import { DEFAULT_PAGE, MAX_PAGE } from '../limits';
import { occurrences, stamp } from '../recurrence';
import type { CalendarRecord, EventRecord } from '../state';
import { isAllDay, momentOf, rfc3339 } from '../time';
import { present, type Resource, resourceOf } from './resource';

const METHOD = 'calendar.events.list';
/** Without `timeMax` a series is followed for so long from now. */
const SERIES_YEARS = 2;

interface Listed extends Occurrence {
  /** Whether it is one time of a series. */
  single: boolean;
}

/** A page of a calendar's events, as `Events.list` gives it. */
export function listEvents(core: Core, calendar: CalendarRecord, user: string, options: Resource): Resource {
  const { singleEvents, orderBy } = options;
  if (orderBy === 'startTime' && !singleEvents) {
    throw apiError(METHOD, 400, 'The requested ordering is not available for the particular query.');
  }
  const found = eventsIn(core, calendar.id)
    .filter((event) => isWanted(event, calendar, options))
    .flatMap((event) => timesOf(core, event, calendar, options));
  if (orderBy === 'startTime') found.sort((a, b) => a.start - b.start || a.event.created - b.event.created);
  else if (orderBy === 'updated') found.sort((a, b) => a.event.updated - b.event.updated);
  const size = Math.min(Number(options.maxResults ?? DEFAULT_PAGE), MAX_PAGE);
  const from = Number(options.pageToken ?? 0);
  const view = {
    calendar: calendar.id,
    user,
    ...(options.timeZone ? { timeZone: String(options.timeZone) } : {}),
  };
  const more = found.length > from + size;
  return present({
    kind: 'calendar#events',
    etag: `"p${core.state.calendarVersion}"`,
    summary: calendar.name,
    description: calendar.description || undefined,
    updated: new Date(core.state.now).toISOString(),
    timeZone: calendar.timeZone,
    accessRole: 'owner',
    defaultReminders: [],
    items: found.slice(from, from + size).map((each) => itemOf(core, each, calendar, view)),
    nextPageToken: more ? String(from + size) : undefined,
    nextSyncToken: more ? undefined : `sync-${core.state.calendarVersion}`,
  });
}

function isWanted(event: EventRecord, calendar: CalendarRecord, options: Resource): boolean {
  const since = versionOf(options.syncToken);
  if (since !== undefined) return event.version > since;
  if (event.status === 'cancelled' && !options.showDeleted) return false;
  if (options.iCalUID && event.iCalUID !== options.iCalUID) return false;
  if (options.q && !mentions(event, String(options.q))) return false;
  if (options.updatedMin && event.updated < moment(options.updatedMin)) return false;
  const own = event.calendar === calendar.id;
  return (
    hasAll(own ? event.private : {}, options.privateExtendedProperty) &&
    hasAll(event.shared, options.sharedExtendedProperty)
  );
}

/** Every `name=value` asked for. */
function hasAll(properties: Record<string, string>, asked: unknown): boolean {
  if (asked === undefined || asked === null) return true;
  return (Array.isArray(asked) ? asked : [asked]).every((constraint) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(String(constraint)) ?? [];
    return properties[name] === value;
  });
}

function timesOf(core: Core, event: EventRecord, calendar: CalendarRecord, options: Resource): Listed[] {
  const from = options.timeMin ? moment(options.timeMin) : Number.NEGATIVE_INFINITY;
  const until = options.timeMax ? moment(options.timeMax) : Number.POSITIVE_INFINITY;
  if (from >= until) throw apiError(METHOD, 400, 'The specified time range is empty.');
  const isSeries = event.recurrence.length > 0;
  const horizon = Number.isFinite(until) ? until : core.state.now + SERIES_YEARS * 366 * 86_400_000;
  const within = (isSeries ? occurrences(event, calendar.timeZone, horizon) : [span(event, calendar)]).filter(
    ({ start, end }) => start < until && end > from,
  );
  if (isSeries && options.singleEvents) return within.map((time) => ({ event, ...time, single: true }));
  return within.slice(0, 1).map(() => ({ event, ...span(event, calendar), single: false }));
}

const span = (event: EventRecord, { timeZone }: CalendarRecord) => ({
  start: momentOf(event.start, timeZone),
  end: momentOf(event.end, timeZone),
});

function itemOf(
  core: Core,
  { event, start, end, single }: Listed,
  calendar: CalendarRecord,
  view: Parameters<typeof resourceOf>[2],
): Resource {
  const resource = resourceOf(core, event, view);
  if (!single) return resource;
  const { recurrence: _, ...instance } = resource;
  const zone = view.timeZone ?? calendar.timeZone;
  const time = (at: number) => {
    const text = rfc3339(at, zone);
    return isAllDay(event.start) ? { date: text.slice(0, 10) } : { dateTime: text, timeZone: zone };
  };
  const day = isAllDay(event.start) ? rfc3339(start, zone).slice(0, 10).replaceAll('-', '') : stamp(start);
  return {
    ...instance,
    id: `${event.id}_${day}`,
    recurringEventId: event.id,
    originalStartTime: time(start),
    start: time(start),
    end: time(end),
  };
}

function moment(text: unknown): number {
  const at = /(Z|[+-]\d\d:?\d\d)$/.test(String(text)) ? Date.parse(String(text)) : Number.NaN;
  if (Number.isNaN(at)) throw apiError(METHOD, 400, 'Bad Request');
  return at;
}

function versionOf(token: unknown): number | undefined {
  if (token === undefined || token === null) return undefined;
  const version = /^sync-(\d+)$/.exec(String(token))?.[1];
  if (version === undefined)
    throw apiError(METHOD, 410, 'Sync token is no longer valid, a full sync is required.');
  return Number(version);
}
