import type { ServiceFolder } from '../kernel/service';
import { Cache, type CacheItem, CacheService } from './cache';

declare module '../kernel/state' {
  interface WorkspaceState {
    /** By cache: `script <id>`, `user <id> <account>` or `document <id> <file>`. */
    caches: Record<string, Record<string, CacheItem>>;
  }
}

const COST_MS = 30;

/** CacheService: three stores of short-lived texts. */
export const cacheFolder: ServiceFolder = {
  classes: [
    { path: 'Cache.CacheService', host: CacheService, cost: () => 0 },
    { path: 'Cache.Cache', host: Cache, cost: () => COST_MS },
  ],
  globals: { CacheService: (execution) => new CacheService(execution) },
  initial: () => ({ caches: {} }),
};
