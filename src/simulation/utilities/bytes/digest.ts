import { createHash, createHmac, createSign } from 'node:crypto';
import { Gap, ServiceException } from '../../kernel/errors';
import { toSigned, toUnsigned } from './signed';

/** Names of the constants of Utilities.DigestAlgorithm, without the object. */
export type DigestName = 'MD2' | 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_384' | 'SHA_512';

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Signed bytes of a digest. MD2 is declared by Google and not simulated. */
export function digest(algorithm: DigestName, bytes: readonly number[]): number[] {
  if (algorithm === 'MD2') throw new Gap('Utilities.DigestAlgorithm.MD2');
  return toSigned(createHash(hashOf(algorithm)).update(toUnsigned(bytes)).digest());
}

/** Signed bytes of a signature with a shared key; the algorithm as Utilities.MacAlgorithm names it. */
export function hmac(
  algorithm: `HMAC_${Exclude<DigestName, 'MD2'>}`,
  bytes: readonly number[],
  key: readonly number[],
): number[] {
  const hash = hashOf(algorithm.replace(/^HMAC_/, ''));
  return toSigned(createHmac(hash, toUnsigned(key)).update(toUnsigned(bytes)).digest());
}

/** Signed bytes of an RSA signature; the key is a PEM text. */
export function rsaSignature(hash: 'SHA_1' | 'SHA_256', bytes: readonly number[], pem: string): number[] {
  try {
    return toSigned(
      createSign(`RSA-${hashOf(hash).toUpperCase()}`)
        .update(toUnsigned(bytes))
        .sign(pem),
    );
  } catch {
    throw new ServiceException('Invalid argument: key');
  }
}

function hashOf(name: string): string {
  const hash = HASHES[name];
  if (!hash) throw new ServiceException(`Unknown algorithm: ${name}`);
  return hash;
}
