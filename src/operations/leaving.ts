import { referencesIn } from '../domain/mail-key';
import type { OutboxRow } from '../domain/records';
import { deleteDraft, draftsWithReference, findDraft, findSent, myAddress } from '../google/mail';
import type { Memory } from '../google/memory';
import { Tracker } from '../google/tracker';
import { removeTriggers } from '../google/triggers';
import { statusBefore } from './recovery';
import { Work } from './session';

/**
 * The last thing an account does after another one has taken over: it clears away what it has left behind and takes its
 * triggers away. Interrupted, its next trigger does it again.
 */
export function leaveSending(memory: Memory): void {
  clearOwnDrafts(new Work(Tracker.active(), memory));
  const me = myAddress();
  const others = memory
    .get('formerSenders')
    .split(' ')
    .filter((one) => one !== '' && one !== me);
  memory.set({ formerSenders: others.join(' ') });
  removeTriggers();
}

/**
 * Settles what only this mailbox can tell, then deletes its drafts of this tracker: their mails are drafted anew by whoever
 * sends now. To be called while no row points to a draft of this account.
 */
export function clearOwnDrafts(work: Work): void {
  const rows = work.tracker.rows('outbox');
  for (const row of rows) if (row.status === 'unknown') settle(work, row);
  work.save();
  work.tracker.flush();
  const known = new Set(rows.map(({ reference }) => reference));
  for (const { reference, draftId } of draftsWithReference(referencesIn))
    if (known.has(reference)) deleteDraft(draftId);
}

/** Its draft is still here: it has not left. It is in Sent: it has. Neither: a person has to say. */
function settle(work: Work, row: OutboxRow): void {
  const note = (state: 'sent' | 'settled as not sent', messageId = '', threadId = '') =>
    work.tracker.append('ledger', [
      {
        key: row.key,
        reference: row.reference,
        state,
        messageId,
        threadId,
        at: work.now.toString(),
        batch: work.memory.get('batch'),
      },
    ]);
  if (findDraft(row.draftId)) {
    note('settled as not sent');
    work.change('outbox', row.id, {
      status: statusBefore(row),
      draftId: '',
      threadId: '',
      draftLink: '',
      problem: '',
    });
    work.touch();
    return;
  }
  const found = findSent(row.reference, row.threadId);
  if (!found) return;
  note('sent', found.messageId, found.threadId);
  work.change('outbox', row.id, {
    status: 'sent',
    sentAt: row.attemptAt || work.now.toString(),
    ...found,
    problem: '',
  });
}
