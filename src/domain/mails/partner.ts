import { Temporal } from 'temporal-polyfill';
import { dateFrom, dateOfInstant, isAfter, type PlainDate } from '../dates';
import { instantFrom } from '../offering';
import { owedByPartner } from '../owes';
import { mayBeWritten } from '../partners/answer';
import type { PartnerRow } from '../records';
import { type Context, partnerPerson, sentAt, type Wanted, want } from './wanted';

/** Stage 1: the invitation, then follow-ups on school days, until the partner answers or somebody else says yes. */
export function recruitmentMails(context: Context): Wanted[] {
  const { offering } = context;
  const opens = offering.steps.get('partner-recruitment')?.opens;
  if (offering.partner || !opens) return [];
  return offering.prospects
    .filter((partner) => mayBeWritten(offering, partner))
    .flatMap((partner) => {
      const person = partnerPerson(context, partner);
      return [
        want(context, { message: 'partner-invitation', person, day: opens }),
        ...followUps(context, partner).map((followUp) => want(context, { ...followUp, person })),
      ];
    });
}

/** Follow-ups to a partner whose invitation has left: the message and the school day of each, sent or not. */
export function followUps(
  context: Context,
  partner: PartnerRow,
): { message: string; day: PlainDate; sent: string | null }[] {
  const { calendar, at } = context;
  const invited = dateOfInstant(sentAt(context, 'partner-invitation', partner.id) ?? '', at.zone);
  if (!invited) return [];
  const away = dateFrom(partner.awayUntil);
  let before = { day: invited, days: 0 };
  return followUpDays(context).map((days, index) => {
    const message = `partner-follow-up-${index + 1}`;
    const planned = calendar.plusSchoolDays(before.day, days - before.days);
    const day = away && !isAfter(planned, away) ? calendar.plusSchoolDays(away, 1) : planned;
    const sent = sentAt(context, message, partner.id);
    before = { day: dateOfInstant(sent ?? '', at.zone) ?? day, days };
    return { message, day, sent };
  });
}

/** School days after the invitation, at most two; the second follow-up keeps its distance when the first was late. */
const followUpDays = ({ snapshot }: Context): number[] =>
  [...new Set(snapshot.settings.numbers('partnerFollowUpDays'))].sort((a, b) => a - b).slice(0, 2);

/** Stage 2: thanks for the yes with meeting and form, one reminder while the form is not answered, and the meeting. */
export function meetingMails(context: Context): Wanted[] {
  const { partner } = context.offering;
  if (!partner || partner.doNotContact === true) return [];
  return [...industryFormMails(context, partner), ...callMail(context, partner)];
}

function industryFormMails(context: Context, partner: PartnerRow): Wanted[] {
  const { offering, calendar, snapshot, at } = context;
  const opens = offering.steps.get('partner-meeting')?.opens;
  if (!opens || !owedByPartner(offering, at.today).includes('industry form')) return [];
  const person = partnerPerson(context, partner);
  const asked = dateOfInstant(sentAt(context, 'partner-thanks-for-yes', partner.id) ?? '', at.zone);
  const wanted = [
    want(context, {
      message: 'partner-thanks-for-yes',
      person,
      ...(isAfter(opens, at.today) ? { day: opens } : {}),
    }),
  ];
  if (asked) {
    const days = snapshot.settings.number('industryFormReminderDays');
    wanted.push(
      want(context, {
        message: 'industry-form-reminder',
        person,
        day: calendar.onOrAfter(asked.add({ days })),
      }),
    );
  }
  return wanted;
}

/** Time, link and agenda of the call, once there is a link; another time is another mail. */
function callMail(context: Context, partner: PartnerRow): Wanted[] {
  const { row } = context.offering;
  const starts = instantFrom(row.meetingAt);
  if (!starts || row.meetingLink === '' || row.industryFormLink === '') return [];
  if (Temporal.Instant.compare(starts, context.at.now) <= 0) return [];
  const person = partnerPerson(context, partner);
  return [want(context, { message: 'partner-meeting-details', person, occurrence: starts.toString() })];
}
