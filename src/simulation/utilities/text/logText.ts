import { formatDate } from '../date/formatDate';
import { isPlainObject, tagOf } from './values';

/**
 * One line of Logger.log. Objects are written as Google's reference shows them, `{key=value}`, an object with a
 * `message` as that message; numbers as Java doubles (`5.0`, `1.0E7`), dates as Java's Date.toString. Only `%s`
 * is a placeholder, values beyond the placeholders are dropped. Except for `{key=value}` the exact shapes are
 * unconfirmed.
 */
export function logText(args: readonly unknown[], zone: string): string {
  const [first, ...values] = args;
  if (typeof first !== 'string') return loggedValue(messageOf(first), zone);
  let next = 0;
  return first.replace(/%s/g, (all) => (next < values.length ? loggedValue(values[next++], zone) : all));
}

function messageOf(value: unknown): unknown {
  return isPlainObject(value) && typeof value.message === 'string' ? value.message : value;
}

function loggedValue(value: unknown, zone: string, seen: readonly object[] = []): string {
  if (typeof value === 'number') return javaDouble(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.includes(value)) return '(this Map)';
  const inner = (member: unknown) => loggedValue(member, zone, [...seen, value]);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (tagOf(value) === 'Date') return loggedDate((value as Date).getTime(), zone);
  if (!isPlainObject(value)) return String(value);
  return `{${Object.keys(value)
    .map((key) => `${key}=${inner(value[key])}`)
    .join(', ')}}`;
}

const loggedDate = (epochMs: number, zone: string): string =>
  Number.isNaN(epochMs) ? 'Invalid Date' : formatDate(epochMs, zone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");

/** A number as Java's Double.toString: always a fraction, an exponent outside 0.001 … 10,000,000. */
export function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
