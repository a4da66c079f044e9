import type { Quota } from '../kernel/quota';

/** Installable triggers of one account in one project (TR-05). */
export const MAX_TRIGGERS = 20;

/** Simple `onEdit` events that wait while one is being handled; further ones are lost (TR-15). */
export const MAX_PENDING_EDITS = 2;

/** What `everyMinutes` takes (TR-03). */
export const MINUTE_INTERVALS: readonly number[] = [1, 5, 10, 15, 30];

/** What `everyHours` takes, as reported; 24 is unconfirmed. */
export const HOUR_INTERVALS: readonly number[] = [1, 2, 4, 6, 8, 12, 24];

/** Virtual milliseconds that all installable triggers of an account may run in a day. */
export const triggerRuntimeQuota: Quota = {
  name: 'trigger runtime',
  perDay: { consumer: 90 * 60_000, education: 6 * 3_600_000 },
  exhausted: 'Service using too much computer time for one day.',
};

export const AUTHORIZATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** Virtual milliseconds of the calls that reach Google; the rest of ScriptApp is free. */
export const COSTS_MS = {
  getProjectTriggers: 150,
  getScriptTriggers: 150,
  getUserTriggers: 150,
  deleteTrigger: 250,
  create: 300,
};
