import type { ApplicationRow } from '../../../src/domain/records';
import { accepted, applicants, confirmed, partners, releaseAsked, released } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';

const group = (applications: ApplicationRow[], facts: object = {}) =>
  new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      partner: 'Cactus Design',
      industryFormAnswered: '2027-01-28T18:00:00Z',
    },
    partners: partners(),
    applications,
    ...facts,
  }).at('2027-02-15', '10:00');

const of = (weeks: NineWeeks, stage: string) =>
  weeks.left.filter((line) =>
    weeks.outbox.some((row) => row.stage === stage && row.message === line.split(' ')[1]),
  );

const registrations = (weeks: NineWeeks) => of(weeks, 'student-registration');
const releases = (weeks: NineWeeks) => of(weeks, 'release-forms');

test('who is missing is reminded after three days and on the day before the deadline', () => {
  const weeks = group(applicants(1, accepted)).runUntil('2027-02-22');
  expect(registrations(weeks)).toEqual([
    '2027-02-18 registration-reminder-1 A-1',
    '2027-02-19 registration-last-day A-1',
  ]);
});

test('who has confirmed or given up is not reminded', () => {
  const weeks = group(applicants(2, accepted)).runUntil('2027-02-17');
  weeks.change('applications', 'A-1', {
    registrationStatus: 'confirmed',
    registrationAnswered: moment('2027-02-17'),
  });
  weeks.change('applications', 'A-2', {
    registrationStatus: 'given up',
    registrationAnswered: moment('2027-02-17'),
  });
  expect(registrations(weeks.runUntil('2027-03-10'))).toEqual([
    '2027-02-17 registration-confirmed A-1',
    '2027-02-17 seat-given-up A-2',
  ]);
});

test('a short deadline has one reminder, and none on the day the seat was offered', () => {
  const offered = { ...accepted, waitlistPlace: 1, registrationDeadline: '2027-02-18' };
  const weeks = group(applicants(1, offered)).runUntil('2027-02-18');
  expect(registrations(weeks)).toEqual([
    '2027-02-15 seat-offered A-1',
    '2027-02-17 registration-last-day A-1',
  ]);
  const soon = group(applicants(1, { ...offered, registrationDeadline: '2027-02-16' })).runUntil(
    '2027-02-16',
  );
  expect(registrations(soon)).toEqual(['2027-02-15 seat-offered A-1']);
});

test('a mail about a seat names that seat’s own deadline', () => {
  const weeks = group(
    applicants(1, { ...accepted, waitlistPlace: 1, registrationDeadline: '2027-02-18' }),
  ).runUntil('2027-02-22');
  const subject = (message: string) => weeks.outbox.find((row) => row.message === message)?.subject;
  expect(subject('seat-offered')).toContain('Thursday, February 18, 2027');
  expect(weeks.outbox.find((row) => row.message === 'seat-expired')?.body).toContain(
    'Thursday, February 18, 2027',
  );
});

test('after the deadline the seat expires, and the teacher is asked before the student is told', () => {
  const weeks = group(applicants(1, accepted)).runUntil('2027-02-22');
  expect(weeks.applications[0]?.registrationStatus).toBe('asked');
  weeks.run('2027-02-23');
  expect(weeks.applications[0]?.registrationStatus).toBe('expired');
  expect(weeks.outbox.find(({ message }) => message === 'seat-expired')).toMatchObject({
    status: 'waiting for you',
  });
  expect(weeks.context.offering.seated).toEqual([]);
});

test('the release form goes to each guardian three weeks before, in the family’s language', () => {
  const weeks = group(applicants(2, confirmed)).runUntil('2027-02-22');
  expect(releases(weeks)).toEqual(['2027-02-22 release-request A-1', '2027-02-22 release-request A-2']);
  expect(weeks.outbox.filter(({ message }) => message === 'release-request')).toMatchObject([
    { to: 'ana1@family.example', language: 'es', audience: 'guardian' },
    { to: 'ben2@family.example', language: 'es', audience: 'guardian' },
  ]);
  expect(weeks.applications).toMatchObject([
    { releaseStatus: 'asked', releaseAsked: '2027-02-22', releaseSentTo: 'ana1@family.example' },
    { releaseStatus: 'asked', releaseAsked: '2027-02-22', releaseSentTo: 'ben2@family.example' },
  ]);
});

test('a student of 18 or older is asked alone, at the school address, with other words', () => {
  const weeks = group(applicants(1, { ...confirmed, adult: true })).runUntil('2027-03-03');
  expect(releases(weeks)).toEqual([
    '2027-02-22 release-request-18 A-1',
    '2027-02-25 release-reminder-1-18 A-1',
    '2027-03-01 release-reminder-2-18 A-1',
    '2027-03-02 call-list teacher',
  ]);
  expect(weeks.outbox.find(({ message }) => message === 'release-request-18')).toMatchObject({
    to: 'ana1@students.school.example',
    language: 'en',
  });
  expect(weeks.applications[0]?.releaseSentTo).toBe('ana1@students.school.example');
});

test('a guardian of two gets one mail that names both', () => {
  const weeks = group(
    applicants(2, { ...confirmed, guardianMail: 'Rosa@family.example' }).map((one, index) => ({
      ...one,
      guardianMail: index ? 'rosa@family.example' : one.guardianMail,
    })),
  ).runUntil('2027-02-22');
  expect(releases(weeks)).toEqual(['2027-02-22 release-request A-1+A-2']);
  const body = weeks.outbox.find(({ message }) => message === 'release-request')?.body ?? '';
  expect(body).toContain('Ana y Ben');
  expect(body).toContain('RELA-1');
  expect(body).toContain('RELA-2');
});

test('reminders go to the missing only, after three and six days', () => {
  const weeks = group(applicants(2, confirmed)).runUntil('2027-02-24');
  weeks.change('applications', 'A-2', released);
  weeks.runUntil('2027-03-14');
  expect(releases(weeks).filter((line) => !line.includes('release-request'))).toEqual([
    '2027-02-25 release-reminder-1 A-1',
    '2027-03-01 release-reminder-2 A-1',
    '2027-03-02 call-list teacher',
  ]);
});

test('when one of two siblings has answered, the guardian is reminded of the other, once each time', () => {
  const weeks = group(applicants(2, { ...confirmed, guardianMail: 'rosa@family.example' })).runUntil(
    '2027-02-25',
  );
  weeks.change('applications', 'A-1', released);
  weeks.runUntil('2027-03-14');
  expect(releases(weeks)).toEqual([
    '2027-02-22 release-request A-1+A-2',
    '2027-02-25 release-reminder-1 A-1+A-2',
    '2027-03-01 release-reminder-2 A-1+A-2',
    '2027-03-02 call-list teacher',
  ]);
  const body = weeks.outbox.find(({ message }) => message === 'release-reminder-2')?.body ?? '';
  expect(body).toContain('Ben');
  expect(body).not.toContain('Ana');
});

test('a sibling who registers later is asked for alone; the first is not asked for again', () => {
  const [one, two] = applicants(2, { ...confirmed, guardianMail: 'rosa@family.example' }) as [
    ApplicationRow,
    ApplicationRow,
  ];
  const weeks = group([
    one,
    { ...two, registrationStatus: 'asked', registrationDeadline: '2027-03-05' },
  ]).runUntil('2027-02-22');
  weeks.change('applications', 'A-2', {
    registrationStatus: 'confirmed',
    registrationAnswered: moment('2027-02-23', '08:10'),
  });
  weeks.runUntil('2027-02-23');
  expect(releases(weeks)).toEqual(['2027-02-22 release-request A-1', '2027-02-23 release-request A-2']);
});

test('a sibling who registers between the sending and the noting of it is not asked for twice, and the guardian not twice on one day', () => {
  const [one, two] = applicants(2, { ...confirmed, guardianMail: 'rosa@family.example' }) as [
    ApplicationRow,
    ApplicationRow,
  ];
  const weeks = group([one, two]).runUntil('2027-02-22');
  for (const row of weeks.applications)
    Object.assign(row, { releaseStatus: 'not asked', releaseAsked: '', releaseSentTo: '' });
  weeks.applications.push({ ...two, id: 'A-3', firstName: 'Cai', releaseStatus: 'not asked' });
  expect(weeks.daysOf('release-request')).toEqual(['A-3 2027-02-23']);
});

test('nobody is asked before registering, and who registers late is asked on the next school day', () => {
  const weeks = group(applicants(1, { ...accepted, registrationDeadline: '2027-03-05' })).runUntil(
    '2027-02-26',
  );
  expect(releases(weeks)).toEqual([]);
  weeks.change('applications', 'A-1', {
    registrationStatus: 'confirmed',
    registrationAnswered: moment('2027-02-27'),
  });
  expect(releases(weeks.runUntil('2027-03-02'))).toEqual(['2027-03-01 release-request A-1']);
});

test.each(['answered', 'on behalf', 'withdrawn'])(
  'a release that is %s is not reminded of',
  (releaseStatus) => {
    const weeks = group(applicants(1, { ...releaseAsked, releaseStatus, mayTakePart: false }));
    expect(weeks.wanted().filter(({ stage }) => stage === 'release-forms')).toEqual([]);
  },
);

test('a student who gave the seat up is not asked for a release any more', () => {
  const weeks = group(applicants(1, { ...releaseAsked, registrationStatus: 'given up' }));
  expect(weeks.wanted().filter(({ stage }) => stage === 'release-forms')).toEqual([]);
});

test('no reminder is due on the day of the session or later', () => {
  const late = group(applicants(1, { ...releaseAsked, releaseAsked: '2027-03-11' }));
  expect(late.daysOf('release-reminder-1')).toEqual([]);
  expect(
    group(applicants(1, { ...releaseAsked, releaseAsked: '2027-03-09' })).daysOf('release-reminder-1'),
  ).toEqual(['A-1 2027-03-12']);
});

test('without a form or an address nobody is asked', () => {
  expect(group(applicants(1, { ...confirmed, guardianMail: '' })).daysOf('release-request')).toEqual([]);
  expect(
    group(applicants(1, confirmed), { row: { partnerId: 'P-1', releaseFormLink: '' } }).daysOf(
      'release-request',
    ),
  ).toEqual([]);
});

test('two guardians without an address are not taken for one', () => {
  const weeks = group(applicants(2, { ...releaseAsked, guardianMail: '', releaseSentTo: '' }));
  expect(weeks.daysOf('release-reminder-1')).toEqual([]);
});
