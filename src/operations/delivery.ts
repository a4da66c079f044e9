import { referenceFrom, referencesIn } from '../domain/mail-key';
import { instantFrom } from '../domain/offering';
import { inSchoolHours, ready } from '../domain/outbox';
import type { LedgerRow, OutboxRow } from '../domain/records';
import { digest, hexOf } from '../google/identifiers';
import {
  createDraft,
  type DraftPlace,
  draftsByReference,
  findDraft,
  findSent,
  quotaLeft,
  type SentPlace,
  sendDraft,
} from '../google/mail';
import { priorities } from '../toolkit/message';
import type { LedgerState, OutboxStatus } from '../toolkit/statuses';
import type { Work } from './session';

/** Mails that are drafted, marked and sent together: more of them means fewer calls, and more to settle after a crash. */
export const BATCH_SIZE = 25;

export interface Delivered {
  sent: number;
  /** Ready, but left for a later run: the quota, the pause, or the time box. */
  waiting: number;
  /** Why something waits, as a sentence; '' when nothing does. */
  why: string;
}

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

/**
 * Sends what is ready, most urgent first, exactly once each: intent written and flushed, then the effect, then the record
 * (the draft is the object: it can be sent once). `hasTime` says whether the run may go on.
 */
export function deliver(work: Work, hasTime: () => boolean): Delivered {
  recover(work);
  const { snapshot, at } = work;
  let rows = ready(work.tracker.rows('outbox'), at, snapshot.calendar, snapshot.settings);
  if (rows.length === 0) return { sent: 0, waiting: 0, why: '' };
  if (work.memory.get('paused') === 'yes')
    return { sent: 0, waiting: rows.length, why: 'Everything is paused.' };
  const total = rows.length;
  rows = withinQuota(rows, quotaLeft(), snapshot.settings.number('quotaReserve'));
  let sent = 0;
  let stopped = '';
  for (let start = 0; start < rows.length && !stopped; start += BATCH_SIZE) {
    if (!hasTime()) {
      stopped = 'The rest follows with the next run.';
      break;
    }
    const batch = sendBatch(work, rows.slice(start, start + BATCH_SIZE), hasTime);
    sent += batch.sent;
    stopped = batch.stopped;
  }
  const waiting = total - sent;
  const why =
    stopped ||
    (waiting > 0 && rows.length < total ? 'Today’s quota is used up; the rest leaves tomorrow.' : '');
  return { sent, waiting, why };
}

/** Urgent mails may use the reserve, the others leave it. */
function withinQuota(rows: OutboxRow[], left: number, reserve: number): OutboxRow[] {
  let remaining = left;
  return rows.filter((row) => {
    const urgent = (priorities[row.priority as keyof typeof priorities] ?? 9) <= priorities['session day'];
    if (remaining <= (urgent ? 0 : reserve)) return false;
    remaining--;
    return true;
  });
}

function sendBatch(work: Work, rows: OutboxRow[], hasTime: () => boolean): { sent: number; stopped: string } {
  const places = makeDrafts(work, rows);
  const drafted = rows.filter((row) => places.has(row.id));
  if (drafted.length === 0) return { sent: 0, stopped: '' };
  markSending(work, drafted, places);
  const results = new Map<string, SentPlace>();
  const kept = new Map<string, string>();
  const guard = new Guard(work);
  let stopped = '';
  for (const row of drafted) {
    stopped ||= guard.stopsEverything() || (hasTime() ? '' : 'The rest follows with the next run.');
    const reason = stopped || guard.stopsRow(row);
    if (reason) {
      kept.set(row.id, reason);
      continue;
    }
    const place = places.get(row.id) as DraftPlace;
    try {
      results.set(row.id, sendDraft(place.draftId));
    } catch (error) {
      settleFailure(work, row, place, error, results, kept);
    }
  }
  record(work, drafted, places, results, kept, guard);
  return { sent: results.size, stopped };
}

/**
 * A send that threw may still have happened. The draft tells: still there means not sent; gone means look for the mail;
 * when not even that can be found out, the row stays `sending` and the next run looks again.
 */
function settleFailure(
  work: Work,
  row: OutboxRow,
  place: DraftPlace,
  error: unknown,
  results: Map<string, SentPlace>,
  kept: Map<string, string>,
): void {
  const reason = error instanceof Error ? error.message : String(error);
  work.log('A mail could not be sent at once', reason, row.microInternshipId, row.id);
  try {
    if (findDraft(place.draftId)) {
      kept.set(row.id, `Google refused: ${reason}`);
      return;
    }
    const found = findSent(row.reference, place.threadId);
    if (found) results.set(row.id, found);
  } catch (lookup) {
    work.log('Whether a mail left could not be found out', String(lookup), row.microInternshipId, row.id);
  }
}

/** Drafts for rows that have none; an orphan draft of an interrupted run is adopted by its reference. */
function makeDrafts(work: Work, rows: readonly OutboxRow[]): Map<string, DraftPlace> {
  const places = new Map<string, DraftPlace>();
  const without = rows.filter((row) => row.draftId === '');
  for (const row of rows) {
    if (row.draftId !== '') places.set(row.id, { draftId: row.draftId, threadId: row.threadId });
  }
  if (without.length === 0) return places;
  const { outgoing } = require('./compose') as typeof import('./compose');
  const orphans = draftsByReference(referencesIn);
  for (const row of without) {
    const orphan = orphans.get(row.reference);
    try {
      places.set(row.id, orphan ?? createDraft(outgoing(work, row)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const attempts = (row.attempts ?? 0) + 1;
      work.change('outbox', row.id, {
        attempts,
        problem: `Google did not take it: ${reason}`,
        ...(attempts >= 3 ? { status: 'failed' } : {}),
      });
    }
  }
  return places;
}

/** The intent: which draft is about to be sent for which key, in the ledger and in the Outbox, before anything leaves. */
function markSending(work: Work, rows: readonly OutboxRow[], places: ReadonlyMap<string, DraftPlace>): void {
  const batch = String(nextBatch(work));
  appendLedger(work, rows, 'sending', batch, places);
  const attemptAt = work.now.toString();
  for (const row of rows) {
    const place = places.get(row.id) as DraftPlace;
    work.change('outbox', row.id, {
      status: 'sending',
      batch,
      attemptAt,
      attempts: (row.attempts ?? 0) + 1,
      draftId: place.draftId,
      threadId: place.threadId,
      problem: '',
    });
  }
  work.save();
  work.tracker.flush();
  work.memory.set({ batch });
}

function nextBatch(work: Work): number {
  return Math.max(Number(work.memory.get('batch')) || 0, lastBatch(work)) + 1;
}

/** The highest batch number in the ledger; less than the memory's means that the file was rolled back. */
export function lastBatch(work: Work): number {
  return work.tracker.rows('ledger').reduce((most, line) => Math.max(most, Number(line.batch) || 0), 0);
}

function appendLedger(
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

/** The record: what left, what was held back at the last moment. What could not be found out stays `sending`. */
function record(
  work: Work,
  rows: readonly OutboxRow[],
  places: ReadonlyMap<string, DraftPlace>,
  results: ReadonlyMap<string, SentPlace>,
  kept: ReadonlyMap<string, string>,
  guard: Guard,
): void {
  const batch = work.memory.get('batch');
  const sentRows = rows.filter((row) => results.has(row.id));
  const keptRows = rows.filter((row) => kept.has(row.id));
  const sentPlaces = new Map(
    sentRows.map((row) => [row.id, { ...places.get(row.id), ...results.get(row.id) }]),
  );
  if (sentRows.length > 0) appendLedger(work, sentRows, 'sent', batch, sentPlaces);
  if (keptRows.length > 0) appendLedger(work, keptRows, 'drafted', batch, places);
  const sentAt = work.now.toString();
  for (const row of sentRows) {
    const place = results.get(row.id) as SentPlace;
    work.change('outbox', row.id, {
      status: 'sent',
      sentAt,
      threadId: place.threadId,
      messageId: place.messageId,
      problem: '',
    });
  }
  for (const row of keptRows) {
    const status = guard.statusNow(row) ?? 'drafted';
    work.change(
      'outbox',
      row.id,
      status === 'sending' ? { status: 'drafted', problem: kept.get(row.id) ?? '' } : { status },
    );
  }
  work.save();
  work.tracker.flush();
}

/**
 * Looks, before every single send, whether a person has stopped this mail or everything. Edits by people change the
 * memory's `touched` (see `onEdit`), so the tabs are read again only when somebody did something.
 */
class Guard {
  private seen: string;
  private statuses: Map<string, string> | undefined;
  private stoppedPartners = new Set<string>();

  constructor(private readonly work: Work) {
    this.seen = work.memory.get('touched');
  }

  stopsEverything(): string {
    const { memory } = this.work;
    memory.refresh();
    if (memory.get('touched') !== this.seen) {
      this.seen = memory.get('touched');
      this.readAgain();
    }
    return memory.get('paused') === 'yes' ? 'Everything was paused just before it left.' : '';
  }

  private readAgain(): void {
    this.work.tracker.forget('outbox', 'partners');
    this.statuses = new Map(this.work.tracker.rows('outbox').map((row) => [row.id, row.status]));
    this.stoppedPartners = new Set(
      this.work.tracker
        .rows('partners')
        .filter((row) => row.doNotContact === true)
        .map((row) => row.id),
    );
  }

  stopsRow(row: OutboxRow): string {
    if (this.stoppedPartners.has(row.personId)) return 'The partner asked not to be contacted.';
    const status = this.statusNow(row);
    if (status === undefined || status === 'sending') return '';
    return status === 'gone'
      ? 'Its row was deleted just before it left.'
      : `It was set to ${status} just before it left.`;
  }

  /** The row's status as people left it, `gone` when it was deleted, undefined when nobody touched anything. */
  statusNow(row: OutboxRow): OutboxStatus | 'gone' | undefined {
    if (!this.statuses) return undefined;
    return (this.statuses.get(row.id) as OutboxStatus | undefined) ?? 'gone';
  }
}

/**
 * Settles what an interrupted run left in `sending`: the draft is still there, so it has not been sent and may be; it is
 * gone and the mail is found, so it was; it is gone and nothing is found, so a person has to say.
 */
export function recover(work: Work): void {
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
    if (row.status === 'sending' && line?.state === 'sent') {
      work.change('outbox', row.id, {
        status: 'sent',
        sentAt: line.at,
        messageId: line.messageId,
        threadId: line.threadId,
      });
    } else if (row.status === 'sending' && !line) {
      work.change('outbox', row.id, {
        status: row.approval === 'given' ? 'approved' : 'planned',
        problem: '',
      });
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
      threadId,
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
      });
    } else if (outcome.state === 'unknown') {
      work.change('outbox', row.id, {
        status: 'unknown',
        problem:
          'Google stopped while it was leaving, and it is neither in Drafts nor in Sent. Please check.',
      });
    } else if (!isStopped) {
      work.change('outbox', row.id, { status: 'drafted', draftId, threadId, problem: '' });
    }
  }
  if (lines.length > 0) work.tracker.append('ledger', lines);
  work.save();
  work.tracker.flush();
}

function lookUp(
  work: Work,
  reference: string,
  draftId: string,
  threadId: string,
): { state: LedgerState; messageId: string } | null {
  try {
    if (findDraft(draftId)) return { state: 'drafted', messageId: '' };
    const found = findSent(reference, threadId);
    return found ? { state: 'sent', messageId: found.messageId } : { state: 'unknown', messageId: '' };
  } catch (error) {
    work.log('Whether a mail left could not be found out', String(error), '', reference);
    return null;
  }
}

/** Whether anything is ready to leave now or later today, for the run's decision to look closer. */
export function hasReady(work: Work): boolean {
  const { snapshot, at } = work;
  if (!inSchoolHours(at, snapshot.calendar, snapshot.settings)) {
    return snapshot.outbox.some((row) => row.audience === 'teacher' && instantFrom(row.sendAfter) !== null);
  }
  return ready(snapshot.outbox, at, snapshot.calendar, snapshot.settings).length > 0;
}
