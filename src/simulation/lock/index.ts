import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { Lock, LockService, releaseAll } from './lock';

declare module '../kernel/state' {
  interface WorkspaceState {
    /** Number of the execution that holds a lock: `script <id>`, `user <id> <account>`, `document <id> <file>`. */
    locks: Record<string, number>;
  }
}

/** LockService: at most one execution at a time. */
export const lockFolder: ServiceFolder = {
  classes: [
    { path: 'Lock.LockService', host: LockService, cost: () => 0 },
    { path: 'Lock.Lock', host: Lock, cost: costs({ hasLock: 0 }, 40) },
  ],
  globals: { LockService: (execution) => new LockService(execution) },
  initial: () => ({ locks: {} }),
  executionEnded: releaseAll,
  suspended: releaseAll,
};
