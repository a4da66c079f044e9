import { referencesIn } from '../domain/mail-key';
import { instantFrom } from '../domain/offering';
import { sentReferences } from '../google/mail';
import { lastBatch } from './ledger';
import type { Work } from './session';

/**
 * Whether this file may send: not a copy, not set back by version history. A set-back file is reconciled with Sent by
 * reference first; a copy sends nothing. Gives the sentence for the teacher, or '' when all is well.
 */
export function checkFile(work: Work): string {
  const { memory, tracker } = work;
  const own = tracker.spreadsheet.getId();
  if (memory.get('spreadsheet') !== own) {
    return work.say('file-is-copy');
  }
  const last = lastBatch(work);
  if (last >= (Number(memory.get('batch')) || 0)) return '';
  if (last < (Number(memory.get('handedOverBatch')) || 0)) return work.say('set-back-before-handover');
  const noticed = Date.parse(memory.get('rolledBack'));
  if (Number.isNaN(noticed)) memory.set({ rolledBack: work.now.toString() });
  if (!(work.now.epochMilliseconds - noticed >= SENT_IS_COMPLETE_AFTER_MS)) {
    return work.say('file-set-back');
  }
  reconcileWithSent(work);
  memory.set({ rolledBack: '' });
  return '';
}

/** Gmail may find a mail that has left only after a while. */
const SENT_IS_COMPLETE_AFTER_MS = 30 * 60_000;

/** After a version was restored: what Sent has counts as sent, whatever the tabs say. */
function reconcileWithSent(work: Work): void {
  const oldest = work.snapshot.microInternships
    .map((row) => instantFrom(row.created)?.epochMilliseconds ?? 0)
    .filter((ms) => ms > 0)
    .reduce((least, ms) => Math.min(least, ms), Date.now());
  const sent = sentReferences(Math.floor(oldest / 1000) - 86_400, referencesIn);
  const known = new Set(
    work.tracker
      .rows('ledger')
      .filter((line) => line.state === 'sent')
      .map((line) => line.reference),
  );
  const at = work.now.toString();
  const batch = work.memory.get('batch');
  const rows = new Map(work.snapshot.outbox.map((row) => [row.reference, row]));
  const lines = [...sent]
    .filter(([reference]) => !known.has(reference))
    .map(([reference, place]) => ({
      key: rows.get(reference)?.key ?? '',
      reference,
      state: 'sent',
      ...place,
      draftId: '',
      at,
      toHash: '',
      batch,
    }));
  lines.push({
    key: '',
    reference: '',
    state: 'sent',
    messageId: '',
    threadId: '',
    draftId: '',
    at,
    toHash: '',
    batch,
  });
  work.tracker.append('ledger', lines);
  for (const [reference, place] of sent) {
    const row = rows.get(reference);
    if (row && row.status !== 'sent' && row.status !== 'bounced') {
      work.change('outbox', row.id, {
        status: 'sent',
        sentAt: at,
        messageId: place.messageId,
        threadId: place.threadId,
      });
    }
  }
  work.log(
    'An earlier version of the file was restored',
    `${lines.length - 1} mails found in Sent were noted as sent`,
  );
  work.save();
  work.tracker.flush();
}
