import type { Core } from './kernel/core';
import { epochOf, epochOfLocal, localFields } from './kernel/zone';

/** Local text in the workspace's zone (`2027-03-15T08:00`, or a date alone), text with `Z` or an offset, or a moment. */
export type Moment = string | number | Date;

/** The workspace's only clock: stands still until it is moved or an execution takes time. */
export class Clock {
  constructor(private readonly core: Core) {}

  /** Epoch milliseconds. */
  now(): number {
    return this.core.state.now;
  }

  /** Wall-clock time in the workspace's zone, such as `2027-01-11T08:00:00`. */
  iso(): string {
    return localIso(this.core.state.timeZone, this.core.state.now);
  }

  /**
   * Moves to a time, doing in order what comes due on the way. An execution may carry the clock past it; a time that
   * is already past changes nothing.
   */
  advanceTo(moment: Moment): void {
    this.core.advanceTo(epochOfMoment(this.core.state.timeZone, moment));
  }

  /** Days and weeks keep the wall-clock time across a clock change; minutes and hours are exact. */
  advanceBy(span: { minutes?: number; hours?: number; days?: number; weeks?: number }): void {
    const { now, timeZone } = this.core.state;
    const days = (span.days ?? 0) + 7 * (span.weeks ?? 0);
    const fields = localFields(timeZone, now);
    const moved = days === 0 ? now : epochOf(timeZone, { ...fields, day: fields.day + days });
    this.core.advanceTo(moved + (span.hours ?? 0) * 3_600_000 + (span.minutes ?? 0) * 60_000);
  }

  /** When something next happens by itself, epoch milliseconds, or undefined. */
  nextDueAt(): number | undefined {
    return this.core.nextDueAt();
  }
}

/** Wall-clock text of a moment in a zone, to the second. */
export function localIso(zone: string, epochMs: number): string {
  const f = localFields(zone, epochMs);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(f.year).padStart(4, '0')}-${two(f.month)}-${two(f.day)}T${two(f.hour)}:${two(f.minute)}:${two(f.second)}`;
}

const LOCAL = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?$/;
const EXACT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Epoch milliseconds of a moment; text without a zone is local in `zone`. Throws on anything else. */
export function epochOfMoment(zone: string, moment: Moment): number {
  if (typeof moment === 'number') return moment;
  if (moment instanceof Date) return moment.getTime();
  if (EXACT.test(moment)) return Date.parse(moment);
  if (LOCAL.test(moment)) {
    const text = moment.replace(' ', 'T');
    const asUtc = Date.parse(text.length === 10 ? text : `${text}Z`);
    if (!Number.isNaN(asUtc)) return epochOfLocal(zone, asUtc);
  }
  throw new Error(
    `Not a time: ${moment}. Use 2027-03-15T08:00 (local), 2027-03-15T15:00:00Z, a Date or milliseconds.`,
  );
}
