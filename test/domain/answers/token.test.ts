import fc from 'fast-check';
import { isTaken, responsesTo, takenResponses, withResponse } from '../../../src/domain/answers/responses';
import { sameToken } from '../../../src/domain/answers/token';
import { registrationGiven } from '../../support/answers';

test('a secret is the same as itself, with blanks around it, and as nothing else', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 }).filter((token) => token.trim() !== '');
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(sameToken(a, ` ${a}\n`)).toBe(true);
      expect(sameToken(a, b)).toBe(a.trim() === b.trim());
      expect(sameToken(a, `${a.trim()}x`)).toBe(false);
    }),
  );
});

test('an empty secret is the same as nothing, not even as another empty one', () => {
  expect(sameToken('', '')).toBe(false);
  expect(sameToken('ABC', '')).toBe(false);
});

test('answers that were taken are known by form, response and moment', () => {
  const answer = registrationGiven();
  const text = withResponse('release r0 2027-02-01T18:00:00Z', answer);
  expect(responsesTo(text, 'registration')).toEqual(['r1']);
  expect(isTaken(text, answer)).toBe(true);
  expect(isTaken(text, { ...answer, submittedAt: '2027-02-01T00:00:00Z' })).toBe(true);
  expect(isTaken(text, { ...answer, submittedAt: '2027-02-02T18:00:01Z' })).toBe(false);
  expect(isTaken(text, { ...answer, form: 'release' })).toBe(false);
  const again = withResponse(text, { ...answer, submittedAt: '2027-02-09T18:00:00Z' });
  expect(takenResponses(again)).toHaveLength(2);
  expect(takenResponses('a line somebody typed')).toEqual([]);
  expect(takenResponses('\n  \nhalf a')).toEqual([]);
});
