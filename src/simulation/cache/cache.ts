import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { own, put } from '../kernel/record';
import {
  DEFAULT_TTL_SECONDS,
  KEPT_ITEMS,
  MAX_ITEMS,
  MAX_KEY_CHARACTERS,
  MAX_TTL_SECONDS,
  MAX_VALUE_BYTES,
} from './limits';

/** One cached text; `until` is the moment from which it is gone. */
export interface CacheItem {
  value: string;
  until: number;
}

type Items = Record<string, CacheItem>;

/** One of the three caches; items expire on the workspace's clock (CC-01). */
export class Cache {
  constructor(
    private readonly execution: Execution,
    private readonly key: string,
  ) {}

  private get items(): Items {
    const { caches } = this.execution.core.state;
    caches[this.key] ??= {};
    return caches[this.key] as Items;
  }

  get(key: string): string | null {
    const item = own(this.items, key);
    return item && item.until > this.now ? item.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) put(found, key, value);
    }
    return found;
  }

  // Google gives null, as a test on the live service found.
  put(key: string, value: string, expirationInSeconds = DEFAULT_TTL_SECONDS): null {
    this.store(String(key), String(value), expirationInSeconds);
    this.evict();
    return null;
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_TTL_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.store(key, String(value), expirationInSeconds);
    this.evict();
    return null;
  }

  remove(key: string): null {
    delete this.items[key];
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of keys) delete this.items[key];
    return null;
  }

  private get now(): number {
    return this.execution.core.state.now;
  }

  /** What Google says of a time outside 1 … 21,600 seconds is unknown. */
  private store(key: string, value: string, seconds: number): void {
    if (key.length > MAX_KEY_CHARACTERS) throw new ServiceException('Argument too large: key');
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ServiceException('Argument too large: value');
    if (seconds < 1 || seconds > MAX_TTL_SECONDS) {
      throw new ServiceException('Invalid argument: expirationInSeconds');
    }
    put(this.items, key, { value, until: this.now + seconds * 1000 });
  }

  private evict(): void {
    const alive = Object.entries(this.items).filter(([, item]) => item.until > this.now);
    const kept =
      alive.length > MAX_ITEMS ? alive.sort(([, a], [, b]) => b.until - a.until).slice(0, KEPT_ITEMS) : alive;
    this.execution.core.state.caches[this.key] = Object.fromEntries(kept);
  }
}

export class CacheService {
  constructor(private readonly execution: Execution) {}

  getScriptCache(): Cache {
    return new Cache(this.execution, `script ${this.execution.script.id}`);
  }

  getUserCache(): Cache {
    return new Cache(this.execution, `user ${this.execution.script.id} ${this.execution.user}`);
  }

  /** Null where the script is neither bound to a document nor an add-on in one. */
  getDocumentCache(): Cache | null {
    const { id, container } = this.execution.script.record;
    return container ? new Cache(this.execution, `document ${id} ${container}`) : null;
  }
}
