import fc from 'fast-check';
import { crc32 } from '../../../src/simulation/utilities/archive/crc32';
import { gzip, ungzip } from '../../../src/simulation/utilities/archive/gzip';
import { unzip, zip } from '../../../src/simulation/utilities/archive/zip';
import { encodeText } from '../../../src/simulation/utilities/bytes/charset';
import { contentTypeOf, extensionOf } from '../../../src/simulation/utilities/contentType';

const MOMENT = Date.UTC(2027, 0, 11, 8, 30, 20);
const signedBytes = fc.array(fc.integer({ min: -128, max: 127 }));

test('UT-04: zip and unzip keep names and bytes, in order', () => {
  const entry = fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1 }), bytes: signedBytes });
  const entries = fc.uniqueArray(
    entry.filter(({ name }) => !name.endsWith('/') && !/\p{Surrogate}/u.test(name)),
    { selector: ({ name }) => name },
  );
  fc.assert(fc.property(entries, (files) => expect(unzip(zip(files, MOMENT))).toEqual(files)));
});

test('UT-04: the same files and moment give the same archive', () => {
  const files = [{ name: 'a.txt', bytes: encodeText('aaaaaaaa') }];
  expect(zip(files, MOMENT)).toEqual(zip(files, MOMENT));
  expect(zip(files, MOMENT)).not.toEqual(zip(files, MOMENT + 2000));
});

test('UT-04: zip refuses two entries of one name, unzip what is no archive', () => {
  const file = { name: 'a.txt', bytes: [] };
  expect(() => zip([file, file], MOMENT)).toThrow('duplicate entry: a.txt');
  expect(() => unzip([1, 2, 3])).toThrow('Invalid argument');
  const broken = zip([{ name: 'a', bytes: encodeText('hello hello hello') }], MOMENT);
  broken[33] = (broken[33] as number) ^ 1;
  expect(() => unzip(broken)).toThrow('Invalid argument');
});

test('UT-04: gzip and ungzip keep the bytes, and the header carries no time', () => {
  fc.assert(fc.property(signedBytes, (bytes) => expect(ungzip(gzip(bytes))).toEqual(bytes)));
  expect(gzip([1]).slice(0, 10)).toEqual([31, -117, 8, 0, 0, 0, 0, 0, 0, 0]);
  expect(() => ungzip([1, 2])).toThrow('Could not decompress gzip.');
});

test('UT-04: the checksum matches its published check value', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});

test('UT-04: content types come from the extension', () => {
  expect(contentTypeOf('Flyer.PDF')).toBe('application/pdf');
  expect(contentTypeOf('a.b.csv')).toBe('text/csv');
  expect(contentTypeOf('README')).toBeNull();
  expect(contentTypeOf('x.unknown')).toBeNull();
  expect(extensionOf('image/jpeg')).toBe('jpg');
  expect(extensionOf('text/html; charset=UTF-8')).toBe('html');
  expect(extensionOf('application/x-nothing')).toBeNull();
});
