import { referencesIn } from '../../src/domain/mail-key';
import { broken, type Delivered, delivered } from './invariants';
import { type Point, type Product, productAt } from './product';

export type Row = Record<string, unknown>;

/**
 * Moments of a run that sends: while drafts are made, right before the last look at what people did, and right after
 * it. The first reads of the properties are the run's own.
 */
const moments = {
  'while its draft is made': { member: 'GmailApp.createDraft', skip: 0 },
  'just before it leaves': { member: 'Properties.getProperties', skip: 2 },
  'while it leaves': { member: 'GmailApp.getDraft', skip: 0 },
} as const;

export type Moment = keyof typeof moments;
export const everyMoment = Object.keys(moments) as Moment[];

export interface Afterwards {
  product: Product;
  /** Rules that are broken. */
  wrong: string[];
  /** The row somebody acted on, as it is now. */
  row: Row | undefined;
  /** Whether its mail arrived. */
  arrived: boolean;
  /** Keys of the other mails that did not arrive. */
  missing: string[];
}

/** Lets somebody act at the n-th mail of a run that sends several, and gives what has become of it half an hour later. */
export function meanwhile(
  point: Point,
  moment: Moment,
  nth: number,
  act: (product: Product, row: Row) => void,
): Afterwards {
  const order = orderAt(point);
  const key = order[nth - 1];
  const product = productAt(point);
  let row: Row | undefined;
  const { member, skip } = moments[moment];
  product.workspace.faults.between({ member, nth: nth + skip }, () => {
    row = product.outbox().find((each) => each.Key === key);
    if (!row) throw new Error(`There is no mail ${key} yet.`);
    act(product, row);
  });
  product.ticks(1);
  if (!row) throw new Error(`Nobody could act ${moment}.`);
  product.silence();
  product.ticks(2);
  const references = new Set(delivered(product).map(({ reference }: Delivered) => reference));
  const known = product.outbox();
  const arrived = (each: string | undefined) =>
    references.has(
      String(known.find((one) => one.Key === each)?.Reference ?? (each === key ? row?.Reference : '')),
    );
  return {
    product,
    wrong: broken(product),
    row: known.find((each) => each.Key === key),
    arrived: arrived(key),
    missing: order.filter((each) => each !== key && !arrived(each)),
  };
}

const orders = new Map<Point, string[]>();

/** Keys of the mails that the next run sends, in the order they leave. */
export function orderAt(point: Point): string[] {
  const found = orders.get(point);
  if (found) return found;
  const product = productAt(point);
  const before = product.owner.sent().length;
  product.ticks(1);
  const rows = product.outbox();
  const order = product.owner
    .sent()
    .slice(before)
    .map(({ text }) => String(rows.find((row) => row.Reference === referencesIn(text)[0])?.Key));
  orders.set(point, order);
  return order;
}
