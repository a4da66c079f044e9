import type { ServiceFolder } from '../kernel/service';

/** Files and folders of everybody's Drive. */
export const driveFolder: ServiceFolder = {
  initial: () => ({ files: {} }),
};
