import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { readWriteQuota } from './limits';
import { Properties, PropertiesService, ScriptProperties, UserProperties } from './properties';

declare module '../kernel/state' {
  interface WorkspaceState {
    /** By store: `script <id>`, `user <id> <account>` or `document <id> <file>`. */
    properties: Record<string, Record<string, string>>;
  }
}

/** PropertiesService: three stores of short texts. */
export const propertiesFolder: ServiceFolder = {
  classes: [
    { path: 'Properties.PropertiesService', host: PropertiesService, cost: () => 0 },
    { path: 'Properties.Properties', host: Properties, cost: costs({}, 30) },
    { path: 'Properties.ScriptProperties', host: ScriptProperties, cost: costs({}, 30) },
    { path: 'Properties.UserProperties', host: UserProperties, cost: costs({}, 30) },
  ],
  globals: {
    PropertiesService: (execution) => new PropertiesService(execution),
    ScriptProperties: (execution) => new ScriptProperties(execution),
    UserProperties: (execution) => new UserProperties(execution),
  },
  quotas: [readWriteQuota],
  initial: () => ({ properties: {} }),
};
