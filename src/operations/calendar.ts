import { Temporal } from 'temporal-polyfill';
import { moment } from '../domain/dates';
import {
  awaitedSince,
  type KnownEvent,
  knownEvents,
  pendingSince,
  writtenEvents,
} from '../domain/events/known';
import { type EventAction, type EventPlace, type EventPlan, eventPlans } from '../domain/events/reconcile';
import { printsOf, type WantedEvent } from '../domain/events/wanted';
import type { Context } from '../domain/mails/wanted';
import type { MicroInternshipRow } from '../domain/records';
import {
  type CalendarEntry,
  changeEntry,
  codeOf,
  findEntry,
  insertEntry,
  removeEntry,
  type SeenEntry,
} from '../google/calendar';
import { digest, hexOf } from '../google/identifiers';
import { contexts } from './offerings';
import type { Work } from './session';

export interface Kept {
  /** The tracker says something new, such as a link. */
  changed: boolean;
  /** When something that could not be done yet can be; null when nothing waits. */
  next: Temporal.Instant | null;
  /** What could not be done, as a sentence. */
  why: string;
}

/** A run spends so long on the calendar at most; the rest follows with the next one. */
const SHARE_MS = 60_000;
/** So many cells are written together: fewer calls, and more to look up again after a crash. */
const PLACES_NOTED_TOGETHER = 10;

/** A link that is being made is looked for at every run for so long, then with the runs that have other reasons. */
const LOOKED_FOR_OFTEN_MINUTES = 60;

/**
 * Brings the calendar up to what the facts ask for. Each entry has an id of its own that is known beforehand, so that an
 * interrupted run makes none twice and no guest hears twice. When nothing changed, Google is not asked anything.
 */
export function keepCalendar(work: Work, hasTime: () => boolean): Kept {
  const kept: Kept = { changed: false, next: null, why: '' };
  if (work.memory.get('paused') === 'yes') return kept;
  const { settings } = work.snapshot;
  const started = Date.now();
  const goesOn = () => hasTime() && Date.now() - started < SHARE_MS;
  const rehearsal = work.memory.get('rehearsal') === 'yes' || settings.yes('rehearsal');
  let places = 0;
  for (const context of contexts(work, (row) => mayHaveEntries(row, work.at.today.toString()))) {
    for (const plan of eventPlans(context, { rehearsal })) {
      if (plan.waits) kept.next = sooner(kept.next, schoolHours(work));
      if (kept.why !== '') continue;
      if (!goesOn()) kept.next = work.at.now;
      else if (keepPlace(work, context, plan, goesOn, kept)) places++;
      if (places % PLACES_NOTED_TOGETHER === 0) note(work);
    }
  }
  if (kept.why === '') removeErased(work, goesOn, kept);
  note(work);
  return kept;
}

/** Those that run, and cancelled ones whose entries still lie ahead. */
const mayHaveEntries = ({ status, lastSession }: MicroInternshipRow, today: string): boolean =>
  status === 'running' || (status === 'cancelled' && lastSession >= today);

/** Entries of students whose data was erased go too, wherever they lie: each names its guest. */
function removeErased(work: Work, hasTime: () => boolean, kept: Kept): void {
  for (const { id, microInternshipId, erased, calendarEventId } of work.snapshot.applications) {
    if (erased === '' || calendarEventId === '' || !hasTime()) continue;
    try {
      for (const known of knownEvents(calendarEventId)) if (known.id !== '') removeEntry(known.id, false);
    } catch (error) {
      refused(work, kept, error);
      return;
    }
    work.change('applications', id, { calendarEventId: '' });
    work.log('Calendar entries taken out', 'Personal data was erased', microInternshipId, id);
  }
}

/** Google's refusals are noted and tried again; a mistake of ours is not hidden. */
function refused(work: Work, kept: Kept, error: unknown): void {
  if (codeOf(error) === 0 && !(error instanceof Error && error.name === 'Exception')) throw error;
  kept.next = work.at.now.add({ hours: 1 });
  kept.why = work.say('calendar-failed', { error: (error as Error).message });
}

/** What was done and is not noted when Google ends the run is looked up, and done once all the same. */
function note(work: Work): void {
  work.save();
  work.tracker.flush();
}

/** Does what one cell remembers; gives whether that cell says something new. */
function keepPlace(
  work: Work,
  context: Context,
  plan: EventPlan,
  hasTime: () => boolean,
  kept: Kept,
): boolean {
  const known = new Map(plan.known.map((one) => [one.key, one]));
  for (const action of plan.actions) {
    if (!hasTime()) break;
    try {
      const now = perform(work, context, plan.place, action);
      if (now) known.set(now.key, now);
      if (now && awaitedSince(now) !== '' && isFresh(work, now)) kept.next = work.at.now;
    } catch (error) {
      refused(work, kept, error);
      break;
    }
  }
  const { place } = plan;
  const text = writtenEvents([...known.values()]);
  if (text === writtenEvents(plan.known) && !plan.actions.some(({ kind }) => kind === 'note link'))
    return false;
  kept.changed = true;
  if (place.tab === 'applications') work.change('applications', place.id, { calendarEventId: text });
  else work.change('micro-internships', place.id, { [place.column]: text });
  return true;
}

function perform(work: Work, context: Context, place: EventPlace, action: EventAction): KnownEvent | null {
  const { row } = context.offering;
  switch (action.kind) {
    case 'make':
      return make(work, context, place, action.event, action.generation, action.tells);
    case 'change': {
      const entry = entryOf(context, action.event, action.known.id);
      const before = findEntry(entry.id);
      const after = before && change(entry, before, action.tells);
      if (!after) return make(work, context, place, action.event, action.known.generation + 1, action.tells);
      work.log('Calendar entry changed', action.event.key, row.id, place.id);
      return noted(work, context, action.event, action.known.generation, entry.id, after);
    }
    case 'remove':
      removeEntry(action.known.id, action.tells);
      work.log('Calendar entry taken out', action.known.key, row.id, place.id);
      return takenOut(action.known);
    case 'forget':
      return takenOut(action.known);
    case 'look': {
      const found = findEntry(action.known.id);
      if (!found) return { ...action.known, link: 'failed' };
      return noted(
        work,
        context,
        action.event,
        action.known.generation,
        action.known.id,
        found,
        action.known,
      );
    }
    case 'note link':
      noteLink(work, context, action.event, action.known.link);
      return null;
  }
}

/** So many lives one key may have had without the tracker remembering them. */
const MOST_LIVES = 20;

/** A new entry; one that an interrupted run has made is taken up, one that a person deleted is made under another id. */
function make(
  work: Work,
  context: Context,
  place: EventPlace,
  event: WantedEvent,
  first: number,
  tells: boolean,
): KnownEvent {
  for (let generation = first; generation < first + MOST_LIVES; generation++) {
    const key = `${place.id}/${event.key}/${generation}`;
    const id = `mi${hexOf(digest(`calendar ${key}`, work.memory.get('secret'))).slice(0, 40)}`;
    const entry = entryOf(context, event, id);
    const made = insertEntry(entry, tells) ?? takenUp(entry, tells);
    if (!made) continue;
    work.log('Calendar entry made', event.key, context.offering.row.id, place.id);
    return noted(work, context, event, generation, id, made);
  }
  throw new Error(`No free id was found for the entry ${event.key} of ${place.id}.`);
}

function takenUp(entry: CalendarEntry, tells: boolean): SeenEntry | null {
  const before = findEntry(entry.id);
  return before && change(entry, before, tells);
}

/** Guests hear of it only if time or guest are not already what they should be. */
function change(entry: CalendarEntry, before: SeenEntry, tells: boolean): SeenEntry | null {
  const isMoved = before.start !== entry.start || before.end !== entry.end || before.guest !== entry.guest;
  const isSaid =
    before.title === entry.title &&
    before.description === entry.description &&
    before.location === entry.location &&
    entry.conference === (before.conference !== 'none');
  return isMoved || !isSaid ? changeEntry(entry, before, tells && isMoved) : before;
}

const entryOf = ({ offering }: Context, event: WantedEvent, id: string): CalendarEntry => ({
  id,
  title: event.title,
  description: event.description,
  location: event.location,
  start: event.start.toString(),
  end: event.end.toString(),
  zone: event.zone,
  guest: event.guest,
  conference: event.conference,
  silent: event.key.startsWith('hold'),
  about: `${offering.row.id} ${event.key}`,
});

const takenOut = ({ key, generation }: KnownEvent): KnownEvent => ({
  key,
  generation: generation + 1,
  ...{ id: '', start: '', when: '', words: '', link: '' },
});

/** What is remembered of an entry as it stands now; its link goes to where it is looked for. */
function noted(
  work: Work,
  context: Context,
  event: WantedEvent,
  generation: number,
  id: string,
  { link, conference }: SeenEntry,
  before?: KnownEvent,
): KnownEvent {
  const now = { key: event.key, generation, id, start: event.start.toString(), ...printsOf(event) };
  if (!event.conference) return { ...now, link: '' };
  if (conference === 'failed') return { ...now, link: 'failed' };
  if (link === '') return { ...now, link: before?.link ?? pendingSince(work.now.toString()) };
  noteLink(work, context, event, link);
  return { ...now, link };
}

/** A link that was typed meanwhile stays. */
function noteLink(
  work: Work,
  { offering: { row } }: Context,
  { linkColumn }: WantedEvent,
  link: string,
): void {
  if (linkColumn === '' || row[linkColumn] !== '') return;
  work.change('micro-internships', row.id, { [linkColumn]: link });
  work.log(
    'Video link made',
    linkColumn === 'joinLink' ? 'for the sessions' : 'for the partner meeting',
    row.id,
  );
}

function isFresh({ at }: Work, known: KnownEvent): boolean {
  const since = Temporal.Instant.from(awaitedSince(known));
  return at.now.since(since).total('minutes') < LOOKED_FOR_OFTEN_MINUTES;
}

/** When school hours begin today, if they have not; the runs of a new day look again by themselves. */
function schoolHours({ at, snapshot }: Work): Temporal.Instant | null {
  const opens = moment(at.today, snapshot.settings.text('schoolHoursStart'), at.zone);
  return Temporal.Instant.compare(opens, at.now) > 0 ? opens : null;
}

const sooner = (a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null =>
  a && b ? (Temporal.Instant.compare(a, b) < 0 ? a : b) : (a ?? b);
