import { issuedIn, recipientsOf } from '../../../src/domain/badges/recipients';
import { badgeTextsOf } from '../../../src/domain/badges/texts';
import type { ApplicationRow, BadgeRow, MicroInternshipRow } from '../../../src/domain/records';
import { spoken } from '../../../src/domain/say';
import { applicants, partners, released } from '../../support/group';
import { NineWeeks } from '../../support/nine-weeks';
import { rowOf } from '../../support/rows';

const present = { ...released, attendance: 'present', badgeStatus: 'earned', badgeMail: '' };
const hash = (address: string) => `#${address}`;

const group = (changes: Partial<ApplicationRow>[], row: Partial<MicroInternshipRow> = {}, settings = {}) => {
  const applications = applicants(changes.length, present).map((one, index) => ({
    ...one,
    ...changes[index],
  }));
  return new NineWeeks({
    applications,
    partners: partners(),
    row: { partnerId: 'P-1', ...row },
    settings,
  }).at('2027-03-18').context;
};

const found = (changes: Partial<ApplicationRow>[], ledger: BadgeRow[] = [], row = {}, settings = {}) => {
  const { offering, snapshot } = group(changes, row, settings);
  const { awards, leftOut } = recipientsOf(
    offering,
    snapshot.settings,
    issuedIn(ledger, 'M-1', hash),
    '2027-03-18',
  );
  return {
    in: awards.map(({ applicationId }) => applicationId),
    out: leftOut.map(({ application, why }) => `${application.id} ${spoken(why, 'en')}`),
    awards,
  };
};

const line = (values: Partial<BadgeRow>): BadgeRow =>
  rowOf('badges', { id: 'B-1', microInternshipId: 'M-1', state: 'exported', file: 'f.csv', ...values });

test('who was there and may have an account gets a badge, and nobody else', () => {
  const { in: awarded, out } = found([
    {},
    { attendance: 'late' },
    { attendance: 'absent', badgeStatus: 'not earned' },
    { attendance: '', badgeStatus: 'not earned' },
    { badgeAccount: false },
    { badgeAccount: null },
    { releaseStatus: 'withdrawn' },
    { badgeStatus: 'declined' },
    { badgeStatus: 'issued' },
  ]);
  expect(awarded).toEqual(['A-1', 'A-2']);
  expect(out).toEqual([
    'A-3 was at 0 of 1 session',
    'A-4 attendance is not taken yet',
    'A-5 no badge account agreed to; gets the certificate alone',
    'A-6 no badge account agreed to; gets the certificate alone',
    'A-7 no badge account agreed to; gets the certificate alone',
    'A-8 does not want the badge',
    'A-9 has the badge already',
  ]);
});

test('of several sessions as many count as the school asks for', () => {
  const row = { sessions: '2027-03-15 15:30–17:00\n2027-03-17 15:30–17:00' };
  const changes = [{ attendance: 'present, absent' }, { attendance: 'present, late' }];
  expect(found(changes, [], row).in).toEqual(['A-2']);
  expect(found(changes, [], row, { minimumAttendance: 'half' }).in).toEqual(['A-1', 'A-2']);
});

test('whoever stands in the ledger is never put into another file, whatever the row says', () => {
  const ledger = [
    line({ applicationId: 'A-1' }),
    line({ applicationId: 'A-9', toHash: '#ben2@students.school.example' }),
  ];
  const { in: awarded, out } = found([{ badgeStatus: 'earned' }, {}, {}], ledger);
  expect(awarded).toEqual(['A-3']);
  expect(out).toEqual(['A-1 stands in the file f.csv', 'A-2 stands in the file f.csv']);
});

test('the ledger of another micro-internship does not count', () => {
  expect(found([{}], [line({ applicationId: 'A-1', microInternshipId: 'M-2' })]).in).toEqual(['A-1']);
});

test('names and addresses that a spreadsheet would run, or that nobody can have, are left to the teacher', () => {
  const { in: awarded, out } = found([
    { badgeName: '=HYPERLINK("x")' },
    { badgeName: 'Ana +1' },
    { badgeMail: '+ana@mail.example' },
    { badgeMail: 'not an address' },
    { badgeMail: 'Same@mail.example' },
    { badgeMail: 'same@mail.example' },
  ]);
  expect(awarded).toEqual(['A-5']);
  expect(out.map((text) => text.replace(/;.*/, ''))).toEqual([
    'A-1 the name begins like a formula of a spreadsheet',
    'A-2 the name begins like a formula of a spreadsheet',
    'A-3 the badge address is not a mail address',
    'A-4 the badge address is not a mail address',
    'A-6 has the same address as another student',
  ]);
});

test('what everybody may read on a badge tells nothing of a student', () => {
  const secrets: Partial<ApplicationRow> = {
    accommodations: 'SECRET needs',
    note: 'SECRET note',
    why: 'SECRET why',
    familyNeeds: 'SECRET family',
    grade: 'SECRET grade',
  };
  const [award] = found([secrets]).awards;
  expect(Object.keys(award ?? {}).sort()).toEqual(
    [
      'applicationId',
      'badgeClassId',
      'badgeName',
      'first',
      'identifier',
      'issueDate',
      'last',
      'locale',
      'narrative',
    ].sort(),
  );
  expect(JSON.stringify(award)).not.toContain('SECRET');
  expect(award?.narrative).not.toContain('Ana');
});

test('the partner is named on a badge only where it may be listed', () => {
  for (const [listingOk, named] of [
    [true, true],
    [false, false],
    [null, false],
  ] as const) {
    const { offering } = group([{}], { listingOk, skills: 'sketching; testing' });
    const texts = JSON.stringify(badgeTextsOf(offering, 'Summit High School', 'en'));
    expect(texts.includes('Cactus Design')).toBe(named);
    expect(texts).toContain('sketching and testing');
  }
});

test('the badge’s own ID counts before the one in Settings', () => {
  const settings = { badgeClassId: 'usual' };
  expect(found([{}], [], {}, settings).awards[0]?.badgeClassId).toBe('usual');
  expect(found([{}], [], { badgeClassId: 'own' }, settings).awards[0]?.badgeClassId).toBe('own');
});
