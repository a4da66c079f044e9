import { ServiceException } from '../../kernel/errors';
import { MAX_LISTED_THREADS } from '../limits';

/** One page of a list; without bounds the first 500. */
export function page<T>(items: readonly T[], start = 0, max: number = MAX_LISTED_THREADS): T[] {
  const from = Number(start);
  const count = Number(max);
  if (count > MAX_LISTED_THREADS) {
    throw new ServiceException(`Argument max cannot exceed ${MAX_LISTED_THREADS}.`);
  }
  if (from < 0) throw new ServiceException('Argument start cannot be negative.');
  if (count < 0) throw new ServiceException('Argument max cannot be negative.');
  return items.slice(from, from + count);
}
