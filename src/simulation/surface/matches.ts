import { globals, type ParameterKind, signatures as signaturesOf } from './index';

/** The path of a service object or enum constant, such as `Spreadsheet.Range`; undefined for any other value. */
export type NameOf = (value: unknown) => string | undefined;

type Fits = (value: unknown, nameOf: NameOf) => boolean;

type Scalar = 'string' | 'number' | 'Integer' | 'boolean';

interface Parameter {
  fits: Fits;
  /** Where it takes one kind of simple value only. */
  scalar: Scalar | undefined;
  optional: boolean;
  rest: boolean;
}

/**
 * Does an argument list fit any of the overloads? As lenient as Google is known to be:
 * - undefined stands for null, and trailing undefined for nothing at all (`setValue(undefined)` clears the cell);
 * - null fits whatever is an object in Google, strings and arrays included, but no number and no boolean;
 * - numbers and booleans fit strings, numeric strings fit numbers; fractions fit integers;
 * - no array or object fits a string, no string an array, and a one-dimensional array no table; an empty one does;
 * - classes fit by name alone: a `Forms.TextItem` is no `Forms.Item` (FM-09). Any service object with content
 *   fits a blob, any user of a service a `Base.User`.
 */
export const matches = (
  signatures: readonly ParameterKind[][],
  args: readonly unknown[],
  nameOf: NameOf,
): boolean => overloadFor(signatures, args, nameOf) !== undefined;

/** The overload that an argument list is meant for: one that takes its simple values as they are, else the first that fits. */
export function overloadFor(
  signatures: readonly ParameterKind[][],
  args: readonly unknown[],
  nameOf: NameOf,
): ParameterKind[] | undefined {
  let used = args.length;
  while (used > 0 && args[used - 1] === undefined) used--;
  let first: ParameterKind[] | undefined;
  for (let count = used; count <= args.length; count++) {
    for (const signature of signatures) {
      if (!fitsSignature(signature, args, count, nameOf)) continue;
      if (args.every((value, i) => isExact(value, scalarAt(signature, i)))) return signature;
      first ??= signature;
    }
  }
  return first;
}

/** Makes simple values what their parameters take, as Java does: 5 becomes `5`, `'2'` and 2.7 become 2, NaN becomes 0. */
export function convert(args: unknown[], overload: ParameterKind[]): void {
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    const scalar = scalarAt(overload, i);
    if (scalar === undefined || isNothing(value) || isExact(value, scalar)) continue;
    if (scalar === 'string') args[i] = String(value);
    else if (scalar === 'number') args[i] = Number(value);
    else if (scalar === 'Integer') args[i] = Math.trunc(Number(value)) || 0;
  }
}

function scalarAt(signature: ParameterKind[], index: number): Scalar | undefined {
  const kind = signature[index] ?? signature.at(-1);
  return kind === undefined ? undefined : parameterOf(kind).scalar;
}

function isExact(value: unknown, scalar: Scalar | undefined): boolean {
  switch (scalar) {
    case 'Integer':
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return typeof value === scalar || isNothing(value);
  }
}

function fitsSignature(
  signature: ParameterKind[],
  args: readonly unknown[],
  count: number,
  nameOf: NameOf,
): boolean {
  const parameters = signature.map(parameterOf);
  const last = parameters.at(-1);
  if (count > parameters.length && !last?.rest) return false;
  for (let i = 0; i < Math.max(count, parameters.length); i++) {
    const parameter = parameters[i] ?? last;
    if (!parameter) return false;
    if (i >= count) {
      if (!parameter.optional && !parameter.rest) return false;
    } else if (!(parameter.optional && args[i] == null) && !parameter.fits(args[i], nameOf)) return false;
  }
  return true;
}

/**
 * The argument list as Google's signature error shows it, such as `(String,number)`; `()` without arguments.
 * Only the types of GEN-06 are known from Google; the others are named alike.
 */
export function describeArguments(args: unknown[], nameOf: NameOf): string {
  return `(${args.map((arg) => describe(arg, nameOf)).join(',')})`;
}

/** Google's sentence for a call that fits no overload (GEN-06). */
export function signatureError(classPath: string, method: string, args: unknown[], nameOf: NameOf): string {
  const given = describeArguments(args, nameOf);
  return `The parameters ${given} don't match the method signature for ${shownName(classPath)}.${method}.`;
}

function describe(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '(null)';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'number[]' : `${describe(value[0], nameOf)}[]`;
  if (isDate(value)) return 'Date';
  const path = nameOf(value);
  return path === undefined || path.startsWith('Advanced.') ? '(class)' : shownName(path);
}

/** How Google's messages name a class: `SpreadsheetApp.Range`, `FormApp`; `Blob` and `Ui`, which belong to no service. */
export function shownName(path: string): string {
  const service = path.slice(0, path.indexOf('.'));
  const name = path.slice(path.lastIndexOf('.') + 1);
  const global = globalOfService(service);
  if (!global) return name;
  return global === name ? name : `${global}.${name}`;
}

const servicesGlobals = new Map<string, string>();

/** The global that a service is known by: its `…App` or `…Service`, else the one of the service's own name. */
function globalOfService(service: string): string | undefined {
  if (servicesGlobals.size === 0) {
    for (const [global, path] of Object.entries(globals())) {
      const [own = '', name] = path.split('.');
      if (own === 'Advanced' || own === 'Base' || name !== global) continue;
      if (!servicesGlobals.has(own) || /(App|Service)$/.test(global) || own === global) {
        servicesGlobals.set(own, global);
      }
    }
  }
  return servicesGlobals.get(service);
}

const scalars: readonly Scalar[] = ['string', 'number', 'Integer', 'boolean'];
const parameters = new Map<ParameterKind, Parameter>();

function parameterOf(kind: ParameterKind): Parameter {
  const known = parameters.get(kind);
  if (known) return known;
  const rest = kind.startsWith('...');
  const optional = kind.endsWith('?');
  const type = kind.slice(rest ? 3 : 0, optional ? -1 : undefined);
  const scalar = scalars.find((each) => each === type);
  const parameter = { fits: fitsOf(type), scalar, optional, rest };
  parameters.set(kind, parameter);
  return parameter;
}

function fitsOf(kind: string): Fits {
  const alternatives = kind.match(/(?:\([^()]*\)|[^|()])+/g) ?? [];
  if (alternatives.length > 1) {
    const each = alternatives.map(fitsOf);
    return (value, nameOf) => each.some((fits) => fits(value, nameOf));
  }
  if (kind.endsWith('[]')) return arrayOf(fitsOf(kind.slice(0, -2)));
  if (kind.startsWith('(')) return fitsOf(kind.slice(1, -1));
  return plainKinds[kind] ?? instanceOf(kind);
}

const plainKinds: Record<string, Fits> = {
  any: () => true,
  null: isNothing,
  Integer: isNumeric,
  number: isNumeric,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => isNothing(value) || ['string', 'number', 'boolean'].includes(typeof value),
  Date: (value) => isNothing(value) || isDate(value),
  function: (value) => isNothing(value) || typeof value === 'function',
  object: isPlain,
};

function arrayOf(item: Fits): Fits {
  return (value, nameOf) => {
    if (isNothing(value)) return true;
    return Array.isArray(value) && (item === plainKinds.any || value.every((entry) => item(entry, nameOf)));
  };
}

function instanceOf(path: string): Fits {
  const takesBlob = path === 'Base.BlobSource' || path === 'Base.Blob';
  return (value, nameOf) => {
    if (isNothing(value)) return true;
    const name = nameOf(value);
    if (name === undefined) return false;
    if (name === path) return true;
    if (takesBlob) return hasContent(name);
    return path === 'Base.User' && name.endsWith('.User');
  };
}

/** Files, attachments, HtmlOutputs, documents: all that gives or is a blob. */
const hasContent = (path: string) => !!signaturesOf(path, 'getBlob') || !!signaturesOf(path, 'copyBlob');

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isNumeric(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && Number.isFinite(Number(value));
  return typeof value === 'number';
}

/** Also true for a Date of another realm. */
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Options and resources. What `newEvent()` of an advanced service makes is plain data too. */
function isPlain(value: unknown, nameOf: NameOf): boolean {
  if (isNothing(value)) return true;
  if (typeof value !== 'object' || Array.isArray(value) || isDate(value)) return false;
  return nameOf(value)?.startsWith('Advanced.') ?? true;
}
