import type { ApplicationRow } from '../records';

/** Goes behind the name in "Decided by" where a decision follows a proposal, with which decision it was. */
export const asProposed = (who: string, decision: string): string =>
  `${who} (as proposed: ${decision})`.trim();

/** Whether a person decided this application: such a decision stands, and proposals are made around it. */
export const isDecidedByHand = ({ decision, decidedBy }: ApplicationRow): boolean =>
  decision !== '' && !decidedBy.endsWith(`(as proposed: ${decision})`);
