import { assert, property, string } from 'fast-check';
import { decodeList } from '../../src/sidebar/lists/decode';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

test('a list keeps its accents in the encodings spreadsheets write', () => {
  const text = 'Empresa;Dirección\r\nCafé Núñez;España 5';
  expect(decodeList(bytes(text, 'utf8'))).toBe(text);
  expect(decodeList(bytes(text, 'latin1'))).toBe(text);
  expect(decodeList(bytes(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(decodeList(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()))).toBe(text);
});

test('any text in UTF-8 comes back as it is', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) =>
      expect(decodeList(bytes(`x${text}`, 'utf8'))).toBe(`x${text}`),
    ),
  );
});
