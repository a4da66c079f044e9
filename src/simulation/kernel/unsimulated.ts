import { enumMembers, globals } from '../surface';
import { registerClass } from './definition';

const services = new Map<string, object>();

/** Globals that every script has in Google, by name; advanced services are there only where a manifest enables them. */
const declared: ReadonlyMap<string, string> = new Map(
  Object.entries(globals()).filter(([, path]) => !path.startsWith('Advanced.') && !enumMembers(path)),
);

/** Names of all services that a script expects to find. */
export const serviceNames = (): Iterable<string> => declared.keys();

/** A service that nobody has simulated: it is there, its enums too, and each of its methods is a gap. */
export function unsimulatedService(name: string): object | undefined {
  const path = declared.get(name);
  if (path === undefined) return undefined;
  const known = services.get(name);
  if (known) return known;
  const host = class {};
  registerClass({ path, host, name, cost: () => 0, withoutAuthorization: 'all' });
  const service = new host();
  services.set(name, service);
  return service;
}
