import type { ApplicationRow } from '../records';
import { type Context, studentPerson, type Wanted, want } from './wanted';

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
    if (!isDecided(application.decision)) continue;
    const person = studentPerson(context, application);
    if (application.outcome === '') {
      wanted.push(want(context, { message: messageOfDecision[application.decision], person, day: opens }));
    } else if (application.outcomeReleased !== '' && needsCorrection(application)) {
      wanted.push(
        want(context, {
          message: 'decision-correction',
          person,
          occurrence: `${application.outcome} to ${outcomeOf(application)}`,
        }),
      );
    }
  }
  return wanted;
}

/** A seat offered from the waitlist is an outcome of its own, not a correction. */
function needsCorrection(application: ApplicationRow): boolean {
  return application.outcome !== 'withdrawn' && outcomeOf(application) !== application.outcome;
}

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
      application.outcome === 'accepted' || (application.outcome === '' && application.decision === 'accept'),
  ).length;
  if (seats > seatsMax) found.push(`${seats} students are accepted for ${seatsMax} seats.`);
  return found;
}
