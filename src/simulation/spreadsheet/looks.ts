import type { EnumConstant } from '../kernel/enum';
import { ServiceException } from '../kernel/errors';
import { hexColor } from './colors';
import type { Style } from './model';
import { freshStyle } from './styles';

/** A look that scripts set and get as one value; null sets it back. */
export interface Look<T> {
  /** What goes into the style; undefined takes it out. */
  write: (value: unknown) => Partial<Style>;
  read: (style: Style) => T;
}

const refuse = (value: unknown) => new ServiceException(`Invalid argument: ${String(value)}`);

function oneOf<K extends keyof typeof freshStyle>(key: K, allowed: readonly string[]): Look<string> {
  return {
    write: (value) => {
      if (value === null || value === undefined) return { [key]: undefined };
      const text = String(value).toLowerCase();
      if (!allowed.includes(text)) throw refuse(value);
      return { [key]: text === freshStyle[key] || text === 'normal' ? undefined : text };
    },
    read: (style) => String(style[key] ?? freshStyle[key]),
  };
}

function color(key: 'background' | 'fontColor'): Look<string> {
  return {
    write: (value) => {
      const themeless = { [`${key}Theme`]: undefined };
      if (value === null || value === undefined || value === '') return { ...themeless, [key]: undefined };
      const hex = hexColor(String(value));
      if (hex === undefined) throw refuse(value);
      return { ...themeless, [key]: hex === freshStyle[key] ? undefined : hex };
    },
    read: (style) => style[key] ?? freshStyle[key],
  };
}

const wrapName = (value: unknown): Style['wrap'] =>
  (value === null || value === undefined ? undefined : (value as EnumConstant).constantName) as Style['wrap'];

/** Every look with one value per cell. Google's text for a value that is none is unknown. */
export const looks = {
  background: color('background'),
  fontColor: color('fontColor'),
  fontFamily: {
    write: (value) => ({ fontFamily: value === null || value === undefined ? undefined : String(value) }),
    read: (style) => style.fontFamily ?? freshStyle.fontFamily,
  } as Look<string>,
  fontSize: {
    write: (value) => {
      const size = Number(value);
      if (value !== null && !(size > 0 && size <= 400)) throw refuse(value);
      return { fontSize: value === null || size === freshStyle.fontSize ? undefined : Math.trunc(size) };
    },
    read: (style) => style.fontSize ?? freshStyle.fontSize,
  } as Look<number>,
  fontWeight: oneOf('fontWeight', ['normal', 'bold']),
  fontStyle: oneOf('fontStyle', ['normal', 'italic']),
  fontLine: oneOf('fontLine', ['none', 'underline', 'line-through']),
  horizontalAlignment: oneOf('horizontalAlignment', ['left', 'center', 'right', 'normal', 'general']),
  verticalAlignment: oneOf('verticalAlignment', ['top', 'middle', 'bottom']),
  wrap: {
    write: (value) => ({ wrap: value === true ? 'WRAP' : undefined }),
    read: (style) => style.wrap === 'WRAP',
  } as Look<boolean>,
  wrapStrategy: {
    write: (value) => {
      const name = wrapName(value);
      return { wrap: name === 'OVERFLOW' ? undefined : name };
    },
    read: (style) => style.wrap ?? freshStyle.wrap,
  } as Look<string>,
  textDirection: {
    write: (value) => ({ textDirection: wrapName(value) as unknown as Style['textDirection'] }),
    read: (style) => style.textDirection ?? null,
  } as Look<string | null>,
  rotation: {
    write: (value) => ({ rotation: value === 0 || value === null ? undefined : (value as number | true) }),
    read: (style) => style.rotation ?? 0,
  } as Look<number | true>,
  showHyperlink: {
    write: (value) => ({ showHyperlink: value === false ? false : undefined }),
    read: (style) => style.showHyperlink ?? true,
  } as Look<boolean>,
} as const;

export type LookName = keyof typeof looks;
