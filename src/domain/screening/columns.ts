import type { Change, ReviewRow } from '../records';
import type { Settings } from '../settings';
import { flagsNow } from './eligibility';
import { reviewOf } from './reviews';
import type { Screened } from './screened';

/** What the tracker should say of applications whose outcome is not told: flags, reviews, score, rank, totals. */
export function screeningChanges(
  { offering, candidates, criteria }: Screened,
  reviewRows: readonly ReviewRow[],
  settings: Settings,
): Change[] {
  const changes: Change[] = [];
  const open = new Set<string>();
  for (const { application, counted, score, rank } of candidates) {
    if (application.outcome !== '') continue;
    open.add(application.id);
    const flags = flagsNow(application, offering.row, settings);
    const reviews = counted === 0 ? null : counted;
    const isKept =
      application.reviews === reviews &&
      application.score === score &&
      application.rank === rank &&
      application.flags === flags;
    if (!isKept)
      changes.push({ tab: 'applications', id: application.id, values: { reviews, score, rank, flags } });
  }
  for (const row of reviewRows) {
    if (!open.has(row.applicationId)) continue;
    const { total, recused } = reviewOf(row, criteria.criteria);
    const shown = recused ? null : total;
    if (row.total !== shown || row.microInternshipId !== offering.row.id) {
      const values = { total: shown, microInternshipId: offering.row.id };
      changes.push({ tab: 'reviews', id: row.id, values });
    }
  }
  return changes;
}
