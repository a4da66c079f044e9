import { columnHeader, inWords } from './answers/industry';
import { type Difference, industryMemory } from './answers/industry-differences';
import { isAfter } from './dates';
import type { Due } from './due';
import { awaitedSince, knownEvents } from './events/known';
import type { Context } from './mails/wanted';
import { instantFrom } from './offering';
import { say } from './say';

const MAX_DETAIL_CHARACTERS = 1_900;

/** Stage 2: a time for the meeting, a link that Google did not make, and what the industry form changed. */
export function meetingDecisions(context: Context): Due[] {
  const { offering, at, snapshot } = context;
  const { row, partner, steps } = offering;
  if (!partner) return [];
  const step = steps.get('partner-meeting');
  const isSettled = step?.row.status === 'done' || step?.row.status === 'skipped';
  const base = {
    microInternshipId: row.id,
    overdue: step?.due !== null && step?.due !== undefined && isAfter(at.today, step.due),
    actions: [],
  };
  const { language } = snapshot.settings;
  const found: Due[] = [];
  const starts = instantFrom(row.meetingAt);
  const isEarly = row.industryFormAnswered === '' && row.applicationFormState === '';
  if (!starts && isEarly && !isSettled) {
    const who = partner.contact || partner.organisation;
    const text = say(language, 'meeting-when', { who, title: row.title });
    found.push({ ...base, id: `meeting ${row.id}`, text, detail: say(language, 'meeting-how') });
  }
  const [known] = knownEvents(row.meetingEventId);
  const isAhead = starts !== null && starts.epochMilliseconds > at.now.epochMilliseconds;
  if (isAhead && row.meetingLink === '' && known && known.id !== '' && awaitedSince(known) === '') {
    const text = say(language, 'meeting-without-link', { title: row.title });
    found.push({ ...base, id: `meeting-link ${row.id}`, text });
  }
  return [...found, ...industryDecisions(context)];
}

function industryDecisions({ offering: { row, partner }, snapshot }: Context): Due[] {
  const { language } = snapshot.settings;
  const { open } = industryMemory(row.industryAnswers);
  if (open.length === 0) return [];
  const isFilling = ({ before }: { before: unknown }) => before === '' || before === null;
  const kept = open.filter(({ taken }) => !taken);
  const changed = open.filter((one) => one.taken && !isFilling(one));
  const filled = open.length - kept.length - changed.length;
  const parts = [
    ...(filled > 0 ? [say(language, 'industry-filled', { count: filled })] : []),
    ...(changed.length > 0 ? [say(language, 'industry-changed', { count: changed.length })] : []),
    ...(kept.length > 0 ? [say(language, 'industry-kept', { count: kept.length })] : []),
  ];
  const line = (id: 'industry-yours-theirs' | 'industry-was-is', { column, before, after }: Difference) =>
    say(language, id, { field: columnHeader(column), before: inWords(before), after: inWords(after) });
  const lines = [
    ...kept.map((one) => line('industry-yours-theirs', one)),
    ...changed.map((one) => line('industry-was-is', one)),
  ];
  const settle = (label: 'take-theirs' | 'keep-mine' | 'seen', take: 'all' | 'none') => ({
    label: say(language, label),
    call: 'settleIndustryChanges',
    request: { microInternshipId: row.id, take },
  });
  const who = partner?.organisation ?? row.partner;
  return [
    {
      id: `industry ${row.id}`,
      text: say(language, 'industry-answered', { who, title: row.title, parts: parts.join(', ') }),
      ...(lines.length > 0 ? { detail: lines.join(' ').slice(0, MAX_DETAIL_CHARACTERS) } : {}),
      microInternshipId: row.id,
      overdue: false,
      actions:
        kept.length > 0
          ? [settle('take-theirs', 'all'), settle('keep-mine', 'none')]
          : [settle('seen', 'none')],
    },
  ];
}
