import { cadence } from '../toolkit/cadence';
import type { FormId } from '../toolkit/form';
import { agreedToBadge } from './badges/recipients';
import { dateFrom, dateOfInstant, earlier, isAfter, isBefore, later, type PlainDate } from './dates';
import { isBuilt } from './forms-of';
import { mailKey } from './mail-key';
import { feedbackDeadline } from './mails/afterwards';
import {
  correctedAt,
  fromWaitlist,
  isContested,
  messageFor,
  outcomeOf,
  repeatOf,
  tellingOf,
} from './mails/decision';
import { releaseSentAt } from './mails/release';
import type { Context } from './mails/wanted';
import { sentAt } from './mails/wanted';
import { isOpen } from './outbox';
import { addressFacts } from './partners/addresses';
import { partnerFacts } from './partners/facts';
import type { ApplicationRow, Change } from './records';
import { isFormHost } from './round';
import { isFinished } from './steps';

/** What the tracker should say because of what has been sent and which day it is. */
export function factChanges(context: Context): Change[] {
  return [
    ...addressFacts(context),
    ...partnerFacts(context),
    ...correctionFacts(context),
    ...registrationFacts(context),
    ...releaseFacts(context),
    ...feedbackFacts(context),
    ...recognitionFacts(context),
    ...finishedFact(context),
  ];
}

function change<T extends Change['tab']>(tab: T, id: string, values: Change<T>['values']): Change {
  return { tab, id, values } as Change;
}

/** Once a mail has told another outcome than the one noted, what it says is the outcome. */
function correctionFacts(context: Context): Change[] {
  const { applications } = context.offering;
  const lastPlace = Math.max(0, ...applications.map((application) => application.waitlistPlace ?? 0));
  return applications.flatMap((application) => {
    const told = correctedAt(context, application) ?? toldUnreleased(context, application);
    if (told === null) return takenBack(context, application);
    const values = outcomeValues(context, application, told);
    if (!values) return [];
    const waitlistPlace =
      values.outcome === 'waitlisted' ? (application.waitlistPlace ?? lastPlace + 1) : null;
    return [change('applications', application.id, { ...values, waitlistPlace })];
  });
}

/** When the mail of a decision left that nobody had released: approved in the tab, or its outcome emptied there. */
const toldUnreleased = (context: Context, application: ApplicationRow): string | null =>
  application.outcome === '' ? sentAt(context, messageFor(application) ?? '', application.id) : null;

/** A decision that was changed before its outcome was told goes back to where it was before the release. */
function takenBack(context: Context, application: ApplicationRow): Change[] {
  if (!isContested(application) || tellingOf(context, application) !== 'pending') return [];
  const outcome = fromWaitlist(application) ? 'waitlisted' : '';
  const outcomeReleased = outcome === '' ? '' : (sentAt(context, 'waitlist', application.id) ?? '');
  return [
    change('applications', application.id, {
      ...{ outcome, outcomeReleased, registrationStatus: 'not asked' },
      ...{ registrationAsked: '', registrationDeadline: '' },
    }),
  ];
}

/** What an application says once its outcome is told or released; a seat comes with the deadline to confirm it. */
export function outcomeValues(
  context: Context,
  application: ApplicationRow,
  outcomeReleased: string,
  toldOn = dateOfInstant(outcomeReleased, context.at.zone),
): Change<'applications'>['values'] | null {
  if (!toldOn) return null;
  const outcome = outcomeOf(application);
  const typed = dateFrom(context.offering.row.registrationDeadline);
  const deadline =
    typed && isAfter(typed, toldOn)
      ? typed
      : registrationDeadline(context, toldOn, cadence.registrationOpenDays);
  return {
    ...{ outcome, outcomeReleased },
    ...(outcome === 'accepted'
      ? {
          registrationStatus: 'asked',
          registrationAsked: toldOn.toString(),
          registrationDeadline: deadline.toString(),
        }
      : {}),
  };
}

/** A seat expires after its deadline. While its mail still waits, nobody can answer, and the days have not begun. */
function registrationFacts(context: Context): Change[] {
  const { offering, at, calendar } = context;
  return offering.applications.flatMap((application) => {
    const asked = dateFrom(application.registrationAsked);
    const deadline = dateFrom(application.registrationDeadline);
    if (application.registrationStatus !== 'asked' || !deadline) return [];
    if (asked && isBefore(asked, at.today) && isUntold(context, application)) {
      const days = daysToRegister(context, application);
      const isOwn = !registrationDeadline(context, asked, days).equals(deadline);
      const today = calendar.onOrAfter(at.today);
      return [
        change('applications', application.id, {
          registrationAsked: today.toString(),
          ...(isOwn && !isAfter(at.today, deadline)
            ? {}
            : { registrationDeadline: registrationDeadline(context, today, days).toString() }),
        }),
      ];
    }
    if (!isAfter(at.today, deadline)) return [];
    return [change('applications', application.id, { registrationStatus: 'expired' })];
  });
}

const daysToRegister = ({ snapshot }: Context, application: ApplicationRow): number =>
  fromWaitlist(application) ? snapshot.settings.number('offeredSeatDays') : cadence.registrationOpenDays;

/** Whether the mail that brings the form lies in the Outbox and may still leave; one that a person cancelled may not. */
function isUntold(context: Context, application: ApplicationRow): boolean {
  const message = fromWaitlist(application) ? 'seat-offered' : 'acceptance';
  const occurrence = repeatOf(context, message, application);
  const key = mailKey(context.offering.row.id, message, application.id, occurrence);
  return isOpen(context.mail(key)?.status ?? '');
}

function releaseFacts(context: Context): Change[] {
  return context.offering.participants.flatMap((application) => {
    if (application.releaseStatus !== 'not asked') return [];
    const asked = dateOfInstant(releaseSentAt(context, application) ?? '', context.at.zone);
    if (!asked) return [];
    return [
      change('applications', application.id, {
        releaseStatus: 'asked',
        releaseAsked: asked.toString(),
        releaseSentTo: application.adult === true ? application.schoolMail : application.guardianMail,
      }),
    ];
  });
}

/** Who was asked is noted; a week after the deadline an answer is no longer waited for. */
export function feedbackFacts(context: Context): Change[] {
  const { offering, at } = context;
  const changes: Change[] = [];
  for (const application of offering.participants) {
    if (application.feedbackStatus === 'not asked' && sentAt(context, 'feedback-request', application.id)) {
      changes.push(change('applications', application.id, { feedbackStatus: 'asked' }));
    } else if (application.feedbackStatus === 'asked' && isFeedbackOver(context, application, at.today)) {
      changes.push(change('applications', application.id, { feedbackStatus: 'closed' }));
    }
  }
  return changes;
}

const isFeedbackOver = (context: Context, application: ApplicationRow, today: PlainDate): boolean => {
  const opens = context.offering.steps.get('student-feedback')?.opens;
  if (!opens) return false;
  const deadline = feedbackDeadline(context, application, opens);
  return isAfter(today, deadline.add({ days: cadence.feedbackGraceDays }));
};

/**
 * Who earned the certificate and gets no badge (no account agreed to) waits for nobody: it counts as issued when the
 * stage opens. Badges are issued when the teacher says so.
 */
function recognitionFacts({ offering, at }: Context): Change[] {
  const step = offering.steps.get('student-recognition');
  if (!step?.opens || isBefore(at.today, step.opens)) return [];
  return offering.participants
    .filter((application) => application.badgeStatus === 'earned' && !agreedToBadge(application))
    .map(({ id }) => change('applications', id, { badgeStatus: 'issued', badgeIssued: at.today.toString() }));
}

function finishedFact({ offering }: Context): Change[] {
  if (offering.row.status !== 'running' || !isFinished(offering)) return [];
  return [change('micro-internships', offering.row.id, { status: 'finished' })];
}

/** Forms are built so many days before the step that hands them out opens, so that the mails can be read beforehand. */
const BUILT_DAYS_AHEAD = 3;

/** Forms that should exist by now and do not. */
export function formsNeeded(context: Context): FormId[] {
  const { offering, at } = context;
  const { row, partner } = offering;
  const near = (date: PlainDate | null | undefined) =>
    date !== null && date !== undefined && !isBefore(at.today.add({ days: BUILT_DAYS_AHEAD }), date);
  const opens = (stage: Parameters<typeof offering.steps.get>[0]) => offering.steps.get(stage)?.opens;
  const isDue = (date: PlainDate | null | undefined) =>
    date !== null && date !== undefined && !isBefore(at.today, date);
  const needed: FormId[] = [];
  const isMissing = (form: FormId) => !isBuilt(row, form);
  if (partner && isMissing('industry')) needed.push('industry');
  const makesForm = isMissing('application') && isFormHost(row, context.snapshot.microInternships);
  if (row.industryFormAnswered !== '' && makesForm && isDue(opens('student-application')))
    needed.push('application');
  if (isMissing('registration') && offering.applications.some((one) => one.decision !== ''))
    needed.push('registration');
  if (isMissing('release') && offering.participants.length > 0 && near(opens('release-forms')))
    needed.push('release');
  if (near(offering.lastSession) && offering.participants.length > 0) {
    if (isMissing('student-feedback')) needed.push('student-feedback');
    if (isMissing('partner-feedback')) needed.push('partner-feedback');
  }
  return needed;
}

/** The day applications close: as many days open as the setting says, and early enough to decide. */
export function closingDay(context: Context): PlainDate | null {
  return dateFrom(context.offering.row.applicationsClose) ?? closingFor(context, context.at.today);
}

/** The day applications that open on a day would close, whatever was typed. */
export function closingFor(context: Context, opened: PlainDate): PlainDate | null {
  const { offering, snapshot, calendar } = context;
  const opens = offering.steps.get('student-recruitment')?.opens;
  const decided = offering.steps.get('student-correspondence')?.opens;
  if (!opens || !decided) return null;
  const from = later(opens, opened);
  const wished = from.add({ days: snapshot.settings.number('applicationOpenDays') });
  const inTime = earlier(wished, decided.subtract({ days: cadence.tooFewApplicantsDaysBeforeClosing }));
  const fair = later(inTime, from.add({ days: cadence.applicationOpenDaysAtLeast }));
  const latest =
    offering.firstSession?.subtract({ days: cadence.applicationsCloseDaysBeforeSession }) ?? fair;
  return later(from, calendar.onOrBefore(earlier(fair, latest)));
}

/**
 * Where the application form should stand now by its dates and what the teacher said; '' where nothing tells, and it
 * stays as it is.
 */
export function applicationsShouldBe({ offering, at }: Context): 'open' | 'closed' | 'not yet' | '' {
  const { row, steps } = offering;
  if (row.applicationFormId === '' || row.applicationFormLink === '') return '';
  if (row.applicationsStopped === true) return 'closed';
  const opens = dateFrom(row.applicationsOpen);
  const closes = dateFrom(row.applicationsClose);
  if (opens && isAfter(opens, at.today)) return 'not yet';
  if (closes && isAfter(at.today, closes)) return 'closed';
  if (closes) return 'open';
  return row.applicationFormState === '' && steps.get('student-application')?.opens ? 'open' : '';
}

/** The deadline of a registration that the student is asked for on a day. */
export function registrationDeadline(context: Context, asked: PlainDate, days: number): PlainDate {
  const { offering, calendar, at } = context;
  const wished = calendar.onOrAfter(asked.add({ days }));
  const lastDay = offering.firstSession?.subtract({ days: 1 });
  return lastDay && isBefore(lastDay, wished) ? later(at.today, calendar.onOrBefore(lastDay)) : wished;
}

/** The key under which a mail of this offering stands in the Outbox. */
export const keyOf = (context: Context, message: string, personId: string): string =>
  mailKey(context.offering.row.id, message, personId);
