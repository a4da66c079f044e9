import { addressId } from '../../../src/domain/mails/wanted';
import { applicants, partners } from '../../support/group';
import { links, NineWeeks } from '../../support/nine-weeks';

const open = {
  ...links,
  partnerId: 'P-1',
  industryFormAnswered: '2027-01-28T18:00:00Z',
  applicationFormState: 'open',
  applicationsOpen: '2027-02-01',
  applicationsClose: '2027-02-11',
  studentsCalled: 'Ana@students.school.example\nben@students.school.example',
  counsellors: 'cora@school.example',
};

const calling = (row: object = {}, facts: object = {}) =>
  new NineWeeks({ partners: partners(), row: { ...open, ...row }, ...facts }).at('2027-01-30');

const [ana, ben, cora] = [
  'ana@students.school.example',
  'ben@students.school.example',
  'cora@school.example',
].map(addressId);

test('the call goes out six weeks before, to the students and counsellors listed', () => {
  const weeks = calling();
  expect(weeks.daysOf('application-call')).toEqual([`${ana} 2027-02-01`, `${ben} 2027-02-01`]);
  expect(weeks.daysOf('application-call-counsellors')).toEqual([`${cora} 2027-02-01`]);
});

test('counsellors of the Settings get every call, each address once', () => {
  const weeks = calling({}, { settings: { counsellors: 'COUNSEL@school.example, cora@school.example' } });
  expect(weeks.daysOf('application-call-counsellors')).toHaveLength(2);
});

test('addresses that are listed late are called at once while the form is open, and not missed', () => {
  const weeks = calling({ studentsCalled: '' }).at('2027-02-01').runUntil('2027-02-08');
  weeks.change('micro-internships', 'M-1', { studentsCalled: 'ana@students.school.example' });
  weeks.run('2027-02-09');
  expect(weeks.sent('application-call')).toEqual([`2027-02-09 ${ana}`]);
});

test.each([
  ['is not open yet', { applicationFormState: '' }],
  ['is closed', { applicationFormState: 'closed' }],
  ['has no closing date', { applicationsClose: '' }],
])('nobody is called while the form %s', (_, row) => {
  const called = calling(row).at('2027-02-02').wanted();
  expect(called.filter(({ stage }) => stage === 'student-recruitment')).toEqual([]);
});

test('nobody is called after the closing date', () => {
  expect(calling().at('2027-02-12').daysOf('application-call')).toEqual([]);
});

test('the day before closing, only those who were called and have not applied are nudged', () => {
  const weeks = calling({}, { applications: applicants(1, { schoolMail: 'ANA@students.school.example' }) })
    .at('2027-02-01')
    .runUntil('2027-02-12');
  expect(weeks.sent('application-call')).toEqual([`2027-02-01 ${ben}`]);
  expect(weeks.sent('application-nudge')).toEqual([`2027-02-10 ${ben}`]);
});

test('who applies before the nudge leaves is not nudged', () => {
  const weeks = calling().at('2027-02-01').runUntil('2027-02-09');
  expect(weeks.outbox.filter(({ message }) => message === 'application-nudge')).toHaveLength(2);
  weeks.applications.push(...applicants(1, { schoolMail: 'ana@students.school.example' }));
  expect(weeks.runUntil('2027-02-12').sent('application-nudge')).toEqual([`2027-02-10 ${ben}`]);
});

test('who was only called on the last days is not nudged on top of it', () => {
  const weeks = calling().at('2027-02-10').runUntil('2027-02-11');
  expect(weeks.sent('application-call')).toHaveLength(2);
  expect(weeks.sent('application-nudge')).toEqual([]);
});

test('the nudge before a Monday leaves on the Friday', () => {
  const weeks = calling({ applicationsClose: '2027-02-15' }).at('2027-02-01').runUntil('2027-02-15');
  expect(weeks.sent('application-nudge').map((line) => line.slice(0, 10))).toEqual([
    '2027-02-12',
    '2027-02-12',
  ]);
});

test('a group gets the call, and no nudge: who of it has applied cannot be told', () => {
  const weeks = calling({
    studentsCalled: 'group: grade11@groups.school.example\nben@students.school.example',
  })
    .at('2027-02-01')
    .runUntil('2027-02-12');
  expect(weeks.sent('application-call')).toEqual([
    `2027-02-01 ${addressId('grade11@groups.school.example')}`,
    `2027-02-01 ${ben}`,
  ]);
  expect(weeks.sent('application-nudge')).toEqual([`2027-02-10 ${ben}`]);
});

test('addressId: the same for one address however it is written, and it does not give the address away', () => {
  expect(addressId(' Ana@Students.School.Example')).toBe(ana);
  expect(ana).toMatch(/^X-[0-9A-Z]{11}$/);
  const ids = Array.from({ length: 2_000 }, (_, index) => addressId(`student${index}@school.example`));
  expect(new Set(ids).size).toBe(2_000);
});
