import fc from 'fast-check';
import type { ReviewRow } from '../../../src/domain/records';
import { reviewOf, reviewsByApplication, scoreOf } from '../../../src/domain/screening/reviews';
import { rowOf } from '../../support/rows';

const criteria = [
  { name: 'Motivation', weight: 3 },
  { name: 'Fit', weight: 1 },
];
const review = (values: Partial<ReviewRow>): ReviewRow =>
  rowOf('reviews', { id: 'R-1', applicationId: 'A-1', reviewer: 'ana@school.example', ...values });
const scored = (reviewer: string, criterion1: number | null, criterion2: number | null, more = {}) =>
  review({ id: `R-${reviewer}`, reviewer, criterion1, criterion2, ...more });
const scoreFrom = (...rows: ReviewRow[]) => scoreOf(reviewsByApplication(rows, criteria).get('A-1') ?? []);

test('a review’s total is the weighted mean of its scores', () => {
  expect(reviewOf(scored('a', 5, 1), criteria).total).toBe(4);
  expect(reviewOf(scored('a', 4, 3), criteria).total).toBe(3.75);
});

test('the score is the mean over those who count: complete, and without a conflict of interest', () => {
  expect(scoreFrom(scored('a', 5, 5), scored('b', 3, 3))).toBe(4);
  expect(scoreFrom(scored('a', 5, 5), scored('b', 1, 1, { conflict: true }))).toBe(5);
  expect(scoreFrom(scored('a', 5, 5), scored('b', 1, null))).toBe(5);
  expect(scoreFrom(scored('a', 5, 5, { conflict: true }))).toBeNull();
  expect(scoreFrom()).toBeNull();
});

test.each([0, 6, -1, 1e9])('a score of %d, typed by hand, is none', (value) => {
  expect(reviewOf(scored('a', value, 3), criteria).scores).toEqual([null, 3]);
  expect(scoreFrom(scored('a', value, 3))).toBeNull();
});

test('of two reviews by one person the latest counts, however the address is written; one without a time is older', () => {
  const earlier = scored('a', 1, 1, { id: 'R-1', updated: '2027-02-01T10:00:00Z' });
  const later = scored(' A ', 5, 5, { id: 'R-2', updated: '2027-02-02T10:00:00Z' });
  const typed = scored('a', 2, 2, { id: 'R-9' });
  for (const rows of [
    [earlier, later, typed],
    [typed, later, earlier],
  ])
    expect(scoreFrom(...rows)).toBe(5);
});

test('reviews without a name are each their own', () => {
  expect(scoreFrom(scored('', 1, 1, { id: 'R-1' }), scored('', 5, 5, { id: 'R-2' }))).toBe(3);
});

test('the score lies between the lowest and the highest score, and the order of rows does not matter', () => {
  const one = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 6 }), (given) => {
      const rows = given.map(([a, b], index) => scored(`r${index}`, a, b));
      const score = scoreFrom(...rows) as number;
      expect(score).toBeGreaterThanOrEqual(Math.min(...given.flat()));
      expect(score).toBeLessThanOrEqual(Math.max(...given.flat()));
      expect(scoreFrom(...[...rows].reverse())).toBe(score);
    }),
  );
});
