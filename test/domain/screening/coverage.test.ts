import fc from 'fast-check';
import { coverageOf, reviewersOf } from '../../../src/domain/screening/coverage';
import { applicant, review, screened, settingsWith } from '../../support/screening';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `A-${index + 1}`);
const many = (count: number) =>
  ids(count).map((id, index) =>
    applicant(id, { submitted: `2027-02-01T10:${String(index).padStart(2, '0')}:00Z` }),
  );
const row = { reviewers: 'Ana@school.example\nben@school.example, cy@school.example' };
const typed = { reviewersPerApplication: '2' };
const covering = (...given: Parameters<typeof screened>) =>
  coverageOf(screened(given[0], given[1], { row, typed, ...given[2] }), settingsWith(typed));
const left = (found: ReturnType<typeof covering>) => Object.fromEntries(found.left);

test('applications are dealt out in turn, so that each has as many reviewers as it wants', () => {
  expect(left(covering(many(3)))).toEqual({
    'ana@school.example': ['A-1', 'A-2'],
    'ben@school.example': ['A-1', 'A-3'],
    'cy@school.example': ['A-2', 'A-3'],
  });
});

test('what is reviewed is no longer asked for, and somebody who helps out takes work from another', () => {
  const reviews = [
    review('A-1', 4, { reviewer: 'ana@school.example' }),
    review('A-1', 4, { reviewer: 'helper@school.example' }),
    review('A-2', 4, { reviewer: 'ben@school.example' }),
  ];
  const found = covering(many(2), reviews);
  expect(left(found)).toEqual({
    'ana@school.example': [],
    'ben@school.example': [],
    'cy@school.example': ['A-2'],
  });
  expect(found.covered).toBe(1);
  expect(found.reviewers).toContainEqual({ reviewer: 'helper@school.example', done: 1, recused: 0, left: 0 });
});

test('a begun review is still asked for', () => {
  const begun = review('A-1', 4, { reviewer: 'ana@school.example', criterion2: null });
  expect(left(covering(many(1), [begun]))['ana@school.example']).toEqual(['A-1']);
});

test('who has a conflict of interest is replaced, and nobody else’s list changes', () => {
  const reviews = [review('A-1', 0, { reviewer: 'ana@school.example', conflict: true })];
  expect(left(covering(many(3), reviews))).toEqual({
    'ana@school.example': ['A-2'],
    'ben@school.example': ['A-1', 'A-3'],
    'cy@school.example': ['A-1', 'A-2', 'A-3'],
  });
});

test('nobody is asked to review their own child', () => {
  const [first, ...others] = many(3);
  const family = applicant('A-1', { ...first, guardianMail: 'Ben@school.example' });
  expect(left(covering([family, ...others]))['ben@school.example']).toEqual(['A-3']);
});

test('an application that everybody is too close to is asked of nobody', () => {
  const reviews = ['ana', 'ben', 'cy'].map((name) =>
    review('A-1', 0, { reviewer: `${name}@school.example`, conflict: true }),
  );
  expect(Object.values(left(covering(many(1), reviews))).flat()).toEqual([]);
});

test('reviewers are those of the offering, else of Settings, else the teacher in charge', () => {
  const settings = settingsWith({ reviewers: 'x@school.example, y@school.example' });
  expect(reviewersOf(screened([], [], { row }), settings)).toHaveLength(3);
  expect(reviewersOf(screened([]), settings)).toEqual(['x@school.example', 'y@school.example']);
  expect(reviewersOf(screened([]), settingsWith())).toEqual(['teacher@school.example']);
  expect(reviewersOf(screened([], [], { row: { owner: '' } }), settingsWith())).toEqual([
    'rivera@school.example',
  ]);
});

test('whoever reviews, nobody gets more than one more than another, and a new application moves no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      (count, reviewers, wanted) => {
        const settings = { reviewersPerApplication: String(wanted) };
        const names = Array.from({ length: reviewers }, (_, index) => `r${index}@school.example`);
        const of = (some: number) =>
          coverageOf(
            screened(many(some), [], { row: { reviewers: names.join('\n') } }),
            settingsWith(settings),
          ).left;
        const before = of(count);
        const sizes = [...before.values()].map((list) => list.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(count * Math.min(wanted, reviewers));
        for (const [reviewer, list] of of(count + 1))
          expect(list.slice(0, before.get(reviewer)?.length)).toEqual(before.get(reviewer));
      },
    ),
  );
});
