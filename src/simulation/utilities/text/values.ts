const OBJECT_TO_STRING = Object.prototype.toString;

/** `Array`, `Date`, `Error`, … of a value from any realm. */
export const tagOf = (value: unknown): string => OBJECT_TO_STRING.call(value).slice(8, -1);

/** Whether an object is a plain one, of whatever realm: made by a literal or with no prototype. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || tagOf(value) !== 'Object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
