import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../toolkit/language';
import type { PlainDate } from '../dates';
import { holdsSeat, instantFrom } from '../offering';
import { isPlacedInstead } from '../placement/elsewhere';
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

/** The message that tells a decision; unknown decisions have none. */
export const messageFor = ({ decision }: Pick<ApplicationRow, 'decision'>): string | undefined =>
  isDecided(decision) ? messageOfDecision[decision] : undefined;

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
  if (decision === 'deny' && isPlacedInstead(application, context.offering, context.snapshot)) return null;
  if (outcome === '')
    return isDecided(decision) ? { message: messageOfDecision[decision], day: opens, early: true } : null;
  const told = toldBy(application);
  if (!told || outcomeReleased === '') return null;
  const telling = tellingOf(context, application);
  if (outcomeOf(application) === outcome) {
    if (told === 'seat-offered' || (telling === 'corrected' && told !== 'acceptance')) return null;
    return {
      message: told,
      occurrence: repeatOf(context, told, application),
      day: dayFrom(context, opens, outcomeReleased),
      approved: true,
    };
  }
  if (!isDecided(decision)) return null;
  if (telling === 'told' || telling === 'corrected')
    return { message: 'decision-correction', occurrence: correctionOf(application) };
  return telling === 'uncertain' || fromWaitlist(application)
    ? null
    : { message: messageOfDecision[decision], day: opens, early: true };
}

/** The mail that tells the outcome that stands. */
const toldBy = (application: ApplicationRow): string | undefined =>
  fromWaitlist(application) ? 'seat-offered' : messageOfOutcome[application.outcome];

/**
 * Whether the outcome that stands has been told: `told` by its own mail, `corrected` by the correction that led to it
 * (another outcome was told before it was released), `uncertain` when its mail may have left.
 */
export function tellingOf(
  context: Context,
  application: ApplicationRow,
): 'told' | 'corrected' | 'uncertain' | 'pending' {
  const own = toldBy(application);
  if (!own) return 'pending';
  const occurrence = repeatOf(context, own, application);
  if (sentAt(context, own, application.id, occurrence)) return 'told';
  const isFirst = fromWaitlist(application) || !wasToldBefore(context, application);
  if (isFirst) return mayHaveLeft(context, own, application.id, occurrence) ? 'uncertain' : 'pending';
  return 'corrected';
}

const wasToldBefore = (context: Context, { id, outcomeReleased }: ApplicationRow): boolean =>
  [...Object.values(messageOfDecision), 'seat-offered'].some((message) =>
    isEarlier(sentAt(context, message, id) ?? '', outcomeReleased),
  );

/** What tells the mail of an outcome that was released once more from the first one; '' for the first. */
export const repeatOf = (
  context: Context,
  message: string,
  { id, outcomeReleased }: ApplicationRow,
): string => (isEarlier(sentAt(context, message, id) ?? '', outcomeReleased) ? outcomeReleased : '');

function isEarlier(left: string, released: string): boolean {
  const [one, two] = [instantFrom(left), instantFrom(released)];
  return one !== null && two !== null && Temporal.Instant.compare(one, two) < 0;
}

/** Whether the teacher has decided otherwise than the student was told; nothing else is told until that is settled. */
export const isContested = (application: ApplicationRow): boolean =>
  isDecided(application.decision) &&
  messageOfOutcome[application.outcome] !== undefined &&
  outcomeOf(application) !== application.outcome;

/** What tells one correction of a student's outcome from an earlier one. */
const correctionOf = (application: ApplicationRow): string =>
  `${application.outcome} to ${outcomeOf(application)} ${application.outcomeReleased}`;

/** When the correction of an outcome that no longer fits the decision has left, or null while it has not. */
export const correctedAt = (context: Context, application: ApplicationRow): string | null =>
  outcomeOf(application) === application.outcome
    ? null
    : sentAt(context, 'decision-correction', application.id, correctionOf(application));

const messageOfOutcome: Record<string, string | undefined> = {
  accepted: 'acceptance',
  waitlisted: 'waitlist',
  denied: 'denial',
};

/** A seat offered from the waitlist is an outcome of its own, not a correction. */
export const fromWaitlist = (application: ApplicationRow): boolean =>
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
  const names = open.map((one) => `${one.schoolMail} ${one.firstName} ${one.lastName}`.toLowerCase());
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index)).size;
  if (doubled > 0) found.push(say(language, 'conflict-doubled', { count: doubled }));
  const twice = [...byMail.values()].filter((outcomes) => outcomes.size > 1).length;
  if (twice > 0) found.push(say(language, 'conflict-twice', { count: twice }));
  const seats = applications.filter(
    (application) =>
      holdsSeat(application) || (application.outcome === '' && application.decision === 'accept'),
  ).length;
  if (seats > seatsMax) found.push(say(language, 'conflict-seats', { count: seats, seats: seatsMax }));
  return found;
}
