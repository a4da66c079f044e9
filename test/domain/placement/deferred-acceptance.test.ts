import fc from 'fast-check';
import { placed } from '../../../src/domain/placement/deferred-acceptance';
import { everyOrder, everyOutcome, faultsOf, markets, rankOf } from '../../support/markets';

test('whom a place has sent away asks for the next choice, and may push out somebody there', () => {
  const seekers = [
    { id: 'ana', choices: ['design', 'code'] },
    { id: 'ben', choices: ['design', 'code'] },
    { id: 'cy', choices: ['code', 'design'] },
  ];
  const places = [
    { id: 'design', seats: 1, order: ['cy', 'ana', 'ben'] },
    { id: 'code', seats: 1, order: ['ben', 'cy', 'ana'] },
  ];
  expect(Object.fromEntries(placed(seekers, places))).toEqual({ ben: 'code', cy: 'design' });
});

test('who is not in a place’s order gets nothing there, whatever is free', () => {
  const places = [{ id: 'design', seats: 3, order: ['ben'] }];
  const found = placed(
    [
      { id: 'ana', choices: ['design', 'gone'] },
      { id: 'ben', choices: ['design'] },
    ],
    places,
  );
  expect([...found]).toEqual([['ben', 'design']]);
});

test('a place without seats takes nobody', () => {
  const order = ['ana'];
  for (const seats of [0, -1])
    expect(placed([{ id: 'ana', choices: ['a'] }], [{ id: 'a', seats, order }]).size).toBe(0);
});

const small = markets({ seekers: 5, places: 3, seats: 2 });
const tiny = markets({ seekers: 4, places: 3, seats: 2 });
const large = markets({ seekers: 60, places: 6, seats: 12 });

test('every outcome is stable and keeps to the seats', () => {
  for (const market of [small, large])
    fc.assert(
      fc.property(market, (given) =>
        expect(faultsOf(given, placed(given.seekers, given.places))).toEqual([]),
      ),
    );
});

test('no stable outcome is better for anybody, among all there are', () => {
  fc.assert(
    fc.property(tiny, (given) => {
      const found = placed(given.seekers, given.places);
      const stable = everyOutcome(given).filter((outcome) => faultsOf(given, outcome).length === 0);
      expect(stable.length).toBeGreaterThan(0);
      for (const outcome of stable) {
        for (const { id, choices } of given.seekers)
          expect(rankOf(choices, found.get(id))).toBeLessThanOrEqual(rankOf(choices, outcome.get(id)));
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody gains by naming another order than the true one, whichever it is', () => {
  fc.assert(
    fc.property(tiny, (given) => {
      const found = placed(given.seekers, given.places);
      const ids = given.places.map(({ id }) => id);
      for (const seeker of given.seekers) {
        const honest = rankOf(seeker.choices, found.get(seeker.id));
        for (const choices of everyOrder(ids)) {
          const others = given.seekers.map((one) => (one === seeker ? { ...one, choices } : one));
          const got = placed(others, given.places).get(seeker.id);
          expect(rankOf(seeker.choices, got)).toBeGreaterThanOrEqual(honest);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the order in which seekers and places are given changes nothing', () => {
  const shuffled = large.chain(({ seekers, places }) =>
    fc.record({
      given: fc.constant({ seekers, places }),
      seekers: fc.shuffledSubarray(seekers, { minLength: seekers.length }),
      places: fc.shuffledSubarray(places, { minLength: places.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ given, seekers, places }) => {
      const sorted = (found: Map<string, string>) => [...found].sort();
      expect(sorted(placed(seekers, places))).toEqual(sorted(placed(given.seekers, given.places)));
    }),
  );
});

test('one more seat hurts nobody', () => {
  fc.assert(
    fc.property(small, (given) => {
      const found = placed(given.seekers, given.places);
      const [first, ...others] = given.places as [(typeof given.places)[number]];
      const more = placed(given.seekers, [{ ...first, seats: first.seats + 1 }, ...others]);
      for (const { id, choices } of given.seekers)
        expect(rankOf(choices, more.get(id))).toBeLessThanOrEqual(rankOf(choices, found.get(id)));
    }),
  );
});
