import type { Context } from '../domain/mails/wanted';
import { isRunning, type Offering } from '../domain/offering';
import { screeningChanges } from '../domain/screening/columns';
import { type Screened, screen } from '../domain/screening/screened';
import { digest, hexOf, newId } from '../google/identifiers';
import type { Work } from './session';

/** The offering's applications, scored and in order, as the tabs say now. */
export const screenedFor = (work: Work, offering: Offering, seed?: string): Screened =>
  screen(offering, work.snapshot.reviews, work.snapshot.settings, seed);

/** Whether somebody is still to be chosen; without, the Reviews tab need not be read. */
export const isScreening = ({ offering }: Context): boolean =>
  isRunning(offering) && offering.applications.some(({ outcome }) => outcome === '');

/** Brings flags, reviews, scores and ranks up to what stands in the tabs; scores typed by hand count like any other. */
export function noteScreening(work: Work, offering: Offering): void {
  const { reviews, settings } = work.snapshot;
  for (const change of screeningChanges(screenedFor(work, offering), reviews, settings))
    work.change(change.tab, change.id, change.values);
}

/** The scheduled run's part: rows typed into Reviews get their ID first. */
export function noteAllScreening(work: Work, contexts: readonly Context[]): void {
  const screening = contexts.filter(isScreening);
  if (screening.length === 0) return;
  work.tracker.nameRows('reviews', () => newId('R'));
  for (const { offering } of screening) noteScreening(work, offering);
}

/** A row ID made from what the row is about, so that a click repeated after a crash makes no second one. */
export const reviewId = (reviewer: string, applicationId: string): string =>
  `R-${hexOf(digest(`${reviewer} ${applicationId}`))
    .slice(0, 12)
    .toUpperCase()}`;

/**
 * The seed of an offering's lottery, from the tracker's secret and nothing else: there is only one, nobody can draw again
 * until the result is liked, and offerings with one form have the same.
 */
export function seedFor(work: Work, { row }: Offering): string {
  const about = row.applicationFormId || row.id;
  return row.lotterySeed || hexOf(digest(`lottery ${about}`, work.memory.get('secret'))).slice(0, 12);
}

/** Writes the seed into the Log before it counts, then into the row. */
export function noteSeeds(work: Work, offerings: readonly Offering[]): void {
  const missing = offerings.filter(({ row }) => row.lotterySeed === '');
  if (missing.length === 0) return;
  for (const offering of missing)
    work.log('Lottery drawn', `seed ${seedFor(work, offering)}`, offering.row.id);
  work.save();
  work.tracker.flush();
  for (const offering of missing)
    work.change('micro-internships', offering.row.id, { lotterySeed: seedFor(work, offering) });
}
