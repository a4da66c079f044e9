import type { Offering } from '../offering';
import { groupBy } from '../offering';
import type { ApplicationRow, ReviewRow } from '../records';
import type { Settings } from '../settings';
import { type Criteria, criteriaOf } from './criteria';
import { liveFlagsOf } from './eligibility';
import { lotteryNumber } from './lottery';
import { personOf } from './person';
import { counts, type Review, reviewsByApplication, scoreOf } from './reviews';

/** One application with what is known for choosing. */
export interface Candidate {
  application: ApplicationRow;
  person: string;
  /** Something keeps it from being placed by itself. */
  barred: boolean;
  reviews: Review[];
  /** How many of them count. */
  counted: number;
  score: number | null;
  /** Place in the order of choosing, from 1; equal for those that nothing tells apart yet, null where there is none. */
  rank: number | null;
}

/** One offering's applications, scored and put in order. */
export interface Screened {
  offering: Offering;
  criteria: Criteria;
  byLottery: boolean;
  /** '' until the lottery was drawn. */
  seed: string;
  /** Standing applications that were not taken back, in the order they came in. */
  candidates: Candidate[];
  /** Those that can be placed, first comes first. */
  ranked: Candidate[];
}

/**
 * The order of choosing. By score: the higher score, then (if the school says so) who has not taken part before, then the
 * lottery; never the time of application. By lottery: the lottery alone. Who has no score comes last.
 */
export function screen(
  offering: Offering,
  reviewRows: readonly ReviewRow[],
  settings: Settings,
  seed = offering.row.lotterySeed,
): Screened {
  const { row } = offering;
  const criteria = criteriaOf(row, settings);
  const mine = new Set(offering.applications.map(({ id }) => id));
  const reviews = reviewsByApplication(
    reviewRows.filter(({ applicationId }) => mine.has(applicationId)),
    criteria.criteria,
  );
  const candidates = offering.applications
    .filter(({ outcome }) => outcome !== 'withdrawn')
    .map((application): Candidate => {
      const given = reviews.get(application.id) ?? [];
      return {
        application,
        person: personOf(application),
        barred: liveFlagsOf(application, row, settings).some(({ bars }) => bars),
        reviews: given,
        counted: given.filter(counts).length,
        score: scoreOf(given),
        rank: null,
      };
    })
    .sort((a, b) => byArrival(a.application, b.application));
  const byLottery = row.placement === 'lottery';
  const screened = { offering, criteria, byLottery, seed, candidates, ranked: [] as Candidate[] };
  const order = compareBy(screened, settings);
  const numbers = new Map(candidates.map(({ person }) => [person, lotteryNumber(seed, person)]));
  const draw = ({ person }: Candidate): string => (seed === '' ? '' : (numbers.get(person) as string));
  const compare = (a: Candidate, b: Candidate): number => order(a, b) || byText(draw(a), draw(b));
  screened.ranked = candidates
    .filter(({ barred }) => !barred)
    .sort((a, b) => compare(a, b) || byArrival(a.application, b.application));
  if (byLottery && seed === '') return screened;
  for (const [index, candidate] of screened.ranked.entries()) {
    if (candidate.score === null && !byLottery) continue;
    const before = screened.ranked[index - 1];
    candidate.rank = before && compare(before, candidate) === 0 ? before.rank : index + 1;
  }
  return screened;
}

/** The order without the lottery. */
function compareBy({ byLottery }: Pick<Screened, 'byLottery'>, settings: Settings) {
  const favours = settings.yes('favourFirstTimers');
  const isNew = ({ application }: Candidate): number => (application.firstTime === true ? 0 : 1);
  return (a: Candidate, b: Candidate): number =>
    byLottery ? 0 : (b.score ?? 0) - (a.score ?? 0) || (favours ? isNew(a) - isNew(b) : 0);
}

/** Whether somebody can only be told from somebody else by the lottery. */
export function needsLottery({ byLottery, ranked }: Screened, settings: Settings): boolean {
  const order = compareBy({ byLottery }, settings);
  return ranked.some((one, index) => index > 0 && order(ranked[index - 1] as Candidate, one) === 0);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byArrival = (a: ApplicationRow, b: ApplicationRow): number =>
  a.submitted.localeCompare(b.submitted) || a.id.localeCompare(b.id);

/** Applications of several offerings by the person who sent them. */
export const byPerson = (screened: readonly Screened[]): Map<string, Candidate[]> =>
  groupBy(
    screened.flatMap(({ candidates }) => candidates),
    ({ person }) => person,
  );
