import type { LocaleConventions } from './locale';
import type { Section, Token } from './pattern';

/** Half-up rounding of what a person reads: of the 15 digits that a double is good for, not of its binary tail. */
export function roundHalfUp(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  const tail = scaled - Math.floor(scaled);
  if (scaled < 1e9 && Math.abs(tail - 0.5) > 1e-6)
    return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
  if (!Number.isFinite(value)) return value;
  const [mantissa, exponent] = Math.abs(value).toPrecision(15).split('e') as [string, string?];
  const scale = Number(exponent ?? 0) + decimals;
  const rounded = Number(`${Math.round(Number(`${mantissa}e${scale}`))}e${-decimals}`);
  return Math.sign(value) * (Number.isFinite(rounded) ? rounded : Math.abs(value));
}

/** How a number without a format shows: integers whole up to 15 digits, else ten significant digits. */
export function generalNumber(value: number, decimal: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return exponential(value, decimal);
  const decimals = Math.max(0, 9 - Math.floor(Math.log10(size)));
  const text = roundHalfUp(value, decimals).toFixed(Math.min(decimals, 100));
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return decimal === '.' ? trimmed : trimmed.replace('.', decimal);
}

function exponential(value: number, decimal: string): string {
  const [mantissa, exponent] = value.toExponential(5).split('e') as [string, string];
  const digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa.replace(/\.?0+$/, '').replace('.', decimal)}E${exponent[0]}${digits}`;
}

interface Layout {
  integer: readonly Token[];
  /** Places in the two parts, and whether a decimal sign stands between them. */
  integerPlaces: number;
  places: number;
  point: boolean;
  fraction: readonly Token[];
  /** The tokens after the exponent sign, if there is one. */
  exponent?: { plus: boolean; tokens: readonly Token[] };
  grouped: boolean;
  /** What the number is multiplied with: percent signs and trailing commas. */
  factor: number;
}

const layouts = new WeakMap<Section, Layout>();

function layoutOf(section: Section): Layout {
  const kept = layouts.get(section);
  if (kept) return kept;
  if (section.tokens.some((token, index) => isFraction(section.tokens, token, index)))
    throw new Error('Number formats with fractions (# ?/?) are not simulated.');
  const integer: Token[] = [];
  const fraction: Token[] = [];
  let exponent: { plus: boolean; tokens: Token[] } | undefined;
  let part = integer;
  let grouped = false;
  let factor = 1;
  let commas = 0;
  for (const token of section.tokens) {
    if (token.type === 'exponent') {
      exponent = { plus: token.plus, tokens: [] };
      part = exponent.tokens;
    } else if (token.type === 'point' && part === integer) part = fraction;
    else if (token.type === 'comma') commas += integer.some((other) => other.type === 'digit') ? 1 : 0;
    else {
      if (token.type === 'percent') factor *= 100;
      if (token.type === 'digit' && part === integer && commas > 0) {
        grouped = true;
        commas = 0;
      }
      part.push(token);
    }
  }
  const layout = {
    integer,
    fraction,
    exponent,
    grouped,
    factor: factor / 1000 ** commas,
    integerPlaces: countDigits(integer),
    places: countDigits(fraction),
    point: section.tokens.some((token) => token.type === 'point'),
  };
  layouts.set(section, layout);
  return layout;
}

const countDigits = (tokens: readonly Token[]) => tokens.filter((token) => token.type === 'digit').length;

/** A number, without its sign, by a section of a number format. */
export function formatNumber(section: Section, size: number, conventions: LocaleConventions): string {
  const layout = layoutOf(section);
  const { integer, fraction, grouped, places, integerPlaces } = layout;
  if (integerPlaces + places === 0) return literals(integer) + literals(fraction);
  let number = size * layout.factor;
  let exponent = 0;
  if (layout.exponent && number !== 0) {
    const step = Math.max(1, integerPlaces);
    exponent = Math.floor(Math.log10(number)) - (step - 1);
    if (roundHalfUp(number / 10 ** exponent, places) >= 10 ** step) exponent++;
    number /= 10 ** exponent;
  }
  const [whole, decimals = ''] = plain(roundHalfUp(number, places), places).split('.') as [string, string?];
  let text = fillInteger(
    integer,
    integerPlaces,
    whole === '0' ? '' : whole,
    grouped ? conventions.group : '',
  );
  if (section.tokens.some((token) => token.type === 'point'))
    text += fillFraction(fraction, decimals, conventions);
  if (layout.exponent) {
    const digits = String(Math.abs(exponent)).padStart(countDigits(layout.exponent.tokens), '0');
    text += `E${exponent < 0 ? '-' : layout.exponent.plus ? '+' : ''}${digits}${literals(layout.exponent.tokens)}`;
  }
  return text;
}

function isFraction(tokens: readonly Token[], token: Token, index: number): boolean {
  return (
    token.type === 'literal' &&
    token.text === '/' &&
    tokens[index - 1]?.type === 'digit' &&
    tokens[index + 1] !== undefined
  );
}

/** All digits of a number, `toFixed` without its change to exponents at 1e21. */
function plain(value: number, places: number): string {
  if (value < 1e21) return value.toFixed(Math.min(places, 100));
  return `${BigInt(value)}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}

function literals(tokens: readonly Token[]): string {
  return tokens.map(literal).join('');
}

function literal(token: Token): string {
  return token.type === 'literal' ? token.text : token.type === 'percent' ? '%' : '';
}

function fillInteger(tokens: readonly Token[], places: number, digits: string, group: string): string {
  let left = digits.length;
  let written = 0;
  let text = '';
  let placesLeft = places;
  const put = (digit: string) => {
    text = (group && written > 0 && written % 3 === 0 ? digit + group : digit) + text;
    written++;
  };
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    if (token.type !== 'digit') {
      text = literal(token) + text;
      continue;
    }
    placesLeft--;
    if (left > 0) put(digits[--left] as string);
    else if (token.fill === '0') put('0');
    else if (token.fill === '?') text = ` ${text}`;
    if (placesLeft === 0) while (left > 0) put(digits[--left] as string);
  }
  return places === 0 && digits ? text + digits : text;
}

function fillFraction(tokens: readonly Token[], decimals: string, conventions: LocaleConventions): string {
  const lastDigit = decimals.replace(/0+$/, '').length;
  let place = 0;
  let digits = '';
  let rest = '';
  for (const token of tokens) {
    if (token.type !== 'digit') {
      rest += literal(token);
      continue;
    }
    if (place < lastDigit || token.fill === '0') digits += rest + decimals[place];
    else if (token.fill === '?') digits += `${rest} `;
    else digits += rest;
    rest = '';
    place++;
  }
  return (digits || place === 0 ? conventions.decimal + digits : '') + rest;
}
