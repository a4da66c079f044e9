import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { flushWritten } from './flush';

/** Runs one piece of work at a time per tracker; null when somebody else is at it for longer than we wait. */
export function withLock<T>(waitMs: number, work: () => T): { value: T } | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) return null;
  try {
    const value = work();
    flushWritten();
    return { value };
  } finally {
    lock.releaseLock();
  }
}

/** As `withLock`, for a person who waits: says so when it takes too long. */
export function withLockOrBusy<T>(work: () => T): T {
  const result = withLock(20_000, work);
  if (!result) throw new Problem('busy', sentence('lock-busy'));
  return result.value;
}
