import { checklistFor, runOfShow, sessionOutline, timeOf } from '../../../src/domain/mails/run-of-show';
import type { ApplicationRow } from '../../../src/domain/records';
import { parseSessions } from '../../../src/domain/sessions';
import { closed } from '../../support/calendars';
import { applicants, confirmed, partners, releaseAsked, released } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';

const supporting = (
  applications: ApplicationRow[],
  { row = {}, ...facts }: { row?: object; calendar?: never } | Record<string, object> = {},
) =>
  new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      partner: 'Cactus Design',
      industryFormAnswered: '2027-01-28T18:00:00Z',
      ...row,
    },
    partners: partners(),
    applications,
    ...facts,
  }).at('2027-02-20');

const about = (weeks: NineWeeks, person: string) =>
  weeks.left
    .filter((line) => / session-/.test(line) && line.endsWith(` ${person}`))
    .map((line) => line.split(' ').slice(0, 2).join(' '));

const bodyOf = (weeks: NineWeeks, message: string) =>
  weeks.outbox.find((row) => row.message === message)?.body ?? '';

const join = '[Join the session](https://meet.google.com/xyz-wxyz-xyz)';

test('partner and students get different details three weeks before, and again one school day before', () => {
  const weeks = supporting(applicants(1, released)).runUntil('2027-03-16');
  expect(about(weeks, 'P-1')).toEqual([
    '2027-02-22 session-details-partner',
    '2027-03-12 session-tomorrow-partner',
  ]);
  expect(about(weeks, 'A-1')).toEqual([
    '2027-02-22 session-details-student',
    '2027-03-12 session-tomorrow-student',
  ]);
});

test('before the release the details go without the link; it follows on the day the release is in', () => {
  const weeks = supporting(applicants(1, releaseAsked)).runUntil('2027-02-24');
  expect(bodyOf(weeks, 'session-details-student')).not.toContain('meet.google.com');
  expect(bodyOf(weeks, 'session-details-student')).toContain('as soon as your family’s release form is in');
  weeks.at('2027-02-25');
  weeks.change('applications', 'A-1', { ...released, releaseAnswered: moment('2027-02-25', '08:30') });
  weeks.runUntil('2027-03-16');
  expect(about(weeks, 'A-1')).toEqual([
    '2027-02-22 session-details-student',
    '2027-02-25 session-link-student',
    '2027-03-12 session-tomorrow-student',
  ]);
  expect(bodyOf(weeks, 'session-link-student')).toContain(join);
});

test('who was released before the details has the link in them, and gets no second mail about it', () => {
  const weeks = supporting(
    applicants(1, { ...released, releaseAnswered: moment('2027-02-22', '07:00') }),
  ).runUntil('2027-02-26');
  expect(bodyOf(weeks, 'session-details-student')).toContain(join);
  expect(about(weeks, 'A-1')).toEqual(['2027-02-22 session-details-student']);
});

test('the link is not sent before there is one', () => {
  const weeks = supporting(applicants(1, releaseAsked), { row: { joinLink: '' } }).runUntil('2027-02-24');
  weeks.change('applications', 'A-1', { ...released, releaseAnswered: moment('2027-02-25', '08:30') });
  weeks.runUntil('2027-02-26');
  expect(about(weeks, 'A-1')).toEqual(['2027-02-22 session-details-student']);
  weeks.change('micro-internships', 'M-1', { joinLink: links.joinLink });
  weeks.run('2027-03-08');
  expect(about(weeks, 'A-1')).toEqual([
    '2027-02-22 session-details-student',
    '2027-03-08 session-link-student',
  ]);
});

test('without a release nobody gets the link, not even on the day before', () => {
  const weeks = supporting(applicants(1, releaseAsked)).runUntil('2027-03-16');
  expect(about(weeks, 'A-1')).toEqual(['2027-02-22 session-details-student']);
  for (const { audience, body } of weeks.outbox)
    if (audience === 'student') expect(body).not.toContain('meet.google.com');
});

test('a family that says no after the details gets no link', () => {
  const weeks = supporting(applicants(1, releaseAsked)).runUntil('2027-02-24').at('2027-02-25');
  const no = { ...released, mayTakePart: false, releaseAnswered: moment('2027-02-25', '08:30') };
  weeks.change('applications', 'A-1', no);
  weeks.runUntil('2027-03-16');
  expect(about(weeks, 'A-1')).toEqual(['2027-02-22 session-details-student']);
});

test.each([
  ['said no', { releaseStatus: 'answered', mayTakePart: false }],
  ['said no on paper', { releaseStatus: 'on behalf', mayTakePart: false }],
  ['took the yes back', { releaseStatus: 'withdrawn', mayTakePart: true }],
])('a student whose family %s hears nothing of the session', (_, values) => {
  const weeks = supporting(applicants(1, { ...released, ...values })).runUntil('2027-03-16');
  expect(about(weeks, 'A-1')).toEqual([]);
});

test('an answer on behalf of the family counts like one in the form', () => {
  const weeks = supporting(applicants(1, { ...released, releaseStatus: 'on behalf' })).runUntil('2027-03-16');
  expect(about(weeks, 'A-1')).toHaveLength(2);
});

test('who registers after the details went out gets them on the next school day', () => {
  const weeks = supporting(
    applicants(1, { ...confirmed, registrationAnswered: moment('2027-02-27') }),
  ).runUntil('2027-03-02');
  expect(about(weeks, 'A-1')).toEqual(['2027-03-01 session-details-student']);
});

test('one school day before skips closures', () => {
  const calendar = closed(['2027-03-11', '2027-03-12']);
  const weeks = supporting(applicants(1, released), { calendar }).runUntil('2027-03-15');
  expect(about(weeks, 'P-1')).toContain('2027-03-10 session-tomorrow-partner');
});

test('several sessions: details once, the repeat before each, the run of show on each morning', () => {
  const sessions = '2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00';
  const weeks = supporting(applicants(1, released), { row: { sessions } }).runUntil('2027-03-23');
  expect(about(weeks, 'A-1')).toEqual([
    '2027-02-22 session-details-student',
    '2027-03-12 session-tomorrow-student',
    '2027-03-19 session-tomorrow-student',
  ]);
  expect(weeks.sent('run-of-show')).toEqual(['2027-03-15 teacher', '2027-03-22 teacher']);
  const subjects = weeks.outbox
    .filter(({ message }) => message === 'session-tomorrow-student')
    .map(({ subject }) => subject);
  expect(subjects[1]).toContain('Monday, March 22, 2027');
});

test('nothing about a session leaves once it has begun', () => {
  const weeks = supporting(applicants(1, released)).at('2027-03-15', '15:30');
  expect(weeks.wanted().filter(({ stage }) => stage === 'session-support')).toEqual([]);
  weeks.at('2027-03-15', '15:29');
  expect(weeks.daysOf('session-tomorrow-student')).toEqual(['A-1 2027-03-12']);
});

test('a skipped stage asks for no mails', () => {
  const weeks = supporting(applicants(1, released));
  weeks.change('steps', 'S-session-support', { status: 'skipped' });
  expect(weeks.runUntil('2027-03-16').left.filter((line) => / session-/.test(line))).toEqual([]);
});

test('a micro-internship that no longer runs asks for none at all', () => {
  for (const status of ['draft', 'finished', 'archived'])
    expect(supporting(applicants(1, released), { row: { status } }).wanted()).toEqual([]);
});

test('the run of show goes to the teacher at seven on the morning, and names the whole group', () => {
  const weeks = supporting(applicants(3, { ...released, shareWithPartner: false }));
  const show = weeks.wanted().find(({ message }) => message === 'run-of-show');
  expect(show?.sendAfter.toString()).toBe('2027-03-15T14:00:00Z');
  weeks.run('2027-03-15', '06:59').run('2027-03-15', '07:00');
  expect(weeks.sent('run-of-show')).toEqual(['2027-03-15 teacher']);
  expect(bodyOf(weeks, 'run-of-show')).toContain('Ana, Ben, Cai');
  expect(bodyOf(weeks, 'run-of-show')).toContain(join);
});

test('the run of show on a day without school leaves all the same', () => {
  const weeks = supporting(applicants(1, released), { row: { sessions: '2027-03-20 10:00–11:30' } }).run(
    '2027-03-20',
    '07:00',
  );
  expect(weeks.sent('run-of-show')).toEqual(['2027-03-20 teacher']);
});

test('the partner’s plan of the session names nobody and says nothing of recording', () => {
  const weeks = supporting(
    applicants(3, { ...released, shareWithPartner: false, mayBeRecorded: false }),
  ).runUntil('2027-02-22');
  const body = bodyOf(weeks, 'session-details-partner');
  for (const name of ['Ana', 'Ben', 'Cai', 'agreed:', 'of 3']) expect(body).not.toContain(name);
  expect(body).toContain('- **3:30 PM** Welcome');
});

const [session] = parseSessions('2027-03-15 15:30–17:00').sessions as [
  ReturnType<typeof parseSessions>['sessions'][number],
];

test('the session outline starts at the start and keeps the order, however long the session is', () => {
  for (const [start, end] of [
    ['15:30', '17:00'],
    ['09:00', '09:20'],
    ['08:00', '16:00'],
  ] as const) {
    const lines = sessionOutline({ ...session, start, end }, 'es').split('\n');
    const times = lines.map((line) => /\*\*(\d\d:\d\d)\*\*/.exec(line)?.[1] as string);
    expect(times[0]).toBe(start);
    expect([...times].sort()).toEqual(times);
    expect((times[times.length - 1] as string) < end).toBe(true);
  }
});

test('the checklist asks to record only where it is allowed, and to go over the assignment only where there is one', () => {
  const weeks = supporting(applicants(1, released));
  const ids = () =>
    checklistFor(weeks.context, session)
      .map(({ onlyIf }) => onlyIf)
      .filter(Boolean);
  expect(new Set(ids())).toEqual(new Set(['recording not allowed', 'last session']));
  weeks.change('micro-internships', 'M-1', {
    ...{ recordingOkByPartner: true, recordingOkByPrincipal: true, assignment: 'Sketch.' },
    sessions: '2027-03-15 15:30–17:00\n2027-03-22 15:30–17:00',
  });
  expect(new Set(ids())).toEqual(new Set(['recording allowed', 'assignment', 'another session']));
});

test('times of the checklist count from the start or the end, and never leave the day', () => {
  const item = { id: 'x', phase: 'before', text: { en: '', es: '' } } as const;
  expect(timeOf({ ...item, minutes: { from: 'start', offset: -15 } }, session)).toBe('15:15');
  expect(timeOf({ ...item, minutes: { from: 'end', offset: 5 } }, session)).toBe('17:05');
  expect(timeOf(item, session)).toBe('');
  expect(timeOf({ ...item, minutes: { from: 'start', offset: -15 } }, { ...session, start: '00:05' })).toBe(
    '00:00',
  );
  expect(timeOf({ ...item, minutes: { from: 'end', offset: 10 } }, { ...session, end: '23:55' })).toBe(
    '23:59',
  );
});

test('the teacher’s sheet is in the teacher’s language throughout', () => {
  const weeks = supporting(applicants(2, { ...released, mayBeRecorded: false }));
  expect(runOfShow(weeks.context, session, 'es')).toContain('Grabación: no: 2 de 2 no han dado su acuerdo');
  expect(runOfShow(weeks.context, session, 'en')).toContain('Recording: no: 2 of 2 have not agreed');
});
