import type { Language } from '../../toolkit/language';
import type { PlainDate } from '../dates';
import { holdsSeat } from '../offering';
import type { ApplicationRow } from '../records';
import { say } from '../say';
import {
  type Context,
  type Draft,
  dayFrom,
  mayHaveLeft,
  sentAt,
  studentPerson,
  type Wanted,
  want,
} from './wanted';

const messageOfDecision = { accept: 'acceptance', waitlist: 'waitlist', deny: 'denial' } as const;
const outcomeOfDecision = { accept: 'accepted', waitlist: 'waitlisted', deny: 'denied' } as const;

type Decided = keyof typeof messageOfDecision;
const isDecided = (decision: string): decision is Decided => decision in messageOfDecision;

/** The outcome a decision leads to when it is released, or '' while there is none. */
export const outcomeOf = (application: ApplicationRow): string =>
  isDecided(application.decision) ? outcomeOfDecision[application.decision] : '';

/**
 * Stage 6: one mail per decision, waiting until the batch is released; before that it changes with the decision. After
 * release, a decision that was changed becomes a correction of its own, once the student has been told the other.
 */
export function decisionMails(context: Context): Wanted[] {
  const opens = context.offering.steps.get('student-correspondence')?.opens;
  if (!opens) return [];
  return context.offering.applications.flatMap((application) => {
    const draft = decisionMail(context, application, opens);
    return draft ? [want(context, { person: studentPerson(context, application), ...draft })] : [];
  });
}

function decisionMail(
  context: Context,
  application: ApplicationRow,
  opens: PlainDate,
): Omit<Draft, 'person'> | null {
  const { outcome, decision, outcomeReleased } = application;
  const changed = outcomeOf(application) !== outcome;
  if (outcome === '')
    return isDecided(decision) ? { message: messageOfDecision[decision], day: opens } : null;
  const told = fromWaitlist(application) ? 'seat-offered' : messageOfOutcome[outcome];
  if (!told || outcomeReleased === '') return null;
  if (!changed) {
    if (told === 'seat-offered' || wasCorrected(context, application, told)) return null;
    return { message: told, day: dayFrom(context, opens, outcomeReleased), approved: true };
  }
  if (!isDecided(decision)) return null;
  if (sentAt(context, told, application.id))
    return { message: 'decision-correction', occurrence: correctionOf(application) };
  return mayHaveLeft(context, told, application.id)
    ? null
    : { message: messageOfDecision[decision], day: opens };
}

/** What tells one correction of a student's outcome from an earlier one. */
const correctionOf = (application: ApplicationRow): string =>
  `${application.outcome} to ${outcomeOf(application)} ${application.outcomeReleased}`;

/** When the correction of an outcome that no longer fits the decision has left, or null while it has not. */
export const correctedAt = (context: Context, application: ApplicationRow): string | null =>
  outcomeOf(application) === application.outcome
    ? null
    : sentAt(context, 'decision-correction', application.id, correctionOf(application));

/** Told by a correction: another outcome was told first. Who has a seat after all gets the acceptance with its link too. */
function wasCorrected(context: Context, { id }: ApplicationRow, told: string): boolean {
  if (told === 'acceptance') return false;
  return Object.values(messageOfDecision).some((other) => other !== told && mayHaveLeft(context, other, id));
}

const messageOfOutcome: Record<string, string | undefined> = {
  accepted: 'acceptance',
  waitlisted: 'waitlist',
  denied: 'denial',
};

/** A seat offered from the waitlist is an outcome of its own, not a correction. */
const fromWaitlist = (application: ApplicationRow): boolean =>
  application.outcome === 'accepted' && application.waitlistPlace !== null;

/** Why a batch may not be released now; empty when it may (nobody gets two outcomes, everyone gets one). */
export function conflicts(
  applications: readonly ApplicationRow[],
  seatsMax: number,
  language: Language = 'en',
): string[] {
  const found: string[] = [];
  const open = applications.filter((application) => application.outcome === '');
  const undecided = open.filter((application) => !isDecided(application.decision));
  if (undecided.length > 0) {
    found.push(say(language, 'conflict-undecided', { count: undecided.length, of: open.length }));
  }
  const byMail = new Map<string, Set<string>>();
  for (const application of open) {
    const mail = application.schoolMail.toLowerCase();
    byMail.set(mail, (byMail.get(mail) ?? new Set()).add(application.decision));
  }
  const twice = [...byMail.values()].filter((outcomes) => outcomes.size > 1).length;
  if (twice > 0) found.push(say(language, 'conflict-twice', { count: twice }));
  const seats = applications.filter(
    (application) =>
      holdsSeat(application) || (application.outcome === '' && application.decision === 'accept'),
  ).length;
  if (seats > seatsMax) found.push(say(language, 'conflict-seats', { count: seats, seats: seatsMax }));
  return found;
}
