import { columnHeader, inWords } from './answers/industry';
import { industryMemory } from './answers/industry-differences';
import { isAfter } from './dates';
import type { Due } from './due';
import { awaitedSince, knownEvents } from './events/known';
import type { Context } from './mails/wanted';
import { instantFrom } from './offering';

const MAX_DETAIL_CHARACTERS = 1_900;

/** Stage 2: a time for the meeting, a link that Google did not make, and what the industry form changed. */
export function meetingDecisions(context: Context): Due[] {
  const { offering, at } = context;
  const { row, partner, steps } = offering;
  if (!partner) return [];
  const step = steps.get('partner-meeting');
  const isSettled = step?.row.status === 'done' || step?.row.status === 'skipped';
  const base = {
    microInternshipId: row.id,
    overdue: step?.due !== null && step?.due !== undefined && isAfter(at.today, step.due),
    actions: [],
  };
  const found: Due[] = [];
  const starts = instantFrom(row.meetingAt);
  const isEarly = row.industryFormAnswered === '' && row.applicationFormState === '';
  if (!starts && isEarly && !isSettled) {
    const text = `When do you talk with ${partner.contact || partner.organisation} about “${row.title}”?`;
    const detail =
      'Type the time and the invitation with the video link leaves. Not needed if they fill in the form alone.';
    found.push({ ...base, id: `meeting ${row.id}`, text, detail });
  }
  const [known] = knownEvents(row.meetingEventId);
  const isAhead = starts !== null && starts.epochMilliseconds > at.now.epochMilliseconds;
  if (isAhead && row.meetingLink === '' && known && known.id !== '' && awaitedSince(known) === '') {
    const text = `Google made no video link for the meeting about “${row.title}”. Type one where its time is set.`;
    found.push({ ...base, id: `meeting-link ${row.id}`, text });
  }
  return [...found, ...industryDecisions(context)];
}

function industryDecisions({ offering: { row, partner } }: Context): Due[] {
  const { open } = industryMemory(row.industryAnswers);
  if (open.length === 0) return [];
  const isFilling = ({ before }: { before: unknown }) => before === '' || before === null;
  const kept = open.filter(({ taken }) => !taken);
  const changed = open.filter((one) => one.taken && !isFilling(one));
  const filled = open.length - kept.length - changed.length;
  const parts = [
    ...(filled > 0 ? [`${filled} filled in`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(kept.length > 0 ? [`${kept.length} not as you typed it`] : []),
  ];
  const lines = [
    ...kept.map(
      ({ column, before, after }) =>
        `${columnHeader(column)}: yours “${inWords(before)}”, theirs “${inWords(after)}”.`,
    ),
    ...changed.map(
      ({ column, before, after }) => `${columnHeader(column)}: “${inWords(before)}” → “${inWords(after)}”.`,
    ),
  ];
  const settle = (label: string, take: 'all' | 'none') => ({
    label,
    call: 'settleIndustryChanges',
    request: { microInternshipId: row.id, take },
  });
  return [
    {
      id: `industry ${row.id}`,
      text: `${partner?.organisation ?? 'The partner'} answered the form about “${row.title}”: ${parts.join(', ')}.`,
      ...(lines.length > 0 ? { detail: lines.join(' ').slice(0, MAX_DETAIL_CHARACTERS) } : {}),
      microInternshipId: row.id,
      overdue: false,
      actions:
        kept.length > 0
          ? [settle('Take theirs', 'all'), settle('Keep mine', 'none')]
          : [settle('Seen', 'none')],
    },
  ];
}
