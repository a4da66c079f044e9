import { isPlainObject, tagOf } from './values';

const MAX_DEPTH = 2;
const MAX_LINE = 72;
const MAX_ITEMS = 100;

/**
 * One line of console.log and its sisters: `%s %d %i %f %j %o %O %c %%` in a first text are filled in, whatever
 * is left over follows after a space. Objects are written as older Node versions do (`{ a: 1, b: [ 1, 2 ] }`),
 * which is what Apps Script's execution log shows; the exact shape is unconfirmed.
 */
export function consoleText(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(topLevel).join(' ');
  let next = 0;
  const text = first.replace(/%([sdifjoOc%])/g, (all, kind: string) => {
    if (kind === '%') return rest.length > 0 ? '%' : all;
    return next < rest.length ? substitute(kind, rest[next++]) : all;
  });
  return [text, ...rest.slice(next).map(topLevel)].join(' ');
}

function substitute(kind: string, value: unknown): string {
  switch (kind) {
    case 's':
      return topLevel(value);
    case 'd':
      return String(typeof value === 'object' ? Number.NaN : Number(value));
    case 'i':
      return String(Number.parseInt(String(value), 10));
    case 'f':
      return String(Number.parseFloat(String(value)));
    case 'j':
      return String(JSON.stringify(value));
    case 'c':
      return '';
    default:
      return inspect(value, 0, []);
  }
}

function topLevel(value: unknown): string {
  if (typeof value === 'string') return value;
  return tagOf(value) === 'Error' ? String(value) : inspect(value, 0, []);
}

function inspect(value: unknown, depth: number, seen: readonly object[]): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name ? `[Function: ${value.name}]` : '[Function]';
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (seen.includes(value)) return '[Circular]';
  if (tagOf(value) === 'Error') return `[${String(value)}]`;
  if (Array.isArray(value)) return depth > MAX_DEPTH ? '[Array]' : inspectArray(value, depth, seen);
  const text = isPlainObject(value) ? '[object Object]' : String(value);
  if (text !== '[object Object]') return text;
  return depth > MAX_DEPTH ? '[Object]' : inspectMembers(value as Record<string, unknown>, depth, seen);
}

function inspectMembers(value: Record<string, unknown>, depth: number, seen: readonly object[]): string {
  const members = Object.keys(value).map((key) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : inspect(key, 0, []);
    return `${name}: ${inspect(value[key], depth + 1, [...seen, value])}`;
  });
  return enclose(members, '{', '}');
}

function inspectArray(value: readonly unknown[], depth: number, seen: readonly object[]): string {
  const items = value.slice(0, MAX_ITEMS).map((item) => inspect(item, depth + 1, [...seen, value]));
  const hidden = value.length - MAX_ITEMS;
  if (hidden > 0) items.push(`... ${hidden} more item${hidden > 1 ? 's' : ''}`);
  return enclose(items, '[', ']');
}

function enclose(items: readonly string[], open: string, close: string): string {
  if (items.length === 0) return open + close;
  const line = `${open} ${items.join(', ')} ${close}`;
  if (line.length <= MAX_LINE && !line.includes('\n')) return line;
  return `${open} ${items.map((item) => item.replaceAll('\n', '\n  ')).join(',\n  ')} ${close}`;
}
