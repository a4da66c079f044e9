import fc from 'fast-check';
import {
  checkAddresses,
  checkRecipients,
  domainOf,
  formatAddress,
  formatAddresses,
  isValidAddress,
  parseAddresses,
  sameAddress,
} from '../../../src/simulation/gmail/address';

test('GM-10: addresses are read from names, quotes, comments and lists', () => {
  expect(
    parseAddresses('"Reyes, Ana" <ana@school.example>, Bo <bo@school.example>,cy@school.example (Cy), '),
  ).toEqual([
    { name: 'Reyes, Ana', address: 'ana@school.example' },
    { name: 'Bo', address: 'bo@school.example' },
    { name: 'Cy', address: 'cy@school.example' },
  ]);
  expect(parseAddresses('')).toEqual([]);
});

test('GM-10: getFrom shows the name in quotes before the address', () => {
  expect(formatAddress({ name: 'Ana', address: 'ana@school.example' })).toBe('"Ana" <ana@school.example>');
  expect(formatAddress({ name: '', address: 'ana@school.example' })).toBe('ana@school.example');
});

test('GM-10: what is written as a field is read back the same', () => {
  const name = fc.string().map((value) => value.trim());
  const address = fc.constantFrom('a@b.example', 'x.y+z@c.example');
  fc.assert(
    fc.property(fc.array(fc.record({ name, address })), (list) => {
      expect(parseAddresses(formatAddresses(list))).toEqual(list);
    }),
  );
});

test('GM-12: no recipient at all is refused', () => {
  expect(() => checkRecipients('', ' , ')).toThrow('Failed to send email: no recipient');
});

test('GM-12: a malformed recipient is named', () => {
  expect(() => checkRecipients('ana@school.example, ana@', '')).toThrow('Invalid email: ana@');
  expect(() => checkRecipients('Ana <not an address>')).toThrow('Invalid email: Ana <not an address>');
});

test('GM-12: valid recipients of all fields are counted', () => {
  expect(checkRecipients('a@b.example, c@d.example', 'e@f.example')).toHaveLength(3);
});

test('GM-01: a draft may have no recipient', () => {
  expect(checkAddresses('', '')).toEqual([]);
});

test.each(['a@b.example', "o'neil+x@b-c.example", 'ümlaut@exämple.example', 'a@b.c.d.example'])(
  'GM-12: %s is an address',
  (address) => expect(isValidAddress(address)).toBe(true),
);

test.each([
  '',
  'a',
  'a@',
  '@b.example',
  'a@b',
  'a b@c.example',
  'a@b..example',
  '.a@b.example',
  'a@-b.example',
])('GM-12: "%s" is no address', (address) => expect(isValidAddress(address)).toBe(false));

test('GM-10: two spellings of one mailbox are the same address', () => {
  expect(sameAddress('Ana@School.example', 'ana@school.example ')).toBe(true);
  expect(sameAddress('a.n.a+x@gmail.com', 'ana@googlemail.com')).toBe(true);
  expect(sameAddress('a.na@school.example', 'ana@school.example')).toBe(false);
  expect(domainOf('Ana@School.example')).toBe('school.example');
});
