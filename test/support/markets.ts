import fc from 'fast-check';
import type { Place, Seeker } from '../../src/domain/placement/deferred-acceptance';

export interface SmallMarket {
  seekers: Seeker[];
  places: Place[];
}

/** A market of so many seekers and places: everybody wants some of them in an order, every place takes some in another. */
export function markets(most: { seekers: number; places: number; seats: number }): fc.Arbitrary<SmallMarket> {
  return fc
    .tuple(fc.integer({ min: 1, max: most.seekers }), fc.integer({ min: 1, max: most.places }))
    .chain(([seekerCount, placeCount]) => {
      const seekerIds = Array.from({ length: seekerCount }, (_, index) => `s${index}`);
      const placeIds = Array.from({ length: placeCount }, (_, index) => `p${index}`);
      const seeker = (id: string) =>
        fc.record({ id: fc.constant(id), choices: fc.shuffledSubarray(placeIds) });
      const place = (id: string) =>
        fc.record({
          id: fc.constant(id),
          seats: fc.integer({ min: 0, max: most.seats }),
          order: fc.shuffledSubarray(seekerIds, { minLength: Math.max(0, seekerCount - 1) }),
        });
      return fc.record({
        seekers: fc.tuple(...seekerIds.map(seeker)),
        places: fc.tuple(...placeIds.map(place)),
      });
    }) as fc.Arbitrary<SmallMarket>;
}

export type Outcome = ReadonlyMap<string, string>;

/** Place of an offering in somebody's wishes; behind all of them when it is none. */
export const rankOf = (choices: readonly string[], place: string | undefined): number => {
  const index = place === undefined ? -1 : choices.indexOf(place);
  return index < 0 ? choices.length : index;
};

/** What keeps an outcome from being stable, in words. */
export function faultsOf({ seekers, places }: SmallMarket, outcome: Outcome): string[] {
  const faults: string[] = [];
  const holders = (id: string) =>
    seekers.filter((seeker) => outcome.get(seeker.id) === id).map(({ id: one }) => one);
  for (const { id, seats, order } of places) {
    const there = holders(id);
    if (there.length > seats) faults.push(`${id} has ${there.length} on ${seats} seats`);
    for (const one of there) if (!order.includes(one)) faults.push(`${one} is not wanted by ${id}`);
  }
  for (const { id, choices } of seekers) {
    const got = outcome.get(id);
    if (got !== undefined && !choices.includes(got)) faults.push(`${id} did not ask for ${got}`);
    for (const better of choices.slice(0, rankOf(choices, got))) {
      const place = places.find((one) => one.id === better) as Place;
      if (!place.order.includes(id)) continue;
      const there = holders(better);
      const worse = there.some((one) => place.order.indexOf(one) > place.order.indexOf(id));
      if (there.length < place.seats || worse)
        faults.push(`${id} and ${better} would rather have each other`);
    }
  }
  return faults;
}

/** Every way of giving out places, stable or not. */
export function everyOutcome({ seekers }: SmallMarket): Outcome[] {
  return seekers.reduce<Map<string, string>[]>(
    (outcomes, { id, choices }) =>
      outcomes.flatMap((outcome) => [
        outcome,
        ...choices.map((choice) => new Map([...outcome, [id, choice] as const])),
      ]),
    [new Map()],
  );
}

/** Every order somebody could name: all orders of all parts of the list. */
export function everyOrder(choices: readonly string[]): string[][] {
  let orders: string[][] = [[]];
  for (const choice of choices) {
    const longer = orders.flatMap((order) =>
      Array.from({ length: order.length + 1 }, (_, at) => [
        ...order.slice(0, at),
        choice,
        ...order.slice(at),
      ]),
    );
    orders = orders.concat(longer);
  }
  return orders;
}
