import type { IndustryChange, MeetingSummary } from '../contract/shapes';
import { columnHeader } from '../domain/answers/industry';
import { industryMemory } from '../domain/answers/industry-differences';
import { awaitedSince, knownEvents } from '../domain/events/known';
import type { Context } from '../domain/mails/wanted';
import { instantFrom } from '../domain/offering';

/** The meeting with the partner as the sidebar shows it; nothing while nobody has said yes. */
export function meetingOf({ offering, snapshot, at }: Context): MeetingSummary | undefined {
  const { row, partner } = offering;
  if (!partner) return undefined;
  const starts = instantFrom(row.meetingAt);
  return {
    at: starts
      ? starts.toZonedDateTimeISO(at.zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
      : '',
    minutes: row.meetingMinutes ?? snapshot.settings.number('meetingMinutes'),
    link: row.meetingLink,
    partner: partner.contact || partner.organisation,
    state: stateOf(row, starts ? starts.epochMilliseconds - at.now.epochMilliseconds : null),
    form: row.industryFormAnswered === '' ? row.industryFormLink : '',
  };
}

function stateOf(
  row: { meetingEventId: string; meetingLink: string },
  ahead: number | null,
): MeetingSummary['state'] {
  if (ahead === null) return 'none';
  if (ahead <= 0) return 'over';
  const [known] = knownEvents(row.meetingEventId);
  if (!known || known.id === '') return 'waiting';
  if (row.meetingLink !== '') return 'entered';
  return awaitedSince(known) === '' ? 'no link' : 'pending';
}

/** What the industry form said that the teacher has not looked at yet, field by field. */
export const industryChangesOf = ({ offering: { row } }: Context): IndustryChange[] =>
  industryMemory(row.industryAnswers).open.map(({ column, before, after, taken, cut }) => ({
    column,
    label: columnHeader(column),
    before: words(before),
    after: words(after),
    taken,
    ...(cut ? { cut } : {}),
  }));

const words = (value: string | number | boolean | null): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value ?? '');
