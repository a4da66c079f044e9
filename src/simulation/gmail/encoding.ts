const LINE_MAX = 76;
/** One word fits on the line of a header with a name of up to ten letters. */
const ENCODED_WORD_BYTES = 39;

/** Text with every line break as CRLF. */
export const toCrlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** Base64 in lines of 76 characters. */
export const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

// biome-ignore lint/suspicious/noControlCharactersInRegex: printable ASCII is what a header may carry as it is
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** UTF-8 text as quoted-printable, lines at most 76 characters, breaks as CRLF, no line like a boundary. */
export const quotedPrintable = (text: string): string =>
  toCrlf(text).split('\r\n').map(quotedLine).join('\r\n');

function quotedLine(line: string): string {
  const bytes = Buffer.from(line, 'utf8');
  const lines: string[] = [];
  let current = '';
  bytes.forEach((byte, index) => {
    const last = index === bytes.length - 1;
    const blankAtEnd = last && (byte === 0x20 || byte === 0x09);
    const dashes = index === 0 && line.startsWith('--');
    const plain = (byte >= 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x09;
    const piece = plain && !blankAtEnd && !dashes ? String.fromCharCode(byte) : hex('=', byte);
    if (current.length + piece.length > LINE_MAX - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  });
  return [...lines, current].join('\r\n');
}

const hex = (mark: string, byte: number): string => mark + byte.toString(16).toUpperCase().padStart(2, '0');

/** Header text as RFC 2047 words where it is not ASCII; several words are separated by a space. */
export function encodeWords(text: string): string {
  if (isAscii(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let current = '';
  for (const char of text) {
    if (Buffer.byteLength(current + char) > ENCODED_WORD_BYTES) {
      words.push(current);
      current = '';
    }
    current += char;
  }
  return [...words, current].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ');
}

/** A parameter such as `; filename="a.pdf"`, by RFC 2231 where the value is not ASCII. */
export function parameter(name: string, value: string): string {
  if (isAscii(value)) return `; ${name}="${value.replace(/[\\"]/g, '\\$&')}"`;
  const encoded = Array.from(Buffer.from(value), (byte) =>
    /[A-Za-z0-9._-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex('%', byte),
  ).join('');
  return `; ${name}*=UTF-8''${encoded}`;
}

/** `Name: value`, folded before a word where a line would grow longer than 76 characters; breaks are removed. */
export function headerLine(name: string, value: string): string {
  const lines: string[] = [];
  let current = `${name}:`;
  let hasWord = false;
  for (const word of value.replace(/[\r\n]+/g, ' ').split(' ')) {
    if (hasWord && word !== '' && current.length + 1 + word.length > LINE_MAX) {
      lines.push(current);
      current = '';
    }
    current += ` ${word}`;
    hasWord ||= word !== '';
  }
  return [...lines, current].join('\r\n');
}
