import { cadence } from '../toolkit/cadence';
import { type CameBack, cameBack, isForGood } from './came-back';
import { dateOfInstant, moment, type SchoolCalendar } from './dates';
import { againKey, originalKey, timesOf } from './mail-key';
import type { Wanted } from './mails/wanted';
import type { At } from './offering';
import type { OutboxRow } from './records';
import { isMailAddress, type Settings } from './settings';

/** It has left and was not given back, or nobody knows that it has not left. */
const counts: readonly string[] = ['sent', 'sending', 'unknown'];

/** The row that counts of several tries of one mail: the last one, unless an earlier one has left. */
const better = (a: OutboxRow, b: OutboxRow): OutboxRow => {
  const [aLeft, bLeft] = [counts.includes(a.status), counts.includes(b.status)];
  if (aLeft !== bLeft) return aLeft ? a : b;
  return timesOf(a.key) >= timesOf(b.key) ? a : b;
};

/** Of the rows that count for their keys, those that count for what the facts ask for. */
export function perOriginalKey(byKey: ReadonlyMap<string, OutboxRow>): Map<string, OutboxRow> {
  const found = new Map<string, OutboxRow>();
  for (const row of byKey.values()) {
    const key = originalKey(row.key);
    const known = found.get(key);
    found.set(key, known ? better(known, row) : row);
  }
  return found;
}

/** Outbox rows as the rules look mails up: by what the facts ask for, a later try in place of one that came back. */
export function mailsByKey(rows: readonly OutboxRow[]): Map<string, OutboxRow> {
  return perOriginalKey(new Map(rows.map((row) => [row.key, row])));
}

/** Where and when a mail that came back leaves once more. */
export interface Again {
  key: string;
  to: string;
  sendAfter: string;
  when: string;
  /** A person corrected the address in the Outbox itself, so the facts do not say it. */
  isByHand: boolean;
}

/**
 * Whether a mail that came back leaves once more: to an address that was corrected (in its own tab or in the row), after a
 * temporary failure on the next school day, at most three times in all, or because a person said so. `tries` are its rows.
 */
export function againFor(
  mail: Pick<Wanted, 'key' | 'to'>,
  tries: readonly OutboxRow[],
  { at, calendar, settings }: { at: At; calendar: SchoolCalendar; settings: Settings },
): Again | null {
  const back = tries
    .map((row) => ({ row, found: cameBack(row) }))
    .filter((one): one is { row: OutboxRow; found: CameBack } => one.found !== null)
    .sort((a, b) => timesOf(a.row.key) - timesOf(b.row.key));
  const last = back[back.length - 1];
  if (!last) return null;
  const key = againKey(mail.key, Math.max(...tries.map((row) => timesOf(row.key))) + 1);
  const dead = new Set(back.filter(({ found }) => isForGood(found)).map(({ found }) => found.address));
  const typed = last.row.to.toLowerCase() === last.found.address ? '' : last.row.to;
  const to = typed || mail.to;
  const soon = { when: calendar.onOrAfter(at.today).toString(), sendAfter: at.now.toString() };
  const isNew = to.toLowerCase() !== last.found.address && !dead.has(to.toLowerCase());
  if (isNew || last.found.kind === 'again') {
    if (!isMailAddress(to)) return null;
    return { key, to, ...soon, isByHand: typed !== '' && typed.toLowerCase() !== mail.to.toLowerCase() };
  }
  if (last.found.kind !== 'soft' || back.length >= cadence.softBouncesUntilHard) return null;
  const noted = dateOfInstant(last.found.at, at.zone) ?? at.today;
  const day = calendar.plusSchoolDays(noted, 1);
  const sendAfter = moment(day, settings.text('schoolHoursStart'), settings.zone).toString();
  return { key, to, when: day.toString(), sendAfter, isByHand: false };
}
