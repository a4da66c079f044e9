import { Temporal } from 'temporal-polyfill';
import type { Context } from '../mails/wanted';
import { instantFrom } from '../offering';
import { inSchoolHours, isOpen } from '../outbox';
import { awaitedSince, type KnownEvent, knownEvents, linkOf } from './known';
import { hasBegun, holdEvents, meetingEvent, printsOf, sessionEvents, type WantedEvent } from './wanted';

/** The cell that remembers some entries. */
export type EventPlace =
  | { tab: 'micro-internships'; id: string; column: 'meetingEventId' | 'calendarEventIds' }
  | { tab: 'applications'; id: string; column: 'calendarEventId' };

export type EventAction =
  | { kind: 'make'; event: WantedEvent; generation: number; tells: boolean }
  /** `tells`: time or guest changed, so that the guest has to hear of it. */
  | { kind: 'change'; event: WantedEvent; known: KnownEvent; tells: boolean }
  | { kind: 'remove'; known: KnownEvent; tells: boolean }
  /** It is over and no longer wanted: nothing is done in the calendar. */
  | { kind: 'forget'; known: KnownEvent }
  /** The conference was still being made. */
  | { kind: 'look'; event: WantedEvent; known: KnownEvent }
  /** The link is known, and the cell for it is empty. */
  | { kind: 'note link'; event: WantedEvent; known: KnownEvent };

export interface EventPlan {
  place: EventPlace;
  known: KnownEvent[];
  actions: EventAction[];
  /** Something waits for school hours, since a guest would hear of it. */
  waits: boolean;
}

export interface EventOptions {
  /** Nobody is invited, and what is there already stays as it is. */
  rehearsal: boolean;
}

/** A link that takes longer is not waited for. */
const LINK_AWAITED_HOURS = 24;

/** What has to be done in the calendar so that it says what the facts of one micro-internship ask for; nothing when it does. */
export function eventPlans(context: Context, options: EventOptions): EventPlan[] {
  const { row, applications } = context.offering;
  const runs = row.status === 'running';
  if (!runs && row.status !== 'cancelled') return [];
  const plans: EventPlan[] = [];
  const add = (place: EventPlace, text: string, wanted: (known: KnownEvent[]) => WantedEvent[]) => {
    const known = knownEvents(text);
    const events = runs ? wanted(known) : [];
    if (known.length === 0 && events.length === 0) return;
    const plan = planned(context, place, known, events, options);
    if (plan.actions.length > 0 || plan.waits) plans.push(plan);
  };
  const own = { tab: 'micro-internships', id: row.id } as const;
  add({ ...own, column: 'meetingEventId' }, row.meetingEventId, ([known]) => meetingEvent(context, known));
  add({ ...own, column: 'calendarEventIds' }, row.calendarEventIds, (known) => sessionEvents(context, known));
  for (const application of applications) {
    const place = { tab: 'applications', id: application.id, column: 'calendarEventId' } as const;
    const wanted = () => (options.rehearsal ? [] : holdEvents(context, application));
    if (application.calendarEventId !== '' || context.offering.participants.includes(application))
      add(place, application.calendarEventId, wanted);
  }
  return plans;
}

function planned(
  context: Context,
  place: EventPlace,
  known: KnownEvent[],
  wanted: readonly WantedEvent[],
  { rehearsal }: EventOptions,
): EventPlan {
  const { at, calendar, snapshot } = context;
  const plan: EventPlan = { place, known, actions: [], waits: false };
  const hours = inSchoolHours(at, calendar, snapshot.settings);
  const act = (action: EventAction, anyHour: boolean): void => {
    if ('tells' in action && action.tells && !hours && !anyHour) plan.waits = true;
    else plan.actions.push(action);
  };
  for (const one of known) {
    if (one.id === '' || rehearsal || wanted.some((event) => event.key === one.key)) continue;
    const start = instantFrom(one.start);
    const ahead = start !== null && Temporal.Instant.compare(start, at.now) > 0;
    if (!ahead) plan.actions.push({ kind: 'forget', known: one });
    else if (!speaksFirst(context, noticesOf(place, one)))
      act({ kind: 'remove', known: one, tells: place.tab === 'micro-internships' }, one.key === 'meeting');
  }
  for (const event of wanted) {
    if (hasBegun(event, at.now)) continue;
    const one = known.find(({ key }) => key === event.key);
    if (!one || one.id === '') {
      const guest = rehearsal ? '' : event.guest;
      const title = rehearsal ? `[REHEARSAL] ${event.title}` : event.title;
      const tells = event.tells && guest !== '';
      act(
        { kind: 'make', event: { ...event, guest, title }, generation: one?.generation ?? 1, tells },
        event.anyHour,
      );
    } else if (!rehearsal) {
      const change = changeOf(context, event, one);
      if (change) act(change, event.anyHour);
    }
  }
  return plan;
}

function changeOf(context: Context, event: WantedEvent, known: KnownEvent): EventAction | null {
  const prints = printsOf(event);
  const isMoved = prints.when !== known.when;
  if (isMoved && speaksFirst(context, event)) return null;
  if (isMoved || prints.words !== known.words)
    return { kind: 'change', event, known, tells: isMoved && event.tells };
  if (event.linkColumn !== '' && context.offering.row[event.linkColumn] === '' && linkOf(known) !== '')
    return { kind: 'note link', event, known };
  const since = instantFrom(awaitedSince(known));
  if (!since) return null;
  const latest = since.add({ hours: LINK_AWAITED_HOURS });
  return Temporal.Instant.compare(context.at.now, latest) < 0 ? { kind: 'look', event, known } : null;
}

type Notices = Pick<WantedEvent, 'notices' | 'noticesTo'>;

const noticesOf = (place: EventPlace, { key }: KnownEvent): Notices => {
  if (key === 'meeting') return { notices: [], noticesTo: '' };
  return place.tab === 'applications'
    ? { notices: ['date-changed-student', 'cancelled-student'], noticesTo: place.id }
    : { notices: ['date-changed-partner', 'cancelled-partner'], noticesTo: '' };
};

/** Whether one of our own mails about it still waits: a person decides when the guest hears of a change. */
function speaksFirst({ snapshot, offering }: Context, { notices, noticesTo }: Notices): boolean {
  if (notices.length === 0) return false;
  return snapshot.outbox.some(
    (mail) =>
      mail.microInternshipId === offering.row.id &&
      notices.includes(mail.message) &&
      (noticesTo === '' || mail.personId === noticesTo) &&
      isOpen(mail.status),
  );
}
