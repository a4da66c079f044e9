import type { ClassDefinition } from '../kernel/definition';
import { declaredMembers, enumMembers, propertyType } from './index';
import type { MembersByClass } from './table';

/** What the host classes have of the members that Google declares; a property counts if what it holds is there. */
export function simulatedMembers(definitions: Iterable<ClassDefinition>): MembersByClass {
  const all = [...definitions];
  const classes = new Set(all.map(({ path }) => path));
  const isThere = ({ path, host }: ClassDefinition, member: string): boolean => {
    if (hasOfItsOwn(host, member)) return true;
    if (member in host.prototype && !isInherited(host.prototype, member)) return true;
    const holds = propertyType(path, member);
    return holds !== undefined && (enumMembers(holds) !== undefined || classes.has(holds));
  };
  const members: MembersByClass = new Map();
  for (const definition of all) {
    const there = declaredMembers(definition.path).filter((member) => isThere(definition, member));
    members.set(definition.path, new Set([...(members.get(definition.path) ?? []), ...there]));
  }
  return members;
}

/** Every object has a `toString`, which is not yet the one that Google's class has. */
const isInherited = (prototype: object, member: string): boolean =>
  member in Object.prototype && Reflect.get(prototype, member) === Reflect.get(Object.prototype, member);

/** Constants such as those of `MimeType` are fields of an object that needs nothing to be made. */
function hasOfItsOwn(host: ClassDefinition['host'], member: string): boolean {
  if (host.length > 0) return false;
  const make = host as unknown as new () => object;
  return Object.hasOwn(new make(), member);
}
