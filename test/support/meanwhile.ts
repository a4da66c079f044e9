import { broken, delivered } from './invariants';
import { type Point, type Product, productAt } from './product';

/** Moments of a run that is sending: while drafts are made, right before the last look, and right after it. */
export const moments = {
  'while its draft is made': 'GmailApp.createDraft',
  'right before the last look': 'Properties.getProperties',
  'after the last look': 'GmailApp.getDraft',
} as const;

export type Moment = keyof typeof moments;

/** The first read of the properties is the run's own; one more comes before the batch is marked. */
const SKIPPED: Record<Moment, number> = {
  'while its draft is made': 0,
  'right before the last look': 2,
  'after the last look': 0,
};

/**
 * Lets somebody act at the n-th mail of a run that sends several, goes on for a while, and gives what is then wrong, the
 * rows of the Outbox, and who got mail.
 */
export function meanwhile(
  point: Point,
  moment: Moment,
  nth: number,
  act: (product: Product, row: Record<string, unknown>) => void,
) {
  const product = productAt(point);
  const before = new Set(delivered(product).map(({ reference }) => reference));
  let acted: Record<string, unknown> | undefined;
  product.workspace.faults.between({ member: moments[moment], nth: nth + SKIPPED[moment] }, () => {
    acted = openRows(product)[nth - 1];
    if (!acted) throw new Error('There is no such mail.');
    act(product, acted);
  });
  product.ticks(1);
  if (!acted) throw new Error(`Nobody could act ${moment}.`);
  product.silence();
  product.ticks(2);
  const wrong = broken(product);
  const row = acted;
  const got = delivered(product).filter(({ reference }) => !before.has(reference));
  return {
    product,
    wrong,
    row,
    got,
    others: product
      .outbox()
      .filter((each) => each.Key !== row.Key && each.Created.valueOf() === row.Created.valueOf()),
    now: product.outbox().find((each) => each.Key === row.Key),
    reached: got.some(({ to }) => to === row.To),
  };
}

/** Rows of mails that leave in this run, in the order they leave. */
function openRows(product: Product): Record<string, unknown>[] {
  const rows = product.outbox();
  const due = product.workspace.clock.now();
  const sendAfter = (row: Record<string, unknown>) => (row['Send after'] as Date).getTime();
  return rows
    .filter((row) => sendAfter(row) <= due && row.Status !== 'cancelled')
    .filter((row) => row.Status !== 'sent' || row.Stage === rows.at(-1)?.Stage);
}
