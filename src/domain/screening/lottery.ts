import { fingerprint } from '../fingerprint';

/**
 * A student's number, as text of one length in the lottery of a seed; lower is drawn earlier. The seed and the school mail address give it, so
 * that anybody can draw again and get the same, and offerings with the same seed draw everybody in the same order.
 */
export const lotteryNumber = (seed: string, person: string): string => fingerprint(`${seed} ${person}`);
