import { referenceFrom } from '../domain/mail-key';
import type { LedgerRow, OutboxRow } from '../domain/records';
import { digest, hexOf } from '../google/identifiers';
import type { DraftPlace, SentPlace } from '../google/mail';
import type { LedgerState } from '../toolkit/statuses';
import type { Work } from './session';

/** The reference of a key: the same for the same key for ever, so that a lost row finds its mail again. */
export function referenceOf(work: Work, key: string): string {
  return referenceFrom(digest(key, work.memory.get('secret')));
}

/** Last ledger line of each key (and of each reference, for lines whose key is not known). */
export function ledgerStates(work: Work): Map<string, LedgerRow> {
  const last = new Map<string, LedgerRow>();
  for (const line of work.tracker.rows('ledger')) {
    if (line.key !== '') last.set(line.key, line);
    if (line.reference !== '') last.set(line.reference, line);
  }
  return last;
}

export function nextBatch(work: Work): number {
  return Math.max(Number(work.memory.get('batch')) || 0, lastBatch(work)) + 1;
}

/** The highest batch number in the ledger; less than the memory's means that the file was rolled back. */
export function lastBatch(work: Work): number {
  return work.tracker.rows('ledger').reduce((most, line) => Math.max(most, Number(line.batch) || 0), 0);
}

export function appendLedger(
  work: Work,
  rows: readonly OutboxRow[],
  state: LedgerState,
  batch: string,
  places: ReadonlyMap<string, Partial<DraftPlace & SentPlace>>,
): void {
  const at = work.now.toString();
  work.tracker.append(
    'ledger',
    rows.map((row) => ({
      key: row.key,
      reference: row.reference,
      state,
      draftId: places.get(row.id)?.draftId ?? row.draftId,
      threadId: places.get(row.id)?.threadId ?? row.threadId,
      messageId: places.get(row.id)?.messageId ?? '',
      at,
      toHash: hexOf(digest(row.to.toLowerCase(), work.memory.get('secret'))).slice(0, 16),
      batch,
    })),
  );
}
