import type { ApplicantSummary } from '../../contract/shapes';
import type { Decision } from '../../toolkit/statuses';

export type DecisionOf = (applicant: ApplicantSummary) => Decision | '';

/** Whether somebody was told that they have a seat and still has it. */
export const isSeated = ({ outcome, registration }: ApplicantSummary): boolean =>
  outcome === 'accepted' && registration !== 'given up' && registration !== 'expired';

/** Whether somebody takes part: the seat is theirs and they said so. */
export const isParticipant = (applicant: ApplicantSummary): boolean =>
  isSeated(applicant) && applicant.registration === 'confirmed';

/** Those who still wait to hear something. */
export const isUntold = ({ outcome }: ApplicantSummary): boolean => outcome === '';

/** Seats given: to those who know, and to those who will hear with the next release. */
export const seatsGiven = (applicants: readonly ApplicantSummary[], decisionOf: DecisionOf): number =>
  applicants.filter((one) => isSeated(one) || (isUntold(one) && decisionOf(one) === 'accept')).length;

/** Who would hear what if the decisions were released now, and how many have none. */
export function releaseEffect(
  applicants: readonly ApplicantSummary[],
  decisionOf: DecisionOf,
): Record<Decision, number> & { undecided: number; mails: number } {
  const untold = applicants.filter(isUntold).map(decisionOf);
  const count = (decision: Decision | '') => untold.filter((one) => one === decision).length;
  const [accept, waitlist, deny] = [count('accept'), count('waitlist'), count('deny')];
  return { accept, waitlist, deny, undecided: count(''), mails: accept + waitlist + deny };
}
