import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ServiceException } from '../../kernel/errors';
import { toSigned, toUnsigned } from '../bytes/signed';
import { crc32 } from './crc32';

/** One file of an archive; bytes are signed. */
export interface ZipEntry {
  name: string;
  bytes: readonly number[];
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/**
 * Signed bytes of a zip file. Every entry carries the given moment, written as UTC, so that the same input
 * gives the same bytes. Two entries of one name throw, as in Google.
 */
export function zip(entries: readonly ZipEntry[], modifiedMs: number): number[] {
  const names = new Set<string>();
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    if (names.has(entry.name)) throw new ServiceException(`duplicate entry: ${entry.name}`);
    names.add(entry.name);
    const name = Buffer.from(entry.name, 'utf8');
    const plain = toUnsigned(entry.bytes);
    const packed = deflateRawSync(plain);
    const shared = sharedHeader(plain, packed, name.length, modifiedMs);
    const local = Buffer.concat([uint32(LOCAL_HEADER), shared, name, packed]);
    directory.push(uint32(CENTRAL_HEADER), uint16(VERSION), shared, Buffer.alloc(10), uint32(offset), name);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_RECORD_BYTES);
  end.writeUInt32LE(END_RECORD, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return toSigned(Buffer.concat([...files, central, end]));
}

/** The files of an archive in its directory's order, folders left out. Throws `Invalid argument` if it is none. */
export function unzip(bytes: readonly number[]): { name: string; bytes: number[] }[] {
  const buffer = toUnsigned(bytes);
  try {
    return readDirectory(buffer);
  } catch (error) {
    if (error instanceof ServiceException) throw error;
    throw new ServiceException('Invalid argument');
  }
}

function readDirectory(buffer: Buffer): { name: string; bytes: number[] }[] {
  const end = buffer.lastIndexOf(uint32(END_RECORD));
  if (end < 0) throw new ServiceException('Invalid argument');
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  const entries: { name: string; bytes: number[] }[] = [];
  for (let index = 0; index < count; index++) {
    if (buffer.readUInt32LE(at) !== CENTRAL_HEADER) throw new ServiceException('Invalid argument');
    const nameEnd = at + CENTRAL_HEADER_BYTES + buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + CENTRAL_HEADER_BYTES, nameEnd);
    if (!name.endsWith('/')) entries.push({ name, bytes: toSigned(readFile(buffer, at)) });
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function readFile(buffer: Buffer, central: number): Buffer {
  const method = buffer.readUInt16LE(central + 10);
  const size = buffer.readUInt32LE(central + 20);
  const local = buffer.readUInt32LE(central + 42);
  const start =
    local + LOCAL_HEADER_BYTES + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  const packed = buffer.subarray(start, start + size);
  if (method !== STORED && method !== DEFLATED) throw new ServiceException('Invalid argument');
  const plain = method === STORED ? packed : inflateRawSync(packed);
  if (crc32(plain) !== buffer.readUInt32LE(central + 16)) throw new ServiceException('Invalid argument');
  return plain;
}

/** What a local header and its entry in the directory have in common, from the version on. */
function sharedHeader(plain: Buffer, packed: Buffer, nameLength: number, modifiedMs: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt32LE(dosTime(modifiedMs), 6);
  header.writeUInt32LE(crc32(plain), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}

/** MS-DOS date and time in two-second steps, 1980 at the earliest. */
function dosTime(epochMs: number): number {
  const date = new Date(Math.max(epochMs, Date.UTC(1980, 0, 1)));
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
