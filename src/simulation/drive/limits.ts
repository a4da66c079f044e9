import type { Quota } from '../kernel/quota';

/** What `Files.export` gives at most. */
export const MAX_EXPORT_BYTES = 10 * 1024 * 1024;
export const DEFAULT_PAGE = 100;
export const MAX_PAGE = 1000;

/** Uploads that become Google files, in 24 hours. */
export const conversionQuota: Quota = {
  name: 'drive-conversions',
  perDay: { consumer: 2000, education: 4000 },
  exhausted: 'Service invoked too many times for one day: conversions.',
};

/** Virtual milliseconds of the advanced service; an upload with conversion is the longest of them. */
export const API_COSTS_MS = {
  create: 900,
  copy: 900,
  export: 700,
  get: 150,
  list: 300,
  update: 400,
  remove: 300,
};
export const READ_MS = 120;
export const WRITE_MS = 300;
export const CREATE_MS = 700;
