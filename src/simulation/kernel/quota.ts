import { ServiceException } from './errors';
import type { Edition, WorkspaceState } from './state';

/** What one account may use in 24 hours, counted from its first use (GEN-15; Google's page of quotas). */
export interface Quota {
  name: string;
  perDay: Readonly<Record<Edition, number>>;
  /** What the script is told when there is none left. */
  exhausted: string;
}

const DAY_MS = 86_400_000;

function windowOf(state: WorkspaceState, user: string, quota: Quota): { since: number; used: number } {
  state.quotas[user] ??= {};
  const windows = state.quotas[user];
  const open = windows[quota.name];
  if (open && state.now - open.since < DAY_MS) return open;
  windows[quota.name] = { since: state.now, used: 0 };
  return windows[quota.name] as { since: number; used: number };
}

/** What is left of a quota now. */
export function quotaLeft(state: WorkspaceState, user: string, quota: Quota): number {
  const open = state.quotas[user]?.[quota.name];
  const used = open && state.now - open.since < DAY_MS ? open.used : 0;
  return Math.max(0, quota.perDay[state.edition] - used);
}

/** Uses some of a quota, or throws Google's error and uses nothing. */
export function spend(state: WorkspaceState, user: string, quota: Quota, amount = 1): void {
  if (quotaLeft(state, user, quota) < amount) throw new ServiceException(quota.exhausted);
  windowOf(state, user, quota).used += amount;
}
