import type { SchoolCalendar } from '../dates';
import { type At, isRunning, type Offering, type Snapshot } from '../offering';
import { appreciationMails, feedbackMails, recognitionMails } from './afterwards';
import { callMails } from './application';
import { decisionMails } from './decision';
import { meetingMails, recruitmentMails } from './partner';
import { registrationMails, releaseMails } from './registration';
import { facilitationMails, sessionMails } from './session';
import type { Context, Wanted } from './wanted';

const stageFunctions: readonly ((context: Context) => Wanted[])[] = [
  recruitmentMails,
  meetingMails,
  callMails,
  decisionMails,
  registrationMails,
  releaseMails,
  sessionMails,
  facilitationMails,
  feedbackMails,
  recognitionMails,
  appreciationMails,
];

export function contextOf(
  snapshot: Snapshot,
  offering: Offering,
  at: At,
  calendar: SchoolCalendar,
  mails: ReadonlyMap<string, { status: string; sentAt: string }>,
): Context {
  return { snapshot, offering, at, calendar, mail: (key) => mails.get(key) };
}

/** Every mail the facts ask for now, over all running micro-internships. */
export function wantedMails(context: Context): Wanted[] {
  return isRunning(context.offering) ? stageFunctions.flatMap((mails) => mails(context)) : [];
}
