import { referencesIn } from '../domain/mail-key';
import { isOpen } from '../domain/outbox';
import type { OutboxRow } from '../domain/records';
import { createDraft, type DraftPlace, deleteDraft, draftsWithReference } from '../google/mail';
import type { Guard } from './guard';
import type { Work } from './session';

/** A mail that a person stopped or readdressed: its draft must not lie about to be sent by hand. */
export function withdraw(work: Work, row: OutboxRow, place: DraftPlace, guard: Guard): void {
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

/** Drafts for rows that have none; an orphan draft of an interrupted run is adopted by its reference. */
export function makeDrafts(work: Work, rows: readonly OutboxRow[]): Map<string, DraftPlace> {
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
        problem: work.say('google-did-not-take', { reason }),
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
