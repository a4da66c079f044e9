import { isOpen } from '../domain/outbox';
import type { RowOf } from '../domain/records';
import { type Sentence, sentence } from '../domain/say';
import { newToken } from '../google/identifiers';
import { Memory } from '../google/memory';
import { repairTabs } from '../google/tabs';
import type { Tracker } from '../google/tracker';
import { languages } from '../toolkit/language';
import { messages } from '../toolkit/messages';
import { settings } from '../toolkit/settings';
import { type TabId, tabOf } from '../toolkit/tabs';

/**
 * Makes the tracker's tabs, headers and ready-made rows; what is there already stays as it is. Running it again repairs:
 * missing tabs and headers come back, nothing is overwritten.
 */
export function setUp(tracker: Tracker): Sentence[] {
  const { notes, emptied } = repairTabs(tracker.spreadsheet);
  tracker.forget();
  const memory = new Memory();
  const spreadsheetId = tracker.spreadsheet.getId();
  if (memory.get('spreadsheet') === '') {
    notes.push(...detach(tracker));
    memory.set({ spreadsheet: spreadsheetId, secret: newToken(), batch: '0' });
  }
  if (emptied.includes('ledger')) askSent(memory);
  if (!notes.some(isBeyondRepair)) notes.push(...addReadyMade(tracker, emptied));
  tracker.flush();
  return notes;
}

/** Without its ID column a tab cannot be read, so nothing is added to any. */
const isBeyondRepair = ({ id }: Sentence): boolean => id === 'id-column-gone';

/** What the ledger has lost is looked for in Sent before anything leaves: as after the file was set back. */
function askSent(memory: Memory): void {
  const batch = Number(memory.get('batch')) || 0;
  if (batch > 0) memory.set({ batch: String(batch + 1) });
}

function addReadyMade(tracker: Tracker, emptied: readonly TabId[]): Sentence[] {
  const notes: Sentence[] = [];
  const note = (count: number, id: 'messages' | 'settings') => {
    if (count > 0 && !emptied.includes(id))
      notes.push(sentence('repaired-ready-made', { count, tab: tabOf(id).name }));
  };
  const missing = <R extends { id: string }>(rows: readonly R[], there: readonly R[]): R[] => {
    const known = new Set(there.map(({ id }) => id));
    return rows.filter(({ id }) => !known.has(id));
  };
  const texts = missing(messageRows(), tracker.rows('messages'));
  tracker.append('messages', texts);
  note(texts.length, 'messages');
  const values = missing(settingRows(), tracker.rows('settings'));
  tracker.append('settings', values);
  note(values.length, 'settings');
  return notes;
}

/**
 * A copied tracker that is set up for itself: what the original still has to send, and its drafts and calendar entries, are the original's.
 * Its micro-internships are put away, and stay to be looked at.
 */
function detach(tracker: Tracker): Sentence[] {
  const offerings = tracker.rows('micro-internships').filter(({ status }) => status !== 'archived');
  const drafts = tracker.rows('outbox').filter(({ draftId, status }) => draftId !== '' && isOpen(status));
  tracker.change('micro-internships', [
    ...offerings.map(({ id }) => ({ id, values: { status: 'archived' } })),
    ...tracker
      .rows('micro-internships')
      .filter((row) => row.meetingEventId !== '' || row.calendarEventIds !== '')
      .map(({ id }) => ({ id, values: { meetingEventId: '', calendarEventIds: '' } })),
  ]);
  tracker.change(
    'applications',
    tracker
      .rows('applications')
      .filter((row) => row.calendarEventId !== '')
      .map(({ id }) => ({ id, values: { calendarEventId: '' } })),
  );
  tracker.change(
    'outbox',
    drafts.map(({ id }) => ({ id, values: { status: 'planned', draftId: '', threadId: '', draftLink: '' } })),
  );
  const underWay = tracker.rows('outbox').filter(({ status }) => status === 'sending');
  tracker.append(
    'ledger',
    underWay.map(({ key, reference }) => ({
      key,
      reference,
      state: 'unknown',
      at: new Date().toISOString(),
    })),
  );
  return offerings.length > 0 ? [sentence('copy-put-away')] : [];
}

/** Ready-made texts: English ones have been checked by a person, the others wait for one. */
function messageRows(): RowOf<'messages'>[] {
  return messages.flatMap((message) =>
    languages.map((language) => ({
      id: `${message.id} ${language}`,
      message: message.id,
      language,
      stage: message.stage,
      audience: message.audience,
      purpose: message.purpose.en,
      subject: message.subject[language],
      body: message.body[language],
      fromName: '',
      approval: message.approval,
      checked: language === 'en',
      checkedBy: '',
      edited: false,
      problem: '',
    })),
  );
}

const settingRows = (): RowOf<'settings'>[] =>
  settings.map(({ key, name, meaning, usual }) => ({ id: key, name, value: '', meaning, usual }));
