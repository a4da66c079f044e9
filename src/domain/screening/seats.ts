import { holdsSeat, type Offering } from '../offering';
import type { Settings } from '../settings';

/** The seat meter: 5 of 6. */
export interface SeatMeter {
  min: number;
  max: number;
  /** Told and not given up. */
  held: number;
  /** Decided, not yet told. */
  accepted: number;
  /** Proposed and not decided. */
  proposed: number;
  /** What is left when all of those get one; negative when too many would. */
  free: number;
  waitlist: number;
}

export const seatsMaxOf = ({ row }: Pick<Offering, 'row'>, settings: Settings): number =>
  row.seatsMax ?? settings.number('seatsMax');
export const seatsMinOf = ({ row }: Pick<Offering, 'row'>, settings: Settings): number =>
  row.seatsMin ?? settings.number('seatsMin');

export function seatMeter(offering: Offering, settings: Settings): SeatMeter {
  const { applications } = offering;
  const pending = applications.filter(({ outcome }) => outcome === '');
  const max = seatsMaxOf(offering, settings);
  const held = applications.filter(holdsSeat).length;
  const accepted = pending.filter(({ decision }) => decision === 'accept').length;
  const proposed = pending.filter(
    ({ decision, proposal }) => decision === '' && proposal === 'accept',
  ).length;
  return {
    min: seatsMinOf(offering, settings),
    max,
    held,
    accepted,
    proposed,
    free: max - held - accepted - proposed,
    waitlist: applications.filter(
      ({ outcome, decision, proposal }) =>
        outcome === 'waitlisted' || (outcome === '' && (decision || proposal) === 'waitlist'),
    ).length,
  };
}
