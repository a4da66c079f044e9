import { referenceFrom, referencesIn } from '../domain/mail-key';
import { instantFrom } from '../domain/offering';
import { inSchoolHours, isOpen, ready } from '../domain/outbox';
import type { LedgerRow, OutboxRow } from '../domain/records';
import { digest, hexOf } from '../google/identifiers';
import {
  createDraft,
  type DraftPlace,
  deleteDraft,
  draftsWithReference,
  findDraft,
  findSent,
  quotaLeft,
  type SentPlace,
  sendDraft,
} from '../google/mail';
import { priorities } from '../toolkit/message';
import type { LedgerState, OutboxStatus } from '../toolkit/statuses';
import { Guard } from './guard';
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

/**
 * Rows whose mail has not left under its key, each key once. People copy rows, paste over keys and set sent mails back to
 * planned; none of that makes a mail leave twice.
 */
function genuine(
  work: Work,
  rows: readonly OutboxRow[],
  states: ReadonlyMap<string, LedgerRow>,
): OutboxRow[] {
  const asked = new Set(rows);
  const others = work.tracker.rows('outbox').filter((row) => !asked.has(row));
  const keys = new Set(others.map((row) => row.key));
  return rows.filter((row) => {
    const line = states.get(row.key) ?? states.get(referenceOf(work, row.key));
    if (row.key === '') {
      work.change('outbox', row.id, {
        status: 'held',
        problem: 'Held by the toolkit, which did not make this row.',
      });
    } else if (line?.state === 'sent' || line?.state === 'unknown') {
      const { state: status, at, messageId, threadId } = line;
      work.change(
        'outbox',
        row.id,
        status === 'sent' ? { status, sentAt: at, messageId, threadId } : { status },
      );
    } else if (keys.has(row.key)) {
      work.change('outbox', row.id, { status: 'cancelled', problem: 'The same mail stands in another row.' });
    } else {
      keys.add(row.key);
      if (row.reference !== referenceOf(work, row.key))
        work.change('outbox', row.id, { reference: referenceOf(work, row.key) });
      return true;
    }
    return false;
  });
}

/** Drafts of mails that a person has cancelled in the tab. */
function clearAway(work: Work): void {
  for (const row of work.tracker.rows('outbox')) {
    if (row.status !== 'cancelled' || row.draftId === '') continue;
    try {
      findDraft(row.draftId)?.deleteDraft();
      work.change('outbox', row.id, { draftId: '', draftLink: '' });
    } catch (error) {
      work.log('A draft could not be deleted', String(error), row.microInternshipId, row.id);
    }
  }
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

/** A mail that a person stopped or readdressed: its draft must not lie about to be sent by hand. */
function withdraw(work: Work, row: OutboxRow, place: DraftPlace, guard: Guard): void {
  const { status } = guard.asPeopleLeftIt(row);
  if (status === 'held' && row.draftId !== '') return;
  try {
    deleteDraft(place.draftId);
  } catch (error) {
    work.log('A draft could not be deleted', String(error), row.microInternshipId, row.id);
    if (!guard.isGone(row)) work.change('outbox', row.id, place);
    return;
  }
  if (!guard.isGone(row)) work.change('outbox', row.id, { draftId: '', threadId: '' });
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
  const orphans = adoptable(work);
  for (const row of without) {
    try {
      places.set(row.id, orphans.get(row.reference) ?? createDraft(outgoing(work, row)));
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

/**
 * Drafts of ours that no row points to, by reference. A second draft of one mail, and one of a mail that has left, can
 * only come from a run that was interrupted before it was shown: they are deleted.
 */
function adoptable(work: Work): Map<string, DraftPlace> {
  const rows = new Map(work.tracker.rows('outbox').map((row) => [row.reference, row]));
  const found = new Map<string, DraftPlace>();
  for (const { reference, ...place } of draftsWithReference(referencesIn)) {
    const row = rows.get(reference);
    if (!row || row.draftId === place.draftId) continue;
    const isSpare = row.draftId !== '' || found.has(reference) || !isOpen(row.status);
    if (isSpare) deleteDraft(place.draftId);
    else found.set(reference, place);
  }
  return found;
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
  if (status === 'held') work.change('outbox', row.id, { status, problem: 'Held by hand.' });
  else if (status === 'cancelled') work.change('outbox', row.id, { status, problem: 'Cancelled by hand.' });
  else if (!guard.isGone(row))
    work.change('outbox', row.id, { status: leavesByItself(status) ? statusBefore(row) : status });
  withdraw(work, row, place, guard);
}

const leavesByItself = (status: string): boolean => status === 'sending' || status === 'drafted';
const statusBefore = (row: OutboxRow): OutboxStatus => (row.approval === 'given' ? 'approved' : 'planned');

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

/** Whether anything is ready to leave now or later today, for the run's decision to look closer. */
export function hasReady(work: Work): boolean {
  const { snapshot, at } = work;
  if (!inSchoolHours(at, snapshot.calendar, snapshot.settings)) {
    return snapshot.outbox.some((row) => row.audience === 'teacher' && instantFrom(row.sendAfter) !== null);
  }
  return ready(snapshot.outbox, at, snapshot.calendar, snapshot.settings).length > 0;
}
