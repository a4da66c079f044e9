import { dateFrom, dateOfInstant, isAfter, isBefore, later, type PlainDate } from './dates';
import { type Context, sentAt, type Wanted } from './mails/wanted';
import type { Offering } from './offering';
import { attended, byMicroInternship, firstName, fullName } from './offering';
import type { ApplicationRow, PartnerRow } from './records';

/** What somebody still has to do for an offering. One place answers for Home, sidebar, reminders and call lists. */
export type Owed = 'reply' | 'industry form' | 'registration' | 'release' | 'feedback' | 'partner feedback';

/** One thing that one person has not done yet. */
export interface Owing {
  owed: Owed;
  who: 'partner' | 'student' | 'guardian';
  /** The application or partner it is about. */
  personId: string;
  /** Who has to do it; for a guardian, `about` names the student. */
  name: string;
  about: string;
  /** The day it was asked for, or null when that is not known. */
  since: PlainDate | null;
  /** The day by which it should be there, where there is one. */
  deadline: PlainDate | null;
  /** The day of the last reminder that left, and of the next one that will. */
  reminded: PlainDate | null;
  next: PlainDate | null;
}

/** What an applicant, or the family, owes: asked for, not there, and still needed. */
export function owedByApplicant(application: ApplicationRow, offering: Offering): Owed[] {
  const owed: Owed[] = [];
  if (application.outcome !== 'accepted') return owed;
  if (application.registrationStatus === 'asked') owed.push('registration');
  if (application.registrationStatus !== 'confirmed') return owed;
  if (application.releaseStatus === 'asked') owed.push('release');
  if (application.feedbackStatus === 'asked' && attended(application, offering.sessions.length, 'one')) {
    owed.push('feedback');
  }
  return owed;
}

export const owesIt = (application: ApplicationRow, offering: Offering, owed: Owed): boolean =>
  owedByApplicant(application, offering).includes(owed);

/** What the partner owes: the industry form once there is one, the feedback once the last session is over. */
export function owedByPartner(offering: Offering, today: PlainDate): Owed[] {
  const { partner, row, lastSession } = offering;
  const owed: Owed[] = [];
  if (!partner) return owed;
  if (row.industryFormLink !== '' && row.industryFormAnswered === '') owed.push('industry form');
  const isOver = lastSession !== null && isAfter(today, lastSession);
  const isAsked = isOver && row.partnerFeedbackFormLink !== '';
  if (isAsked && !offering.feedback.some(({ source }) => source === 'partner')) owed.push('partner feedback');
  return owed;
}

/** Prospects who were asked and have not answered; nobody waits for them once there is a partner. */
const silentProspects = ({ partner, prospects }: Offering): PartnerRow[] =>
  partner ? [] : prospects.filter((one) => one.status === 'invited' && one.doNotContact !== true);

/** How many of the seated have each thing open, for a step's "still missing". */
export function countOwed(offering: Offering, owed: Owed): number {
  return offering.seated.filter((application) => owesIt(application, offering, owed)).length;
}

/** Mails that ask for each thing, and those that remind of it; an ending such as `-18` or `-2` belongs to them. */
const mailsFor: Record<Owed, { asks: RegExp; reminds: RegExp }> = {
  reply: { asks: /^partner-invitation$/, reminds: /^partner-follow-up/ },
  'industry form': { asks: /^partner-thanks-for-yes$/, reminds: /^industry-form-reminder/ },
  registration: { asks: /^(acceptance|seat-offered)$/, reminds: /^registration-(reminder|last-day)/ },
  release: { asks: /^release-request/, reminds: /^release-reminder/ },
  feedback: { asks: /^feedback-request$/, reminds: /^feedback-reminder/ },
  'partner feedback': {
    asks: /^(thank-you-partner|partner-feedback)/,
    reminds: /^partner-feedback-reminder/,
  },
};

/**
 * Everything that people outside owe for one offering, in the order of the stages: since when, reminded when, and when
 * next. `wanted` are the mails the facts ask for; they are only asked for when somebody owes something.
 */
export function owes(context: Context, wanted: () => readonly Wanted[]): Owing[] {
  const { offering, at } = context;
  const found: Omit<Owing, 'reminded' | 'next'>[] = [];
  const { partner } = offering;
  for (const prospect of silentProspects(offering)) found.push(ofPartner(context, prospect, 'reply'));
  if (partner && partner.doNotContact !== true) {
    for (const owed of owedByPartner(offering, at.today)) found.push(ofPartner(context, partner, owed));
  }
  for (const application of offering.applications) {
    for (const owed of owedByApplicant(application, offering))
      found.push(ofApplicant(context, application, owed));
  }
  if (found.length === 0) return [];
  const mails = found.some(({ owed }) => owed !== 'partner feedback') ? wanted() : [];
  const order = Object.keys(mailsFor);
  return found
    .map((one) => ({ ...one, ...remindersOf(context, one, mails) }))
    .sort((a, b) => order.indexOf(a.owed) - order.indexOf(b.owed));
}

function ofPartner(context: Context, partner: PartnerRow, owed: Owed): Omit<Owing, 'reminded' | 'next'> {
  const { offering, at } = context;
  const message = owed === 'reply' ? 'partner-invitation' : 'partner-thanks-for-yes';
  const asked = dateOfInstant(sentAt(context, message, partner.id) ?? '', at.zone);
  return {
    ...{ owed, who: 'partner', personId: partner.id, about: '' },
    name: partner.contact || partner.organisation,
    since: owed === 'partner feedback' ? offering.lastSession : asked,
    deadline: null,
  };
}

function ofApplicant(
  context: Context,
  application: ApplicationRow,
  owed: Owed,
): Omit<Owing, 'reminded' | 'next'> {
  const byGuardian = owed === 'release' && application.adult !== true;
  const feedbackAsked = sentAt(context, 'feedback-request', application.id) ?? '';
  return {
    ...{ owed, personId: application.id },
    who: byGuardian ? 'guardian' : 'student',
    name: (byGuardian && application.guardianName) || fullName(application),
    about: byGuardian ? firstName(application) : '',
    since:
      owed === 'registration'
        ? dateFrom(application.registrationAsked)
        : owed === 'release'
          ? dateFrom(application.releaseAsked)
          : dateOfInstant(feedbackAsked, context.at.zone),
    deadline: owed === 'registration' ? dateFrom(application.registrationDeadline) : null,
  };
}

/** From the mails that are wanted for the person: those that have left remind no more, the first other is the next. */
function remindersOf(
  { mail: mailOf, at, snapshot, offering }: Context,
  { owed, personId, since }: Pick<Owing, 'owed' | 'personId' | 'since'>,
  wanted: readonly Wanted[],
): Pick<Owing, 'reminded' | 'next'> {
  const { reminds } = mailsFor[owed];
  const mine = wanted.filter((one) => reminds.test(one.message) && isAbout(one.personId, personId));
  const left = (byMicroInternship(snapshot.outbox).get(offering.row.id) ?? [])
    .filter((row) => row.status === 'sent' && reminds.test(row.message) && isAbout(row.personId, personId))
    .map((row) => dateOfInstant(row.sentAt, at.zone))
    .filter((day) => day !== null)
    .filter((day) => since === null || !isBefore(day, since));
  const ahead = mine.filter(({ key }) => isAhead(mailOf(key)?.status)).map(({ day }) => later(day, at.today));
  return {
    reminded: left.reduce<PlainDate | null>(last, null),
    next: ahead.reduce<PlainDate | null>(first, null),
  };
}

const isAbout = (ids: string, personId: string): boolean => ids.split('+').includes(personId);
const isAhead = (status = 'planned'): boolean =>
  ['planned', 'approved', 'drafted', 'waiting for you', 'sending'].includes(status);
const last = (a: PlainDate | null, b: PlainDate): PlainDate => (a === null ? b : later(a, b));
const first = (a: PlainDate | null, b: PlainDate): PlainDate => (a === null || isBefore(b, a) ? b : a);
