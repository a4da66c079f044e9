import { formDecisions } from './applications';
import { agreedToBadge } from './badges/recipients';
import { isAfter, moment } from './dates';
import type { Due } from './due';
import { callDecisions } from './due-families';
import { meetingDecisions } from './due-meeting';
import { flyerDecisions } from './flyers/values';
import type { Context } from './mails/wanted';
import { attendanceOf, isBeingCancelled, isRunning, type Offering } from './offering';
import { bounceDecisions, partnerDecisions } from './partners/decisions';
import { Elsewhere } from './placement/elsewhere';
import { recipientsIn } from './recipients';
import type { OutboxRow } from './records';
import { batchOf, needsLine, needsOf, tellingDay } from './release';
import { retentionDecisions } from './retention';
import { isSaid, say } from './say';
import { choosing, screeningDecisions } from './screening/today';
import { changeDecisions, missedOneByOne, missedTogether } from './today-changes';

export type { Due };

/** What a decision can be seen against, where it is known. */
export interface Beside {
  /** Recipients the account may still write to today, the reserve included. */
  quotaLeft?: number;
  /** Every offering, so that nobody gets two seats on one day. */
  offerings?: readonly Offering[];
}

/** Whether somebody may have to decide something about it: it runs, or its cancellation is being told. */
const needsLook = ({ offering, at }: Context): boolean =>
  isRunning(offering) || isBeingCancelled(offering, at);

/** What needs the teacher over all micro-internships; of those that are over, only what becomes of their data. */
export const allDecisions = (
  contexts: readonly Context[],
  outboxOf: (context: Context) => readonly OutboxRow[],
  beside: Beside = {},
): Due[] =>
  contexts.flatMap((context) => [
    ...(needsLook(context) ? decisionsOf(context, outboxOf(context), beside) : []),
    ...retentionDecisions(context),
  ]);

/** What needs the teacher's decision in one micro-internship, in the order of the stages. */
export function decisionsOf(context: Context, outbox: readonly OutboxRow[], beside: Beside = {}): Due[] {
  if (!isRunning(context.offering)) return mailDecisions(context, outbox);
  return [
    ...changeDecisions(context),
    ...partnerDecisions(context),
    ...formDecisions(context),
    ...flyerDecisions(context),
    ...meetingDecisions(context),
    ...applicantDecisions(context, beside),
    ...screeningDecisions(context),
    ...seatDecisions(context, beside),
    ...callDecisions(context),
    ...sessionDecisions(context),
    ...bounceDecisions(context, outbox),
    ...mailDecisions(context, outbox),
  ];
}

const due = (context: Context, stage: Parameters<Context['offering']['steps']['get']>[0]): boolean => {
  const date = context.offering.steps.get(stage)?.due;
  return date !== null && date !== undefined && isAfter(context.at.today, date);
};

function applicantDecisions(context: Context, { quotaLeft, offerings = [] }: Beside): Due[] {
  const { offering, snapshot } = context;
  const { language } = snapshot.settings;
  const { id, title } = offering.row;
  const open = offering.applications.filter((one) => one.outcome === '');
  if (offering.row.applicationFormState === 'open' && isNobodyCalled(context)) return [callNeeded(context)];
  const wrong = wrongRecipients(context);
  if (wrong) return [wrong];
  if (open.length === 0 || offering.row.applicationFormState !== 'closed') return [];
  const batch = batchOf(context, offerings, language);
  const undecided = batch.told.filter((one) => one.decision === '').length;
  if (undecided > 0) {
    return [
      {
        id: `decide ${id}`,
        text: say(language, 'decisions-missing', { count: undecided, of: open.length, title }),
        microInternshipId: id,
        overdue: due(context, 'application-screening'),
        ...choosing(context),
      },
    ];
  }
  if (batch.told.length === 0) return [];
  const count = batch.hearing;
  const reserve = snapshot.settings.number('quotaReserve');
  const needs =
    quotaLeft === undefined
      ? ''
      : needsLine(needsOf(count, quotaLeft, reserve), context, tellingDay(context));
  const detail = [...batch.conflicts, ...batch.warnings, ...(batch.conflicts.length > 0 ? [] : [needs])]
    .filter(Boolean)
    .join(' ');
  return [
    {
      id: `release ${id}`,
      text: say(language, 'release-ready', { count, title }),
      ...(detail === '' ? {} : { detail }),
      microInternshipId: id,
      overdue: due(context, 'student-correspondence'),
      actions:
        batch.conflicts.length > 0
          ? []
          : [
              {
                label: say(language, 'release-decisions'),
                call: 'releaseDecisions',
                request: { microInternshipId: id, expected: count, batch: batch.fingerprint },
                confirm: say(language, 'release-confirm', { count, needs }).trim(),
              },
            ],
    },
  ];
}

/** Addresses typed into the tab that nobody can be called at. */
function wrongRecipients({ offering: { row }, snapshot: { settings } }: Context): Due | null {
  if (row.applicationFormState !== 'open') return null;
  const { invalid } = recipientsIn(`${row.studentsCalled}\n${row.counsellors}`);
  if (invalid.length === 0) return null;
  const shown = invalid.slice(0, 5).join(', ').slice(0, 300);
  return {
    id: `recipients ${row.id}`,
    text: say(settings.language, 'recipients-wrong', { invalid: shown, title: row.title }),
    microInternshipId: row.id,
    overdue: false,
    actions: [],
  };
}

const isNobodyCalled = ({ offering: { row }, snapshot }: Context): boolean =>
  row.studentsCalled === '' && row.counsellors === '' && snapshot.settings.text('counsellors') === '';

const callNeeded = (context: Context): Due => ({
  id: `call ${context.offering.row.id}`,
  text: say(context.snapshot.settings.language, 'call-needed', { title: context.offering.row.title }),
  detail: say(context.snapshot.settings.language, 'call-needed-how'),
  microInternshipId: context.offering.row.id,
  overdue: due(context, 'student-recruitment'),
  actions: [],
});

function seatDecisions(context: Context, { offerings = [] }: Beside): Due[] {
  const { offering, snapshot, at } = context;
  const { language } = snapshot.settings;
  const { id, title, seatsMax } = offering.row;
  const free = (seatsMax ?? snapshot.settings.number('seatsMax')) - offering.seated.length;
  const released = offering.applications.some((one) => one.outcome !== '');
  if (free <= 0 || !released || (offering.firstSession && !isAfter(offering.firstSession, at.today)))
    return [];
  const elsewhere = new Elsewhere(offerings);
  const next = offering.applications
    .filter((one) => one.outcome === 'waitlisted' && !elsewhere.seatInstead(one, offering))
    .sort((a, b) => (a.waitlistPlace ?? 1e6) - (b.waitlistPlace ?? 1e6))
    .slice(0, free);
  return next.map((one) => ({
    id: `offer ${one.id}`,
    text: say(language, 'seat-to-offer', { title, place: one.waitlistPlace ?? '–' }),
    microInternshipId: id,
    overdue: due(context, 'student-registration'),
    actions: [{ label: say(language, 'offer-seat'), call: 'offerSeat', request: { applicationId: one.id } }],
  }));
}

function sessionDecisions(context: Context): Due[] {
  const { offering, at } = context;
  const { language } = context.snapshot.settings;
  const { id, title } = offering.row;
  const found: Due[] = [];
  if (isAttendanceOpen(context)) {
    found.push({
      id: `attendance ${id}`,
      text: say(language, 'attendance-missing', { title }),
      microInternshipId: id,
      overdue: due(context, 'facilitation'),
      actions: [],
    });
  }
  const opens = offering.steps.get('student-recognition')?.opens;
  const earned = offering.participants.filter(
    (one) => (one.badgeStatus === 'earned' || one.badgeStatus === 'exported') && agreedToBadge(one),
  );
  if (opens && !isAfter(opens, at.today) && earned.length > 0) {
    found.push({
      id: `badges ${id}`,
      text: say(language, 'badges-earned', { count: earned.length, title }),
      microInternshipId: id,
      overdue: due(context, 'student-recognition'),
      actions: [
        {
          label: say(language, 'badges-are-awarded'),
          call: 'badgesAwarded',
          request: { microInternshipId: id },
          confirm: say(language, 'badges-confirm', { count: earned.length }),
        },
      ],
    });
  }
  return found;
}

/** A session has begun, and nobody has noted yet who was there. */
function isAttendanceOpen({ offering, at }: Context): boolean {
  const { sessions, participants } = offering;
  return sessions.some(({ date, start }, index) => {
    const hasBegun = moment(date, start, at.zone).epochMilliseconds <= at.now.epochMilliseconds;
    return hasBegun && participants.some((one) => attendanceOf(one, sessions.length)[index] === '');
  });
}

function mailDecisions(context: Context, outbox: readonly OutboxRow[]): Due[] {
  const { id, title } = context.offering.row;
  const { language } = context.snapshot.settings;
  const mine = outbox.filter((row) => row.microInternshipId === id);
  const found: Due[] = [];
  const waiting = mine.filter(
    (row) => row.status === 'waiting for you' && !/^(acceptance|waitlist|denial)$/.test(row.message),
  );
  if (waiting.length > 0) {
    found.push({
      id: `approve ${id} ${waiting.map((row) => row.id).join(' ')}`.slice(0, 200),
      text: say(language, 'mails-wait', {
        count: waiting.length,
        title,
        messages: [...new Set(waiting.map((row) => row.message))].join(', '),
      }),
      microInternshipId: id,
      overdue: false,
      actions: [
        {
          label: say(language, waiting.length === 1 ? 'approve' : 'approve-all'),
          call: 'approveMails',
          request: { ids: waiting.map((row) => row.id).slice(0, 500) },
          confirm: say(language, 'approve-confirm', { count: waiting.length }),
        },
      ],
    });
  }
  found.push(...missedTogether(context, mine));
  for (const row of missedOneByOne(mine)) {
    found.push({
      id: `missed ${row.id}`,
      text: say(language, 'mail-missed', { subject: row.subject }),
      microInternshipId: id,
      overdue: true,
      actions: [
        {
          label: say(language, 'send-now'),
          call: 'settleMissedMail',
          request: { id: row.id, what: 'send now' },
        },
        { label: say(language, 'skip'), call: 'settleMissedMail', request: { id: row.id, what: 'skip' } },
      ],
    });
  }
  for (const row of mine.filter((one) => one.status === 'unknown')) {
    found.push({
      id: `unknown ${row.id}`,
      text: say(language, 'mail-unknown', { subject: row.subject, reference: row.reference }),
      microInternshipId: id,
      overdue: true,
      actions: [
        {
          label: say(language, 'it-has-left'),
          call: 'settleUnknownMail',
          request: { id: row.id, left: true },
        },
        {
          label: say(language, 'it-has-not'),
          call: 'settleUnknownMail',
          request: { id: row.id, left: false },
        },
      ],
    });
  }
  const blocked = mine.filter(
    (row) => row.status === 'held' && row.problem !== '' && !isSaid(row.problem, 'held-by-hand'),
  );
  for (const row of blocked.slice(0, 5)) {
    found.push({
      id: `held ${row.id}`,
      text: say(language, 'mail-held', { problem: row.problem }),
      detail: row.subject || row.message,
      microInternshipId: id,
      overdue: false,
      actions: [],
    });
  }
  return found;
}
