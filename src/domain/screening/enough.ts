import { cadence } from '../../toolkit/cadence';
import { dateFrom, type PlainDate } from '../dates';
import type { Context } from '../mails/wanted';
import { liveFlagsOf } from './eligibility';
import { seatsMinOf } from './seats';

/** Too few for the session: how many applied, how many of them can be placed, how many it needs. */
export interface TooFew {
  applied: number;
  eligible: number;
  needed: number;
}

/** From when on too few applicants are worth telling: three days before the form closes. */
export function countedFrom({ offering }: Pick<Context, 'offering'>): PlainDate | null {
  const closes = dateFrom(offering.row.applicationsClose);
  return closes?.subtract({ days: cadence.tooFewApplicantsDaysBeforeClosing }) ?? null;
}

/** Fewer than the session needs, as long as no outcome is told; else null. */
export function tooFew({ offering, snapshot }: Pick<Context, 'offering' | 'snapshot'>): TooFew | null {
  const standing = offering.applications.filter(({ outcome }) => outcome !== 'withdrawn');
  if (standing.some(({ outcome }) => outcome !== '')) return null;
  const eligible = standing.filter(
    (one) => !liveFlagsOf(one, offering.row, snapshot.settings).some(({ bars }) => bars),
  ).length;
  const needed = seatsMinOf(offering, snapshot.settings);
  return eligible < needed ? { applied: standing.length, eligible, needed } : null;
}
