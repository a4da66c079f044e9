import { enumOf } from '../kernel/enum';
import type { ServiceFolder } from '../kernel/service';
import { Blob } from './blob';
import { Utilities } from './service';

/** Utilities: dates, bytes, archives, texts; nothing of it needs Google, so it costs no time but `sleep`. */
export const utilitiesFolder: ServiceFolder = {
  classes: [
    {
      path: 'Utilities.Utilities',
      host: Utilities,
      cost: () => 0,
      unchecked: ['sleep'],
      withoutAuthorization: 'all',
    },
    { path: 'Base.Blob', host: Blob, cost: () => 0, withoutAuthorization: 'all' },
  ],
  globals: {
    Utilities: (execution) => new Utilities(execution),
    Charset: () => enumOf('Utilities.Charset'),
    DigestAlgorithm: () => enumOf('Utilities.DigestAlgorithm'),
    MacAlgorithm: () => enumOf('Utilities.MacAlgorithm'),
    RsaAlgorithm: () => enumOf('Utilities.RsaAlgorithm'),
  },
};
