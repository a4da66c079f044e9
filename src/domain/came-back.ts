import { cadence } from '../toolkit/cadence';
import type { Bounce } from './bounces';
import type { OutboxRow } from './records';

/**
 * A mail that came back, as its row's "Came back" cell says it. `soft` is tried again by itself; `again` was to leave
 * once more because a person said so, to the same address.
 */
export interface CameBack {
  /** When it was noted: an ISO instant. */
  at: string;
  kind: Exclude<Bounce['kind'], 'delayed' | 'delivered'> | 'again';
  /** Enhanced status like 5.1.1, or `-`. */
  code: string;
  /** Lower-cased. */
  address: string;
}

const CELL = /^(\S+) (hard|soft|blocked|again) (\S+) (\S+)$/;

/** What the cell of a mail says; null where the mail has not come back. */
export function cameBack({ bounce }: Pick<OutboxRow, 'bounce'>): CameBack | null {
  const [, at, kind, code, address] = CELL.exec(bounce) ?? [];
  return at && kind && code && address ? { at, kind: kind as CameBack['kind'], code, address } : null;
}

export const cameBackCell = ({ at, kind, code, address }: CameBack): string =>
  `${at} ${kind} ${code || '-'} ${address.toLowerCase()}`;

/** Whether its address must not be written to any more. */
export const isForGood = ({ kind }: CameBack): boolean => kind === 'hard' || kind === 'blocked';

/** Addresses that mail came back from for good; a corrected address is another one, and one tried again counts no more. */
export function deadAddresses(rows: readonly OutboxRow[]): Set<string> {
  const last = new Map<string, CameBack>();
  for (const row of rows) {
    const found = row.bounce === '' ? null : cameBack(row);
    if (!found) continue;
    const known = last.get(found.address);
    if (!known || known.at <= found.at) last.set(found.address, found);
  }
  return new Set([...last.values()].filter(isForGood).map(({ address }) => address));
}

/** Mails of one kind that came back for good, of all that left. */
export interface Brake {
  microInternshipId: string;
  message: string;
  left: number;
  back: OutboxRow[];
}

/**
 * Kinds of mail (one message of one offering) that must not go on by themselves, because too many came back.
 * `released` gives how many had come back when a person said "go on".
 */
export function brakes(
  rows: readonly OutboxRow[],
  released: (microInternshipId: string, message: string) => number,
): Brake[] {
  const back = rows.filter((row) => row.bounce !== '' && row.audience !== 'teacher' && wasFinal(row));
  const kinds = new Map<string, Brake>();
  for (const row of back) {
    const { microInternshipId, message } = row;
    const key = `${microInternshipId} ${message}`;
    const kind = kinds.get(key) ?? { microInternshipId, message, left: 0, back: [] };
    kind.back.push(row);
    kinds.set(key, kind);
  }
  if (kinds.size === 0) return [];
  for (const row of rows) {
    const kind = row.sentAt === '' ? undefined : kinds.get(`${row.microInternshipId} ${row.message}`);
    if (kind) kind.left++;
  }
  return [...kinds.values()].filter((kind) => {
    const before = released(kind.microInternshipId, kind.message);
    return isTooMany(kind.back.length - before, kind.left - before);
  });
}

/** One that was tried again since by a person's word had come back for good as well. */
const wasFinal = (row: OutboxRow): boolean => {
  const found = cameBack(row);
  return found !== null && found.kind !== 'soft';
};

/** Three are too many, and of ten or more every tenth is. */
export const isTooMany = (back: number, left: number): boolean =>
  back >= cadence.hardBouncesThatStopBatch ||
  (left >= cadence.hardBouncePercentFromMails &&
    (back * 100) / left > cadence.hardBouncePercentThatStopsBatch);

/** "partner-invitation:3, acceptance:4": for each message, how many had come back when a person let it go on. */
export function releasedIn(cell: string): Map<string, number> {
  return new Map(
    cell.split(/[,\s]+/).flatMap((part) => {
      const [, message, count] = /^([\w-]+):(\d+)$/.exec(part) ?? [];
      return message && count ? [[message, Number(count)] as const] : [];
    }),
  );
}

export const releasedCell = (released: ReadonlyMap<string, number>): string =>
  [...released].map(([message, count]) => `${message}:${count}`).join(', ');
