import { isOpen } from '../domain/outbox';
import type { RowOf } from '../domain/records';
import { newToken } from '../google/identifiers';
import { Memory } from '../google/memory';
import { repairTabs } from '../google/tabs';
import type { Tracker } from '../google/tracker';
import { languages } from '../toolkit/language';
import { messages } from '../toolkit/messages';
import { settings } from '../toolkit/settings';

/**
 * Makes the tracker's tabs, headers and ready-made rows; what is there already stays as it is. Running it again repairs:
 * missing tabs and headers come back, nothing is overwritten.
 */
export function setUp(tracker: Tracker): string[] {
  const notes = repairTabs(tracker.spreadsheet);
  tracker.forget();
  const memory = new Memory();
  const spreadsheetId = tracker.spreadsheet.getId();
  if (memory.get('spreadsheet') === '') {
    notes.push(...detach(tracker));
    memory.set({ spreadsheet: spreadsheetId, secret: newToken(), batch: '0' });
  }
  const known = new Set([...tracker.rows('messages'), ...tracker.rows('settings')].map((row) => row.id));
  tracker.append(
    'messages',
    messageRows().filter((row) => !known.has(row.id)),
  );
  tracker.append(
    'settings',
    settingRows().filter((row) => !known.has(row.id)),
  );
  tracker.flush();
  return notes;
}

/**
 * A copied tracker that is set up for itself: what the original still has to send, and its drafts and calendar entries, are the original's.
 * Its micro-internships are put away, and stay to be looked at.
 */
function detach(tracker: Tracker): string[] {
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
  return offerings.length > 0 ? ['This file is a copy: its micro-internships were put away.'] : [];
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
