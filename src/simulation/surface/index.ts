import { extraEnums, extraMembers } from './extras';
import surface from './surface.json';

/**
 * What a parameter takes: `Integer`, `number`, `string`, `boolean`, `Date`, `object` (plain data), `any`,
 * `function`, `null`, or the path of a class or enum such as `Spreadsheet.Range`. `X[]` is an array, `(X|Y)[]` one
 * of either; alternatives are joined with `|`; a leading `...` takes any number, a trailing `?` may be left out.
 */
export type ParameterKind = string;

interface ClassData {
  methods: Record<string, ParameterKind[][]>;
  properties: Record<string, string>;
}

interface SurfaceData {
  classes: Record<string, ClassData>;
  enums: Record<string, string[]>;
  globals: Record<string, string>;
}

interface ClassMembers {
  methods: Map<string, ParameterKind[][]>;
  properties: Map<string, string>;
}

const data = surface as unknown as SurfaceData;
const classes = new Map<string, ClassMembers>();
const enums = new Map<string, string[]>();

/** Paths of all classes, such as `Spreadsheet.Sheet` or, of an advanced service, `Advanced.Calendar.EventsCollection`. */
export function classPaths(): string[] {
  const extra = extraMembers.map(({ on }) => on);
  return [...new Set([...Object.keys(data.classes), ...extra])].sort();
}

/** Methods and properties of a class, inherited ones included; throws for a path that is no class. */
export function declaredMembers(classPath: string): string[] {
  const members = membersOf(classPath);
  if (!members) throw new Error(`No class ${classPath} in the public types`);
  return [...members.methods.keys(), ...members.properties.keys()];
}

/** The overloads of a method; undefined for what is no method of the class. */
export function signatures(classPath: string, method: string): ParameterKind[][] | undefined {
  return membersOf(classPath)?.methods.get(method);
}

/** Path of the enum or class a property holds, or `string` and the like; undefined for what is no property. */
export function propertyType(classPath: string, member: string): string | undefined {
  return membersOf(classPath)?.properties.get(member);
}

/** What a member of a class is; an empty text for what Google does not declare. */
export function memberKind(classPath: string, member: string): 'method' | 'property' | '' {
  const members = membersOf(classPath);
  if (members?.methods.has(member)) return 'method';
  return members?.properties.has(member) ? 'property' : '';
}

/** The constants of an enum in order of their ordinals; undefined for a path that is no enum. */
export function enumMembers(path: string): string[] | undefined {
  const known = enums.get(path);
  if (known) return known;
  const declared = Object.hasOwn(data.enums, path) ? data.enums[path] : undefined;
  const extra = extraEnums.filter((entry) => entry.path === path).flatMap((entry) => entry.constants);
  if (!declared && extra.length === 0) return undefined;
  const constants = [...(declared ?? []), ...extra];
  enums.set(path, constants);
  return constants;
}

/**
 * What each global is: a class, or an enum for `Charset` and its like. Those whose path begins with `Advanced.`
 * exist only in scripts whose manifest enables the service, under the symbol that the manifest gives.
 */
export function globals(): Record<string, string> {
  return { ...data.globals };
}

function membersOf(classPath: string): ClassMembers | undefined {
  const known = classes.get(classPath);
  if (known) return known;
  const declared = Object.hasOwn(data.classes, classPath) ? data.classes[classPath] : undefined;
  const extras = extraMembers.filter(({ on }) => on === classPath);
  if (!declared && extras.length === 0) return undefined;
  const members: ClassMembers = {
    methods: new Map(Object.entries(declared?.methods ?? {})),
    properties: new Map(Object.entries(declared?.properties ?? {})),
  };
  for (const { member, signatures: overloads, holds } of extras) {
    if (overloads) members.methods.set(member, [...(members.methods.get(member) ?? []), ...overloads]);
    if (holds) members.properties.set(member, holds);
  }
  if (isCollection(classPath)) {
    for (const [name, overloads] of members.methods) members.methods.set(name, overloads.map(withOptions));
  }
  classes.set(classPath, members);
  return members;
}

const isCollection = (classPath: string) =>
  classPath.startsWith('Advanced.') && classPath.endsWith('Collection');

/**
 * Every method of an advanced service takes optional arguments and headers after its own arguments; the types
 * declare that for some overloads only (developers.google.com/apps-script/guides/services/advanced).
 */
const withOptions = (overload: ParameterKind[]): ParameterKind[] => [...overload, 'object?', 'object?'];
