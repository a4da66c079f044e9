import { assert, constantFrom, integer, property } from 'fast-check';
import {
  applicationsShouldBe,
  closingDay,
  factChanges,
  formsNeeded,
  keyOf,
  registrationDeadline,
} from '../../src/domain/facts';
import { formCells } from '../../src/domain/forms-of';
import type { FormId } from '../../src/toolkit/form';
import { stageIds } from '../../src/toolkit/stage';
import { closed, day } from '../support/calendars';
import { accepted, applicants, confirmed, partners, releaseAsked, released } from '../support/group';
import { moment, NineWeeks } from '../support/nine-weeks';
import { sentMail } from '../support/rows';

const weeksOf = (facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  new NineWeeks({ partners: partners(), ...facts });

const changesOf = (weeks: NineWeeks) => factChanges(weeks.context).map(({ id, values }) => [id, values]);

test('a partner who was written to is noted as invited, with when and how often', () => {
  const outbox = [
    sentMail({ key: 'M-1/partner-invitation/P-1', sentAt: moment('2027-01-18') }),
    sentMail({ key: 'M-1/partner-follow-up-1/P-1', sentAt: moment('2027-01-21') }),
  ];
  const weeks = weeksOf({ outbox });
  expect(changesOf(weeks)).toEqual([
    [
      'P-1',
      {
        status: 'invited',
        lastSent: moment('2027-01-21'),
        followUps: 1,
        nextFollowUp: '2027-01-27',
        history: [
          '2027-01-18 invited: Sketch a landing page [M-1]',
          '2027-01-21 followed up: Sketch a landing page [M-1]',
        ].join('\n'),
      },
    ],
  ]);
  const noted = changesOf(weeks)[0]?.[1] as object;
  weeks.change('partners', 'P-1', { ...noted, lastSent: '2027-01-21T20:00:00.000Z' });
  expect(changesOf(weeks)).toEqual([]);
});

test('a partner who has answered keeps that status', () => {
  const weeks = weeksOf({ outbox: [sentMail({ key: 'M-1/partner-invitation/P-1' })] });
  weeks.change('partners', 'P-1', { status: 'replied', lastSent: sentMail().sentAt, followUps: 0 });
  expect(changesOf(weeks)).toEqual([['P-1', { history: '2027-01-18 invited: Sketch a landing page [M-1]' }]]);
});

test('a seat expires the day after its deadline, not on it', () => {
  const weeks = weeksOf({ applications: applicants(1, accepted) }).at('2027-02-22');
  expect(changesOf(weeks)).toEqual([]);
  expect(changesOf(weeks.at('2027-02-23'))).toEqual([['A-1', { registrationStatus: 'expired' }]]);
});

test('who has been asked for a release is noted, with the address it went to', () => {
  const outbox = [sentMail({ key: 'M-1/release-request/A-1', sentAt: moment('2027-02-22') })];
  expect(changesOf(weeksOf({ applications: applicants(2, confirmed), outbox }).at('2027-02-22'))).toEqual([
    ['A-1', { releaseStatus: 'asked', releaseAsked: '2027-02-22', releaseSentTo: 'ana1@family.example' }],
  ]);
});

test('feedback is noted as asked when its mail has left, and closed a week after its window', () => {
  const outbox = [sentMail({ key: 'M-1/feedback-request/A-1', sentAt: moment('2027-03-17') })];
  const weeks = weeksOf({ applications: applicants(1, { ...released, attendance: 'present' }), outbox }).at(
    '2027-03-17',
  );
  expect(changesOf(weeks)).toEqual([['A-1', { feedbackStatus: 'asked' }]]);
  weeks.change('applications', 'A-1', { feedbackStatus: 'asked' });
  expect(changesOf(weeks.at('2027-03-29'))).toEqual([]);
  expect(changesOf(weeks.at('2027-03-30'))).toEqual([['A-1', { feedbackStatus: 'closed' }]]);
});

test('a micro-internship is noted as finished when its steps are', () => {
  const weeks = weeksOf();
  for (const stage of stageIds) weeks.change('steps', `S-${stage}`, { status: 'done' });
  expect(changesOf(weeks)).toEqual([['M-1', { status: 'finished' }]]);
  weeks.change('micro-internships', 'M-1', { status: 'finished' });
  expect(changesOf(weeks)).toEqual([]);
});

const needed = (date: string, facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  formsNeeded(weeksOf(facts).at(date).context);
const yes = { partnerId: 'P-1' };
const built = (...forms: FormId[]) =>
  Object.assign({}, ...forms.map((form) => formCells(form, form, 'link')));
const answered = { ...yes, ...built('industry'), industryFormAnswered: moment('2027-01-29') };

test('the industry form is needed when there is a partner, once', () => {
  expect(needed('2027-01-20')).toEqual([]);
  expect(needed('2027-01-20', { row: yes })).toEqual(['industry']);
  expect(needed('2027-01-20', { row: { ...yes, ...built('industry') } })).toEqual([]);
});

test('a form whose building was interrupted is needed still', () => {
  expect(needed('2027-01-20', { row: { ...yes, industryFormId: 'f1' } })).toEqual(['industry']);
});

test('the application form is needed when the industry form is answered and its stage is open', () => {
  expect(needed('2027-01-24', { row: answered })).toEqual([]);
  expect(needed('2027-01-29', { row: answered })).toEqual(['application']);
  expect(needed('2027-01-29', { row: { ...answered, ...built('application') } })).toEqual([]);
});

test('the registration form is needed from the first decision on, the release form three days before its stage opens', () => {
  const row = { ...answered, ...built('application') };
  expect(needed('2027-02-12', { row, applications: applicants(1) })).toEqual([]);
  expect(needed('2027-02-12', { row, applications: applicants(1, { decision: 'deny' }) })).toEqual([
    'registration',
  ]);
  const registered = { row: { ...row, ...built('registration') }, applications: applicants(1, confirmed) };
  expect(needed('2027-02-18', registered)).toEqual([]);
  expect(needed('2027-02-19', registered)).toEqual(['release']);
});

test('the feedback forms are needed three days before the last session, if anybody takes part', () => {
  const row = { ...answered, ...built('application', 'registration', 'release') };
  expect(needed('2027-03-11', { row, applications: applicants(1, released) })).toEqual([]);
  expect(needed('2027-03-12', { row, applications: applicants(1, released) })).toEqual([
    'student-feedback',
    'partner-feedback',
  ]);
  expect(needed('2027-03-12', { row })).toEqual([]);
});

const closes = (date: string, facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  closingDay(weeksOf(facts).at(date).context)?.toString();

test('applications close ten days after the call, on a school day', () => {
  expect(closes('2027-02-01')).toBe('2027-02-11');
  expect(closes('2027-02-01', { calendar: closed(['2027-02-10', '2027-02-12']) })).toBe('2027-02-09');
  expect(closes('2027-02-01', { settings: { applicationOpenDays: '5' } })).toBe('2027-02-05');
});

test('a form that opens late closes early enough to decide, is open four days at least, and never near the session', () => {
  expect(closes('2027-02-05')).toBe('2027-02-12');
  expect(closes('2027-02-14')).toBe('2027-02-18');
  expect(closes('2027-03-10')).toBe('2027-03-12');
  expect(closes('2027-03-13')).toBe('2027-03-13');
});

test('a closing date that the teacher typed stands', () => {
  expect(closes('2027-02-01', { row: { applicationsClose: '2027-02-20' } })).toBe('2027-02-20');
});

test('the application form is open from its opening day to its closing day, unless it was stopped', () => {
  const form = { applicationFormId: 'f', applicationFormLink: 'https://docs.google.com/forms/f' };
  const should = (date: string, row: object) =>
    applicationsShouldBe(weeksOf({ row: { ...form, ...row } }).at(date).context);
  const dates = { applicationsOpen: '2027-02-01', applicationsClose: '2027-02-11' };
  expect(should('2027-01-31', dates)).toBe('not yet');
  expect(should('2027-02-01', dates)).toBe('open');
  expect(should('2027-02-11', { ...dates, applicationFormState: 'closed' })).toBe('open');
  expect(should('2027-02-12', { ...dates, applicationFormState: 'open' })).toBe('closed');
  expect(should('2027-02-05', { ...dates, applicationsStopped: true })).toBe('closed');
  expect(should('2027-02-05', {})).toBe('open');
  expect(should('2027-02-05', { applicationFormState: 'closed' })).toBe('');
  expect(should('2027-02-05', { ...dates, applicationFormLink: '' })).toBe('');
});

test('the deadline of a registration: so many days on, on a school day, and before the session', () => {
  const deadline = (asked: string, days: number, facts = {}) =>
    registrationDeadline(weeksOf(facts).at(asked).context, day(asked), days).toString();
  expect(deadline('2027-02-15', 7)).toBe('2027-02-22');
  expect(deadline('2027-02-15', 5)).toBe('2027-02-22');
  expect(deadline('2027-03-10', 7)).toBe('2027-03-12');
  expect(deadline('2027-03-15', 3)).toBe('2027-03-15');
});

test('the deadline of a registration is never before the day it is asked for', () => {
  assert(
    property(integer({ min: 0, max: 60 }), constantFrom(1, 3, 7, 14), (before, days) => {
      const asked = day('2027-03-15').subtract({ days: before });
      const weeks = weeksOf().at(asked.toString());
      const deadline = registrationDeadline(weeks.context, asked, days);
      expect(deadline.toString() >= asked.toString()).toBe(true);
      expect(deadline.toString() <= '2027-03-15').toBe(true);
    }),
  );
});

test('the release is noted once, and a key names the micro-internship', () => {
  const weeks = weeksOf({ applications: applicants(1, releaseAsked) }).at('2027-02-23');
  expect(changesOf(weeks)).toEqual([]);
  expect(keyOf(weeks.context, 'release-request', 'A-1')).toBe('M-1/release-request/A-1');
});
