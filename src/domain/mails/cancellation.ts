import { releaseGroups } from '../guardians';
import { holdsSeat, isRefused } from '../offering';
import type { ApplicationRow } from '../records';
import { isMailAddress } from '../settings';
import { stillConcerned } from './changes';
import { releasePerson, releaseSentAt } from './release';
import { type Context, partnerPerson, sentAt, studentPerson, type Wanted, want } from './wanted';

/**
 * The notices of a cancelled micro-internship, each for approval, to those who know of it: the partner, or the prospects
 * whose answer is still open; students with a seat, on the waitlist or waiting for a decision; families that were asked.
 */
export function cancellationMails(context: Context): Wanted[] {
  return [...partnerNotices(context), ...studentNotices(context), ...guardianNotices(context)];
}

function partnerNotices(context: Context): Wanted[] {
  const { partner, prospects } = context.offering;
  if (partner) {
    const person = partnerPerson(context, partner);
    return partner.doNotContact === true ? [] : [want(context, { message: 'cancelled-partner', person })];
  }
  return prospects
    .filter(({ doNotContact, status }) => doNotContact !== true && answersOpen.includes(status))
    .filter(({ id }) => sentAt(context, 'partner-invitation', id) !== null)
    .map((one) => want(context, { message: 'cancelled-prospect', person: partnerPerson(context, one) }));
}

const answersOpen: readonly string[] = ['invited', 'replied', 'possible reply'];

const studentNotices = (context: Context): Wanted[] =>
  context.offering.applications
    .filter(stillConcerned)
    .map((one) => want(context, { message: 'cancelled-student', person: studentPerson(context, one) }));

/** Adults are told as students; a family that said no has nothing to take out of its calendar. */
function guardianNotices(context: Context): Wanted[] {
  const asked = context.offering.applications.filter(
    (one) => one.adult !== true && holdsSeat(one) && !isRefused(one) && wasAsked(context, one),
  );
  return releaseGroups(asked).flatMap((group) => {
    const person = releasePerson(context, group);
    return isMailAddress(person.to) ? [want(context, { message: 'cancelled-guardian', person })] : [];
  });
}

const wasAsked = (context: Context, application: ApplicationRow): boolean =>
  application.releaseAsked !== '' || releaseSentAt(context, application) !== null;
