import { array, assert, boolean, constantFrom, property, tuple } from 'fast-check';
import { conflicts, outcomeOf } from '../../../src/domain/mails/decision';
import type { ApplicationRow } from '../../../src/domain/records';
import { applicants, partners } from '../../support/group';
import { links, moment, NineWeeks } from '../../support/nine-weeks';
import { application } from '../../support/rows';

const deciding = (applications: ApplicationRow[], facts: object = {}) =>
  new NineWeeks({
    row: { ...links, partnerId: 'P-1', industryFormAnswered: '2027-01-28T18:00:00Z' },
    partners: partners(),
    applications,
    ...facts,
  }).at('2027-02-12');

const decided = (...decisions: string[]): ApplicationRow[] =>
  applicants(decisions.length).map((one, index) => ({ ...one, decision: decisions[index] as string }));

/** What the teacher's click on "Release decisions" does. */
function release(weeks: NineWeeks, date: string): void {
  const outcomeReleased = moment(date, '08:45');
  const told = date < '2027-02-15' ? '2027-02-15' : date;
  for (const one of weeks.applications) {
    if (one.outcome !== '') continue;
    const outcome = outcomeOf(one);
    const asked = {
      registrationStatus: 'asked',
      registrationAsked: told,
      registrationDeadline: '2027-02-26',
    };
    weeks.change('applications', one.id, {
      outcome,
      outcomeReleased,
      ...(outcome === 'accepted' ? asked : {}),
    });
  }
  for (const row of weeks.outbox)
    if (row.status === 'waiting for you') Object.assign(row, { status: 'approved', approval: 'given' });
}

const decisionsLeft = (weeks: NineWeeks) =>
  weeks.left.filter((line) => / (acceptance|waitlist|denial|decision-correction) /.test(line));

test('before the release each decision has its mail, and every one waits for the teacher', () => {
  const weeks = deciding(decided('accept', 'waitlist', 'deny', ''));
  weeks.plan();
  expect(weeks.outbox.map(({ message, personId, status }) => `${message} ${personId} ${status}`)).toEqual([
    'acceptance A-1 waiting for you',
    'waitlist A-2 waiting for you',
    'denial A-3 waiting for you',
  ]);
  expect(decisionsLeft(weeks.runUntil('2027-02-20'))).toEqual([]);
});

test('the mail changes with the decision as long as nothing is released, back and forth', () => {
  const weeks = deciding(decided('accept'));
  const waiting = () =>
    weeks.outbox.filter(({ status }) => status === 'waiting for you').map(({ message }) => message);
  for (const [decision, message] of [
    ['accept', 'acceptance'],
    ['deny', 'denial'],
    ['accept', 'acceptance'],
  ]) {
    weeks.change('applications', 'A-1', { decision });
    weeks.plan();
    expect(waiting()).toEqual([message]);
  }
});

test('released together, everybody is told once', () => {
  const weeks = deciding(decided('accept', 'waitlist', 'deny')).runUntil('2027-02-15');
  release(weeks, '2027-02-15');
  weeks.runUntil('2027-03-01');
  expect(decisionsLeft(weeks)).toEqual([
    '2027-02-15 acceptance A-1',
    '2027-02-15 waitlist A-2',
    '2027-02-15 denial A-3',
  ]);
});

test('an acceptance stays wanted between the release and the sending, so that it isn’t cancelled', () => {
  const weeks = deciding(decided('accept'));
  weeks.plan();
  release(weeks, '2027-02-12');
  weeks.plan();
  expect(weeks.outbox).toMatchObject([{ message: 'acceptance', status: 'approved' }]);
});

test('a batch that is decided and released at once, days late, leaves and is not missed', () => {
  const weeks = deciding(decided('accept', 'deny')).at('2027-02-24');
  release(weeks, '2027-02-24');
  weeks.run('2027-02-24');
  expect(decisionsLeft(weeks)).toEqual(['2027-02-24 acceptance A-1', '2027-02-24 denial A-2']);
});

test('decisions made days late wait for the release and are not missed', () => {
  const weeks = deciding(decided('accept')).at('2027-02-24');
  weeks.plan();
  expect(weeks.outbox).toContainEqual(
    expect.objectContaining({ message: 'acceptance', status: 'waiting for you' }),
  );
});

test('a batch that is released early leaves on the day the stage opens', () => {
  const weeks = deciding(decided('accept')).at('2027-02-09');
  release(weeks, '2027-02-09');
  expect(decisionsLeft(weeks.runUntil('2027-02-15'))).toEqual(['2027-02-15 acceptance A-1']);
});

test('a student who withdrew is told nothing more', () => {
  const weeks = deciding(decided('accept'));
  weeks.plan();
  weeks.change('applications', 'A-1', { outcome: 'withdrawn' });
  weeks.plan();
  expect(weeks.outbox).toMatchObject([{ status: 'cancelled' }]);
});

const told = (...decisions: string[]) => {
  const weeks = deciding(decided(...decisions)).runUntil('2027-02-15');
  release(weeks, '2027-02-15');
  return weeks.run('2027-02-15', '10:00');
};

/** The teacher says yes to whatever waits. */
const approve = (weeks: NineWeeks) => {
  for (const row of weeks.outbox)
    if (row.status === 'waiting for you') Object.assign(row, { status: 'approved', approval: 'given' });
};

test('a decision that is changed after the release becomes one correction that waits for the teacher', () => {
  const weeks = told('accept');
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.run('2027-02-16');
  expect(weeks.outbox.filter(({ status }) => status === 'waiting for you')).toMatchObject([
    { message: 'decision-correction', body: expect.stringContaining('There is no seat for you this time.') },
  ]);
  expect(decisionsLeft(weeks)).toEqual(['2027-02-15 acceptance A-1']);
});

test('once the correction has left, the seat is free, and the student gets no denial on top', () => {
  const weeks = told('accept');
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.run('2027-02-16');
  approve(weeks);
  weeks.runUntil('2027-03-20');
  expect(weeks.applications[0]).toMatchObject({ outcome: 'denied' });
  expect(weeks.context.offering.seated).toEqual([]);
  expect(weeks.left.filter((line) => line.endsWith('A-1'))).toEqual([
    '2027-02-15 acceptance A-1',
    '2027-02-16 decision-correction A-1',
  ]);
});

test('a student who has a seat after all is corrected, and a second mail brings the registration form', () => {
  const weeks = told('deny');
  weeks.change('applications', 'A-1', { decision: 'accept' });
  weeks.run('2027-02-16');
  approve(weeks);
  weeks.runUntil('2027-02-18');
  expect(weeks.applications[0]).toMatchObject({
    outcome: 'accepted',
    registrationStatus: 'asked',
    registrationAsked: '2027-02-17',
    registrationDeadline: '2027-02-24',
  });
  expect(decisionsLeft(weeks)).toEqual([
    '2027-02-15 denial A-1',
    '2027-02-16 decision-correction A-1',
    '2027-02-17 acceptance A-1',
  ]);
});

test('a correction to the waitlist gives the next place on it', () => {
  const weeks = told('waitlist', 'accept');
  weeks.change('applications', 'A-1', { waitlistPlace: 1 });
  weeks.change('applications', 'A-2', { decision: 'waitlist' });
  weeks.run('2027-02-16');
  approve(weeks);
  weeks.runUntil('2027-02-18');
  expect(weeks.applications[1]).toMatchObject({ outcome: 'waitlisted', waitlistPlace: 2 });
  expect(decisionsLeft(weeks)).toHaveLength(3);
});

test('a decision that is changed back needs no correction', () => {
  const weeks = told('accept');
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.plan();
  weeks.change('applications', 'A-1', { decision: 'accept' });
  weeks.runUntil('2027-02-20');
  expect(decisionsLeft(weeks)).toEqual(['2027-02-15 acceptance A-1']);
});

test.each(['sending', 'unknown', 'bounced'])(
  'nothing else is told while the first outcome is %s',
  (status) => {
    const weeks = told('accept');
    const row = weeks.outbox.find(({ message }) => message === 'acceptance');
    Object.assign(row as object, { status });
    weeks.change('applications', 'A-1', { decision: 'deny' });
    expect(weeks.wanted().filter(({ stage }) => stage === 'student-correspondence')).toEqual([]);
  },
);

test('a decision that is changed before its mail has left is told instead of it, after another yes', () => {
  const weeks = deciding(decided('accept')).at('2027-02-13');
  release(weeks, '2027-02-13');
  weeks.run('2027-02-13');
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.run('2027-02-13');
  expect(weeks.outbox.map(({ message, status }) => `${message} ${status}`)).toEqual([
    'acceptance cancelled',
    'denial waiting for you',
  ]);
});

/** The teacher decides otherwise, says yes to the correction, and it leaves. */
const corrected = (weeks: NineWeeks, date: string, decision: string) => {
  weeks.change('applications', 'A-1', { decision });
  weeks.run(date);
  approve(weeks);
  return weeks.run(date, '11:00').run(date, '12:00');
};

test('each change of a told decision is corrected once, there and back again, and a seat brings its form anew', () => {
  const weeks = told('accept');
  corrected(weeks, '2027-02-16', 'deny');
  corrected(weeks, '2027-02-17', 'accept');
  corrected(weeks, '2027-02-18', 'deny');
  weeks.runUntil('2027-02-20');
  expect(decisionsLeft(weeks)).toEqual([
    '2027-02-15 acceptance A-1',
    '2027-02-16 decision-correction A-1',
    '2027-02-17 decision-correction A-1',
    '2027-02-17 acceptance A-1',
    '2027-02-18 decision-correction A-1',
  ]);
  expect(weeks.applications[0]).toMatchObject({ outcome: 'denied', decision: 'deny' });
});

test('a student who had confirmed and is denied hears the correction and nothing else, and loses the seat', () => {
  const weeks = told('accept');
  weeks.change('applications', 'A-1', {
    ...{ registrationStatus: 'confirmed', registrationAnswered: moment('2027-02-16') },
  });
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.runUntil('2027-02-18');
  expect(weeks.outbox.filter(({ status }) => status !== 'sent' && status !== 'cancelled')).toMatchObject([
    { message: 'decision-correction', status: 'waiting for you' },
  ]);
  approve(weeks);
  weeks.runUntil('2027-03-20');
  expect(weeks.left.filter((line) => line.endsWith('A-1'))).toEqual([
    '2027-02-15 acceptance A-1',
    '2027-02-18 decision-correction A-1',
  ]);
  expect(weeks.context.offering.participants).toEqual([]);
});

test('whatever is decided after the release, never do two mails that contradict each other stand unsent', () => {
  const mails = /^(acceptance|waitlist|denial|decision-correction|seat-offered|registration-.*)$/;
  assert(
    property(
      constantFrom('accept', 'waitlist', 'deny'),
      array(tuple(constantFrom('accept', 'waitlist', 'deny'), boolean(), boolean()), { maxLength: 6 }),
      (first, changes) => {
        const weeks = told(first);
        let day = 16;
        for (const [decision, yes, runs] of changes) {
          weeks.change('applications', 'A-1', { decision });
          if (runs) weeks.run(`2027-02-${day}`);
          if (yes) approve(weeks);
          weeks.run(`2027-02-${day}`, '11:00').run(`2027-02-${day}`, '12:00');
          const unsent = weeks.outbox.filter(
            ({ message, status }) => mails.test(message) && !['sent', 'cancelled'].includes(status),
          );
          const says = new Set(
            unsent.map(({ message }) => (message.startsWith('registration') ? 'acceptance' : message)),
          );
          expect(says.size).toBeLessThanOrEqual(1);
          day++;
        }
        const keys = weeks.outbox.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
    { numRuns: 30 },
  );
});

test('a decision changed before its mail has left goes back to the batch, and is told with it', () => {
  const weeks = deciding(decided('accept')).at('2027-02-13');
  release(weeks, '2027-02-13');
  weeks.run('2027-02-13');
  weeks.change('applications', 'A-1', { decision: 'deny' });
  weeks.run('2027-02-13');
  expect(weeks.applications[0]).toMatchObject({
    ...{ outcome: '', outcomeReleased: '', registrationStatus: 'not asked', registrationDeadline: '' },
  });
  release(weeks, '2027-02-14');
  weeks.runUntil('2027-02-16');
  expect(decisionsLeft(weeks)).toEqual(['2027-02-15 denial A-1']);
});

test('a seat offered and taken back before its mail has left leaves the student on the waitlist', () => {
  const weeks = told('waitlist');
  weeks.at('2027-02-18', '18:00');
  weeks.change('applications', 'A-1', {
    ...{
      decision: 'accept',
      outcome: 'accepted',
      waitlistPlace: 1,
      outcomeReleased: weeks.now.now.toString(),
    },
    ...{ registrationStatus: 'asked', registrationAsked: '2027-02-18', registrationDeadline: '2027-02-24' },
  });
  weeks.plan();
  weeks.change('applications', 'A-1', { decision: 'waitlist' });
  weeks.runUntil('2027-02-22');
  expect(weeks.applications[0]).toMatchObject({ outcome: 'waitlisted', registrationStatus: 'not asked' });
  expect(decisionsLeft(weeks)).toEqual(['2027-02-15 waitlist A-1']);
  expect(weeks.sent('seat-offered')).toEqual([]);
});

test('a decision whose mail was approved in the tab without a release counts as released', () => {
  const weeks = deciding(decided('accept')).runUntil('2027-02-15');
  approve(weeks);
  weeks.run('2027-02-15', '10:00').run('2027-02-15', '10:10');
  expect(weeks.applications[0]).toMatchObject({
    ...{ outcome: 'accepted', registrationStatus: 'asked', registrationAsked: '2027-02-15' },
  });
});

test('a seat offered from the waitlist is no correction', () => {
  const weeks = told('waitlist');
  weeks.change('applications', 'A-1', {
    ...{ decision: 'accept', outcome: 'accepted', waitlistPlace: 1, outcomeReleased: moment('2027-02-19') },
    ...{ registrationStatus: 'asked', registrationAsked: '2027-02-19', registrationDeadline: '2027-02-24' },
  });
  weeks.runUntil('2027-02-19');
  expect(weeks.left.filter((line) => line.endsWith('A-1'))).toEqual([
    '2027-02-15 waitlist A-1',
    '2027-02-19 seat-offered A-1',
  ]);
});

test('a batch may be released when every applicant has one decision and the seats suffice', () => {
  expect(conflicts(decided('accept', 'waitlist', 'deny'), 1)).toEqual([]);
});

test('undecided applications block the batch', () => {
  expect(conflicts(decided('accept', ''), 6)).toEqual(['1 of 2 applications has no decision yet.']);
});

test('two outcomes for one address block the batch', () => {
  const [one, two] = decided('accept', 'deny') as [ApplicationRow, ApplicationRow];
  expect(conflicts([one, { ...two, schoolMail: one.schoolMail.toUpperCase() }], 6)).toEqual([
    '1 student would get two different outcomes at the same address.',
  ]);
});

test('more seats given out than there are block the batch; seats given up or expired don’t count', () => {
  const held = [
    application({ id: 'B-1' }),
    application({ id: 'B-2', registrationStatus: 'given up' }),
    application({ id: 'B-3', registrationStatus: 'expired' }),
  ];
  expect(conflicts([...held, ...decided('accept')], 2)).toEqual([]);
  expect(conflicts([...held, ...decided('accept')], 1)).toEqual(['2 students are accepted for 1 seat.']);
});

test('one student who applied twice with the same decision blocks the batch, brothers and sisters at one address do not', () => {
  const [one, two] = decided('deny', 'deny') as [ApplicationRow, ApplicationRow];
  const twice = { ...two, firstName: one.firstName, lastName: one.lastName, schoolMail: one.schoolMail };
  expect(conflicts([one, twice], 6)).toEqual([
    '1 student applied twice: mark one of the two applications as replaced.',
  ]);
  expect(conflicts([one, { ...two, schoolMail: one.schoolMail }], 6)).toEqual([]);
});
