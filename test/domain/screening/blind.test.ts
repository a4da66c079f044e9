import fc from 'fast-check';
import { blindly, openly, struck } from '../../../src/domain/screening/blind';
import { applicant } from '../../support/screening';

const ana = applicant('A-1', {
  firstName: 'Ana María',
  lastName: 'López-Núñez',
  nameUsed: 'Annie',
  guardianName: 'Rosa López',
  school: 'Summit High School',
  schoolMail: 'ana@students.school.example',
  accommodations: 'captions, please',
});

test('a reviewer sees no name, school, mail or guardian, and never accommodations', () => {
  const shown = blindly({ ...ana, why: 'I am curious.' });
  expect(shown).toMatchObject({ name: '', school: '', why: 'I am curious.', grade: '11' });
  for (const view of [shown, openly(ana)]) {
    const text = JSON.stringify(view);
    for (const secret of ['captions', '@', 'Rosa', 'family']) expect(text).not.toContain(secret);
  }
  expect(openly(ana)).toMatchObject({ name: 'Annie López-Núñez', school: 'Summit High School' });
});

test.each([
  ['My name is Ana María López and I draw.', 'My name is … … … and I draw.'],
  ['ANNIE’s posters hang at summit  high school.', '… posters hang at ….'],
  [
    'LOPEZ is a common name; ana is not changed, since small letters make a word.',
    '… is a common name; ana is not changed, since small letters make a word.',
  ],
  [
    'Write to ana.l@mail.example or call (555) 010-0199, see https://ana.example/me!',
    'Write to … or call …, see …',
  ],
  ['In 2026 I sold 120 posters for 3.50 each.', 'In 2026 I sold 120 posters for 3.50 each.'],
  ['An analysis of Anatolia.', 'An analysis of Anatolia.'],
])('%j is shown as %j', (text, expected) => {
  expect(struck(ana)(text)).toBe(expected);
});

test('whatever is written around them, names and addresses do not come through', () => {
  const around = fc.string({ maxLength: 20 }).map((text) => ` ${text.replace(/[\p{L}\p{M}@'’]/gu, '')} `);
  fc.assert(
    fc.property(around, around, (before, after) => {
      const shown = blindly({
        ...ana,
        why: `${before}López${after}`,
        experience: `${before}ana@students.school.example${after}`,
      });
      expect(JSON.stringify(shown)).not.toMatch(/López|students\.school/);
    }),
  );
});
