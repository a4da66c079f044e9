import { highestScore, lowestScore } from '../../toolkit/criteria';
import { groupBy } from '../offering';
import type { ReviewRow } from '../records';
import type { Criterion } from './criteria';

/** What one reviewer says of one application. */
export interface Review {
  row: ReviewRow;
  /** Mail address or name, in small letters; the row's ID where nobody is named. */
  reviewer: string;
  /** One per criterion; null where there is none, or one outside of 1 to 5. */
  scores: (number | null)[];
  /** The weighted mean of the scores, or null while one is missing. */
  total: number | null;
  /** A conflict of interest: nothing of it counts. */
  recused: boolean;
}

const columns = ['criterion1', 'criterion2', 'criterion3', 'criterion4'] as const;

/** Two decimals, as they are shown: what looks equal is equal. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Reviews by application, typed by hand or in the sidebar; of several by one reviewer the latest counts. */
export function reviewsByApplication(
  rows: readonly ReviewRow[],
  criteria: readonly Criterion[],
): Map<string, Review[]> {
  const reviews = new Map<string, Review[]>();
  for (const [applicationId, mine] of groupBy(rows, (row) => row.applicationId)) {
    const latest = new Map<string, Review>();
    for (const row of [...mine].sort(byAge)) {
      const review = reviewOf(row, criteria);
      latest.set(review.reviewer, review);
    }
    reviews.set(applicationId, [...latest.values()]);
  }
  return reviews;
}

/** A row without a time was typed by hand, and counts as the older one of two. */
const byAge = (a: ReviewRow, b: ReviewRow): number =>
  a.updated.localeCompare(b.updated) || a.id.localeCompare(b.id);

export function reviewOf(row: ReviewRow, criteria: readonly Criterion[]): Review {
  const scores = criteria.map((_, index) => scoreFrom(row[columns[index] as (typeof columns)[number]]));
  return {
    row,
    reviewer: row.reviewer.trim().toLowerCase() || row.id,
    scores,
    total: totalOf(scores, criteria),
    recused: row.conflict === true,
  };
}

const scoreFrom = (value: number | null): number | null =>
  value !== null && value >= lowestScore && value <= highestScore ? value : null;

function totalOf(scores: readonly (number | null)[], criteria: readonly Criterion[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const [index, { weight }] of criteria.entries()) {
    const score = scores[index];
    if (score === null || score === undefined) return null;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : rounded(sum / weights);
}

/** Whether a review counts: every criterion scored, by somebody without a conflict of interest. */
export const counts = (review: Review): boolean => !review.recused && review.total !== null;

/** The mean over the reviewers who count, or null when nobody does. */
export function scoreOf(reviews: readonly Review[]): number | null {
  const totals = reviews.filter(counts).map(({ total }) => total as number);
  return totals.length === 0 ? null : rounded(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

/** The row's cells for so many scores. */
export function scoreCells(scores: readonly (number | null)[]): Pick<ReviewRow, (typeof columns)[number]> {
  const [criterion1 = null, criterion2 = null, criterion3 = null, criterion4 = null] = scores;
  return { criterion1, criterion2, criterion3, criterion4 };
}
