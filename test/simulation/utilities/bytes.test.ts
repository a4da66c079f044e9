import { generateKeyPairSync, verify } from 'node:crypto';
import fc from 'fast-check';
import { decodeBase64, encodeBase64 } from '../../../src/simulation/utilities/bytes/base64';
import { decodeText, encodeText } from '../../../src/simulation/utilities/bytes/charset';
import { digest, hmac, rsaSignature } from '../../../src/simulation/utilities/bytes/digest';
import { toUnsigned } from '../../../src/simulation/utilities/bytes/signed';

const signedBytes = fc.array(fc.integer({ min: -128, max: 127 }));
const hex = (bytes: readonly number[]) => toUnsigned(bytes).toString('hex');

test('UT-05: base64 of signed bytes in both alphabets', () => {
  expect(encodeBase64([-1, -17, -65])).toBe('/++/');
  expect(encodeBase64([-1, -17, -65], 'webSafe')).toBe('_--_');
  expect(encodeBase64([1])).toBe('AQ==');
});

test('UT-05: decoding takes either alphabet, line breaks and missing padding', () => {
  expect(decodeBase64('_--_')).toEqual([-1, -17, -65]);
  expect(decodeBase64('/++/')).toEqual([-1, -17, -65]);
  expect(decodeBase64('AQ')).toEqual([1]);
  expect(decodeBase64('AQ\r\n==')).toEqual([1]);
});

test.each(['A', 'A*==', 'AQ=', 'A=Q='])('UT-05: "%s" is no base64', (text) => {
  expect(() => decodeBase64(text)).toThrow('Could not decode string.');
});

test('UT-05: any bytes come back from either alphabet', () => {
  fc.assert(
    fc.property(signedBytes, fc.constantFrom('standard' as const, 'webSafe' as const), (bytes, alphabet) => {
      expect(decodeBase64(encodeBase64(bytes, alphabet))).toEqual(bytes);
    }),
  );
});

test('GEN-11: bytes of text are signed', () => {
  expect(encodeText('ñ')).toEqual([-61, -79]);
});

test('UT-06: US_ASCII turns every other character into a question mark', () => {
  expect(encodeText('año 😀', 'US_ASCII')).toEqual([97, 63, 111, 32, 63]);
  expect(decodeText([97, -61], 'US-ASCII')).toBe('a\ufffd');
});

test('UT-04: the charsets of getDataAsString', () => {
  expect(encodeText('ñ€', 'ISO-8859-1')).toEqual([-15, 63]);
  expect(encodeText('€', 'windows-1252')).toEqual([-128]);
  expect(decodeText([-128, -15], 'windows-1252')).toBe('€ñ');
  expect(encodeText('č', 'ISO-8859-2')).toEqual([-24]);
  expect(encodeText('a', 'UTF-16')).toEqual([-2, -1, 0, 97]);
  expect(decodeText([-1, -2, 97, 0], 'UTF-16')).toBe('a');
  expect(decodeText([0, 97], 'UTF-16')).toBe('a');
  expect(decodeText([-126, -96], 'Shift_JIS')).toBe('あ');
  expect(encodeText('\ud800')).toEqual([63]);
  expect(() => decodeText([97], 'no-such-charset')).toThrow('Unsupported charset: no-such-charset');
});

test('UT-04: well-formed text comes back from every Unicode charset', () => {
  const charset = fc.constantFrom('UTF-8', 'utf_8', 'UTF-16', 'UTF-16LE', 'UTF-16BE');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), charset, (text, name) => {
      expect(decodeText(encodeText(text, name), name)).toBe(text);
    }),
  );
});

test.each([
  ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
  ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
] as const)('UT-06: %s of abc', (algorithm, expected) => {
  expect(hex(digest(algorithm, encodeText('abc')))).toBe(expected);
});

test('UT-06: SHA_384 and SHA_512 have their lengths, MD2 names itself as missing', () => {
  expect(digest('SHA_384', [])).toHaveLength(48);
  expect(digest('SHA_512', [])).toHaveLength(64);
  expect(() => digest('MD2', [])).toThrow('Utilities.DigestAlgorithm.MD2 is not simulated');
});

test('UT-06: HMAC-SHA-256 matches the published vector', () => {
  const signature = hmac('HMAC_SHA_256', encodeText('what do ya want for nothing?'), encodeText('Jefe'));
  expect(hex(signature)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

test('UT-06: an RSA signature can be verified with the public key', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const signature = rsaSignature('SHA_256', encodeText('abc'), pem);
  expect(verify('sha256', Buffer.from('abc'), publicKey, toUnsigned(signature))).toBe(true);
  expect(() => rsaSignature('SHA_256', [], 'no key')).toThrow('Invalid argument: key');
});
