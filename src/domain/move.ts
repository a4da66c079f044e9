import { cadence } from '../toolkit/cadence';
import { dateFrom, dateOfInstant, earlier, isBefore, later, moment, type PlainDate } from './dates';
import { withEarlier } from './earlier-sessions';
import { closingFor, registrationDeadline } from './facts';
import type { Context } from './mails/wanted';
import { attendanceOf, offeringsOf, type Snapshot, type Step } from './offering';
import type { Change, StepRow } from './records';
import { sharingForm } from './round';
import { type Sentence, sentence } from './say';
import { compressed, type Window, windowsOf } from './schedule';
import { formatSessions, minutesOf, parseSessions, type Session } from './sessions';
import { sessionText } from './told';

/** What a new date does to one step. */
export interface StepMove {
  step: Step;
  /** `settled`: done or skipped. `pinned`: a person typed its dates. */
  what: 'moves' | 'stays' | 'settled' | 'pinned';
  opens: PlainDate | null;
  due: PlainDate | null;
}

/** What new sessions change, worked out and not yet written. */
export interface Move {
  sessions: Session[];
  steps: StepMove[];
  /** What is still to do before the session did not fit and was put into the time that is left. */
  isSqueezed: boolean;
  /** In the order in which they are to be written: that the move is made comes last, so that doing it again finishes it. */
  changes: Change[];
}

type Typed =
  | { kind: 'same' }
  | { kind: 'first' }
  | { kind: 'moved'; sessions: Session[] }
  | { kind: 'unusable'; why: Sentence };

/** What the cell "Sessions" says, compared with what is planned. */
export function typedSessions(context: Context): Typed {
  const { row } = context.offering;
  const { sessions, unreadable } = parseSessions(row.sessions);
  if (unreadable[0] !== undefined)
    return { kind: 'unusable', why: sentence('sessions-unreadable', { line: unreadable[0] }) };
  if (row.plannedSessions === '') return { kind: sessions.length > 0 ? 'first' : 'same' };
  if (formatSessions(sessions) === row.plannedSessions) return { kind: 'same' };
  const why = sessionsProblem(context, sessions);
  return why ? { kind: 'unusable', why } : { kind: 'moved', sessions };
}

/** Why an offering can't take place like this, or null. What has taken place stays; what is new lies ahead. */
export function sessionsProblem({ offering, at }: Context, sessions: readonly Session[]): Sentence | null {
  if (sessions.length === 0) return sentence('sessions-none');
  const planned = offering.sessions.map(sessionText);
  const wished = sessions.map(sessionText);
  const held = offering.sessions.filter((_, index) =>
    offering.participants.some((one) => attendanceOf(one, offering.sessions.length)[index] !== ''),
  );
  const lost = held.find((one) => !wished.includes(sessionText(one)));
  if (lost) return sentence('session-held', { session: sessionText(lost) });
  for (const [index, one] of sessions.entries()) {
    if (one.start >= one.end) return sentence('session-ends-early', { date: sessionText(one) });
    const isNew = !planned.includes(sessionText(one));
    const begins = moment(one.date, one.start, at.zone);
    if (isNew && begins.epochMilliseconds <= at.now.epochMilliseconds)
      return sentence('move-into-past', { session: sessionText(one) });
    const before = sessions[index - 1];
    if (before?.date.equals(one.date) && one.start < before.end)
      return sentence('sessions-overlap', { session: sessionText(one) });
  }
  return null;
}

const isSettled = ({ row }: Step): boolean => row.status === 'done' || row.status === 'skipped';
const isPinned = ({ row }: Step): boolean => row.pinned === true;

/**
 * Everything unsent follows the new sessions, what is done stays. Where a step that was in time would now be late, what
 * is still to do before the session is put into the time that is left, in the same order. What was late before stays late: the teacher decides.
 */
export function moveOf(context: Context, sessions: readonly Session[]): Move {
  const { offering, calendar, at } = context;
  const { row } = offering;
  const [first] = sessions as [Session];
  const last = sessions[sessions.length - 1] as Session;
  const input = { firstSession: first.date, lastSession: last.date, calendar };
  const full = windowsOf(input);
  const created = dateOfInstant(row.created, at.zone);
  const usual = row.plan === 'compressed' && created ? compressed(full, input, created) : full;
  const follows = (stage: Window['stage']): boolean => {
    const step = offering.steps.get(stage);
    return step !== undefined && !isSettled(step) && !isPinned(step);
  };
  const wasLate = (stage: Window['stage']): boolean => {
    const before = offering.steps.get(stage)?.due;
    return !!before && isBefore(before, at.today);
  };
  const open = usual.filter(({ stage }) => follows(stage) && !wasLate(stage));
  const isSqueezed = open.some(({ due }) => isBefore(due, at.today));
  const windows = new Map(
    [...usual, ...(isSqueezed ? compressed(open, input, at.today) : [])].map((one) => [one.stage, one]),
  );
  const steps = [...offering.steps.values()].map((step): StepMove => {
    const window = windows.get(step.stage);
    if (isSettled(step) || isPinned(step) || !window)
      return { step, what: isSettled(step) ? 'settled' : 'pinned', opens: step.opens, due: step.due };
    const { opens, due } = window;
    const stays = step.opens?.equals(opens) && step.due?.equals(due);
    return { step, what: stays ? 'stays' : 'moves', opens, due };
  });
  const stepChanges = steps.flatMap(({ step, what, opens, due }): Change[] => {
    const window = windows.get(step.stage);
    if (what === 'settled' || !window) return [];
    const planned = { plannedOpens: window.opens.toString(), plannedDue: window.due.toString() };
    const values: Partial<StepRow> =
      what === 'pinned' ? planned : { opens: `${opens}`, due: `${due}`, ...planned };
    return [{ tab: 'steps', id: step.row.id, values } as Change];
  });
  const moved = {
    plannedSessions: formatSessions(sessions),
    earlierSessions: withEarlier(row.earlierSessions, at.now, offering.sessions),
    firstSession: first.date.toString(),
    lastSession: last.date.toString(),
    minutes: minutesOf(first),
  };
  const planned = contextWith(context, [
    ...stepChanges,
    { tab: 'micro-internships', id: row.id, values: moved } as Change,
  ]);
  return {
    sessions: [...sessions],
    steps,
    isSqueezed,
    changes: [
      ...stepChanges,
      ...deadlineChanges(context, planned),
      {
        tab: 'micro-internships',
        id: row.id,
        values: { ...closingChange(context, planned), ...moved },
      } as Change,
    ],
  };
}

/** Deadlines of registrations that are asked for: they follow the session, and never lie behind it. */
function deadlineChanges(context: Context, planned: Context): Change[] {
  const { settings } = context.snapshot;
  return context.offering.applications.flatMap((application): Change[] => {
    const asked = dateFrom(application.registrationAsked);
    const deadline = dateFrom(application.registrationDeadline);
    if (application.registrationStatus !== 'asked' || !asked || !deadline) return [];
    const days =
      application.waitlistPlace === null ? cadence.registrationOpenDays : settings.number('offeredSeatDays');
    const usual = registrationDeadline(planned, asked, days);
    const isUsual = registrationDeadline(context, asked, days).equals(deadline);
    const next = isUsual ? usual : earlier(deadline, lastDayBefore(planned, deadline));
    if (next.equals(deadline)) return [];
    const values = { registrationDeadline: later(context.at.today, next).toString() };
    return [{ tab: 'applications', id: application.id, values } as Change];
  });
}

function lastDayBefore({ offering, calendar }: Context, otherwise: PlainDate): PlainDate {
  const { firstSession } = offering;
  return firstSession ? calendar.onOrBefore(firstSession.subtract({ days: 1 })) : otherwise;
}

/**
 * The day the application form closes, as long as it has not: one that a person typed stays where it can, and one that
 * other micro-internships share is never put off for this one.
 */
function closingChange(context: Context, planned: Context): { applicationsClose?: string } {
  const { row } = context.offering;
  const closes = dateFrom(row.applicationsClose);
  const opened = dateFrom(row.applicationsOpen);
  const { today } = context.at;
  if (!closes || row.applicationFormState === 'closed' || isBefore(closes, today)) return {};
  const usual = opened && closingFor(planned, opened);
  const isUsual = opened !== null && closingFor(context, opened)?.equals(closes) === true;
  const latest = planned.offering.firstSession?.subtract({
    days: cadence.applicationsCloseDaysBeforeSession,
  });
  const wished = isUsual && usual ? usual : latest ? earlier(closes, latest) : closes;
  const isShared = sharingForm(row, context.snapshot.microInternships).length > 1;
  const next = isShared ? earlier(closes, wished) : wished;
  return next.equals(closes) ? {} : { applicationsClose: later(today, next).toString() };
}

/** Others with the same application form: a seat there changes what is told here. */
const sameForm = ({ offering: { row }, snapshot }: Context) =>
  snapshot.microInternships.filter(
    (one) =>
      one.id !== row.id && row.applicationFormId !== '' && one.applicationFormId === row.applicationFormId,
  );

/** The same facts as if some changes had been written. */
export function contextWith(context: Context, changes: readonly Change[]): Context {
  const { snapshot, offering } = context;
  const changed = <T extends { id: string }>(tab: Change['tab'], rows: readonly T[]): T[] =>
    rows.map((row) => {
      const mine = changes.filter((change) => change.tab === tab && change.id === row.id);
      return Object.assign({ ...row }, ...mine.map(({ values }) => values)) as T;
    });
  const others: Snapshot = {
    settings: snapshot.settings,
    trackerLink: snapshot.trackerLink,
    calendar: snapshot.calendar,
    microInternships: changed('micro-internships', [offering.row, ...sameForm(context)]),
    steps: changed(
      'steps',
      [...offering.steps.values()].map(({ row }) => row),
    ),
    partners: snapshot.partners,
    applications: changed('applications', snapshot.applications),
    get reviews() {
      return snapshot.reviews;
    },
    feedback: offering.feedback,
    messages: snapshot.messages,
    outbox: context.outbox,
  };
  const [moved] = offeringsOf(others);
  return {
    snapshot: others,
    offering: moved ?? offering,
    at: context.at,
    calendar: context.calendar,
    mail: context.mail,
    outbox: context.outbox,
  };
}
