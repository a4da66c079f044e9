import type { ServiceFolder } from '../kernel/service';
import { Console } from './console';
import { Logger } from './logger';

/** Logger and console. Both take values as the script has them, so that errors and service objects keep their names. */
export const loggerFolder: ServiceFolder = {
  classes: [
    { path: 'Base.Logger', host: Logger, cost: () => 0, withoutAuthorization: 'all', raw: true },
    { path: 'Base.Console', host: Console, cost: () => 0, withoutAuthorization: 'all', raw: true },
  ],
  globals: {
    Logger: (execution) => new Logger(execution),
    console: (execution) => new Console(execution),
  },
};
