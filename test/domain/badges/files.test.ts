import fc from 'fast-check';
import Papa from 'papaparse';
import { badgeFiles, presetFor } from '../../../src/domain/badges/files';
import { badgeNameOf } from '../../../src/domain/badges/names';
import type { Award } from '../../../src/domain/badges/presets';
import { application } from '../../support/rows';

const award = (values: Partial<Award> = {}): Award => ({
  applicationId: 'A-1',
  identifier: 'ana@students.school.example',
  first: 'Ana',
  last: 'Lopez',
  narrative: 'Took part in “Sketch, test, ship”.',
  issueDate: '2027-03-18',
  badgeClassId: '65f803ac53ae0b2639ac0eba',
  badgeName: 'School micro-internship: Sketch, test, ship',
  locale: 'en',
  ...values,
});

const linesOf = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;

const one = (preset: Parameters<typeof presetFor>[0], template = '') => {
  const [file] = badgeFiles(presetFor(preset, template), [award()], '2027-03-18', new Set());
  return file?.text ?? '';
};

test('Parchment and Canvas Credentials get the columns that their help page names', () => {
  expect(linesOf(one('parchment'))).toEqual([
    [
      'Badge Class ID',
      'Identifier',
      'First Name',
      'Last Name',
      'Narrative',
      'Evidence Narrative',
      'Evidence URL',
      'Issue Date',
      'Expiration Date',
    ],
    [
      '65f803ac53ae0b2639ac0eba',
      'ana@students.school.example',
      'Ana',
      'Lopez',
      'Took part in “Sketch, test, ship”.',
      '',
      '',
      '2027-03-18',
      '',
    ],
  ]);
});

test('classic Badgr gets address and evidence, and not one quote', () => {
  expect(one('badgr-classic')).toBe('email,evidence\r\nana@students.school.example,\r\n');
});

test('any other service gets plain columns to map', () => {
  expect(linesOf(one('generic'))[0]).toEqual([
    'Email',
    'First Name',
    'Last Name',
    'Badge',
    'Badge ID',
    'Issue Date',
    'Narrative',
  ]);
});

const template =
  'Badge Template ID,Recipient Email,First Name,Middle Name,Last Name,Issued at,Expiration Date,Issuer Earner ID,"Text Evidence, Name",Locale';

test('Credly’s own template is filled in, its headers untouched and in their order', () => {
  const [header, row] = linesOf(one('credly', `\uFEFF${template}\r\nexample,a@b.example,,,,,,,,\r\n`));
  expect(header).toEqual(linesOf(template)[0]);
  expect(row).toEqual([
    '65f803ac53ae0b2639ac0eba',
    'ana@students.school.example',
    'Ana',
    '',
    'Lopez',
    '2027-03-18',
    '',
    '',
    '',
    'en',
  ]);
});

test('a template copied out of a spreadsheet has tabs, and marks at its headers do no harm', () => {
  const pasted =
    'Badge Template ID (required)\tRecipient Email*\tIssued to First Name\tIssued to Last Name\tIssued at';
  expect(linesOf(one('credly', pasted))[1]).toEqual([
    '65f803ac53ae0b2639ac0eba',
    'ana@students.school.example',
    'Ana',
    'Lopez',
    '2027-03-18',
  ]);
});

test('a file that is not the template is refused with what it lacks', () => {
  expect(() => presetFor('credly', 'Email,First Name,Last Name')).toThrow(/Badge Template ID, Issued at/);
  expect(() => presetFor('credly', '  ')).toThrow(/fresh template/);
});

test('Credly needs the badge’s ID, the others do not', () => {
  const without = [award({ badgeClassId: '' })];
  expect(() => badgeFiles(presetFor('credly', template), without, '2027-03-18', new Set())).toThrow(/ID/);
  for (const preset of ['parchment', 'badgr-classic', 'generic'] as const)
    expect(badgeFiles(presetFor(preset, ''), without, '2027-03-18', new Set())).toHaveLength(1);
});

test('a narrative that a spreadsheet would run is refused, not escaped', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@'), fc.string(), (sign, rest) => {
      const awards = [award({ narrative: `${sign}${rest}` })];
      expect(() => badgeFiles(presetFor('parchment', ''), awards, '2027-03-18', new Set())).toThrow(
        /formula/,
      );
    }),
  );
});

test('however many there are, everybody stands in exactly one file of at most fifty rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 160 }), (count) => {
      const awards = Array.from({ length: count }, (_, n) => award({ identifier: `s${n}@school.example` }));
      const files = badgeFiles(presetFor('generic', ''), awards, '2027-03-18', new Set());
      const rows = files.map(({ text }) => linesOf(text).slice(1));
      expect(rows.flat().map(([mail]) => mail)).toEqual(awards.map(({ identifier }) => identifier));
      for (const [index, file] of files.entries()) {
        expect(rows[index]?.length).toBeLessThanOrEqual(50);
        expect(file.name).toBe(`session-badge-20270318-${index + 1}of${files.length}.csv`);
      }
    }),
    { numRuns: 30 },
  );
});

test.each([
  [{ badgeName: '', nameUsed: 'Annie' }, 'Annie', 'Lopez'],
  [{ badgeName: 'Ana María de la Cruz', lastName: 'de la Cruz' }, 'Ana María', 'de la Cruz'],
  [{ badgeName: 'Ana  Ruiz ', lastName: 'Lopez' }, 'Ana', 'Ruiz'],
  [{ badgeName: 'Madonna', lastName: 'Lopez' }, 'Madonna', ''],
])('the name %j is told in two parts', (values, first, last) => {
  expect(badgeNameOf(application(values))).toEqual({ first, last });
});
