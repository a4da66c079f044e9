import { industryAnswer } from '../../../src/domain/answers/industry';
import { industryMemory, settledDifferences } from '../../../src/domain/answers/industry-differences';
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
const changed = (result: ReturnType<typeof take>, tab: string) => {
  const values = result.changes.find((change) => change.tab === tab)?.values ?? {};
  const { industryAnswers: _, ...said } = values as Record<string, unknown>;
  return said;
};

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
  expect(result.notes).toEqual([
    'The industry form of M-1 was answered.',
    'Filled in: Description, Skills, Activity, Feedback on work, Software and files, Date options, Grades, Sector, Platform, Partner shares screen, Recording ok by partner, Photo and logo ok, Partner may be listed, Rules acknowledged.',
  ]);
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

/** The row after the partner's first answer. */
const afterFirst = (given: Record<string, string> = {}, row: Partial<MicroInternshipRow> = {}) => {
  const result = take(industryGiven(given), row);
  const change = result.changes.find(({ tab }) => tab === 'micro-internships');
  return { ...row, ...(change?.values as Partial<MicroInternshipRow>) };
};

test('an edited answer says what changed, and a blank in it takes back', () => {
  const row = afterFirst({ assignment: 'A sketch' }, { title: '', minutes: null });
  const edited = industryGiven({ materials: '', minutes: '60', title: 'Draw a page' }, later);
  const result = take(edited, row);
  expect(changed(result, 'micro-internships')).toMatchObject({ materials: '', assignment: '', minutes: 60 });
  expect(result.notes).toEqual([
    'The industry form of M-1 was changed.',
    'Title was "Sketch a landing page", is now "Draw a page".',
    'Assignment was "A sketch", is now "".',
    'Software and files was "Paper and pencil", is now "".',
    'Minutes was "90", is now "60".',
  ]);
});

test('what the teacher typed is kept, and put before the teacher beside what the partner says', () => {
  const row = { title: 'My title', seatsMax: 5, materials: '' };
  const result = take(industryGiven(), row);
  expect(changed(result, 'micro-internships')).not.toHaveProperty('title');
  expect(changed(result, 'micro-internships')).not.toHaveProperty('seatsMax');
  expect(changed(result, 'micro-internships')).toHaveProperty('materials', 'Paper and pencil');
  expect(result.notes).toContain('Title stays "My title"; the partner says "Sketch a landing page".');
  const { open } = industryMemory(String(afterFirst({}, row).industryAnswers));
  expect(open.filter(({ taken }) => !taken)).toEqual([
    { column: 'title', before: 'My title', after: 'Sketch a landing page', taken: false },
    { column: 'seatsMax', before: 5, after: 6, taken: false },
  ]);
});

test('what the teacher changes after the answer is the teacher’s from then on', () => {
  const row = { ...afterFirst(), description: 'Rewritten by the teacher.' };
  const again = take(industryGiven({ description: 'The partner writes something else again.' }, later), row);
  expect(changed(again, 'micro-internships')).not.toHaveProperty('description');
});

test('a consent that the partner takes back counts at once, whatever stands there', () => {
  const result = take(industryGiven({ 'recording-ok': 'no', 'logo-ok': 'no' }), {
    recordingOkByPartner: true,
    logoOk: true,
  });
  expect(changed(result, 'micro-internships')).toMatchObject({ recordingOkByPartner: false, logoOk: false });
});

test('the teacher takes some of it and closes the rest', () => {
  const row = microInternship(afterFirst({}, { title: 'My title', seatsMax: 5 }));
  const settled = settledDifferences(row, (column) => column === 'title');
  expect(settled.values).toMatchObject({ title: 'Sketch a landing page' });
  expect(settled.values).not.toHaveProperty('seatsMax');
  expect(industryMemory(String(settled.values.industryAnswers)).open).toEqual([]);
  const then = { ...row, ...settled.values };
  const edited = take(industryGiven({ title: 'Third title' }, later), then);
  expect(changed(edited, 'micro-internships')).toMatchObject({ title: 'Third title' });
});

test('however long the answers are, what is remembered fits into a cell', () => {
  const long = 'x'.repeat(9_900);
  const texts = Object.fromEntries(
    ['description', 'activity', 'assignment', 'prerequisites', 'materials', 'access-needs'].map((id) => [
      id,
      long,
    ]),
  );
  const typed = { description: 'a', activity: 'b', assignment: 'c', prerequisites: 'd', accessNeeds: 'e' };
  const row = afterFirst(texts, typed);
  expect(String(row.industryAnswers).length).toBeLessThanOrEqual(45_000);
  const { taken } = settledDifferences(microInternship(row), () => true);
  for (const one of taken) expect(String(one.after)).toHaveLength(9_900);
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
  const result = take(industryGiven({ title: 'x'.repeat(70), rules: ['background'] }), { title: '' });
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
