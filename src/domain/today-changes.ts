import { dateFrom, isAfter, isBefore } from './dates';
import type { Context } from './mails/wanted';
import { typedSessions } from './move';
import { isRefused } from './offering';
import type { OutboxRow } from './records';
import { say, spoken } from './say';
import { daysNeeded, daysUntil, sessionsInTime } from './time-left';
import type { Due } from './today';
import { dateWords } from './words';

/** What needs the teacher because of dates: sessions that can't be read, a date too near, a group that is empty or too small. */
export const changeDecisions = (context: Context): Due[] => [
  ...sessionsUnusable(context),
  ...noTimeLeft(context),
  ...smallGroup(context),
];

function sessionsUnusable(context: Context): Due[] {
  const typed = typedSessions(context);
  if (typed.kind !== 'unusable') return [];
  const { language } = context.snapshot.settings;
  const { id, title } = context.offering.row;
  return [
    {
      id: `sessions ${id}`,
      text: say(language, 'sessions-unusable', { title, why: spoken(typed.why, language) }),
      microInternshipId: id,
      overdue: false,
      actions: [],
    },
  ];
}

/** What is left to do no longer fits before the session: another date, or none. */
function noTimeLeft(context: Context): Due[] {
  const sessions = sessionsInTime(context);
  const [first] = sessions ?? [];
  const { row, firstSession } = context.offering;
  if (!sessions || !first || !firstSession) return [];
  const { language } = context.snapshot.settings;
  const { id, title } = row;
  const date = dateWords(first.date, language);
  const request = {
    microInternshipId: id,
    sessions: sessions.map((one) => ({ ...one, date: one.date.toString() })),
  };
  return [
    {
      id: `no-time ${id}`,
      text: say(language, 'no-time-left', {
        title,
        date: dateWords(firstSession, language),
        needed: daysNeeded(context),
        left: daysUntil(context.at.today, firstSession),
      }),
      microInternshipId: id,
      overdue: true,
      actions: [
        {
          label: say(language, 'move-to', { date }),
          call: 'moveSessions',
          request,
          confirm: say(language, 'move-to-confirm', { date }),
        },
        {
          label: say(language, 'cancel-it'),
          call: 'cancelMicroInternship',
          request: { id, reason: '' },
          confirm: say(language, 'cancel-it-confirm', { title }),
        },
      ],
    },
  ];
}

/** From the day the details would go out until the session: the partner gets none while nobody takes part. */
function smallGroup({ offering, at, snapshot }: Context): Due[] {
  const { row, firstSession, partner } = offering;
  const opens = offering.steps.get('session-support')?.opens;
  const isTime = opens && !isBefore(at.today, opens) && firstSession && !isAfter(at.today, firstSession);
  if (!isTime || !partner) return [];
  const { settings } = snapshot;
  const { language } = settings;
  const group = offering.participants.filter((one) => !isRefused(one)).length;
  const least = row.seatsMin ?? settings.number('seatsMin');
  const isOpen = offering.seated.length > group;
  const registers = dateFrom(row.registrationDeadline) ?? offering.steps.get('student-registration')?.due;
  const isLate = !registers || isAfter(at.today, registers);
  const isToday = firstSession.equals(at.today);
  if (group >= least || (group > 0 && ((isOpen && !isLate) || isToday))) return [];
  const date = dateWords(firstSession, language);
  const left = say(language, 'group-small-how');
  return [
    {
      id: `group ${row.id}`,
      text:
        group === 0
          ? say(language, 'group-empty', { title: row.title, partner: partner.organisation })
          : say(language, 'group-small', { title: row.title, count: group, least, date }),
      detail: left,
      microInternshipId: row.id,
      overdue: isLate,
      actions: [],
    },
  ];
}

/** More missed mails than these are settled together. */
const ONE_BY_ONE = 3;

export const missedOneByOne = (mails: readonly OutboxRow[]): OutboxRow[] => {
  const missed = mails.filter(({ status }) => status === 'missed');
  return missed.length > ONE_BY_ONE ? [] : missed;
};

/** Mails that were missed together, after a holiday with the schedule off; each can still be opened by itself. */
export function missedTogether({ offering, snapshot }: Context, mails: readonly OutboxRow[]): Due[] {
  const missed = mails.filter(({ status }) => status === 'missed');
  if (missed.length <= ONE_BY_ONE) return [];
  const { language } = snapshot.settings;
  const { id, title } = offering.row;
  const ids = missed.map((row) => row.id).slice(0, 500);
  const count = ids.length;
  return [
    {
      id: `missed-mails ${id}`,
      text: say(language, 'mails-missed', { count, title }),
      detail: [...new Set(missed.map(({ subject, message }) => subject || message))].slice(0, 8).join(' · '),
      microInternshipId: id,
      overdue: true,
      actions: [
        {
          label: say(language, 'send-all-now'),
          call: 'settleMissedMails',
          request: { ids, what: 'send now' },
          confirm: say(language, 'send-all-confirm', { count }),
        },
        {
          label: say(language, 'skip-all'),
          call: 'settleMissedMails',
          request: { ids, what: 'skip' },
          confirm: say(language, 'skip-all-confirm', { count }),
        },
      ],
    },
  ];
}
