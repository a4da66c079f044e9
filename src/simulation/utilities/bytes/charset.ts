import { TextDecoder } from 'node:util';
import { ServiceException } from '../../kernel/errors';
import { toSigned, toUnsigned } from './signed';

const QUESTION_MARK = 63;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const ALIASES: Record<string, string> = {
  ASCII: 'US-ASCII',
  UTF8: 'UTF-8',
  UTF16: 'UTF-16',
  LATIN1: 'ISO-8859-1',
  'ISO8859-1': 'ISO-8859-1',
  CP1252: 'WINDOWS-1252',
};

/** Characters of bytes 0x80 … 0x9f, where it differs from ISO-8859-1; Node's own decoder gets them wrong. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** `UTF-8`, `US-ASCII`, … from any spelling Java accepts: case and `_` for `-` do not matter. */
function charsetName(charset: string): string {
  const name = charset.toUpperCase().replaceAll('_', '-');
  return ALIASES[name] ?? name;
}

/**
 * Signed bytes of a text. Characters the charset lacks become `?`; UTF-16 begins with a byte order mark, big
 * end first, as Java writes it. Single-byte charsets (ISO-8859-x, windows-125x …) are all known; legacy
 * multi-byte ones can only be decoded.
 */
export function encodeText(text: string, charset = 'UTF-8'): number[] {
  const name = charsetName(charset);
  switch (name) {
    case 'UTF-8':
      return toSigned(Buffer.from(text.replace(LONE_SURROGATE, '?'), 'utf8'));
    case 'UTF-16':
      return [-2, -1, ...utf16(text, true)];
    case 'UTF-16BE':
      return utf16(text, true);
    case 'UTF-16LE':
      return utf16(text, false);
    case 'US-ASCII':
      return toSigned(codePoints(text).map((code) => (code < 0x80 ? code : QUESTION_MARK)));
    case 'ISO-8859-1':
      return toSigned(codePoints(text).map((code) => (code < 0x100 ? code : QUESTION_MARK)));
    case 'WINDOWS-1252':
      return toSigned(codePoints(text).map(windows1252Byte));
    default: {
      const table = singleByteTable(charset);
      return toSigned(codePoints(text).map((code) => table.get(code) ?? QUESTION_MARK));
    }
  }
}

/** The text of signed bytes; what the charset does not know becomes U+FFFD, a UTF-8 mark stays in the text. */
export function decodeText(bytes: readonly number[], charset = 'UTF-8'): string {
  const name = charsetName(charset);
  const buffer = toUnsigned(bytes);
  switch (name) {
    case 'UTF-8':
      return buffer.toString('utf8');
    case 'US-ASCII':
      return Array.from(buffer, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '\ufffd')).join('');
    case 'ISO-8859-1':
      return buffer.toString('latin1');
    case 'WINDOWS-1252':
      return buffer
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
    case 'UTF-16':
      if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.subarray(2).toString('utf16le');
      return fromBigEndian(buffer[0] === 0xfe && buffer[1] === 0xff ? buffer.subarray(2) : buffer);
    case 'UTF-16BE':
      return fromBigEndian(buffer);
    case 'UTF-16LE':
      return buffer.toString('utf16le');
    default:
      return decoderOf(charset).decode(buffer);
  }
}

const codePoints = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) as number);

function windows1252Byte(code: number): number {
  const high = WINDOWS_1252.indexOf(String.fromCodePoint(code));
  if (high >= 0) return 0x80 + high;
  return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : QUESTION_MARK;
}

function utf16(text: string, bigEndian: boolean): number[] {
  const buffer = Buffer.from(text, 'utf16le');
  return toSigned(bigEndian ? buffer.swap16() : buffer);
}

const fromBigEndian = (buffer: Buffer): string =>
  Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)))
    .swap16()
    .toString('utf16le');

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset.toLowerCase());
  } catch {
    throw new ServiceException(`Unsupported charset: ${charset}`);
  }
}

const tables = new Map<string, Map<number, number>>();

/** Byte by code point; throws for charsets whose characters take more than one byte. */
function singleByteTable(charset: string): Map<number, number> {
  let table = tables.get(charset);
  if (table) return table;
  const decoder = decoderOf(charset);
  table = new Map();
  for (let byte = 0; byte < 0x100; byte++) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (char.length === 1 && char !== '\ufffd') table.set(char.charCodeAt(0), byte);
  }
  if (/^(gb|big5|euc|shift|iso-2022|utf|x-user)/.test(decoder.encoding)) {
    throw new ServiceException(`Encoding text as ${charset} is not simulated`);
  }
  tables.set(charset, table);
  return table;
}
