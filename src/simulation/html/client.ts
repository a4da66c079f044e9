import { isDate } from 'node:util/types';
import { definitionOf } from '../kernel/definition';
import { EnumConstant } from '../kernel/enum';
import { ScriptError } from '../kernel/execution';

/** What happens to a Date that a server function returns: documented to fail, seen live to arrive as null (HT-04). */
export type DatesToClient = 'null' | 'fail';

/** Whether `google.script.run` lists a function under the name: top-level, and not private by a trailing `_`. */
export const isCallable = (name: string): boolean =>
  /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !name.endsWith('_');

const refused = (path: string): ScriptError =>
  new ScriptError('TypeError', `Failed due to illegal value in property: ${path}`, '');

/** Arguments as they reach the server: copied as JSON data; throws what the browser throws for other values. */
export function clientArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => copy(arg, String(index), new Set())) as unknown[];
}

/** A server function's value as the success handler gets it; throws the failure handler's error. */
export function clientResult(value: unknown, dates: DatesToClient): unknown {
  if (dates === 'null' && holdsDate(value, new Set())) return null;
  return copy(value, 'result', new Set()) ?? null;
}

/** JSON's copy of a value: undefined in arrays becomes null, undefined members are left out. */
function copy(value: unknown, path: string, above: Set<object>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw refused(path);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value ?? null;
  if (value === null) return null;
  if (isDate(value) || value instanceof EnumConstant || definitionOf(value) || above.has(value)) {
    throw refused(path);
  }
  above.add(value);
  const copied = Array.isArray(value)
    ? Array.from(value, (item, index) => copy(item, String(index), above))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => [key, copy(item, key, above)]),
      );
  above.delete(value);
  return copied;
}

function holdsDate(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || definitionOf(value) || seen.has(value)) return false;
  if (isDate(value)) return true;
  seen.add(value);
  return Object.values(value).some((item) => holdsDate(item, seen));
}
