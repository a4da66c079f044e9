import type { RandomState } from './random';

/** Two kinds of Google account, which differ in their quotas. */
export type Edition = 'consumer' | 'education';

/**
 * Everything a workspace is, as plain data: a snapshot is its JSON. Each service folder adds its part by
 * augmenting this interface and giving the first value in its `ServiceFolder.initial`.
 */
export interface WorkspaceState extends RandomState {
  /** The workspace's clock, epoch milliseconds. */
  now: number;
  owner: string;
  edition: Edition;
  /** Zone of the school: default of scripts, spreadsheets and calendars. */
  timeZone: string;
  locale: string;
  /** Per account and quota name: what was used since the window opened. */
  quotas: Record<string, Record<string, { since: number; used: number }>>;
}
