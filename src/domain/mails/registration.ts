import { dateFrom, isAfter } from '../dates';
import { groupBy } from '../offering';
import type { ApplicationRow } from '../records';
import { repeatOf } from './decision';
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
        wanted.push(
          want(context, {
            ...{ message: 'seat-offered', person, approved: true, day: asked },
            occurrence: repeatOf(context, 'seat-offered', application),
          }),
        );
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
  return [...groupBy(applications, askedOf).values()].map(groupOf);
}

const groupOf = (applications: ApplicationRow[]): ReleaseGroup => ({
  applications,
  id: applications
    .map((application) => application.id)
    .sort()
    .join('+'),
});

/** Who is asked for a release: the guardian's address, or the adult student. */
const askedOf = (application: ApplicationRow): string =>
  application.adult === true
    ? application.id
    : (application.releaseSentTo || application.guardianMail).toLowerCase() || application.id;

/** Stage 8: the release form to the guardian (the student if 18 or older), and reminders to the missing only. */
export function releaseMails(context: Context): Wanted[] {
  const { offering } = context;
  const opens = offering.steps.get('release-forms')?.opens;
  if (!opens || offering.row.releaseFormLink === '') return [];
  const notAsked = offering.participants.filter(
    (application) => application.releaseStatus === 'not asked' && !releaseSentAt(context, application),
  );
  const requests = releaseGroups(notAsked).flatMap((group) => {
    const person = releasePerson(context, group);
    if (person.to === '') return [];
    const confirmed = group.applications.map((application) => application.registrationAnswered).sort();
    const day = dayFrom(context, opens, confirmed[confirmed.length - 1] ?? '');
    return [want(context, { message: releaseMessage(group), person, day })];
  });
  return [...requests, ...releaseReminders(context)];
}

/**
 * Reminders to those whose form is missing. The mail belongs to all who were asked together, so that it stays the same
 * mail when one of them has answered or withdrawn; its text names only the missing.
 */
function releaseReminders(context: Context): Wanted[] {
  const { offering, snapshot, calendar } = context;
  const isMissing = (application: ApplicationRow) =>
    application.releaseStatus === 'asked' && offering.participants.includes(application);
  const asked = offering.applications.filter((application) => application.releaseAsked !== '');
  const together = groupBy(asked, (application) => `${application.releaseAsked} ${askedOf(application)}`);
  const wanted: Wanted[] = [];
  for (const group of [...together.values()].map(groupOf)) {
    const since = dateFrom(group.applications[0]?.releaseAsked ?? '');
    const person = releasePerson(context, group);
    if (!since || person.to === '' || !group.applications.some(isMissing)) continue;
    for (const [index, days] of snapshot.settings.numbers('releaseReminderDays').slice(0, 2).entries()) {
      const day = calendar.onOrAfter(since.add({ days }));
      if (offering.firstSession && !isAfter(offering.firstSession, day)) continue;
      const message = `release-reminder-${index + 1}${isAdult(group) ? '-18' : ''}`;
      wanted.push(want(context, { message, person, day }));
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

/**
 * When the first release mail about a student left, alone or together with brothers and sisters, or null while it has
 * not: who was asked together is not asked again when another of them registers.
 */
export function releaseSentAt(context: Context, application: ApplicationRow): string | null {
  if (application.adult === true) return sentAt(context, 'release-request-18', application.id);
  const siblings = context.offering.applications.filter(
    (other) => other.adult !== true && other.id !== application.id && askedOf(other) === askedOf(application),
  );
  for (const together of subsets(siblings.slice(0, MOST_SIBLINGS))) {
    const left = sentAt(context, 'release-request', groupOf([application, ...together]).id);
    if (left) return left;
  }
  return null;
}

const MOST_SIBLINGS = 6;

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  return first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]]);
}
