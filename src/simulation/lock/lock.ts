import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';

const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/**
 * One of the three locks. It belongs to an execution, not to the object: every object of the same kind in one run
 * tells the same. An execution that finds it taken waits on the workspace's clock; its holder cannot go on meanwhile,
 * since it is suspended further out, so the wait always lasts to its end.
 */
export class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly execution: Execution,
    private readonly key: string,
  ) {}

  private get owner(): number | undefined {
    return this.execution.core.state.locks[this.key];
  }

  hasLock(): boolean {
    return this.owner === this.execution.record.id;
  }

  /** A negative time never gets the lock, not even a free one (LK-01). */
  tryLock(timeoutInMillis: number): boolean {
    const { core, record } = this.execution;
    if (timeoutInMillis < 0) return false;
    if (this.owner === undefined) core.state.locks[this.key] = record.id;
    else if (!this.hasLock()) core.state.now += Math.trunc(timeoutInMillis);
    return this.hasLock();
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new ServiceException(LOCK_TIMEOUT);
  }

  releaseLock(): void {
    if (this.hasLock()) delete this.execution.core.state.locks[this.key];
  }
}

/** Frees whatever an execution holds: at its end, and while a box keeps it waiting (LK-01, LK-03). */
export function releaseAll({ core, record }: { core: Core; record: { id: number } }): void {
  for (const [key, owner] of Object.entries(core.state.locks)) {
    if (owner === record.id) delete core.state.locks[key];
  }
}

export class LockService {
  constructor(private readonly execution: Execution) {}

  getScriptLock(): Lock {
    return new Lock(this.execution, `script ${this.execution.script.id}`);
  }

  getUserLock(): Lock {
    return new Lock(this.execution, `user ${this.execution.script.id} ${this.execution.user}`);
  }

  /** Null where the script is neither bound to a document nor an add-on in one. */
  getDocumentLock(): Lock | null {
    const { id, container } = this.execution.script.record;
    return container ? new Lock(this.execution, `document ${id} ${container}`) : null;
  }
}
