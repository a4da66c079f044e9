import type { Decision } from '../../toolkit/statuses';
import { holdsSeat, type Offering } from '../offering';
import type { ApplicationRow } from '../records';
import { personOf } from '../screening/person';
import type { Candidate, Screened } from '../screening/screened';
import { seatsMaxOf } from '../screening/seats';
import type { Settings } from '../settings';
import { isDecidedByHand } from './decided';
import { placed, type Seeker } from './deferred-acceptance';
import { type Elsewhere, getsSeat, overlap, sharesForm } from './elsewhere';

/** What is proposed for one application, with all that its sentence needs. */
export interface Proposal {
  application: ApplicationRow;
  offering: Screened;
  decision: Decision;
  /** Where it is on the waitlist, from 1. */
  place: number | null;
  /** The offering with this person's seat, if it is another one. */
  seatIn: Offering | undefined;
  /** Offerings that were wanted more than the one with the seat, wanted most first; only with `accept`. */
  missed: Missed[];
  /** Which choice of the student's own order it is, or null where nothing was put in order. */
  choice: number | null;
}

export interface Missed {
  screened: Screened;
  barred: boolean;
}

/** One market: the offerings placed together, and who has what already. */
export interface Market {
  offerings: readonly Screened[];
  elsewhere: Elsewhere;
  settings: Settings;
}

/** Seats left when those told and those decided by hand have theirs. */
export function freeSeats({ offering }: Pick<Screened, 'offering'>, settings: Settings): number {
  const taken = offering.applications.filter(
    (one) => holdsSeat(one) || (one.outcome === '' && one.decision === 'accept' && isDecidedByHand(one)),
  ).length;
  return Math.max(0, seatsMaxOf(offering, settings) - taken);
}

/**
 * A decision for everybody who has none by hand and is not told yet. Who is barred, or has a seat in another offering
 * that was put in order with it or meets at the same time, is denied; seats are given by the students' order and the
 * offerings'; who gets none is on the waitlist of every offering asked for.
 */
export function proposalsOf(market: Market): Proposal[] {
  const wishes = wishesOf(market);
  const seats = placed(
    [...wishes].map(
      ([id, wanted]): Seeker => ({ id, choices: wanted.map(({ screened }) => screened.offering.row.id) }),
    ),
    market.offerings.map((screened) => ({
      id: screened.offering.row.id,
      seats: freeSeats(screened, market.settings),
      order: screened.ranked.map(({ person }) => person),
    })),
  );
  return market.offerings.flatMap((screened) => proposalsFor(screened, seats, wishes, market));
}

interface Wish {
  screened: Screened;
  candidate: Candidate;
}

const isOpen = ({ application }: Candidate): boolean =>
  application.outcome === '' && !isDecidedByHand(application);

/** A seat in another offering that is not given anew here: held, decided by hand, or of a placement of its own. */
function fixedSeat({ application }: Candidate, { offering }: Screened, market: Market): Offering | undefined {
  const ids = new Set(market.offerings.map((screened) => screened.offering.row.id));
  return market.elsewhere.find(
    application,
    offering,
    (other, theirs) =>
      getsSeat(theirs) &&
      (holdsSeat(theirs) || isDecidedByHand(theirs) || !ids.has(other.row.id)) &&
      (sharesForm(offering, other) || overlap(offering, other)),
  );
}

/** What each person asks for and can get, wanted most first: by rank, then what was asked for first. */
function wishesOf(market: Market): Map<string, Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const screened of market.offerings) {
    for (const candidate of screened.ranked) {
      if (!isOpen(candidate) || fixedSeat(candidate, screened, market)) continue;
      const mine = wishes.get(candidate.person) ?? [];
      mine.push({ screened, candidate });
      wishes.set(candidate.person, mine);
    }
  }
  for (const mine of wishes.values())
    mine.sort((a, b) => byWish(a.candidate.application, b.candidate.application));
  return wishes;
}

const byWish = (a: ApplicationRow, b: ApplicationRow): number =>
  (a.offeringRank ?? 1e6) - (b.offeringRank ?? 1e6) ||
  a.submitted.localeCompare(b.submitted) ||
  a.microInternshipId.localeCompare(b.microInternshipId);

function proposalsFor(
  screened: Screened,
  seats: ReadonlyMap<string, string>,
  wishes: ReadonlyMap<string, Wish[]>,
  market: Market,
): Proposal[] {
  const { id } = screened.offering.row;
  const places = waitlistPlaces(screened, seats, wishes);
  return screened.candidates.filter(isOpen).map((candidate) => {
    const { application, person, barred } = candidate;
    const fixed = fixedSeat(candidate, screened, market);
    const got = seats.get(person);
    const base = { application, offering: screened, place: null, seatIn: undefined, missed: [] as Missed[] };
    const proposal = { ...base, choice: choiceOf(application, market) };
    if (barred) return { ...proposal, decision: 'deny' };
    if (fixed) return { ...proposal, decision: 'deny', seatIn: fixed };
    if (got === id)
      return { ...proposal, decision: 'accept', missed: missedBy(application, screened, market) };
    if (got !== undefined) {
      const seatIn = market.offerings.find(({ offering }) => offering.row.id === got)?.offering;
      return { ...proposal, decision: 'deny', seatIn };
    }
    return { ...proposal, decision: 'waitlist', place: places.get(application.id) ?? null };
  });
}

/** Behind those who were told their place, in the order of choosing; those put there by hand stand among them. */
function waitlistPlaces(
  screened: Screened,
  seats: ReadonlyMap<string, string>,
  wishes: ReadonlyMap<string, Wish[]>,
): Map<string, number> {
  const told = screened.offering.applications.filter(({ outcome }) => outcome === 'waitlisted');
  const before = Math.max(told.length, ...told.map(({ waitlistPlace }) => waitlistPlace ?? 0));
  const waiting = screened.ranked.filter((candidate) => {
    const { application, person } = candidate;
    if (application.outcome !== '') return false;
    if (isDecidedByHand(application)) return application.decision === 'waitlist';
    return wishes.get(person)?.some((wish) => wish.candidate === candidate) && !seats.has(person);
  });
  return new Map(waiting.map(({ application }, index) => [application.id, before + index + 1]));
}

/** Offerings of the market that the student had put before this one. */
function missedBy(application: ApplicationRow, { offering }: Screened, market: Market): Missed[] {
  return market.offerings
    .flatMap((screened) =>
      screened.candidates
        .filter(
          (one) =>
            one.person === personOf(application) &&
            screened.offering.row.id !== offering.row.id &&
            one.application.outcome === '' &&
            byWish(one.application, application) < 0,
        )
        .map((one) => ({ screened, barred: one.barred, application: one.application })),
    )
    .sort((a, b) => byWish(a.application, b.application));
}

/** The place in the student's own order, where that order says something: several, none of the same place. */
function choiceOf(application: ApplicationRow, market: Market): number | null {
  const mine = market.elsewhere
    .of(personOf(application))
    .filter(({ offering }) =>
      market.offerings.some((screened) => screened.offering.row.id === offering.row.id),
    )
    .map((one) => one.application.offeringRank);
  const isOrdered =
    mine.length > 1 && mine.every((rank) => rank !== null) && new Set(mine).size === mine.length;
  return isOrdered ? application.offeringRank : null;
}
