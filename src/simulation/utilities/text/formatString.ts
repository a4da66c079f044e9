import { ServiceException } from '../../kernel/errors';

const SPECIFIER = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Specifier {
  flags: string;
  width: number;
  precision: number | undefined;
  kind: string;
}

/**
 * Text by a printf-like template: `%s %d %i %u %f %e %g %x %X %o %b %c %n %%` with flags, width, precision and
 * `%2$s`. Google does not say what happens to values of another kind; here numbers are read with Number() (so
 * `'12'` is 12 and text is NaN), `%d` cuts fractions off, and `%s` prints String(value). A missing argument and
 * an unknown letter throw with Java's texts.
 */
export function formatString(template: string, ...args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    SPECIFIER,
    (
      all: string,
      position: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      const index = position === undefined ? next++ : Number(position) - 1;
      if (!'sdiufFeEgGxXobcBSC'.includes(kind)) throw new ServiceException(`Conversion = '${kind}'`);
      if (index >= args.length) throw new ServiceException(`Format specifier '${all}'`);
      return formatValue(args[index], {
        flags,
        width: Number(width ?? 0),
        precision: precision === undefined ? undefined : Number(precision),
        kind,
      });
    },
  );
}

function formatValue(value: unknown, specifier: Specifier): string {
  const { kind, precision } = specifier;
  switch (kind) {
    case 's':
    case 'S':
      return pad(upperIf(kind === 'S', String(value).slice(0, precision)), specifier);
    case 'b':
    case 'B':
      return pad(upperIf(kind === 'B', String(Boolean(value))), specifier);
    case 'c':
    case 'C':
      return pad(upperIf(kind === 'C', characterOf(value)), specifier);
    default:
      return formatNumber(numberOf(value), specifier);
  }
}

const upperIf = (condition: boolean, text: string): string => (condition ? text.toUpperCase() : text);

const characterOf = (value: unknown): string =>
  typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);

const numberOf = (value: unknown): number =>
  typeof value === 'bigint' ? Number(value) : Number(value as number);

function formatNumber(value: number, specifier: Specifier): string {
  if (!Number.isFinite(value))
    return pad(String(value), { ...specifier, flags: specifier.flags.replace('0', '') });
  const negative = value < 0 || Object.is(value, -0);
  const unsigned = 'xXo'.includes(specifier.kind);
  const digits = unsigned ? unsignedDigits(value, specifier) : decimalDigits(Math.abs(value), specifier);
  const zero = !/[1-9]/.test(digits) && 'diu'.includes(specifier.kind);
  return pad(digits, specifier, unsigned ? '' : signOf(negative && !zero, specifier.flags));
}

function signOf(negative: boolean, flags: string): string {
  if (negative) return '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

/** Hexadecimal or octal; negative numbers in two's complement of 32 bits, of 64 when they need it. */
function unsignedDigits(value: number, { kind, flags }: Specifier): string {
  const whole = BigInt(Math.trunc(value));
  const bits = whole >= -(2n ** 31n) ? 32 : 64;
  const digits = (whole < 0n ? BigInt.asUintN(bits, whole) : whole).toString(kind === 'o' ? 8 : 16);
  const prefixed = flags.includes('#') ? (kind === 'o' ? '0' : '0x') + digits : digits;
  return upperIf(kind === 'X', prefixed);
}

function decimalDigits(size: number, { kind, precision, flags }: Specifier): string {
  const digits = (() => {
    switch (kind) {
      case 'd':
      case 'i':
      case 'u':
        return BigInt(Math.trunc(size)).toString();
      case 'f':
      case 'F':
        return fixed(size, precision ?? 6);
      case 'e':
      case 'E':
        return upperIf(kind === 'E', exponential(size, precision ?? 6));
      default:
        return upperIf(kind === 'G', general(size, precision ?? 6));
    }
  })();
  return flags.includes(',')
    ? digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
    : digits;
}

/** Halves are rounded up by their decimal digits, as Java does: 0.125 to two places is 0.13. */
function fixed(size: number, places: number): string {
  if (size >= 1e21) return BigInt(size).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
  const plain = toPlain(size);
  const [whole = '0', fraction = ''] = plain.split('.');
  if (fraction.length <= places) return places > 0 ? `${whole}.${fraction.padEnd(places, '0')}` : whole;
  const scaled = BigInt(whole + fraction.slice(0, places)) + (fraction.charAt(places) >= '5' ? 1n : 0n);
  const digits = scaled.toString().padStart(places + 1, '0');
  return places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
}

/** The shortest decimal digits of a number below 1e21, without an exponent. */
function toPlain(size: number): string {
  const match = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(size));
  if (!match) return String(size);
  return `0.${'0'.repeat(Number(match[3]) - 1)}${match[1]}${match[2] ?? ''}`;
}

const exponential = (size: number, places: number): string =>
  size.toExponential(Math.min(places, 100)).replace(/e([+-])(\d)$/, 'e$10$2');

function general(size: number, precision: number): string {
  const significant = Math.max(precision, 1);
  const exponent = size === 0 ? 0 : Number(size.toExponential(significant - 1).split('e')[1]);
  return exponent < -4 || exponent >= significant
    ? exponential(size, significant - 1)
    : fixed(size, significant - 1 - exponent);
}

function pad(text: string, { flags, width }: Specifier, sign = ''): string {
  if (flags.includes('-')) return (sign + text).padEnd(width);
  if (flags.includes('0')) return sign + text.padStart(width - sign.length, '0');
  return (sign + text).padStart(width);
}
