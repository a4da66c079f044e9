import { ServiceException } from '../../kernel/errors';
import { toSigned, toUnsigned } from './signed';

/** Base64 text of signed bytes, padded in both alphabets. */
export function encodeBase64(
  bytes: readonly number[],
  alphabet: 'standard' | 'webSafe' = 'standard',
): string {
  const text = toUnsigned(bytes).toString('base64');
  return alphabet === 'standard' ? text : text.replaceAll('+', '-').replaceAll('/', '_');
}

/**
 * Signed bytes of a base64 text in either alphabet; line breaks are skipped and padding may be missing.
 * Anything else throws `Could not decode string.`
 */
export function decodeBase64(text: string): number[] {
  const compact = text.replace(/[\r\n\t ]/g, '');
  const body = compact.replace(/={1,2}$/, '');
  const valid =
    /^[A-Za-z0-9+/_-]*$/.test(body) &&
    body.length % 4 !== 1 &&
    (body === compact || compact.length % 4 === 0);
  if (!valid) throw new ServiceException('Could not decode string.');
  return toSigned(Buffer.from(body, 'base64'));
}
