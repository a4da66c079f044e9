import fc from 'fast-check';
import type { ApplicationRow } from '../../../src/domain/records';
import { flagsNow, liveFlagsOf, shownFlags } from '../../../src/domain/screening/eligibility';
import { eligibilityFlags } from '../../../src/toolkit/eligibility';
import { applicant, offering, settingsWith } from '../../support/screening';

const asked = offering({ grades: '10, 11' });
const ids = (values: Partial<ApplicationRow>, typed = {}) =>
  liveFlagsOf(applicant('A-1', values), asked, settingsWith(typed)).map(({ id }) => id);

test('nothing is odd about an ordinary application', () => {
  expect(ids({})).toEqual([]);
});

test.each([
  [{ grade: '9' }, 'wrong-grade', true],
  [{ canAttend: 'not all' }, 'cannot-attend', true],
  [{ canAttend: 'not sure' }, 'unsure-to-attend', false],
  [{ canAttend: '' }, 'attendance-not-told', false],
  [{ agreed: false }, 'not-agreed', true],
  [{ agreed: null }, 'not-agreed', true],
  [{ schoolMail: '' }, 'no-mail', true],
  [{ adult: null }, 'age-not-told', false],
  [{ guardianMail: '' }, 'no-guardian', false],
  [{ guardianMail: 'A-1@students.school.example' }, 'guardian-is-student', false],
  [{ submitted: '2027-02-13T18:00:00Z' }, 'late', false],
])('%j is flagged as %s', (values, id, bars) => {
  expect(ids(values)).toContain(id);
  expect(eligibilityFlags.find((flag) => flag.id === id)?.bars).toBe(bars);
});

test('domains and schools are looked at where Settings names them', () => {
  expect(ids({}, { studentMailDomain: 'other.example' })).toEqual(['other-domain']);
  expect(ids({}, { studentMailDomain: '@School.example' })).toEqual([]);
  expect(ids({}, { schools: 'Valley High; Lake High' })).toEqual(['other-school']);
  expect(ids({ school: ' summit  high school ' }, { schools: 'Summit High School' })).toEqual([]);
});

test('grades that are written otherwise are understood', () => {
  expect(
    liveFlagsOf(applicant('A-1', { grade: ' 11 ' }), offering({ grades: '10;11' }), settingsWith()),
  ).toEqual([]);
  expect(liveFlagsOf(applicant('A-1', { grade: '9' }), offering({ grades: '' }), settingsWith())).toEqual([]);
});

test('a flag goes when what it tells about is put right, and what was noted when the answer came stays', () => {
  const noted = 'same name as another application; why has 20 words, 50 to 150 are asked for';
  const row = applicant('A-1', { flags: `${noted}; grade is not one of those asked for`, grade: '9' });
  expect(flagsNow(row, asked, settingsWith())).toBe(row.flags);
  expect(flagsNow({ ...row, grade: '10' }, asked, settingsWith())).toBe(noted);
});

test('the teacher reads every flag in words, what bars first; one nobody knows as it stands', () => {
  const row = applicant('A-1', {
    flags: 'typed by the office; same name as another application',
    grade: '9',
  });
  expect(shownFlags(row, asked, settingsWith())).toEqual([
    { text: 'the grade is not one of those asked for', bars: true },
    { text: 'typed by the office', bars: false },
    { text: 'has the same name as another applicant; perhaps one student with two addresses', bars: false },
  ]);
  const spanish = shownFlags(row, asked, settingsWith({ language: 'es' }));
  expect(spanish[0]).toEqual({ text: 'el grado no es uno de los previstos', bars: true });
});

test('the Flags column comes to rest: reading it again changes nothing', () => {
  const value = fc.record({
    grade: fc.constantFrom('', '9', '10'),
    canAttend: fc.constantFrom('', 'yes', 'not all', 'not sure'),
    agreed: fc.constantFrom(true, false, null),
    flags: fc.constantFrom('', 'no school mail', 'x; age not told', 'a;;b ; a'),
  });
  fc.assert(
    fc.property(value, (values) => {
      const row = applicant('A-1', values);
      const once = flagsNow(row, asked, settingsWith());
      expect(flagsNow({ ...row, flags: once }, asked, settingsWith())).toBe(once);
    }),
  );
});
