import { dateOfInstant, isBefore, type PlainDate } from '../dates';
import { groupBy } from '../offering';
import type { OutboxRow } from '../records';
import type { Context } from './wanted';

/** What the key of a mail says: micro-internship, message, and the students it is about. */
const partsOf = ({ key }: OutboxRow): [string, string, string[]] => {
  const [id = '', message = '', personId = ''] = key.split('/');
  return [id, message, personId.split('+')];
};

/** Outbox rows about releases by micro-internship and message, made anew when rows were added. */
const known = new WeakMap<readonly OutboxRow[], { length: number; rows: Map<string, OutboxRow[]> }>();

const left: readonly string[] = ['sent', 'sending', 'unknown'];

/** Mails of one message about releases that have left, or of which nobody can say that they have not. */
export function lettersLeft({ snapshot: { outbox }, offering }: Context, message: string): OutboxRow[] {
  let index = known.get(outbox);
  if (index?.length !== outbox.length) {
    const rows = outbox.filter(({ key }) => key.includes('/release-'));
    index = { length: outbox.length, rows: groupBy(rows, (row) => partsOf(row).slice(0, 2).join('/')) };
    known.set(outbox, index);
  }
  return (index.rows.get(`${offering.row.id}/${message}`) ?? []).filter((row) => left.includes(row.status));
}

/** Whether a mail is about a student, alone or together with brothers and sisters. */
export const isAbout = (row: OutboxRow, applicationId: string): boolean =>
  partsOf(row)[2].includes(applicationId);

/** The day wished for, or the school day after the last mail of the same kind to the same address: never two on one day. */
export function freeDay(context: Context, message: string, to: string, wished: PlainDate): PlainDate {
  const { at, calendar } = context;
  const days = lettersLeft(context, message)
    .filter((row) => row.to.toLowerCase() === to.toLowerCase())
    .map((row) => dateOfInstant(row.sentAt, at.zone) ?? at.today);
  return days.reduce(
    (day, last) => (isBefore(last, day) ? day : calendar.onOrAfter(last.add({ days: 1 }))),
    wished,
  );
}
