import { isCellError } from '../values/scalar';
import { typedInput } from '../values/typed';
import { compareOperands, type Reading } from './coerce';
import type { Value } from './value';

const CRITERION = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** A pattern with `*`, `?` and `~` as an expression for the whole text, in either case; nothing if it has none of them. */
export function wildcard(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part[0] === '~' ? `\\${part[1]}` : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

/**
 * The test that COUNTIF and its kin make of their criterion: `">5"`, `"<>x"`, `"a*"`, a plain value. Texts are compared
 * regardless of case and match numbers they spell; `""` and `"="` find blanks, `"<>"` finds what is not blank.
 */
export function criterion(wanted: Value, reading: Reading): (value: Value) => boolean {
  if (isCellError(wanted)) return (value) => isCellError(value) && value.error === wanted.error;
  if (wanted === null) return (value) => value === 0;
  if (typeof wanted !== 'string') return (value) => typeof value === typeof wanted && value === wanted;
  const [, sign = '', rest = ''] = CRITERION.exec(wanted) ?? [];
  if (rest === '') {
    if (sign === '<>') return (value) => value !== null;
    if (sign === '=') return (value) => value === null;
    if (sign === '') return (value) => value === null || value === '';
    return () => false;
  }
  const limit = typedInput(rest, reading).value;
  if (sign === '' || sign === '=' || sign === '<>') {
    const equal = equality(limit, rest);
    return sign === '<>' ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (value === null || isCellError(value) || typeof value !== typeof limit) return false;
    const order = compareOperands(value, limit);
    if (sign === '<') return order < 0;
    if (sign === '<=') return order <= 0;
    return sign === '>' ? order > 0 : order >= 0;
  };
}

function equality(wanted: Value, text: string): (value: Value) => boolean {
  if (typeof wanted === 'string') {
    const pattern = wildcard(wanted);
    const lower = wanted.toLowerCase();
    return (value) =>
      typeof value === 'string' && (pattern ? pattern.test(value) : value.toLowerCase() === lower);
  }
  const lower = text.toLowerCase();
  return (value) => value === wanted || (typeof value === 'string' && value.toLowerCase() === lower);
}
