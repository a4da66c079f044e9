import fc from 'fast-check';
import { applicationAnswer } from '../../../src/domain/answers/application';
import type { ApplicationRow } from '../../../src/domain/records';
import { readSettings } from '../../../src/domain/settings';
import { applicationGiven, words } from '../../support/answers';
import { application, microInternship } from '../../support/rows';

const first = microInternship({ grades: '10, 11', applicationsClose: '2027-02-05' });
const second = microInternship({ id: 'M-2', title: 'Wire a sensor' });
const settings = (typed = {}) => readSettings(typed, 'America/Los_Angeles');

function take(
  answer: ReturnType<typeof applicationGiven>,
  { applications = [] as ApplicationRow[], offerings = [first], typed = {} } = {},
) {
  let ids = 0;
  let tokens = 0;
  return applicationAnswer(answer, {
    row: first,
    offerings,
    applications,
    settings: settings(typed),
    newId: () => `A-${++ids + 100}`,
    newToken: () => `T${++tokens}`,
  });
}
const rowsOf = (result: ReturnType<typeof take>) => result.additions.map(({ row }) => row as ApplicationRow);
const flagsOf = (answers: Parameters<typeof applicationGiven>[0], more = {}) =>
  take(applicationGiven(answers), more).flags;

/** An earlier application of the same student, nothing told yet. */
const earlier = (values: Partial<ApplicationRow> = {}) =>
  application({
    outcome: '',
    decision: '',
    registrationStatus: 'not asked',
    releaseStatus: 'not asked',
    ...values,
  });

test('an application becomes a row with its own secrets, asked for nothing yet', () => {
  const result = take(applicationGiven());
  expect(result).toMatchObject({ kind: 'taken', changes: [], flags: [], alerts: [] });
  expect(rowsOf(result)).toHaveLength(1);
  expect(rowsOf(result)[0]).toMatchObject({
    id: 'A-101',
    microInternshipId: 'M-1',
    microInternship: 'Sketch a landing page',
    submitted: '2027-02-02T18:00:00Z',
    schoolMail: 'ana@students.school.example',
    firstName: 'Ana',
    lastName: 'Lopez',
    grade: '11',
    adult: false,
    studentLanguage: 'en',
    guardianMail: 'rosa@family.example',
    guardianLanguage: 'es',
    offeringRank: 1,
    firstTime: true,
    canAttend: 'yes',
    technology: 'device, camera',
    agreed: true,
    flags: '',
    replacedBy: '',
    decision: '',
    outcome: '',
    registrationToken: 'T1',
    registrationStatus: 'not asked',
    releaseToken: 'T2',
    releaseStatus: 'not asked',
    feedbackToken: 'T3',
    feedbackStatus: 'not asked',
    badgeStatus: 'not earned',
    responseIds: 'application r1 2027-02-02T18:00:00Z',
  });
});

test('each offering that was put in order gets a row', () => {
  const result = take(applicationGiven({ ranking: { 'M-1': '2', 'M-2': '1' } }), {
    offerings: [first, second],
  });
  expect(rowsOf(result).map((row) => [row.microInternshipId, row.offeringRank])).toEqual([
    ['M-2', 1],
    ['M-1', 2],
  ]);
  const one = take(applicationGiven({ ranking: { 'M-2': '1' } }), { offerings: [first, second] });
  expect(rowsOf(one).map((row) => row.microInternshipId)).toEqual(['M-2']);
});

test('a ranking that does not fit is flagged and never drops the student', () => {
  const offerings = [first, second];
  expect(flagsOf({ ranking: { 'M-1': '1', 'M-2': '1' } }, { offerings })).toEqual([
    'ranking has one place twice',
  ]);
  expect(flagsOf({ ranking: { 'M-9': '1' } }, { offerings })).toEqual([
    'ranking names something that is not offered',
    'nothing was ranked',
  ]);
  expect(rowsOf(take(applicationGiven({ ranking: {} }), { offerings }))).toHaveLength(1);
});

test.each([
  [{ why: words(34) }, 'why has 34 words, 50 to 150 are asked for'],
  [{ why: words(151) }, 'why has 151 words, 50 to 150 are asked for'],
  [{ 'school-mail': 'ana' }, 'school mail is not a mail address'],
  [{ 'school-mail': 'ana@a.example; ben@a.example' }, 'school mail is more than one mail address'],
  [{ 'school-mail': '' }, 'no school mail'],
  [{ 'guardian-mail': '' }, 'no guardian mail'],
  [{ 'guardian-mail': 'ANA@students.school.example' }, 'guardian has the student’s mail address'],
  [{ age: '' }, 'age not told'],
  [{ 'can-attend': 'not all' }, 'may not attend every session'],
  [{ 'can-attend': 'never' }, 'can attend is none of the choices'],
  [{ agreements: ['attend', 'tell', 'respect'] }, 'did not agree to everything'],
  [{ grade: '9' }, 'grade is not one of those asked for'],
  [{ 'partner-question': 'x'.repeat(301) }, 'partner question has 301 characters, at most 300 are asked for'],
])('%j is flagged', (answers, flag) => {
  expect(flagsOf(answers)).toContain(flag);
});

test('a student of 18 or older needs no guardian', () => {
  const result = take(applicationGiven({ age: '18-or-older', 'guardian-mail': '', 'guardian-name': '' }));
  expect(result.flags).toEqual([]);
  expect(rowsOf(result)[0]).toMatchObject({ adult: true, guardianMail: '' });
});

test('an address from elsewhere is flagged where the school has a domain of its own', () => {
  const typed = { studentMailDomain: 'school.example' };
  expect(flagsOf({}, { typed })).toEqual([]);
  expect(flagsOf({ 'school-mail': 'ana@gmail.com' }, { typed })).toEqual(['not a school mail address']);
  expect(flagsOf({ 'school-mail': 'ana@notschool.example' }, { typed })).toEqual([
    'not a school mail address',
  ]);
});

test('what comes after the closing day, in the school’s zone, is taken and flagged', () => {
  const at = (submittedAt: string) => take(applicationGiven({}, { submittedAt })).flags;
  expect(at('2027-02-06T07:59:00Z')).toEqual([]);
  expect(at('2027-02-06T08:01:00Z')).toEqual(['came after the closing day']);
});

test('text that is much too long is cut and flagged, never dropped', () => {
  const result = take(applicationGiven({ experience: 'x'.repeat(20_000) }));
  expect(rowsOf(result)[0]?.experience).toHaveLength(10_000);
  expect(result.flags).toContain('experience was cut at 10000 characters');
});

test('of two applications of one address the latest counts', () => {
  const result = take(applicationGiven(), { applications: [earlier()] });
  expect(result.changes).toEqual([
    {
      tab: 'applications',
      id: 'A-1',
      values: { replacedBy: 'A-101', flags: 'replaced by a later application' },
    },
  ]);
  expect(rowsOf(result)[0]).toMatchObject({
    replacedBy: '',
    flags: 'replaces an earlier application of the same address',
  });
});

test('an older answer that is read later is the one that is replaced', () => {
  const later = earlier({ submitted: '2027-02-03T18:00:00Z' });
  const result = take(applicationGiven(), { applications: [later] });
  expect(result.changes).toEqual([]);
  expect(rowsOf(result)[0]).toMatchObject({ replacedBy: 'A-1' });
});

test('once an outcome was told, the application it was told for stands', () => {
  const result = take(applicationGiven(), { applications: [application()] });
  expect(result.changes).toEqual([]);
  expect(rowsOf(result)[0]).toMatchObject({ replacedBy: 'A-1' });
  expect(result.alerts.join()).toContain('A-1 stands');
});

test('a decision on an application that is replaced has to be made again', () => {
  const result = take(applicationGiven(), { applications: [earlier({ decision: 'accept' })] });
  expect(result.alerts).toEqual(['A-1 had been decided and is replaced by A-101: decide again.']);
});

test('another offering, another address and an unreadable address replace nothing', () => {
  const others = [
    earlier({ microInternshipId: 'M-2' }),
    earlier({ id: 'A-2', schoolMail: 'eva@students.school.example' }),
  ];
  expect(take(applicationGiven(), { applications: others }).changes).toEqual([]);
  const unreadable = { applications: [earlier({ schoolMail: '' })] };
  expect(take(applicationGiven({ 'school-mail': '' }), unreadable).changes).toEqual([]);
});

test('one name with two addresses is shown to a person and never joined', () => {
  const namesake = earlier({ schoolMail: 'ana.lopez@gmail.com' });
  const result = take(applicationGiven(), { applications: [namesake] });
  expect(result.changes).toEqual([]);
  expect(rowsOf(result)[0]?.flags).toBe('same name as another application');
});

describe('an edited application', () => {
  const answer = applicationGiven();
  const taken = () => earlier({ ...rowsOf(take(answer))[0], id: 'A-1' });
  const at = { submittedAt: '2027-02-03T18:00:00Z' };

  test('is known when it is read again', () => {
    expect(take(answer, { applications: [taken()] }).kind).toBe('known');
  });

  test('updates its row and adds none', () => {
    const result = take(applicationGiven({ why: words(70) }, at), { applications: [taken()] });
    expect(result.additions).toEqual([]);
    expect(result.changes).toEqual([
      {
        tab: 'applications',
        id: 'A-1',
        values: {
          submitted: '2027-02-03T18:00:00Z',
          why: words(70),
          responseIds: 'application r1 2027-02-03T18:00:00Z',
        },
      },
    ]);
  });

  test('moves no name or address once the outcome was told', () => {
    const told = { ...taken(), outcome: 'accepted' };
    const edited = applicationGiven({ 'guardian-mail': 'stranger@evil.example', experience: 'New.' }, at);
    const result = take(edited, { applications: [told] });
    expect(result.changes[0]?.values).toMatchObject({ experience: 'New.' });
    expect(result.changes[0]?.values).not.toHaveProperty('guardianMail');
    expect(result.alerts.join()).toContain('Name and addresses were left as they were');
  });

  test('that no longer asks for an offering takes that application back', () => {
    const offerings = [first, second];
    const both = applicationGiven({ ranking: { 'M-1': '1', 'M-2': '2' } });
    const rows = rowsOf(take(both, { offerings }));
    const one = applicationGiven({ ranking: { 'M-1': '1' } }, at);
    const result = take(one, { offerings, applications: rows });
    expect(result.changes.find(({ id }) => id === rows[1]?.id)?.values).toMatchObject({
      outcome: 'withdrawn',
    });
    const told = [rows[0] as ApplicationRow, { ...(rows[1] as ApplicationRow), outcome: 'accepted' }];
    const late = take(one, { offerings, applications: told });
    expect(late.alerts.join()).toContain('after the outcome was told');
  });
});

test('whatever is answered, a row comes out, the log names nobody, and reading it twice changes nothing', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('', ' ', '=1+1', '\u0000', '<b>', 'x@y@z', '2027-01-01'),
    fc.array(fc.string({ maxLength: 10 }), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), { maxKeys: 3 }),
  );
  const ids = Object.keys(applicationGiven().answers);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), junk), { maxLength: 8 }), (given) => {
      const answer = applicationGiven(Object.fromEntries(given));
      const result = take(answer);
      const rows = rowsOf(result);
      expect(rows).toHaveLength(1);
      for (const value of Object.values(rows[0] as ApplicationRow)) {
        expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
        if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(10_000);
      }
      expect(JSON.stringify([result.notes, result.alerts])).not.toMatch(/Ana|Lopez|@/);
      expect(take(answer, { applications: rows }).kind).toBe('known');
    }),
  );
});
