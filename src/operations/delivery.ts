import { ready } from '../domain/outbox';
import type { OutboxRow } from '../domain/records';
import { type DraftPlace, findDraft, findSent, quotaLeft, type SentPlace, sendDraft } from '../google/mail';
import { priorities } from '../toolkit/message';
import { makeDrafts, withdraw } from './drafts';
import { Guard } from './guard';
import { appendLedger, nextBatch } from './ledger';
import { clearAway, genuine, recover, statusBefore } from './recovery';
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

/**
 * Sends what is ready, most urgent first, exactly once each: intent written and flushed, then the effect, then the record
 * (the draft is the object: it can be sent once). `hasTime` says whether the run may go on.
 */
export function deliver(work: Work, hasTime: () => boolean): Delivered {
  const states = recover(work);
  clearAway(work);
  const { snapshot, at } = work;
  let rows = genuine(
    work,
    ready(work.tracker.rows('outbox'), at, snapshot.calendar, snapshot.settings),
    states,
  );
  work.save();
  if (rows.length === 0) return { sent: 0, waiting: 0, why: '' };
  if (work.memory.get('paused') === 'yes') return { sent: 0, waiting: rows.length, why: work.say('paused') };
  const total = rows.length;
  rows = withinQuota(rows, quotaLeft(), snapshot.settings.number('quotaReserve'));
  let sent = 0;
  let stopped = '';
  for (let start = 0; start < rows.length && !stopped; start += BATCH_SIZE) {
    if (!hasTime()) {
      stopped = work.say('rest-next-run');
      break;
    }
    const batch = sendBatch(work, rows.slice(start, start + BATCH_SIZE), hasTime);
    sent += batch.sent;
    stopped = batch.stopped;
  }
  const waiting = total - sent;
  const why = stopped || (waiting > 0 && rows.length < total ? work.say('quota-used-up') : '');
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
  const guard = new Guard(work);
  const places = makeDrafts(work, rows);
  let stopped = guard.stopsEverything();
  const drafted = stopped ? [] : staying(work, rows, places, guard);
  if (drafted.length === 0) {
    keepDrafts(work, rows, places, guard);
    return { sent: 0, stopped };
  }
  guard.noteGone(markSending(work, drafted, places));
  const results = new Map<string, SentPlace>();
  const kept = new Map<string, string>();
  for (const row of drafted) {
    stopped ||= guard.stopsEverything() || (hasTime() ? '' : work.say('rest-next-run'));
    const reason = stopped || guard.stopsRow(row);
    if (reason) {
      kept.set(row.id, reason);
      continue;
    }
    const place = places.get(row.id) as DraftPlace;
    try {
      results.set(row.id, sendDraft(place.draftId, row.audience === 'partner'));
    } catch (error) {
      settleFailure(work, row, place, error, results, kept);
    }
  }
  record(work, drafted, places, results, kept, guard);
  return { sent: results.size, stopped };
}

/** Rows with a draft that nobody has stopped while the drafts were made; the others lose theirs. */
function staying(
  work: Work,
  rows: readonly OutboxRow[],
  places: ReadonlyMap<string, DraftPlace>,
  guard: Guard,
): OutboxRow[] {
  const drafted = rows.filter((row) => places.has(row.id));
  for (const row of drafted) {
    if (guard.stopsRow(row)) withdraw(work, row, places.get(row.id) as DraftPlace, guard);
  }
  return drafted.filter((row) => !guard.stopsRow(row));
}

/** Nothing leaves now: the drafts are noted, to be sent as they are when sending goes on. */
function keepDrafts(
  work: Work,
  rows: readonly OutboxRow[],
  places: ReadonlyMap<string, DraftPlace>,
  guard: Guard,
): void {
  for (const row of rows) {
    const place = places.get(row.id);
    if (place && row.draftId === '' && !guard.stopsRow(row))
      work.change('outbox', row.id, { status: 'drafted', ...place });
  }
  work.save();
  work.tracker.flush();
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
      kept.set(row.id, work.say('google-refused', { reason }));
      return;
    }
    const found = findSent(row.reference, place.threadId);
    if (found) results.set(row.id, found);
  } catch (lookup) {
    work.log('Whether a mail left could not be found out', String(lookup), row.microInternshipId, row.id);
  }
}

/**
 * The intent: which draft is about to be sent for which key, in the ledger and in the Outbox, before anything leaves.
 * Gives the rows that are gone from the Outbox.
 */
function markSending(
  work: Work,
  rows: readonly OutboxRow[],
  places: ReadonlyMap<string, DraftPlace>,
): string[] {
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
  const gone = work.save();
  work.tracker.flush();
  work.memory.set({ batch });
  return gone;
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
      headerId: place.headerId ?? '',
      problem: '',
    });
  }
  for (const row of keptRows)
    putBack(work, row, places.get(row.id) as DraftPlace, kept.get(row.id) ?? '', guard);
  work.save();
  work.tracker.flush();
}

/** A mail that did not leave: as a person left it, or a draft that the next run sends. */
function putBack(work: Work, row: OutboxRow, place: DraftPlace, reason: string, guard: Guard): void {
  if (guard.stopsRow(row) === '') {
    work.change('outbox', row.id, { status: 'drafted', problem: reason });
    return;
  }
  const { status } = guard.asPeopleLeftIt(row);
  if (status === 'held') work.change('outbox', row.id, { status, problem: work.say('held-by-hand') });
  else if (status === 'cancelled')
    work.change('outbox', row.id, { status, problem: work.say('cancelled-by-hand') });
  else if (!guard.isGone(row))
    work.change('outbox', row.id, { status: leavesByItself(status) ? statusBefore(row) : status });
  withdraw(work, row, place, guard);
}

const leavesByItself = (status: string): boolean => status === 'sending' || status === 'drafted';
