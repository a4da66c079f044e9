import type { Quota } from '../kernel/quota';

/** Google's page of quotas; kB as Google counts them there. */
export const MAX_VALUE_BYTES = 9 * 1024;
export const MAX_STORE_BYTES = 500 * 1024;

export const readWriteQuota: Quota = {
  name: 'properties',
  perDay: { consumer: 50_000, education: 500_000 },
  exhausted: 'Service invoked too many times for one day: properties.',
};
