/** Somebody who wants a seat, with what is wanted most first. */
export interface Seeker {
  id: string;
  choices: readonly string[];
}

/** Something with seats. Who is not in its order gets none there. */
export interface Place {
  id: string;
  seats: number;
  /** Seekers, first comes first. */
  order: readonly string[];
}

/**
 * Gives each seeker at most one place by deferred acceptance (Gale and Shapley 1962), seekers asking: each asks for the
 * first choice that has not sent them away, each place keeps the first of its order. In the end no seeker and no place
 * would both rather have each other (stable), no stable outcome is better for any seeker, and nobody gains by naming
 * another order than the true one. The order in which seekers and places are given changes nothing.
 */
export function placed(seekers: readonly Seeker[], places: readonly Place[]): Map<string, string> {
  const standing = new Map(
    places.map(({ id, order }) => [id, new Map(order.map((seeker, index) => [seeker, index]))]),
  );
  const seats = new Map(places.map((place) => [place.id, Math.max(0, Math.floor(place.seats))]));
  const kept = new Map<string, Seeker[]>(places.map(({ id }) => [id, []]));
  const asked = new Map<Seeker, number>();
  const asking = [...seekers];
  for (let seeker = asking.pop(); seeker; seeker = asking.pop()) {
    const next = asked.get(seeker) ?? 0;
    const choice = seeker.choices[next];
    if (choice === undefined) continue;
    asked.set(seeker, next + 1);
    const order = standing.get(choice);
    const rank = order?.get(seeker.id);
    if (!order || rank === undefined) {
      asking.push(seeker);
      continue;
    }
    const holders = kept.get(choice) as Seeker[];
    holders.push(seeker);
    holders.sort((a, b) => (order.get(a.id) as number) - (order.get(b.id) as number));
    if (holders.length > (seats.get(choice) as number)) asking.push(holders.pop() as Seeker);
  }
  const found = new Map<string, string>();
  for (const { id } of places) for (const seeker of kept.get(id) as Seeker[]) found.set(seeker.id, id);
  return found;
}
