import type { Language } from '../toolkit/language';
import type { StageId } from '../toolkit/stage';
import type { StepStatus } from '../toolkit/statuses';
import { dateOfInstant, isAfter, isBefore, later, type PlainDate } from './dates';
import { mailKey } from './mail-key';
import { type At, attendanceTaken, attended, isRefused, type Offering, type Step } from './offering';
import { countOwed } from './owes';
import { hasAnswered, isOut } from './partners/answer';
import type { StepRow } from './records';
import { type Sentence, sentence, spoken } from './say';

/** What the facts say of one step. */
export interface StepFacts {
  done: boolean;
  /** The step cannot go on before the teacher does something. */
  waits: boolean;
  missing: Sentence | null;
}

type Mails = ReadonlyMap<string, { status: string; sentAt: string }>;
type Rule = (offering: Offering, at: At, mails: Mails) => StepFacts;

const left = (mails: Mails, offering: Offering, message: string): number => {
  let count = 0;
  for (const [key, mail] of mails) {
    if (mail.status === 'sent' && key.startsWith(`${mailKey(offering.row.id, message, '')}/`)) count++;
  }
  return count;
};
const hasLeft = (mails: Mails, offering: Offering, message: string, personId: string): boolean =>
  mails.get(mailKey(offering.row.id, message, personId))?.status === 'sent';
/** After the last session nobody waits for what had to come before it. */
const isOver = ({ lastSession }: Offering, at: At): boolean =>
  lastSession !== null && isAfter(at.today, lastSession);

/** The day a student was asked for feedback: attendance may have been taken late. */
const askedOn = (offering: Offering, mails: Mails, personId: string, at: At): PlainDate | null =>
  dateOfInstant(mails.get(mailKey(offering.row.id, 'feedback-request', personId))?.sentAt ?? '', at.zone);
const facts = (done: boolean, missing: Sentence, waits = false): StepFacts => ({
  done,
  waits,
  missing: done ? null : missing,
});

/** What completes each stage (product: "completed by"), and what is still missing. */
const rules: Record<StageId, Rule> = {
  'partner-recruitment': (offering) =>
    facts(
      offering.partner !== undefined,
      sentence('missing-partner'),
      offering.prospects.some((one) => hasAnswered(offering, one)) ||
        offering.prospects.every((one) => isOut(offering, one)),
    ),
  'partner-meeting': ({ row }) => facts(row.industryFormAnswered !== '', sentence('missing-industry-form')),
  'student-application': ({ row }) =>
    facts(
      row.applicationFormState === 'open' || row.applicationFormState === 'closed',
      sentence('missing-application-form'),
    ),
  'student-recruitment': (offering, _at, mails) => {
    const calls =
      left(mails, offering, 'application-call') + left(mails, offering, 'application-call-counsellors');
    const nobody = offering.row.studentsCalled === '' && offering.row.counsellors === '';
    return facts(calls > 0, sentence(nobody ? 'missing-somebody-to-call' : 'missing-call'), nobody);
  },
  'application-screening': ({ applications, row }, at) => {
    const open = applications.filter((one) => one.decision === '' && one.outcome === '').length;
    const closed =
      row.applicationFormState === 'closed' ||
      (row.applicationsClose !== '' && row.applicationsClose < at.today.toString());
    return facts(
      closed && applications.length > 0 && open === 0,
      applications.length === 0
        ? sentence('missing-applications')
        : sentence('missing-decisions', { count: open }),
      closed && open > 0,
    );
  },
  'student-correspondence': ({ applications }) => {
    const untold = applications.filter((one) => one.outcome === '').length;
    const undecided = applications.filter((one) => one.outcome === '' && one.decision === '').length;
    return facts(
      applications.length > 0 && untold === 0,
      sentence('missing-outcomes', { count: untold }),
      untold > 0 && undecided === 0,
    );
  },
  'student-registration': (offering, at) => {
    const open = countOwed(offering, 'registration');
    const free = Number(offering.row.seatsMax ?? 0) - offering.seated.length;
    const waiting = offering.applications.some((one) => one.outcome === 'waitlisted');
    const proposes = free > 0 && waiting;
    const settled = open === 0 && !proposes;
    return facts(
      offering.seated.length > 0 && (settled || isOver(offering, at)),
      proposes
        ? sentence('missing-offers', { count: free })
        : sentence('missing-registrations', { count: open }),
      proposes,
    );
  },
  'release-forms': (offering, at) => {
    const open = offering.participants.filter(
      (one) => one.releaseStatus === 'asked' || one.releaseStatus === 'not asked',
    ).length;
    return facts(
      offering.participants.length > 0 &&
        ((open === 0 && countOwed(offering, 'registration') === 0) || isOver(offering, at)),
      sentence('missing-releases', { count: open }),
    );
  },
  'session-support': (offering, at, mails) => {
    const students = offering.participants.filter((one) => !isRefused(one));
    const untold = students.filter(
      (one) => !hasLeft(mails, offering, 'session-details-student', one.id),
    ).length;
    const toPartner = left(mails, offering, 'session-details-partner') > 0;
    return facts(
      toPartner &&
        students.length > 0 &&
        (untold === 0 || (untold < students.length && isOver(offering, at))),
      toPartner && students.length > 0
        ? sentence('missing-details-of', { count: untold })
        : sentence('missing-details'),
    );
  },
  facilitation: (offering, at) => {
    const over = offering.lastSession !== null && !isAfter(offering.lastSession, at.today);
    return facts(attendanceTaken(offering), sentence('missing-attendance'), over);
  },
  'student-feedback': (offering, at, mails) => {
    const there = offering.participants.filter((one) => attended(one, offering.sessions.length, 'one'));
    const open = there.filter(
      (one) => one.feedbackStatus !== 'answered' && one.feedbackStatus !== 'closed',
    ).length;
    const due = offering.steps.get('student-feedback')?.due;
    const asked = there.map(({ id }) => askedOn(offering, mails, id, at));
    const isAsked = offering.row.feedbackFormLink === '' || asked.every((day) => day !== null);
    const end = asked.reduce(
      (last, day) => (last && day ? later(last, day.add({ days: 3 })) : last),
      due ?? null,
    );
    const over = isAsked && end !== null && isAfter(at.today, end);
    const nobody = attendanceTaken(offering) && there.length === 0;
    return facts(
      nobody || (there.length > 0 && (open === 0 || over)),
      sentence('missing-answers', { count: open }),
    );
  },
  'student-recognition': (offering, at, mails) => {
    const earned = offering.participants.filter(
      (one) => one.badgeStatus !== '' && one.badgeStatus !== 'not earned',
    );
    const sent = left(mails, offering, 'badge-sent');
    const issued = earned.filter(
      (one) => one.badgeStatus === 'issued' || one.badgeStatus === 'declined',
    ).length;
    if (earned.length === 0) return facts(attendanceTaken(offering), sentence('missing-attendance'));
    const opens = offering.steps.get('student-recognition')?.opens;
    const isOpen = opens !== null && opens !== undefined && !isBefore(at.today, opens);
    return facts(
      sent >= earned.filter((one) => one.badgeStatus !== 'declined').length && issued === earned.length,
      sentence(issued < earned.length ? 'missing-badges' : 'missing-badge-mails'),
      isOpen && issued < earned.length,
    );
  },
  'partner-appreciation': (offering, _at, mails) =>
    facts(
      left(mails, offering, 'thank-you-partner') + left(mails, offering, 'thank-you-partner-without-quotes') >
        0,
      sentence('missing-thank-you'),
    ),
};

/** Changes to a micro-internship's steps that the facts ask for; settled steps stay as they are. */
export function stepChanges(
  offering: Offering,
  at: At,
  mails: Mails,
  language: Language = 'en',
): { id: string; values: Partial<StepRow> }[] {
  const changes: { id: string; values: Partial<StepRow> }[] = [];
  for (const step of offering.steps.values()) {
    const rule: Rule | undefined = rules[step.stage];
    if (!rule || step.row.status === 'skipped') continue;
    const found = rule(offering, at, mails);
    const status = statusOf(step, found, offering, at, mails);
    const values: Partial<StepRow> = {};
    if (status !== step.row.status) values.status = status;
    const missing = found.missing ? spoken(found.missing, language) : '';
    if (missing !== step.row.missing && step.row.doneOn === '') values.missing = missing;
    if (status === 'done' && step.row.doneOn === '')
      Object.assign(values, { doneOn: at.today.toString(), missing: '' });
    if (Object.keys(values).length > 0) changes.push({ id: step.row.id, values });
  }
  return changes;
}

/** What is wanted for a step weeks ahead does not wait for anybody yet. */
const isNear = (step: Step, at: At): boolean =>
  !step.opens || !isAfter(step.opens, at.today.add({ days: 7 }));

function statusOf(step: Step, found: StepFacts, offering: Offering, at: At, mails: Mails): StepStatus {
  if (found.done || step.row.status === 'done') return 'done';
  if (hasMissedMail(step, offering, mails)) return 'missed';
  if (found.waits && isNear(step, at)) return 'waiting for you';
  return step.due && isAfter(at.today, step.due) ? 'late' : 'planned';
}

/** Messages of a stage are looked up by the row's stage when mails are indexed; a missed one makes its step missed. */
function hasMissedMail(step: Step, offering: Offering, mails: Mails): boolean {
  for (const [key, mail] of mails) {
    const [id, message] = key.split('/');
    if (
      mail.status === 'missed' &&
      id === offering.row.id &&
      (mail as { stage?: string }).stage === step.stage &&
      message
    )
      return true;
  }
  return false;
}

/** Whether nothing is left to do: every step is done or skipped. */
export const isFinished = (offering: Offering): boolean =>
  offering.steps.size > 0 &&
  [...offering.steps.values()].every(({ row }) => row.status === 'done' || row.status === 'skipped');
