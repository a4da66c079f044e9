import { mailsByKey } from '../domain/again';
import type { Context } from '../domain/mails/wanted';
import type { Offering } from '../domain/offering';
import { byMicroInternship, isBeingCancelledRow, isRunningRow } from '../domain/offering';
import { Problem } from '../domain/problem';
import type { MicroInternshipRow, OutboxRow } from '../domain/records';
import { sentence } from '../domain/say';
import type { Work } from './session';

/** Offerings with the context rules are applied in; each sees only its own mails. */
export function contexts(work: Work, isWanted?: (row: MicroInternshipRow) => boolean): Context[] {
  const { snapshot, at } = work;
  const mails = byMicroInternship(snapshot.outbox);
  return work.offerings(isWanted).map((offering) => {
    let mine: ReadonlyMap<string, OutboxRow> | undefined;
    return {
      snapshot,
      offering,
      at,
      get calendar() {
        return snapshot.calendar;
      },
      get outbox() {
        return mails.get(offering.row.id) ?? [];
      },
      mail: (key) => {
        mine ??= mailsByKey(mails.get(offering.row.id) ?? []);
        return mine.get(key);
      },
    };
  });
}

/** Those that run; nothing is looked at of the others, however many there have been. */
export const runningContexts = (work: Work): Context[] => contexts(work, isRunningRow);

/** Those that run, and those of which a cancellation has still to be told. */
export const activeContexts = (work: Work): Context[] =>
  contexts(work, (row) => isRunningRow(row) || isBeingCancelledRow(row, work.at));

export function contextFor(work: Work, microInternshipId: string): Context {
  const [found] = contexts(work, (row) => row.id === microInternshipId);
  if (!found) throw new Problem('not found', sentence('offering-gone'));
  return found;
}

/** The offering that an application belongs to. */
export function contextOfApplication(work: Work, applicationId: string): Context {
  const row = work.snapshot.applications.find((application) => application.id === applicationId);
  if (!row) throw new Problem('not found', sentence('application-gone'));
  return contextFor(work, row.microInternshipId);
}

export type { Offering };
