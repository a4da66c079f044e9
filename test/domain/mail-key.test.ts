import { assert, int8Array, property, string, uint8Array } from 'fast-check';
import { mailKey, referenceFrom, referencesIn } from '../../src/domain/mail-key';

test('a key names micro-internship, reason, person, and the occurrence only when there is one', () => {
  expect(mailKey('M-1', 'acceptance', 'A-1')).toBe('M-1/acceptance/A-1');
  expect(mailKey('M-1', 'run-of-show', 'teacher', '2027-03-15')).toBe('M-1/run-of-show/teacher/2027-03-15');
});

test('a reference has eight characters that survive being read aloud, whatever the digest', () => {
  assert(
    property(uint8Array({ minLength: 8, maxLength: 32 }), (digest) => {
      expect(referenceFrom([...digest])).toMatch(/^MI-[0-9A-HJKMNP-TV-Z]{8}$/);
    }),
  );
});

test('a reference is the same for signed bytes, as Google’s digests give them', () => {
  assert(
    property(int8Array({ minLength: 8, maxLength: 8 }), (signed) => {
      expect(referenceFrom([...signed])).toBe(referenceFrom([...new Uint8Array(signed)]));
    }),
  );
});

test('references are found anywhere in a text, in order, and nothing else is', () => {
  assert(
    property(uint8Array({ minLength: 8, maxLength: 8 }), string(), (digest, around) => {
      const reference = referenceFrom([...digest]);
      const before = around.replace(/MI-/g, '');
      expect(referencesIn(`${before}\n> Ref ${reference}\n${before}`)).toEqual([reference]);
    }),
  );
  expect(referencesIn('Ref MI-7F3K2Q8Z and Ref MI-00000000.')).toEqual(['MI-7F3K2Q8Z', 'MI-00000000']);
  expect(referencesIn('XMI-7F3K2Q8Z MI-7F3K2Q8ZA MI-7F3K2Q8 MI-ILOUILOU')).toEqual([]);
});
