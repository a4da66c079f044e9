import fc from 'fast-check';
import { spoken } from '../../../src/domain/say';
import { criteriaOf, criteriaText, parseCriteria } from '../../../src/domain/screening/criteria';
import { readSettings } from '../../../src/domain/settings';

const settings = (typed: Record<string, string> = {}) => readSettings(typed, 'America/Los_Angeles');
const read = (text: string) => parseCriteria(text).criteria.map(({ name, weight }) => [name, weight]);
const problem = (text: string) => {
  const found = parseCriteria(text);
  expect(found.criteria).toEqual([]);
  return found.problem ? spoken(found.problem, 'en') : '';
};

test.each([
  [
    'Interest in the field: 3\nFit: 1',
    [
      ['Interest in the field', 3],
      ['Fit', 1],
    ],
  ],
  [
    'Motivation ×2, Question for the partner ×1',
    [
      ['Motivation', 2],
      ['Question for the partner', 1],
    ],
  ],
  [
    'Motivation x 2\nFit X1',
    [
      ['Motivation', 2],
      ['Fit', 1],
    ],
  ],
  [
    'Motivation (2)\nFit (×1)',
    [
      ['Motivation', 2],
      ['Fit', 1],
    ],
  ],
  [
    'Motivation = 1.5; Fit = 0,5',
    [
      ['Motivation', 1.5],
      ['Fit', 0.5],
    ],
  ],
  [
    'Motivation\nFit',
    [
      ['Motivation', 1],
      ['Fit', 1],
    ],
  ],
  [
    'Curiosity, drive: 2\nMax 3',
    [
      ['Curiosity, drive', 2],
      ['Max 3', 1],
    ],
  ],
  [
    'Why: in own words: 2\n\n  Fit (skills)  ',
    [
      ['Why: in own words', 2],
      ['Fit (skills)', 1],
    ],
  ],
])('%j is read', (text, expected) => {
  expect(parseCriteria(text).problem).toBeNull();
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    'Motivation: much\nFit: 1',
    'The criterion “Motivation: much” cannot be read. Write one a line, with its weight behind it, like “Interest in the field: 3”.',
  ],
  ['Motivation:\nFit: 1', 'The criterion “Motivation:” cannot be read.'],
  ['3: 3\nFit: 1', 'The criterion “3: 3” cannot be read.'],
  ['Motivation: 0\nFit: 1', 'The weight of “Motivation” must be more than 0 and at most 10.'],
  ['Motivation: 11\nFit: 1', 'The weight of “Motivation” must be more than 0 and at most 10.'],
  ['Fit: 1\nfit: 2', 'The criterion “fit” stands there twice.'],
  ['Fit: 1', '1 criterion stands there; 2 to 4 are needed.'],
  ['A: 1\nB: 1\nC: 1\nD: 1\nE: 1', '5 criteria stand there; 2 to 4 are needed.'],
])('%j is not guessed at: nothing is scored, and a sentence says why', (text, sentence) => {
  expect(problem(text)).toContain(sentence);
});

test('an offering’s own criteria count, else those of Settings, else the toolkit’s in the tracker’s language', () => {
  expect(criteriaOf({ criteria: 'A: 1\nB: 2' }, settings())).toMatchObject({ from: 'micro-internship' });
  expect(criteriaOf({ criteria: '' }, settings({ criteria: 'A ×3, B ×2' }))).toMatchObject({
    from: 'settings',
    criteria: [
      { name: 'A', weight: 3 },
      { name: 'B', weight: 2 },
    ],
  });
  expect(criteriaOf({ criteria: ' ' }, settings())).toMatchObject({
    from: 'usual',
    criteria: [{ name: 'Motivation', weight: 2 }, { weight: 1 }, { weight: 1 }],
  });
  const spanish = criteriaOf({ criteria: '' }, settings({ language: 'es' }));
  expect(spanish.criteria[0]).toEqual({ name: 'Motivación', weight: 2 });
});

test('the usual value of Settings reads as the toolkit’s criteria', () => {
  expect(read(settings().text('criteria'))).toEqual(
    criteriaOf({ criteria: '' }, settings()).criteria.map(({ name, weight }) => [name, weight]),
  );
});

test('criteria that are written are read back as they were', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text));
  const weight = fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10);
  const criteria = fc.uniqueArray(fc.record({ name, weight }), {
    minLength: 2,
    maxLength: 4,
    selector: ({ name: one }) => one.toLowerCase(),
  });
  fc.assert(
    fc.property(criteria, (given) => {
      expect(parseCriteria(criteriaText(given))).toEqual({ criteria: given, problem: null });
    }),
  );
});
