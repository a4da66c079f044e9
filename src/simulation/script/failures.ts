import type { Core } from '../kernel/core';
import type { ExecutionRecord } from '../kernel/execution';

/** A failed run of a trigger that its owner has not been told of yet. */
export interface FailureRecord {
  script: string;
  user: string;
  functionName: string;
  at: number;
  message: string;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    failures: FailureRecord[];
  }
}

/** Keeps a failed trigger run for the daily summary; add-ons get none (TR-14). */
export function noteFailure(core: Core, record: ExecutionRecord): void {
  if (core.state.scripts[record.script]?.kind === 'add-on') return;
  core.state.failures.push({
    script: record.script,
    user: record.user,
    functionName: record.functionName,
    at: record.startedAt,
    message: record.error?.message ?? '',
  });
}
