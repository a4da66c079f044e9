import { isFinished, stepChanges } from '../../src/domain/steps';
import { stageIds } from '../../src/toolkit/stage';
import { stepStatuses } from '../../src/toolkit/statuses';
import { accepted, applicants, confirmed, partners, releaseAsked, released } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';
import { sentMail } from '../support/rows';

const weeksOf = (facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  new NineWeeks({ partners: partners(), ...facts });

/** Status and what is missing of one step, after the facts have been noted on a day. */
function step(stage: string, date: string, facts: ConstructorParameters<typeof NineWeeks>[0] = {}): string {
  const weeks = weeksOf(facts).at(date);
  for (const { id, values } of stepChanges(weeks.context.offering, weeks.now, weeks.mails))
    weeks.change('steps', id, values);
  const { status, missing, doneOn } = weeks.step(stage);
  return [status, missing, doneOn].filter(Boolean).join(', ');
}

const left = (message: string, ...people: string[]) =>
  people.map((person) => sentMail({ id: `O-${person}`, key: `M-1/${message}/${person}` }));

test('partner recruitment is done when a partner says yes, waits for the teacher when one answers, and is late after its day', () => {
  const replied = partners();
  Object.assign(replied[0] as object, { status: 'replied' });
  expect(step('partner-recruitment', '2027-01-20')).toBe('planned, a partner who says yes');
  expect(step('partner-recruitment', '2027-01-20', { partners: replied })).toBe(
    'waiting for you, a partner who says yes',
  );
  expect(step('partner-recruitment', '2027-01-26')).toBe('late, a partner who says yes');
  expect(step('partner-recruitment', '2027-01-20', { row: { partnerId: 'P-1' } })).toBe('done, 2027-01-20');
});

test('partner recruitment waits for the teacher when no prospect is left', () => {
  const gone = partners().map((row) => ({ ...row, status: 'said no' }));
  expect(step('partner-recruitment', '2027-01-20', { partners: gone })).toBe(
    'waiting for you, a partner who says yes',
  );
});

test('the meeting is done when the industry form is answered', () => {
  expect(step('partner-meeting', '2027-01-26')).toBe('planned, the industry form');
  expect(
    step('partner-meeting', '2027-01-26', { row: { industryFormAnswered: '2027-01-26T18:00:00Z' } }),
  ).toBe('done, 2027-01-26');
});

test('the application is done when the form is open, and stays done when it closes', () => {
  expect(step('student-application', '2027-01-26')).toBe('planned, the application form');
  for (const applicationFormState of ['open', 'closed'])
    expect(step('student-application', '2027-01-26', { row: { applicationFormState } })).toBe(
      'done, 2027-01-26',
    );
});

test('recruitment waits while there is nobody to call, and is done when a call has left', () => {
  expect(step('student-recruitment', '2027-02-01')).toBe(
    'waiting for you, somebody to call: students or counsellors',
  );
  expect(step('student-recruitment', '2027-02-01', { row: { counsellors: 'c@school.example' } })).toBe(
    'planned, the call',
  );
  const outbox = left('application-call-counsellors', 'X-1');
  expect(step('student-recruitment', '2027-02-01', { outbox })).toBe('done, 2027-02-01');
});

test('what a step weeks ahead wants of the teacher does not wait yet', () => {
  expect(step('student-recruitment', '2027-01-24')).toMatch(/^planned/);
  expect(step('student-recruitment', '2027-01-25')).toMatch(/^waiting for you/);
});

test('screening is done when the form is closed and everybody is decided', () => {
  const closed = { applicationFormState: 'closed' };
  expect(step('application-screening', '2027-02-12', { row: closed })).toBe('planned, applications');
  expect(step('application-screening', '2027-02-12', { row: closed, applications: applicants(2) })).toBe(
    'waiting for you, 2 decisions',
  );
  const applications = applicants(2, { decision: 'deny' });
  expect(step('application-screening', '2027-02-12', { row: closed, applications })).toBe('done, 2027-02-12');
  expect(
    step('application-screening', '2027-02-08', { row: { applicationsClose: '2027-02-11' }, applications }),
  ).toMatch(/^planned/);
});

test('correspondence waits for the release when all is decided, and is done when everybody has an outcome', () => {
  expect(
    step('student-correspondence', '2027-02-15', { applications: applicants(2, { decision: 'accept' }) }),
  ).toBe('waiting for you, the outcome of 2 applications');
  expect(step('student-correspondence', '2027-02-15', { applications: applicants(1) })).toBe(
    'planned, the outcome of 1 application',
  );
  expect(step('student-correspondence', '2027-02-15', { applications: applicants(2, accepted) })).toBe(
    'done, 2027-02-15',
  );
});

test('registration is done when every seat is confirmed, and waits when one can be offered on', () => {
  const row = { seatsMax: 2 };
  expect(step('student-registration', '2027-02-16', { row, applications: applicants(2, accepted) })).toBe(
    'planned, 2 registrations',
  );
  expect(step('student-registration', '2027-02-16', { row, applications: applicants(2, confirmed) })).toBe(
    'done, 2027-02-16',
  );
  const [one, two] = applicants(2, confirmed) as [object, object];
  Object.assign(two, { outcome: 'waitlisted', registrationStatus: 'not asked' });
  expect(step('student-registration', '2027-02-16', { row, applications: [one, two] as never })).toBe(
    'waiting for you, 1 seat to offer',
  );
});

test('release forms are done when every family has said yes or no', () => {
  expect(step('release-forms', '2027-02-22', { applications: applicants(2, releaseAsked) })).toBe(
    'planned, 2 release forms',
  );
  expect(step('release-forms', '2027-03-02', { applications: applicants(1, releaseAsked) })).toBe(
    'late, 1 release form',
  );
  const applications = applicants(2, released);
  Object.assign(applications[0] as object, { mayTakePart: false, releaseStatus: 'on behalf' });
  expect(step('release-forms', '2027-02-22', { applications })).toBe('done, 2027-02-22');
});

test('session support is done when the partner and every student who comes have their details', () => {
  const applications = applicants(3, released);
  Object.assign(applications[2] as object, { mayTakePart: false });
  const partner = left('session-details-partner', 'P-1');
  expect(step('session-support', '2027-02-22', { applications })).toBe('planned, session details');
  expect(
    step('session-support', '2027-02-22', {
      applications,
      outbox: [...partner, ...left('session-details-student', 'A-1')],
    }),
  ).toBe('planned, the session details of 1 student');
  const all = [...partner, ...left('session-details-student', 'A-1', 'A-2')];
  expect(step('session-support', '2027-02-22', { applications, outbox: all })).toBe('done, 2027-02-22');
});

test('facilitation waits for the attendance from the day of the last session', () => {
  const applications = applicants(2, released);
  expect(step('facilitation', '2027-03-14', { applications })).toBe('planned, attendance');
  expect(step('facilitation', '2027-03-15', { applications })).toBe('waiting for you, attendance');
  const taken = applicants(2, { ...released, attendance: 'absent' });
  expect(step('facilitation', '2027-03-15', { applications: taken })).toBe('done, 2027-03-15');
});

test('feedback is done when those who attended have answered, or its window is over', () => {
  const applications = applicants(2, { ...released, attendance: 'present', feedbackStatus: 'asked' });
  expect(step('student-feedback', '2027-03-18', { applications })).toBe('planned, 2 answers');
  expect(step('student-feedback', '2027-03-23', { applications })).toBe('done, 2027-03-23');
  const answered = applicants(2, { ...released, attendance: 'late', feedbackStatus: 'answered' });
  expect(step('student-feedback', '2027-03-18', { applications: answered })).toBe('done, 2027-03-18');
});

test('when nobody attended, feedback and recognition have nothing left to do', () => {
  const applications = applicants(2, { ...released, attendance: 'absent' });
  expect(step('student-feedback', '2027-03-16', { applications })).toBe('done, 2027-03-16');
  expect(step('student-recognition', '2027-03-16', { applications })).toBe('done, 2027-03-16');
});

test('recognition waits for the teacher once it is open, and is done when everybody who earned a badge has heard of it', () => {
  const earned = { ...released, attendance: 'present', badgeStatus: 'earned' };
  expect(step('student-recognition', '2027-03-17', { applications: applicants(2, earned) })).toBe(
    'planned, badges to award',
  );
  expect(step('student-recognition', '2027-03-18', { applications: applicants(2, earned) })).toBe(
    'waiting for you, badges to award',
  );
  const issued = applicants(2, { ...earned, badgeStatus: 'issued' });
  expect(step('student-recognition', '2027-03-18', { applications: issued })).toBe(
    'planned, mails about the badge',
  );
  const outbox = left('badge-sent', 'A-1', 'A-2');
  expect(step('student-recognition', '2027-03-18', { applications: issued, outbox })).toBe(
    'done, 2027-03-18',
  );
  const declined = applicants(2, { ...earned, badgeStatus: 'issued' });
  Object.assign(declined[1] as object, { badgeStatus: 'declined' });
  expect(
    step('student-recognition', '2027-03-18', { applications: declined, outbox: left('badge-sent', 'A-1') }),
  ).toBe('done, 2027-03-18');
});

test('a student who attended but did not earn the badge doesn’t keep recognition open', () => {
  const [one, two] = applicants(2, { ...released, attendance: 'present', badgeStatus: 'issued' }) as [
    object,
    object,
  ];
  Object.assign(two, { badgeStatus: 'not earned' });
  expect(
    step('student-recognition', '2027-03-18', {
      applications: [one, two] as never,
      outbox: left('badge-sent', 'A-1'),
    }),
  ).toBe('done, 2027-03-18');
});

test.each(['thank-you-partner', 'thank-you-partner-without-quotes'])(
  'appreciation is done when %s has left',
  (message) => {
    expect(step('partner-appreciation', '2027-03-22', { outbox: left(message, 'P-1') })).toBe(
      'done, 2027-03-22',
    );
  },
);

test('a missed mail makes its step missed, and only its own', () => {
  const missed = sentMail({
    key: 'M-1/partner-invitation/P-1',
    status: 'missed',
    stage: 'partner-recruitment',
  });
  expect(step('partner-recruitment', '2027-01-20', { outbox: [missed] })).toMatch(/^missed/);
  expect(step('partner-meeting', '2027-01-20', { outbox: [missed] })).toMatch(/^planned/);
});

test('a mail of another micro-internship counts for nothing here', () => {
  const outbox = [
    sentMail({ key: 'M-10/thank-you-partner/P-1' }),
    sentMail({ key: 'M-1/thank-you-partnership/P-1' }),
  ];
  expect(step('partner-appreciation', '2027-03-22', { outbox })).toBe('planned, the thank-you');
});

test('a step that was done stays done, and a skipped one is left alone', () => {
  for (const status of ['done', 'skipped']) {
    const weeks = weeksOf().at('2027-02-22');
    weeks.change('steps', 'S-partner-meeting', { status, doneOn: '2027-01-27' });
    const changes = stepChanges(weeks.context.offering, weeks.now, weeks.mails);
    expect(changes.find(({ id }) => id === 'S-partner-meeting')).toBeUndefined();
  }
});

test('a step whose stage cell was garbled stops nothing', () => {
  const weeks = weeksOf({ row: { partnerId: 'P-1' } });
  weeks.change('steps', 'S-partner-meeting', { stage: 'meeting' });
  const changes = stepChanges(weeks.context.offering, weeks.now, weeks.mails);
  expect(changes.find(({ id }) => id === 'S-partner-recruitment')?.values.status).toBe('done');
});

test('what has been noted is not noted again', () => {
  for (const date of ['2027-01-11', '2027-02-15', '2027-03-16', '2027-05-01']) {
    const weeks = weeksOf({ applications: applicants(3, { ...released, attendance: 'present' }) }).at(date);
    for (const { id, values } of stepChanges(weeks.context.offering, weeks.now, weeks.mails))
      weeks.change('steps', id, values);
    expect(stepChanges(weeks.context.offering, weeks.now, weeks.mails)).toEqual([]);
  }
});

test('a micro-internship is finished when all thirteen steps are done or skipped', () => {
  const weeks = weeksOf();
  for (const [index, stage] of stageIds.entries())
    weeks.change('steps', `S-${stage}`, { status: index % 3 ? 'done' : 'skipped' });
  expect(isFinished(weeks.context.offering)).toBe(true);
  for (const status of stepStatuses.filter((one) => one !== 'done' && one !== 'skipped')) {
    weeks.change('steps', 'S-facilitation', { status });
    expect(isFinished(weeks.context.offering)).toBe(false);
  }
});
