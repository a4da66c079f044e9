import type { LedgerRow, OutboxRow } from '../domain/records';
import { findDraft, findSent, type SentPlace } from '../google/mail';
import type { LedgerState, OutboxStatus } from '../toolkit/statuses';
import { ledgerStates, referenceOf } from './ledger';
import type { Work } from './session';

/**
 * Rows whose mail has not left under its key, each key once. People copy rows, paste over keys and set sent mails back to
 * planned; none of that makes a mail leave twice.
 */
export function genuine(
  work: Work,
  rows: readonly OutboxRow[],
  states: ReadonlyMap<string, LedgerRow>,
): OutboxRow[] {
  const asked = new Set(rows);
  const others = work.tracker.rows('outbox').filter((row) => !asked.has(row) && row.status !== 'cancelled');
  const keys = new Set(others.map((row) => row.key));
  return rows.filter((row) => {
    const line = states.get(row.key) ?? states.get(referenceOf(work, row.key));
    if (row.key === '') {
      work.change('outbox', row.id, {
        status: 'held',
        problem: work.say('row-not-ours'),
      });
    } else if (line?.state === 'sent' || line?.state === 'unknown') {
      const { state: status, at, messageId, threadId } = line;
      work.change(
        'outbox',
        row.id,
        status === 'sent' ? { status, sentAt: at, messageId, threadId } : { status },
      );
    } else if (keys.has(row.key)) {
      work.change('outbox', row.id, { status: 'cancelled', problem: work.say('same-mail-in-row') });
    } else {
      keys.add(row.key);
      if (row.reference !== referenceOf(work, row.key))
        work.change('outbox', row.id, { reference: referenceOf(work, row.key) });
      return true;
    }
    return false;
  });
}

/** Drafts of mails that a person has cancelled in the tab; a copied row has the draft of another one, which keeps it. */
export function clearAway(work: Work): void {
  const rows = work.tracker.rows('outbox');
  const used = new Set(rows.filter(({ status }) => status !== 'cancelled').map(({ draftId }) => draftId));
  for (const row of rows) {
    if (row.status !== 'cancelled' || row.draftId === '') continue;
    try {
      if (!used.has(row.draftId)) findDraft(row.draftId)?.deleteDraft();
      work.change('outbox', row.id, { draftId: '', draftLink: '' });
    } catch (error) {
      work.log('A draft could not be deleted', String(error), row.microInternshipId, row.id);
    }
  }
}

/** Where a mail that has no draft stands. */
export const statusBefore = (row: OutboxRow): OutboxStatus =>
  row.approval === 'given' ? 'approved' : 'planned';

/**
 * Settles what an interrupted run left in `sending`: the draft is still there, so it has not been sent and may be; it is
 * gone and the mail is found, so it was; it is gone and nothing is found, so a person has to say.
 */
export function recover(work: Work): Map<string, LedgerRow> {
  const states = ledgerStates(work);
  const rows = work.tracker.rows('outbox');
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const stuck = new Map<
    string,
    { reference: string; draftId: string; threadId: string; row: OutboxRow | undefined }
  >();
  for (const line of new Set(states.values())) {
    if (line.state === 'sending' && line.key !== '')
      stuck.set(line.key, { ...line, row: byKey.get(line.key) });
  }
  for (const row of rows) {
    const line = states.get(row.key);
    const isHalfNoted = row.status === 'sent' && row.messageId === '' && line?.messageId !== '';
    if ((row.status === 'sending' || isHalfNoted) && line?.state === 'sent') {
      work.change('outbox', row.id, {
        status: 'sent',
        sentAt: line.at,
        messageId: line.messageId,
        threadId: line.threadId,
      });
    } else if (row.status === 'sending' && !line) {
      work.change('outbox', row.id, { status: statusBefore(row), problem: '' });
    } else if (row.status === 'sending' && line && line.state !== 'sending') {
      work.change('outbox', row.id, { status: line.state === 'unknown' ? 'unknown' : 'drafted' });
    }
  }
  const lines: LedgerRow[] = [];
  for (const [key, { reference, draftId, threadId, row }] of stuck) {
    const outcome = lookUp(work, reference, draftId, threadId);
    if (!outcome) continue;
    lines.push({
      key,
      reference,
      state: outcome.state,
      draftId,
      threadId: outcome.threadId,
      messageId: outcome.messageId,
      at: work.now.toString(),
      toHash: '',
      batch: work.memory.get('batch'),
    });
    if (!row) continue;
    const isStopped = row.status === 'held' || row.status === 'cancelled';
    if (outcome.state === 'sent') {
      work.change('outbox', row.id, {
        status: 'sent',
        sentAt: row.attemptAt || work.now.toString(),
        messageId: outcome.messageId,
        threadId: outcome.threadId || threadId,
      });
    } else if (outcome.state === 'unknown') {
      work.change('outbox', row.id, {
        status: 'unknown',
        problem: work.say('vanished-while-leaving'),
      });
    } else if (!isStopped) {
      work.change('outbox', row.id, { status: 'drafted', draftId, threadId, problem: '' });
    }
  }
  if (lines.length > 0) work.tracker.append('ledger', lines);
  work.save();
  work.tracker.flush();
  return lines.length > 0 ? ledgerStates(work) : states;
}

function lookUp(
  work: Work,
  reference: string,
  draftId: string,
  threadId: string,
): ({ state: LedgerState } & SentPlace) | null {
  try {
    if (findDraft(draftId)) return { state: 'drafted', messageId: '', threadId };
    const found = findSent(reference, threadId);
    return found ? { state: 'sent', ...found } : { state: 'unknown', messageId: '', threadId };
  } catch (error) {
    work.log('Whether a mail left could not be found out', String(error), '', reference);
    return null;
  }
}
