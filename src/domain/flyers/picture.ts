import { zlibSync } from 'fflate';
import { encode } from 'uqr';

/** Pixels of one module; at the size the flyer shows it, printers have more than enough. */
const MODULE_PX = 6;

export interface Picture {
  /** A PNG as a data address, which Google Docs takes for a picture. */
  address: string;
  /** Pixels of each side. */
  side: number;
}

/** A QR code of a text as a black and white PNG, with the quiet zone that readers need around it. */
export function qrPicture(text: string): Picture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const side = size * MODULE_PX;
  const bytesPerLine = Math.ceil(side / 8);
  const lines = new Uint8Array((bytesPerLine + 1) * side);
  for (let y = 0; y < side; y++) {
    const modules = data[Math.floor(y / MODULE_PX)] ?? [];
    const start = y * (bytesPerLine + 1) + 1;
    for (let x = 0; x < side; x++) {
      if (!modules[Math.floor(x / MODULE_PX)])
        lines[start + (x >> 3)] = (lines[start + (x >> 3)] ?? 0) | (128 >> (x & 7));
    }
  }
  return { address: `data:image/png;base64,${base64(png(side, lines))}`, side };
}

/** One bit a pixel, grey: each line is a byte 0 (no filter) and the line's bits, white is 1. */
function png(side: number, lines: Uint8Array): number[] {
  const header = [...fourBytes(side), ...fourBytes(side), 1, 0, 0, 0, 0];
  return [
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...zlibSync(lines, { level: 6 })]),
    ...chunk('IEND', []),
  ];
}

function chunk(type: string, data: readonly number[]): number[] {
  const named = [...type].map((char) => char.charCodeAt(0)).concat(data);
  return [...fourBytes(data.length), ...named, ...fourBytes(crc32(named))];
}

const fourBytes = (number: number): number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]);
    text += digits.map((digit, at) => (i + at > bytes.length ? '=' : digit)).join('');
  }
  return text;
}
