import { cadence } from '../../toolkit/cadence';
import { dateOfInstant, isAfter, later } from '../dates';
import { attended } from '../offering';
import {
  type Context,
  dayFrom,
  mayHaveLeft,
  partnerPerson,
  sentAt,
  studentPerson,
  type Wanted,
  want,
} from './wanted';

const attendedOf = ({ offering }: Context) =>
  offering.participants.filter((application) => attended(application, offering.sessions.length, 'one'));

/** Stage 11: the feedback form to those who were there, and one reminder. */
export function feedbackMails(context: Context): Wanted[] {
  const { offering, calendar, snapshot, at } = context;
  const step = offering.steps.get('student-feedback');
  if (!step?.opens || offering.row.feedbackFormLink === '') return [];
  const wanted: Wanted[] = [];
  for (const application of attendedOf(context)) {
    if (application.feedbackStatus === 'answered' || application.feedbackStatus === 'closed') continue;
    const person = studentPerson(context, application);
    wanted.push(want(context, { message: 'feedback-request', person, day: step.opens }));
    const asked = dateOfInstant(sentAt(context, 'feedback-request', application.id) ?? '', at.zone);
    if (asked) {
      const day = calendar.onOrAfter(asked.add({ days: snapshot.settings.number('feedbackReminderDays') }));
      wanted.push(want(context, { message: 'feedback-reminder', person, day }));
    }
  }
  return wanted;
}

/** Stage 12: word of the badge or certificate to those who earned it, once the teacher has awarded it. */
export function recognitionMails(context: Context): Wanted[] {
  const { offering } = context;
  const opens = offering.steps.get('student-recognition')?.opens;
  if (!opens) return [];
  return offering.participants
    .filter((application) => application.badgeStatus === 'issued')
    .map((application) =>
      want(context, {
        message: 'badge-sent',
        person: studentPerson(context, application),
        day: dayFrom(context, opens, application.badgeIssued),
      }),
    );
}

/** Stage 13: the thank-you, as soon as one quote may be shared, at the latest seven days after. */
export function appreciationMails(context: Context): Wanted[] {
  const { offering, calendar, at } = context;
  const opens = offering.steps.get('partner-appreciation')?.opens;
  const { partner, lastSession } = offering;
  if (!opens || !partner || !lastSession || partner.doNotContact === true) return [];
  const latest = later(
    opens,
    calendar.onOrAfter(lastSession.add({ days: cadence.thankYouWaitsUntilDaysAfter })),
  );
  const hasQuote = quotesOf(context).length > 0;
  if (!hasQuote && isAfter(latest, at.today)) return [];
  const day = hasQuote ? opens : latest;
  const person = partnerPerson(context, partner);
  const message = hasQuote ? 'thank-you-partner' : 'thank-you-partner-without-quotes';
  const other = hasQuote ? 'thank-you-partner-without-quotes' : 'thank-you-partner';
  return mayHaveLeft(context, other, partner.id) ? [] : [want(context, { message, person, day })];
}

/** Quotes that may be shared: permitted by the student in the answer and by the family in the release; the narrower counts. */
export function quotesOf({
  offering,
}: Pick<Context, 'offering'>): { id: string; text: string; by: string; chosen: boolean }[] {
  const found = [];
  for (const answer of offering.feedback) {
    if (answer.source !== 'student' || answer.quote === '' || answer.quotePermission === 'none') continue;
    const application = offering.applications.find((candidate) => candidate.id === answer.applicationId);
    const family = application?.quoteUse ?? 'none';
    if (answer.quotePermission === '' || family === '' || family === 'none') continue;
    const named = [answer.quotePermission, family].every(
      (use) => use === 'first name' || use === 'full name',
    );
    const name = application?.nameUsed || application?.firstName || '';
    found.push({ id: answer.id, text: answer.quote, by: named ? name : '', chosen: answer.chosen === true });
  }
  return found;
}
