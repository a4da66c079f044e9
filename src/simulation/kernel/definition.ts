/** Any one of the listed scopes is enough; an empty list means that no authorization is needed. */
export type AnyOf = readonly string[];

/**
 * How a host class appears to a script. Only members that Google declares (see `surface/`) become visible, so
 * helpers of the host class stay inside; declared members it lacks become gaps.
 */
export interface ClassDefinition {
  /** Path in the public types, such as `Spreadsheet.Sheet`. */
  path: string;
  host: abstract new (...args: never[]) => object;
  /** What `toString()` gives; by default the last part of the path. */
  name?: string;
  /** Virtual milliseconds of a member: 0 for what needs no trip to Google (builders, coordinates, constants). */
  cost: (member: string) => number;
  /** Scopes of a member; by default those of the service. */
  scopes?: (member: string) => AnyOf;
  /** Members whose arguments the class checks itself, since Google's error differs from the usual one. */
  unchecked?: readonly string[];
  /** Members that work in AuthMode NONE, before anybody has authorized anything (GEN-13); by default none. */
  withoutAuthorization?: readonly string[] | 'all';
  /** Members that simple triggers may use although they need a scope elsewhere, such as `Ui.alert`. */
  inSimpleTriggers?: readonly string[];
  /** Methods take values as they are in the script's realm, for logs: they must only read them. */
  raw?: boolean;
}

const classes = new Map<object, ClassDefinition>();

/** Makes a class known to every realm; doing it again changes nothing. */
export function registerClass(definition: ClassDefinition): void {
  classes.set(definition.host.prototype, definition);
}

export const registeredClasses = (): Iterable<ClassDefinition> => classes.values();

/** The definition of a host object's class, if it is one that scripts may see. */
export function definitionOf(value: object): ClassDefinition | undefined {
  const prototype = Object.getPrototypeOf(value);
  return prototype ? classes.get(prototype) : undefined;
}

/** Costs by member name with a default for the rest. */
export const costs =
  (perMember: Record<string, number>, otherwise: number) =>
  (member: string): number =>
    perMember[member] ?? otherwise;

/** The name a call is listed under: the class as scripts know it, and the member, such as `Sheet.getRange`. */
export function memberName(definition: ClassDefinition, member: string): string {
  return `${definition.name ?? definition.path.slice(definition.path.lastIndexOf('.') + 1)}.${member}`;
}
