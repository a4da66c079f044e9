import { industryAnswer } from '../../../src/domain/answers/industry';
import type { MicroInternshipRow, PartnerRow } from '../../../src/domain/records';
import { industryGiven } from '../../support/answers';
import { microInternship, partner } from '../../support/rows';

const take = (
  answer: ReturnType<typeof industryGiven>,
  row: Partial<MicroInternshipRow> = {},
  who: Partial<PartnerRow> | null = {},
) =>
  industryAnswer(answer, microInternship(row), who === null ? undefined : partner(who), {
    zone: 'America/Los_Angeles',
  });
const changed = (result: ReturnType<typeof take>, tab: string) =>
  (result.changes.find((change) => change.tab === tab)?.values ?? {}) as Record<string, unknown>;

test('the answers fill the micro-internship', () => {
  const result = take(industryGiven());
  expect(changed(result, 'micro-internships')).toEqual({
    description: 'Students sketch a landing page and hear what a designer thinks of it.',
    skills: 'sketch a layout; give feedback',
    activity: 'We look at three pages, then everybody sketches one.',
    feedbackMethod: 'live',
    materials: 'Paper and pencil',
    dateOptions:
      '2027-03-15 15:30 (2027-03-15 16:30 in America/Denver)\n2027-03-17 15:30 (2027-03-17 16:30 in America/Denver)',
    grades: '10, 11',
    sector: 'arts-media',
    platform: 'Google Meet',
    screenShare: true,
    recordingOkByPartner: false,
    logoOk: true,
    listingOk: true,
    rulesAcknowledged: true,
    industryFormAnswered: '2027-02-02T18:00:00Z',
    industryFormResponseId: 'r1',
  });
  expect(result.flags).toEqual([]);
  expect(result.notes).toEqual(['The industry form of M-1 was answered.']);
});

test('and the partner', () => {
  expect(changed(take(industryGiven()), 'partners')).toEqual({
    role: 'Art director',
    phone: '555 0200',
    website: 'https://cactus.example',
    zone: 'America/Denver',
    industry: 'arts-media',
    backupContact: 'Leo Kim',
    backupMail: 'leo@cactus.example',
  });
  expect(take(industryGiven(), {}, null).changes.map(({ tab }) => tab)).toEqual(['micro-internships']);
});

test('sessions stay as the teacher set them', () => {
  const result = take(industryGiven({ 'session-count': '3', 'date-1': '2027-04-01 10:00' }));
  expect(changed(result, 'micro-internships')).not.toHaveProperty('sessions');
  expect(result.flags).toEqual(['3 sessions are offered and 1 are planned']);
  expect(result.alerts).toEqual(['Industry form of M-1: 3 sessions are offered and 1 are planned.']);
});

test('dates in the school’s own time are said once; a clock change is minded; further dates stay as written', () => {
  const own = take(
    industryGiven({
      zone: 'school',
      'date-1': '2027-03-12 10:00',
      'date-2': '',
      'more-dates': 'and Mondays',
    }),
  );
  expect(changed(own, 'micro-internships').dateOptions).toBe('2027-03-12 10:00\nFurther: and Mondays');
  const arizona = (date: string) =>
    changed(
      take(industryGiven({ zone: 'America/Phoenix', 'date-1': date, 'date-2': '' })),
      'micro-internships',
    ).dateOptions;
  expect(arizona('2027-03-12 10:00')).toBe('2027-03-12 09:00 (2027-03-12 10:00 in America/Phoenix)');
  expect(arizona('2027-03-15 10:00')).toBe('2027-03-15 10:00');
});

test('a date in the past is flagged and still shown', () => {
  const result = take(industryGiven({ 'date-1': '2026-03-15 16:30' }));
  expect(result.flags).toEqual(['date 1 lies in the past']);
  expect(changed(result, 'micro-internships').dateOptions).toMatch(/^2026-03-15/);
});

test('a blank leaves what stands there', () => {
  const result = take(industryGiven({ materials: '' }), { materials: 'A laptop', assignment: 'A sketch' });
  expect(changed(result, 'micro-internships')).not.toHaveProperty('materials');
  expect(changed(result, 'micro-internships')).not.toHaveProperty('assignment');
});

const answered = {
  industryFormAnswered: '2027-02-02T18:00:00Z',
  industryFormResponseId: 'r1',
  materials: 'A laptop',
  assignment: 'A sketch',
};
const later = { submittedAt: '2027-02-04T18:00:00Z' };

test('an edited answer says what changed, and a blank in it takes back', () => {
  const result = take(industryGiven({ materials: '', minutes: '60', title: 'Draw a page' }, later), answered);
  expect(changed(result, 'micro-internships')).toMatchObject({ materials: '', assignment: '', minutes: 60 });
  expect(result.notes).toEqual([
    'The industry form of M-1 was changed.',
    'Title was "Sketch a landing page", is now "Draw a page".',
    'Assignment was "A sketch", is now "".',
    'Software and files was "A laptop", is now "".',
    'Minutes was "90", is now "60".',
  ]);
});

test('a question that was deleted from the form takes nothing back', () => {
  const { materials: _, ...answers } = industryGiven().answers;
  const result = take({ ...industryGiven({}, later), answers }, answered);
  expect(changed(result, 'micro-internships')).not.toHaveProperty('materials');
});

test('the same answer again, or an older one, changes nothing', () => {
  expect(take(industryGiven(), answered).kind).toBe('known');
  expect(
    take(industryGiven({}, { responseId: 'r0', submittedAt: '2027-02-01T18:00:00Z' }), answered).kind,
  ).toBe('known');
});

test('a second, later answer counts and says so', () => {
  const result = take(industryGiven({}, { ...later, responseId: 'r2' }), answered);
  expect(result.notes[0]).toBe('The industry form of M-1 was answered again.');
  expect(changed(result, 'micro-internships')).toMatchObject({ industryFormResponseId: 'r2' });
});

test.each([
  ['there was none', '', 'maya@gmail.com', 'maya@gmail.com'],
  ['it is of the same organisation', 'info@cactus.example', 'maya@cactus.example', 'maya@cactus.example'],
  ['it is somebody else’s', 'maya@cactus.example', 'stranger@evil.example', undefined],
  ['both are at a public provider', 'maya@gmail.com', 'other@gmail.com', undefined],
])('another mail address, where %s', (_, before, after, expected) => {
  const result = take(industryGiven({ mail: after }), {}, { mail: before });
  expect(changed(result, 'partners').mail).toBe(expected);
  expect(result.flags.length).toBe(expected === undefined ? 1 : 0);
});

test.each([
  [{ minutes: '5' }, 'minutes is not between 15 and 240', 'minutes'],
  [{ minutes: '90.5' }, 'minutes is not a whole number', 'minutes'],
  [{ 'seats-max': 'many' }, 'seats max is not a number', 'seatsMax'],
  [{ 'seats-min': '8' }, 'fewest students is more than most students', 'seatsMin'],
  [{ 'date-1': 'soon', 'date-2': '' }, 'date 1 is not a date and time', 'dateOptions'],
  [{ platform: 'My own' }, 'platform is none of the choices', 'platform'],
])('%j is flagged and not taken', (answers, flag, column) => {
  const result = take(industryGiven(answers));
  expect(result.flags).toEqual([flag]);
  expect(changed(result, 'micro-internships')).not.toHaveProperty(column);
});

test('a title is never longer than a subject line holds, and rules have to be acknowledged one by one', () => {
  const result = take(industryGiven({ title: 'x'.repeat(70), rules: ['background'] }));
  expect(changed(result, 'micro-internships')).toMatchObject({
    title: 'x'.repeat(60),
    rulesAcknowledged: false,
  });
  expect(result.flags).toEqual([
    'title has 70 characters, at most 60 are asked for',
    'not every rule for working with students was acknowledged',
  ]);
});

test('remarks are added to the note once', () => {
  const once = take(industryGiven({ remarks: 'Call me.' }), { note: 'Met in May' });
  expect(changed(once, 'micro-internships').note).toBe('Met in May\nPartner: Call me.');
  const twice = take(industryGiven({ remarks: 'Call me.' }, later), {
    ...answered,
    note: 'Partner: Call me.',
  });
  expect(changed(twice, 'micro-internships')).not.toHaveProperty('note');
});
