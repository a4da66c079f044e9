import { broken } from '../support/invariants';
import type { Product } from '../support/product';
import { answered, late, offerings, planned, round, rowOf } from '../support/rounds';

/** Places tried per work; all of them by `FAULTS=all`. */
const TRIES = process.env.FAULTS === 'all' ? Number.POSITIVE_INFINITY : 24;

const works = [
  { name: 'making the form of a round', titles: offerings.map(({ title }) => title), ready: round },
  {
    name: 'joining the form of a round',
    titles: [...offerings, late].map(({ title }) => title),
    ready: () => {
      const product = round();
      product.tickAt('2027-01-25T08:02');
      planned(product, late);
      product.ticks(2);
      answered(product, late);
      return product;
    },
  },
  {
    name: 'joining a form that was made for one alone',
    titles: offerings.map(({ title }) => title),
    ready: () => {
      const product = round();
      product.type('Micro-internships', ['Title', offerings[1].title], {
        'Application round': 'Autumn',
        Status: 'draft',
      });
      product.tickAt('2027-01-25T08:02');
      product.type('Micro-internships', ['Title', offerings[1].title], {
        'Application round': 'Spring 2027',
        Status: 'running',
      });
      return product;
    },
  },
];

/** What the round should have come to. */
function wrong(product: Product, titles: readonly string[]): string[] {
  const rows = titles.map((title) => rowOf(product, title));
  const ids = new Set(rows.map((row) => row['Application form ID']));
  const [link = ''] = rows.map((row) => String(row['Application form']));
  if (ids.size !== 1 || ids.has('') || link === '') return [`forms: ${[...ids].join(', ')}`];
  const items = product.workspace
    .form(link)
    .questions()
    .flatMap((section) => section.items);
  const grids = items.filter(({ title }) => title.startsWith('Which do you want')) as unknown as {
    rows: string[];
  }[];
  const asked = grids.map((grid) => grid.rows.map((row) => row.split(' (')[0]).join(', ')).join('; ');
  const states = new Set(rows.map((row) => row['Application form state']));
  return [
    ...(asked === titles.join(', ') ? [] : [`ranked: ${asked}`]),
    ...(states.size === 1 && states.has('open') ? [] : [`states: ${[...states].join(', ')}`]),
    ...items.filter(({ title }) => title === '').map(() => 'an item without a title'),
    ...broken(product),
  ];
}

test.each(works)(
  '$name: killed at any call, the next runs come to the same',
  ({ titles, ready }) => {
    const product = ready();
    product.workspace.clock.advanceTo('2027-01-25T09:00');
    const start = product.workspace.snapshot();
    product.workspace.core.executions.length = 0;
    product.ticks(1);
    const calls = product.workspace.executions()[0]?.calls ?? [];
    const places = calls
      .map(({ member, cost }, index) => ({ place: index + 1, member, cost }))
      .filter(({ member, cost }) => cost > 0 && !/\.(get|is|has|can|search|list|compute)/.test(member));
    product.ticks(2);
    expect(wrong(product, titles)).toEqual([]);
    const all = places.flatMap((one) =>
      (['killBefore', 'killAfter'] as const).map((fault) => ({ ...one, fault })),
    );
    const step = Math.max(1, all.length / TRIES);
    expect(all.length).toBeGreaterThan(20);
    for (let at = 0; at < all.length; at += step) {
      const { place, member, fault } = all[Math.floor(at)] as (typeof all)[number];
      product.workspace.restore(start);
      product.workspace.faults[fault](place);
      try {
        product.ticks(1);
      } catch {
        // The trigger's run was ended; the next ones go on.
      }
      product.silence();
      product.ticks(3);
      expect([place, member, fault, wrong(product, titles)]).toEqual([place, member, fault, []]);
    }
  },
  600_000,
);
