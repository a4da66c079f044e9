import type { SchoolCalendar } from '../dates';
import { type At, isBeingCancelled, isRunning, type Offering, type Snapshot } from '../offering';
import type { OutboxRow } from '../records';
import { appreciationMails, feedbackMails, recognitionMails } from './afterwards';
import { bounceAlerts, replyAlerts } from './alerts';
import { callMails } from './application';
import { cancellationMails } from './cancellation';
import { changeMails } from './changes';
import { decisionMails, isContested } from './decision';
import { needsYouMails } from './needs-you';
import { meetingMails, recruitmentMails } from './partner';
import { registrationMails } from './registration';
import { releaseMails } from './release';
import { screeningMails } from './screening';
import { facilitationMails, sessionMails } from './session';
import type { Context, Wanted } from './wanted';

const stageFunctions: readonly ((context: Context) => Wanted[])[] = [
  recruitmentMails,
  meetingMails,
  callMails,
  screeningMails,
  decisionMails,
  registrationMails,
  releaseMails,
  sessionMails,
  facilitationMails,
  changeMails,
  needsYouMails,
  feedbackMails,
  recognitionMails,
  appreciationMails,
  bounceAlerts,
  replyAlerts,
];

export function contextOf(
  snapshot: Snapshot,
  offering: Offering,
  at: At,
  calendar: SchoolCalendar,
  mails: ReadonlyMap<string, OutboxRow>,
): Context {
  return { snapshot, offering, at, calendar, mail: (key) => mails.get(key), outbox: [...mails.values()] };
}

/** Mails that ask somebody for something or remind of it, for those who want to know when the next one leaves. */
export const remindingMails = (context: Context): Wanted[] =>
  [recruitmentMails, meetingMails, registrationMails, releaseMails, feedbackMails].flatMap((mails) =>
    mails(context),
  );

/** Decisions themselves, and what is said whatever the decision, such as a moved date. */
const contradictsNothing: ReadonlySet<string> = new Set(['student-correspondence', 'any']);

/**
 * Every mail the facts ask for now; a stage that the teacher skipped asks for none. Whose outcome is about to be corrected
 * hears of nothing else, so that no two mails contradict each other.
 */
export function wantedMails(context: Context): Wanted[] {
  const { offering } = context;
  if (isBeingCancelled(offering, context.at)) return cancellationMails(context);
  if (!isRunning(offering)) return [];
  const skipped = new Set(
    [...offering.steps.values()].filter(({ row }) => row.status === 'skipped').map(({ stage }) => stage),
  );
  const contested = new Set(offering.applications.filter(isContested).map(({ id }) => id));
  return stageFunctions
    .flatMap((mails) => mails(context))
    .filter((mail) => !contested.has(mail.personId) || contradictsNothing.has(mail.stage))
    .filter((mail) => mail.stage === 'any' || !skipped.has(mail.stage));
}
