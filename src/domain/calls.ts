import { dateFrom, isAfter, isBefore, later, type PlainDate } from './dates';
import { releaseGroups } from './guardians';
import type { Context } from './mails/wanted';
import { firstName } from './offering';
import { owesIt } from './owes';
import type { ApplicationRow } from './records';

/** A family to call because the release form did not come, or an adult student. */
export interface Call {
  applications: ApplicationRow[];
  /** Who is called: the guardian, or the adult student. */
  who: string;
  /** First names of the students it is about. */
  students: string[];
  phone: string;
  /** `en`, `es`, or '' where it is not known. */
  language: string;
  /** The day the form was asked for, `YYYY-MM-DD`. */
  asked: string;
}

/** The school day after the last reminder, though before the session; null while nothing was asked. */
export function callDay(context: Context, application: ApplicationRow): PlainDate | null {
  const { snapshot, calendar, offering } = context;
  const asked = dateFrom(application.releaseAsked);
  if (!asked) return null;
  const reminders = snapshot.settings.numbers('releaseReminderDays').slice(0, 2);
  const reminded = calendar.onOrAfter(asked.add({ days: Math.max(0, ...reminders) }));
  const day = calendar.plusSchoolDays(reminded, 1);
  const last = offering.firstSession ? calendar.onOrBefore(offering.firstSession.subtract({ days: 1 })) : day;
  return isBefore(last, day) ? later(asked, last) : day;
}

/** Whose form is missing though nobody is reminded any more by that day; brothers and sisters are one call. */
export function familiesToCall(context: Context, day: PlainDate = context.at.today): Call[] {
  const missing = context.offering.participants.filter((application) => {
    const due = owesIt(application, context.offering, 'release') ? callDay(context, application) : null;
    return due !== null && !isAfter(due, day);
  });
  return releaseGroups(missing).map(({ applications }) => {
    const [first] = applications as [ApplicationRow];
    const isAdult = first.adult === true;
    return {
      applications,
      who: isAdult ? firstName(first) : first.guardianName,
      students: applications.map(firstName),
      phone: applications.map((one) => one.guardianPhone).find(Boolean) ?? '',
      language: isAdult ? first.studentLanguage : first.guardianLanguage,
      asked: first.releaseAsked,
    };
  });
}
