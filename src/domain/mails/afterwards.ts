import { cadence } from '../../toolkit/cadence';
import { dateOfInstant, isAfter, later, type PlainDate } from '../dates';
import { mailKey } from '../mail-key';
import { attended } from '../offering';
import { owesIt } from '../owes';
import { toldQuotes } from '../quotes';
import type { ApplicationRow } from '../records';
import { dateWords } from '../words';
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

/** Who was at one session at least, on time or late. */
export const attendedOf = ({ offering }: Pick<Context, 'offering'>): ApplicationRow[] =>
  offering.participants.filter((application) => attended(application, offering.sessions.length, 'one'));

/**
 * The last day to give feedback: the stage's, or so many days after the student was asked where that is later, such as
 * when the attendance was taken late.
 */
export function feedbackDeadline(context: Context, application: ApplicationRow, day: PlainDate): PlainDate {
  const { offering, calendar, at } = context;
  const asked = dateOfInstant(sentAt(context, 'feedback-request', application.id) ?? '', at.zone) ?? day;
  const fair = calendar.onOrAfter(asked.add({ days: cadence.feedbackOpenDays }));
  const due = offering.steps.get('student-feedback')?.due;
  return due ? later(due, fair) : fair;
}

/** Stage 11: the feedback form to those who were there, and one reminder, both with the same deadline. */
export function feedbackMails(context: Context): Wanted[] {
  const { offering, calendar, snapshot, at } = context;
  const step = offering.steps.get('student-feedback');
  if (!step?.opens || offering.row.feedbackFormLink === '') return [];
  const wanted: Wanted[] = [];
  for (const application of attendedOf(context)) {
    if (application.feedbackStatus === 'answered' || application.feedbackStatus === 'closed') continue;
    const person = studentPerson(context, application);
    const opens = askedOn(context, application, step.opens);
    const deadline = feedbackDeadline(context, application, opens);
    const values = () => ({ deadline: dateWords(deadline, person.language) });
    wanted.push(want(context, { message: 'feedback-request', person, day: opens, values }));
    const asked = dateOfInstant(sentAt(context, 'feedback-request', application.id) ?? '', at.zone);
    if (asked && owesIt(application, offering, 'feedback')) {
      const day = calendar.onOrAfter(asked.add({ days: snapshot.settings.number('feedbackReminderDays') }));
      if (!isAfter(day, deadline))
        wanted.push(want(context, { message: 'feedback-reminder', person, day, values }));
    }
  }
  return wanted;
}

/**
 * The day the stage opens; later for a student whose attendance was taken late, who is asked then instead of leaving a
 * mail that was due before anybody knew who was there.
 */
function askedOn(
  { offering, at, calendar, mail }: Context,
  { id }: ApplicationRow,
  opens: PlainDate,
): PlainDate {
  const row = mail(mailKey(offering.row.id, 'feedback-request', id));
  const written = dateOfInstant(row?.when ?? '', at.zone);
  if (row) return written ? later(opens, written) : opens;
  return later(opens, calendar.onOrAfter(at.today));
}

/**
 * Stage 12: word of the badge or certificate to those who earned it, once it is awarded and their certificate is made,
 * because it is attached.
 */
export function recognitionMails(context: Context): Wanted[] {
  const { offering } = context;
  const opens = offering.steps.get('student-recognition')?.opens;
  if (!opens) return [];
  return offering.participants
    .filter((application) => application.badgeStatus === 'issued' && application.certificateLink !== '')
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
  const hasQuote = toldQuotes(context).length > 0;
  if (!hasQuote && isAfter(latest, at.today)) return [];
  const day = hasQuote ? opens : latest;
  const person = partnerPerson(context, partner);
  const message = hasQuote ? 'thank-you-partner' : 'thank-you-partner-without-quotes';
  const other = hasQuote ? 'thank-you-partner-without-quotes' : 'thank-you-partner';
  return mayHaveLeft(context, other, partner.id) ? [] : [want(context, { message, person, day })];
}

/** Whether the partner has been thanked, or nobody can say that it was not. */
export const isThanked = (context: Context): boolean =>
  context.offering.partner !== undefined &&
  ['thank-you-partner', 'thank-you-partner-without-quotes'].some((message) =>
    mayHaveLeft(context, message, context.offering.partner?.id ?? ''),
  );
