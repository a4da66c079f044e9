import type { PartnerStatus } from '../../toolkit/statuses';

/** What can happen between a partner and one micro-internship, as the History column words it. */
export const partnerEvents = [
  'chosen',
  'invited',
  'followed up',
  'replied',
  'may have replied',
  'wrote about something else',
  'said yes',
  'not now',
  'said no',
  'no answer',
  'mail came back',
  'session held',
  'thanked',
] as const;
export type PartnerEvent = (typeof partnerEvents)[number];

export interface HistoryEntry {
  /** `YYYY-MM-DD` in the tracker's zone. */
  date: string;
  event: PartnerEvent;
  title: string;
  microInternshipId: string;
}

/** Years of offerings fit; a cell takes 50,000 characters. The oldest lines go first. */
export const MAX_HISTORY_CHARACTERS = 20_000;

const lineOf = ({ date, event, title, microInternshipId }: HistoryEntry): string =>
  `${date} ${event}: ${title.replace(/[\s[\]]+/g, ' ').trim()} [${microInternshipId}]`;

const LINE = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}) (${partnerEvents.join('|')}): (.*) \\[([^\\]]+)\\]$`);

/** The lines of a History cell that can be read; what a person wrote between them is passed over. */
export function historyEntries(history: string): HistoryEntry[] {
  return history.split('\n').flatMap((line) => {
    const [, date, event, title, id] = LINE.exec(line.trim()) ?? [];
    if (!date || !event || title === undefined || !id) return [];
    return [{ date, event: event as PartnerEvent, title, microInternshipId: id }];
  });
}

/** The history with entries added at its end; one that is there already (same day, event and offering) is not added again. */
export function withEntries(history: string, entries: readonly HistoryEntry[]): string {
  const known = new Set(historyEntries(history).map(identity));
  const lines = history === '' ? [] : history.split('\n');
  for (const entry of entries) {
    if (known.has(identity(entry))) continue;
    known.add(identity(entry));
    lines.push(lineOf(entry));
  }
  let length = lines.reduce((sum, line) => sum + line.length + 1, -1);
  while (length > MAX_HISTORY_CHARACTERS && lines.length > 1) length -= (lines.shift() as string).length + 1;
  return lines.join('\n').slice(-MAX_HISTORY_CHARACTERS);
}

/** A title may change while the partner fills in the form; the offering stays the same. */
const identity = ({ date, event, microInternshipId }: HistoryEntry): string =>
  `${date} ${event} ${microInternshipId}`;

/** What an event says about the answer; the others leave it as it is. */
const answers: Partial<Record<PartnerEvent, PartnerStatus>> = {
  replied: 'replied',
  'may have replied': 'possible reply',
  'wrote about something else': 'invited',
  'said yes': 'said yes',
  'not now': 'not now',
  'said no': 'said no',
  'no answer': 'no answer',
  'session held': 'said yes',
  thanked: 'said yes',
};

/** What the history says a partner answered about one offering; null when it does not mention the offering. */
export function answerInHistory(history: string, microInternshipId: string): PartnerStatus | null {
  const entries = historyEntries(history).filter((entry) => entry.microInternshipId === microInternshipId);
  if (entries.length === 0) return null;
  const last = entries.map(({ event }) => answers[event]).filter((answer) => answer !== undefined);
  return last[last.length - 1] ?? (entries.some(({ event }) => event === 'invited') ? 'invited' : 'prospect');
}
