import type { Quota } from '../kernel/quota';

/** Events made in 24 hours, by CalendarApp and the advanced service together (CA-10). */
export const eventQuota: Quota = {
  name: 'calendar',
  perDay: { consumer: 5000, education: 10_000 },
  exhausted: 'Service invoked too many times: Calendar.',
};

export const MIN_REMINDER_MINUTES = 5;
export const MAX_REMINDER_MINUTES = 40_320;

/** Events of one page of `Events.list`. */
export const DEFAULT_PAGE = 250;
export const MAX_PAGE = 2500;

/** Virtual milliseconds of the advanced service. */
export const API_COSTS_MS = {
  insert: 500,
  get: 150,
  patch: 400,
  update: 400,
  remove: 400,
  move: 400,
  list: 250,
};
