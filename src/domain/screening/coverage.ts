import type { Settings } from '../settings';
import type { Candidate, Screened } from './screened';

/** Who scores what: each application wants so many different reviewers. */
export interface Coverage {
  /** How many reviews each application wants; not more than there are reviewers. */
  wanted: number;
  /** Each reviewer's applications that are still to be scored, in the order they came in. */
  left: ReadonlyMap<string, string[]>;
  reviewers: ReviewerShare[];
  /** Applications that have as many reviews as they want. */
  covered: number;
}

export interface ReviewerShare {
  reviewer: string;
  done: number;
  recused: number;
  left: number;
}

/** Reviewers named on the offering, else those of Settings, else the teacher in charge; small letters, each once. */
export function reviewersOf({ offering }: Pick<Screened, 'offering'>, settings: Settings): string[] {
  const named = addresses(offering.row.reviewers);
  if (named.length > 0) return named;
  const usual = addresses(settings.text('reviewers'));
  if (usual.length > 0) return usual;
  return addresses(offering.row.owner || settings.text('teacherMail'));
}

const addresses = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((part) => part.trim().toLowerCase())
      .filter(Boolean),
  ),
];

/** A reviewer who is the applicant or the family has a conflict of interest without saying so. */
export const isFamily = ({ application }: Candidate, reviewer: string): boolean =>
  [application.guardianMail, application.schoolMail].some((mail) => mail.toLowerCase() === reviewer);

export const isRecused = (candidate: Candidate, reviewer: string): boolean =>
  isFamily(candidate, reviewer) ||
  candidate.reviews.some((review) => review.reviewer === reviewer && review.recused);

/**
 * Applications are dealt out in turn in the order they came in, so that nobody gets more than one more than another and
 * a new application moves no other. Who has a conflict of interest is replaced by whoever has least. A review by
 * anybody counts, so that somebody can help out.
 */
export function coverageOf(screened: Screened, settings: Settings): Coverage {
  const reviewers = reviewersOf(screened, settings);
  const wanted = Math.min(settings.number('reviewersPerApplication'), Math.max(1, reviewers.length));
  const dealt = deal(screened.candidates, reviewers, wanted);
  const left = new Map<string, string[]>(reviewers.map((reviewer) => [reviewer, []]));
  let covered = 0;
  for (const [index, candidate] of screened.candidates.entries()) {
    const { reviews, counted, application } = candidate;
    if (counted >= wanted) covered++;
    if (counted >= wanted || application.outcome !== '') continue;
    const waiting = (dealt[index] as string[]).filter(
      (reviewer) => !reviews.some((review) => review.reviewer === reviewer && review.total !== null),
    );
    for (const reviewer of waiting.slice(0, wanted - counted)) left.get(reviewer)?.push(application.id);
  }
  const everybody = [
    ...new Set([
      ...reviewers,
      ...screened.candidates.flatMap(({ reviews }) => reviews.map((one) => one.reviewer)),
    ]),
  ];
  const shares = everybody.map((reviewer) => {
    const mine = screened.candidates.flatMap(({ reviews }) =>
      reviews.filter((review) => review.reviewer === reviewer),
    );
    return {
      reviewer,
      done: mine.filter((review) => !review.recused && review.total !== null).length,
      recused: mine.filter((review) => review.recused).length,
      left: left.get(reviewer)?.length ?? 0,
    };
  });
  return { wanted, left, reviewers: shares, covered };
}

/** Reviewers of each application, in turn. */
export function deal(
  candidates: readonly Candidate[],
  reviewers: readonly string[],
  wanted: number,
): string[][] {
  const extra = new Map(reviewers.map((reviewer) => [reviewer, 0]));
  return candidates.map((candidate, index) => {
    const turn = Array.from(
      { length: Math.min(wanted, reviewers.length) },
      (_, slot) => reviewers[(index * wanted + slot) % reviewers.length] as string,
    );
    const chosen = turn.filter((reviewer) => !isRecused(candidate, reviewer));
    while (chosen.length < turn.length) {
      const [next] = reviewers
        .filter((reviewer) => !chosen.includes(reviewer) && !isRecused(candidate, reviewer))
        .sort((a, b) => (extra.get(a) as number) - (extra.get(b) as number));
      if (next === undefined) break;
      extra.set(next, (extra.get(next) as number) + 1);
      chosen.push(next);
    }
    return chosen;
  });
}
