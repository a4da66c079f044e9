import fc from 'fast-check';
import { lotteryNumber } from '../../../src/domain/screening/lottery';
import { needsLottery, type Screened } from '../../../src/domain/screening/screened';
import { applicant, review, screened, settingsWith } from '../../support/screening';

const order = (found: Screened) => found.ranked.map(({ application, rank }) => [application.id, rank]);

test('the higher score comes first; who has no score comes last and has no rank', () => {
  const found = screened(
    ['A-1', 'A-2', 'A-3'].map((id) => applicant(id)),
    [review('A-2', 3), review('A-3', 5)],
  );
  expect(order(found)).toEqual([
    ['A-3', 1],
    ['A-2', 2],
    ['A-1', null],
  ]);
});

test('among equal scores first-timers come first, where the school says so', () => {
  const applications = [
    applicant('A-1', { firstTime: false }),
    applicant('A-2'),
    applicant('A-3', { firstTime: null }),
  ];
  const reviews = applications.map(({ id }) => review(id, 4));
  expect(order(screened(applications, reviews)).slice(0, 1)).toEqual([['A-2', 1]]);
  const equal = screened(applications, reviews, { typed: { favourFirstTimers: 'no' } });
  expect(equal.ranked.map(({ rank }) => rank)).toEqual([1, 1, 1]);
});

test('the time of application never decides: equals have the same rank until the lottery is drawn', () => {
  const applications = ['A-1', 'A-2', 'A-3'].map((id, index) =>
    applicant(id, { submitted: `2027-02-0${3 - index}T10:00:00Z` }),
  );
  const reviews = applications.map(({ id }) => review(id, 4));
  const undrawn = screened(applications, reviews);
  expect(undrawn.ranked.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  expect(needsLottery(undrawn, settingsWith())).toBe(true);
  const drawn = screened(applications, reviews, { row: { lotterySeed: 'seed' } });
  expect(drawn.ranked.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  const numbers = drawn.ranked.map(({ person }) => lotteryNumber('seed', person));
  expect(numbers).toEqual([...numbers].sort());
});

test('no lottery is needed where scores tell everybody apart', () => {
  const applications = [applicant('A-1'), applicant('A-2'), applicant('A-3', { agreed: false })];
  const found = screened(applications, [review('A-1', 4), review('A-2', 5), review('A-3', 5)]);
  expect(needsLottery(found, settingsWith())).toBe(false);
});

test('by lottery neither scores nor first-timers count, and nobody has a rank before it is drawn', () => {
  const applications = [applicant('A-1', { firstTime: false }), applicant('A-2')];
  const reviews = [review('A-1', 1), review('A-2', 5)];
  const row = { placement: 'lottery' };
  expect(order(screened(applications, reviews, { row })).map(([, rank]) => rank)).toEqual([null, null]);
  const firsts = Array.from(
    { length: 400 },
    (_, seed) =>
      screened(applications, reviews, { row: { ...row, lotterySeed: `s${seed}` } }).ranked[0]?.application.id,
  );
  const share = firsts.filter((id) => id === 'A-1').length;
  expect(share).toBeGreaterThan(150);
  expect(share).toBeLessThan(250);
});

test('who is barred is not ranked, who withdrew is not there, who was replaced neither', () => {
  const found = screened([
    applicant('A-1', { canAttend: 'not all' }),
    applicant('A-2', { outcome: 'withdrawn' }),
    applicant('A-3', { replacedBy: 'A-4' }),
    applicant('A-4'),
  ]);
  expect(found.candidates.map(({ application }) => application.id)).toEqual(['A-1', 'A-4']);
  expect(found.ranked.map(({ application }) => application.id)).toEqual(['A-4']);
});

test('a lottery is the same however the rows are sorted, and fair over many seeds', () => {
  const people = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'].map((id) => applicant(id));
  const drawn = (given: typeof people, seed: string) =>
    screened(given, [], { row: { placement: 'lottery', lotterySeed: seed } }).ranked.map(
      ({ person }) => person,
    );
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: 6 }), fc.string(), (given, seed) => {
      if (seed !== '') expect(drawn(given, seed)).toEqual(drawn(people, seed));
    }),
  );
  const first = new Map<string, number>();
  for (let seed = 0; seed < 3000; seed++) {
    const [winner] = drawn(people, `seed ${seed}`) as [string];
    first.set(winner, (first.get(winner) ?? 0) + 1);
  }
  for (const count of first.values()) expect(Math.abs(count - 500)).toBeLessThan(90);
  expect(first.size).toBe(6);
});
