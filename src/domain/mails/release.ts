import { callDay } from '../calls';
import { dateFrom, dateOfInstant, earlier, isAfter, isBefore, later, type PlainDate } from '../dates';
import { askedOf, groupOf, hasAnswered, isAdult, type ReleaseGroup, releaseGroups } from '../guardians';
import { groupBy, instantFrom } from '../offering';
import { owesIt } from '../owes';
import type { ApplicationRow } from '../records';
import { freeDay, isAbout, lettersLeft } from './letters';
import { type Context, dayFrom, languageOf, studentPerson, teacherPerson, type Wanted, want } from './wanted';

/**
 * Stage 8: the release form to the guardian (the student if 18 or older), reminders to the missing only, a copy of the
 * answers, and the list of families to call. One guardian gets one mail of a kind a day, about all children it is due for.
 */
export function releaseMails(context: Context): Wanted[] {
  const { offering } = context;
  const opens = offering.steps.get('release-forms')?.opens;
  if (!opens || offering.row.releaseFormLink === '') return [];
  const asked = offering.applications.filter((application) => application.releaseAsked !== '');
  return [
    ...requests(context, opens),
    ...context.snapshot.settings
      .numbers('releaseReminderDays')
      .slice(0, 2)
      .flatMap((days, index) => reminders(context, asked, `release-reminder-${index + 1}`, days)),
    ...receipts(context),
    ...callListMail(context),
  ];
}

const messageFor = (message: string, isOfAdult: boolean): string => (isOfAdult ? `${message}-18` : message);

function requests(context: Context, opens: PlainDate): Wanted[] {
  const notAsked = context.offering.participants.filter(
    (application) =>
      application.releaseStatus === 'not asked' && requestsLeft(context, application).length === 0,
  );
  return releaseGroups(notAsked).flatMap((group) => {
    const person = releasePerson(context, group);
    if (person.to === '') return [];
    const message = messageFor('release-request', isAdult(group));
    const confirmed = group.applications.map((application) => application.registrationAnswered).sort();
    const wished = dayFrom(context, opens, confirmed[confirmed.length - 1] ?? '');
    return [want(context, { message, person, day: freeDay(context, message, person.to, wished) })];
  });
}

const requestsLeft = (context: Context, application: ApplicationRow) =>
  lettersLeft(context, messageFor('release-request', application.adult === true)).filter((row) =>
    isAbout(row, application.id),
  );

/**
 * When the first release mail about a student left, alone or together with brothers and sisters, or null while it has
 * not: who was asked together is not asked again when another of them registers.
 */
export function releaseSentAt(context: Context, application: ApplicationRow): string | null {
  const sent = requestsLeft(context, application).filter((row) => row.status === 'sent' && row.sentAt !== '');
  return sent.map((row) => row.sentAt).sort()[0] ?? null;
}

/**
 * Reminders to those whose form is missing. The mail belongs to all who were asked together, so that it stays the same
 * mail when one of them has answered or withdrawn; its text names only the missing.
 */
function reminders(context: Context, asked: readonly ApplicationRow[], name: string, days: number): Wanted[] {
  const { offering, calendar, at } = context;
  const today = calendar.onOrAfter(at.today);
  const missing = asked.flatMap((application) => {
    const message = messageFor(name, application.adult === true);
    const isMissing = owesIt(application, offering, 'release');
    const since = dateFrom(application.releaseAsked);
    if (!since || !isMissing || isReminded(context, message, application)) return [];
    const person = releasePerson(context, groupOf([application]));
    if (person.to === '') return [];
    const day = freeDay(context, message, person.to, calendar.onOrAfter(since.add({ days })));
    if (offering.firstSession && !isAfter(offering.firstSession, day)) return [];
    return [{ application, message, day, due: later(day, today) }];
  });
  const together = groupBy(missing, ({ application, due }) => `${due} ${askedOf(application)}`);
  return [...together.values()].map((members) => {
    const [{ message, application: first }] = members as [(typeof missing)[number]];
    const days = new Set(members.map(({ application }) => application.releaseAsked));
    const group = groupOf(
      asked.filter(
        (application) =>
          members.some((member) => member.application === application) ||
          (askedOf(application) === askedOf(first) &&
            days.has(application.releaseAsked) &&
            !missing.some((other) => other.application === application) &&
            !isReminded(context, message, application)),
      ),
    );
    const day = members.map((member) => member.day).reduce(earlier);
    return want(context, { message, person: releasePerson(context, group), day });
  });
}

const isReminded = (context: Context, message: string, application: ApplicationRow): boolean =>
  lettersLeft(context, message).some((row) => isAbout(row, application.id));

/**
 * A copy of the answers to who gave them: at once when nothing more is missing from that guardian, otherwise on the next
 * school day, together with what comes in until then. An answer that is changed is another copy.
 */
function receipts(context: Context): Wanted[] {
  const { offering, calendar, at } = context;
  if (offering.lastSession && isAfter(at.today, offering.lastSession)) return [];
  const asked = offering.participants.filter((one) => one.releaseStatus === 'asked' || hasAnswered(one));
  return releaseGroups(asked).flatMap((group) => {
    const message = messageFor('release-received', isAdult(group));
    const person = releasePerson(context, group);
    const unconfirmed = group.applications.filter((one) => isUnconfirmed(context, message, one));
    const days = unconfirmed.flatMap((one) => dateOfInstant(one.releaseAnswered, at.zone) ?? []);
    const [first, ...more] = days;
    if (person.to === '' || !first) return [];
    const answered = more.reduce(later, first);
    const waits = group.applications.some((one) => one.releaseStatus === 'asked');
    const wished = calendar.onOrAfter(waits ? answered.add({ days: 1 }) : answered);
    const before = lettersLeft(context, message).filter((row) =>
      group.applications.some((one) => isAbout(row, one.id)),
    );
    return [
      want(context, {
        message,
        person,
        day: freeDay(context, message, person.to, wished),
        occurrence: before.length === 0 ? '' : String(before.length + 1),
      }),
    ];
  });
}

function isUnconfirmed(context: Context, message: string, application: ApplicationRow): boolean {
  const answered = instantFrom(application.releaseAnswered);
  if (!hasAnswered(application) || !answered) return false;
  return !lettersLeft(context, message).some((row) => {
    const sent = instantFrom(row.sentAt);
    return isAbout(row, application.id) && (!sent || sent.epochMilliseconds >= answered.epochMilliseconds);
  });
}

/** The teacher's list, once, after the last reminder to the first of those who are missing. */
function callListMail(context: Context): Wanted[] {
  const { offering, at } = context;
  if (offering.lastSession && isBefore(offering.lastSession, at.today)) return [];
  const days = offering.participants
    .filter((application) => application.releaseStatus === 'asked')
    .flatMap((application) => callDay(context, application) ?? []);
  const [first, ...more] = days;
  if (!first) return [];
  const day = more.reduce(earlier, first);
  return [want(context, { message: 'call-list', person: teacherPerson(context), day, anyHour: true })];
}

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
