import { broken } from '../support/invariants';
import type { Product } from '../support/product';
import { ask, cole, screening } from '../support/reviewing';

const applicants = (product: Product) =>
  product.rows('Applications').map((row) => String(row.ID)) as [string, ...string[]];
const all = (product: Product) => ({ microInternshipId: product.microInternshipId });

function scoreAll(product: Product): void {
  for (const [index, applicationId] of applicants(product).entries())
    ask(product, 'saveReview', { applicationId, scores: [index < 2 ? 3 : 4 - index, 3] }, cole);
}

const works = [
  {
    name: 'a review',
    ready: () => {},
    act: (product: Product) =>
      void ask(product, 'saveReview', { applicationId: applicants(product)[0], scores: [5, 4] }, cole),
  },
  {
    name: 'a proposal that draws a lottery',
    ready: scoreAll,
    act: (product: Product) => void ask(product, 'proposeDecisions', all(product)),
  },
  {
    name: 'deciding as proposed',
    ready: (product: Product) => {
      scoreAll(product);
      ask(product, 'proposeDecisions', all(product));
    },
    act: (product: Product) => void ask(product, 'applyProposals', all(product)),
  },
] as const;

/** What a teacher would look at. */
function standing(product: Product): unknown {
  const of = (tab: string, ...headers: string[]) =>
    product.rows(tab).map((row) => headers.map((header) => row[header]));
  return {
    applications: of(
      'Applications',
      'ID',
      'Score',
      'Rank',
      'Proposal',
      'Reason',
      'Decision',
      'Waitlist place',
    ),
    reviews: of('Reviews', 'Application ID', 'Reviewer', 'Criterion 1', 'Criterion 2', 'Total'),
    seed: of('Micro-internships', 'Lottery seed'),
  };
}

/** Every seed that counts stands in the Log. */
function unlogged(product: Product): unknown[] {
  const logged = product.rows('Log').map((row) => row.Why);
  return product
    .rows('Micro-internships')
    .map((row) => row['Lottery seed'])
    .filter((seed) => seed !== '' && !logged.includes(`seed ${seed}`));
}

test.each(works)(
  '$name: killed at any call and clicked again, it comes to the same',
  ({ ready, act }) => {
    const product = screening();
    ready(product);
    const start = product.workspace.snapshot();
    product.workspace.core.executions.length = 0;
    act(product);
    product.ticks(1);
    const expected = standing(product);
    const calls = product.workspace.executions()[0]?.calls ?? [];
    const places = calls
      .map(({ member, cost }, index) => ({ place: index + 1, member, cost }))
      .filter(({ member, cost }) => cost > 0 && !/\.(get|is|has|can|search|list|compute)/.test(member));
    expect(places.length).toBeGreaterThan(2);
    for (const { place, member } of places) {
      for (const fault of ['killBefore', 'killAfter'] as const) {
        product.workspace.restore(start);
        product.workspace.faults[fault](place);
        try {
          act(product);
        } catch {
          // The person sees that it failed, and clicks once more below.
        }
        product.silence();
        expect([member, fault, unlogged(product)]).toEqual([member, fault, []]);
        product.workspace.clock.advanceBy({ minutes: 1 });
        act(product);
        product.ticks(1);
        expect([member, fault, standing(product)]).toEqual([member, fault, expected]);
        expect(broken(product)).toEqual([]);
      }
    }
  },
  180_000,
);
