import { cadence } from '../toolkit/cadence';
import type { StageId } from '../toolkit/stage';
import { dateFrom, isAfter, type PlainDate } from './dates';
import type { Context } from './mails/wanted';
import type { Session } from './sessions';

/** Days from the first word to a partner until the session, when everybody answers at once and nobody is hurried. */
export const LEAST_DAYS =
  cadence.partnerAnswersWithinDays +
  cadence.industryFormWithinDays +
  cadence.applicationOpenDaysAtLeast +
  cadence.applicationsCloseDaysBeforeSession;

/** With a partner who has agreed and a form that is filled in together, this much is still needed. */
export const LEAST_DAYS_WITH_PARTNER =
  cadence.applicationOpenDaysAtLeast + cadence.applicationsCloseDaysBeforeSession;

export const daysUntil = (today: PlainDate, date: PlainDate): number =>
  today.until(date, { largestUnit: 'days' }).days;

/** The last day on which a partner's yes still leaves students the time to apply. */
export const yesNeededBy = (firstSession: PlainDate): PlainDate =>
  firstSession.subtract({ days: LEAST_DAYS_WITH_PARTNER + cadence.industryFormWithinDays });

/** Days that are still needed before the first session, by what is done; 0 once anybody has been told an outcome. */
export function daysNeeded({ offering, at }: Context): number {
  const { row, steps, partner, applications } = offering;
  const isSettled = (stage: StageId) => /^(done|skipped)$/.test(steps.get(stage)?.row.status ?? '');
  if (applications.some(({ outcome }) => outcome !== '') || isSettled('student-correspondence')) return 0;
  const closes = dateFrom(row.applicationsClose);
  const apply =
    row.applicationFormState === 'closed'
      ? 0
      : row.applicationFormState === 'open' && closes
        ? Math.max(0, daysUntil(at.today, closes))
        : cadence.applicationOpenDaysAtLeast;
  return (
    (partner || isSettled('partner-recruitment') ? 0 : cadence.partnerAnswersWithinDays) +
    (row.industryFormAnswered !== '' || isSettled('partner-meeting') ? 0 : cadence.industryFormWithinDays) +
    (isSettled('application-screening') ? 0 : apply) +
    cadence.applicationsCloseDaysBeforeSession
  );
}

/** The sessions moved on by whole weeks to where they can be held, or null while they can be held as they are. */
export function sessionsInTime(context: Context): Session[] | null {
  const { offering, at, calendar } = context;
  const { firstSession, sessions } = offering;
  if (!firstSession || isAfter(at.today, firstSession)) return null;
  const needed = daysNeeded(context);
  if (needed === 0 || daysUntil(at.today, firstSession) >= needed) return null;
  let weeks = 1;
  const first = () => firstSession.add({ weeks });
  while (weeks < 52 && (daysUntil(at.today, first()) < needed || !calendar.isSchoolDay(first()))) weeks++;
  return sessions.map((session) => ({ ...session, date: session.date.add({ weeks }) }));
}
