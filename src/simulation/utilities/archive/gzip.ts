import { gunzipSync, gzipSync } from 'node:zlib';
import { ServiceException } from '../../kernel/errors';
import { toSigned, toUnsigned } from '../bytes/signed';

const OPERATING_SYSTEM_BYTE = 9;

/** Signed bytes, compressed. The header carries no time and no operating system, as Java's does. */
export function gzip(bytes: readonly number[]): number[] {
  const packed = gzipSync(toUnsigned(bytes));
  packed[OPERATING_SYSTEM_BYTE] = 0;
  return toSigned(packed);
}

/** The bytes a gzip file holds; throws when it is none. */
export function ungzip(bytes: readonly number[]): number[] {
  try {
    return toSigned(gunzipSync(toUnsigned(bytes)));
  } catch {
    throw new ServiceException('Could not decompress gzip.');
  }
}
