import { holdsSeat } from '../offering';
import type { ApplicationRow } from '../records';
import { type Context, sentAt, studentPerson, type Wanted, want } from './wanted';

const messageOfDecision = { accept: 'acceptance', waitlist: 'waitlist', deny: 'denial' } as const;
const outcomeOfDecision = { accept: 'accepted', waitlist: 'waitlisted', deny: 'denied' } as const;

type Decided = keyof typeof messageOfDecision;
const isDecided = (decision: string): decision is Decided => decision in messageOfDecision;

/** The outcome a decision leads to when it is released, or '' while there is none. */
export const outcomeOf = (application: ApplicationRow): string =>
  isDecided(application.decision) ? outcomeOfDecision[application.decision] : '';

/**
 * Stage 6: one mail per decision, waiting until the batch is released; before that it changes with the decision. After
 * release, a decision that was changed becomes a correction of its own.
 */
export function decisionMails(context: Context): Wanted[] {
  const opens = context.offering.steps.get('student-correspondence')?.opens;
  if (!opens) return [];
  const wanted: Wanted[] = [];
  for (const application of context.offering.applications) {
    const person = studentPerson(context, application);
    const { outcome, decision } = application;
    if (outcome === '') {
      if (isDecided(decision))
        wanted.push(want(context, { message: messageOfDecision[decision], person, day: opens }));
      continue;
    }
    if (outcome === 'withdrawn' || application.outcomeReleased === '') continue;
    const told = messageOfOutcome[outcome];
    const isTold = told !== undefined && sentAt(context, told, application.id) !== null;
    if (told && outcomeOf(application) === outcome && !fromWaitlist(application)) {
      wanted.push(want(context, { message: told, person, day: opens, approved: true }));
    } else if (isTold && isDecided(decision) && outcomeOf(application) !== outcome) {
      const occurrence = `${outcome} to ${outcomeOf(application)}`;
      wanted.push(want(context, { message: 'decision-correction', person, occurrence }));
    }
  }
  return wanted;
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
export function conflicts(applications: readonly ApplicationRow[], seatsMax: number): string[] {
  const found: string[] = [];
  const open = applications.filter((application) => application.outcome === '');
  const undecided = open.filter((application) => !isDecided(application.decision));
  if (undecided.length > 0) {
    found.push(`${undecided.length} of ${open.length} applications have no decision yet.`);
  }
  const byMail = new Map<string, Set<string>>();
  for (const application of open) {
    const mail = application.schoolMail.toLowerCase();
    byMail.set(mail, (byMail.get(mail) ?? new Set()).add(application.decision));
  }
  const twice = [...byMail.values()].filter((outcomes) => outcomes.size > 1).length;
  if (twice > 0) found.push(`${twice} students would get two different outcomes at the same address.`);
  const seats = applications.filter(
    (application) =>
      holdsSeat(application) || (application.outcome === '' && application.decision === 'accept'),
  ).length;
  if (seats > seatsMax) found.push(`${seats} students are accepted for ${seatsMax} seats.`);
  return found;
}
