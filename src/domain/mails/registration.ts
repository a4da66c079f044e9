import { dateFrom, isAfter } from '../dates';
import { groupBy } from '../offering';
import type { ApplicationRow } from '../records';
import { type Context, dayFrom, languageOf, sentAt, studentPerson, type Wanted, want } from './wanted';

/** Stage 7: seats offered from the waitlist, reminders to those missing, word of an expired seat, the confirmation. */
export function registrationMails(context: Context): Wanted[] {
  const { offering, calendar, snapshot, at } = context;
  const wanted: Wanted[] = [];
  for (const application of offering.applications) {
    if (application.outcome !== 'accepted') continue;
    const person = studentPerson(context, application);
    const asked = dateFrom(application.registrationAsked);
    const deadline = dateFrom(application.registrationDeadline);
    if (application.registrationStatus === 'asked' && asked && deadline) {
      if (application.waitlistPlace !== null) {
        wanted.push(want(context, { message: 'seat-offered', person, approved: true, day: asked }));
      }
      const first = calendar.onOrAfter(
        asked.add({ days: snapshot.settings.number('registrationReminderDays') }),
      );
      const last = calendar.onOrBefore(deadline.subtract({ days: 1 }));
      if (isAfter(last, first))
        wanted.push(want(context, { message: 'registration-reminder-1', person, day: first }));
      if (isAfter(last, asked))
        wanted.push(want(context, { message: 'registration-last-day', person, day: last }));
    }
    if (application.registrationStatus === 'expired')
      wanted.push(want(context, { message: 'seat-expired', person }));
    if (
      application.registrationStatus === 'confirmed' &&
      !isAfter(at.today, offering.firstSession ?? at.today)
    ) {
      const day = dayFrom(context, asked ?? at.today, application.registrationAnswered);
      wanted.push(want(context, { message: 'registration-confirmed', person, day }));
    }
  }
  return wanted;
}

/** Students whose release is asked of the same guardian in one mail; an adult student is asked alone. */
export interface ReleaseGroup {
  applications: ApplicationRow[];
  /** Stable while its members are. */
  id: string;
}

export function releaseGroups(applications: readonly ApplicationRow[]): ReleaseGroup[] {
  const groups = groupBy(applications, (application) =>
    application.adult === true
      ? application.id
      : `${application.releaseSentTo || application.guardianMail}`.toLowerCase() || application.id,
  );
  return [...groups.values()].map((members) => ({
    applications: members,
    id: members
      .map((application) => application.id)
      .sort()
      .join('+'),
  }));
}

/** Stage 8: the release form to the guardian (the student if 18 or older), and reminders to the missing only. */
export function releaseMails(context: Context): Wanted[] {
  const { offering, snapshot, calendar } = context;
  const opens = offering.steps.get('release-forms')?.opens;
  if (!opens || offering.row.releaseFormLink === '') return [];
  const wanted: Wanted[] = [];
  const notAsked = offering.participants.filter((application) => application.releaseStatus === 'not asked');
  for (const group of releaseGroups(notAsked)) {
    const person = releasePerson(context, group);
    if (person.to === '') continue;
    const confirmed = group.applications.map((application) => application.registrationAnswered).sort();
    const day = dayFrom(context, opens, confirmed[confirmed.length - 1] ?? '');
    wanted.push(want(context, { message: releaseMessage(group), person, day }));
  }
  const missing = offering.participants.filter((application) => application.releaseStatus === 'asked');
  for (const group of releaseGroups(missing)) {
    const asked = dateFrom(group.applications[0]?.releaseAsked ?? '');
    const person = releasePerson(context, group);
    if (!asked || person.to === '') continue;
    for (const [index, days] of snapshot.settings.numbers('releaseReminderDays').slice(0, 2).entries()) {
      const day = calendar.onOrAfter(asked.add({ days }));
      if (offering.firstSession && !isAfter(offering.firstSession, day)) continue;
      wanted.push(
        want(context, {
          message: `release-reminder-${index + 1}${isAdult(group) ? '-18' : ''}`,
          person,
          day,
        }),
      );
    }
  }
  return wanted;
}

const isAdult = (group: ReleaseGroup): boolean => group.applications[0]?.adult === true;
const releaseMessage = (group: ReleaseGroup): string =>
  isAdult(group) ? 'release-request-18' : 'release-request';

export function releasePerson(context: Context, group: ReleaseGroup) {
  const first = group.applications[0] as ApplicationRow;
  if (isAdult(group)) return studentPerson(context, first);
  const { settings } = context.snapshot;
  return {
    id: group.id,
    to: first.releaseSentTo || first.guardianMail,
    name: first.guardianName,
    language: languageOf(first.guardianLanguage, settings.language),
  };
}

/** Whether the first release mail of a group has left; used to note who was asked, and when. */
export const releaseSentAt = (context: Context, group: ReleaseGroup): string | null =>
  sentAt(context, releaseMessage(group), isAdult(group) ? (group.applications[0]?.id ?? '') : group.id);
