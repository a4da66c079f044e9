import { decisionsOf } from '../../src/domain/today';
import { accepted, applicants, partners, released } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';
import { sentMail } from '../support/rows';

type Facts = ConstructorParameters<typeof NineWeeks>[0];

const decisions = (date: string, facts: Facts = {}) => {
  const weeks = new NineWeeks({ partners: partners(), ...facts }).at(date);
  return decisionsOf(weeks.context, weeks.outbox);
};
const texts = (date: string, facts: Facts = {}) => decisions(date, facts).map(({ text }) => text);

const yes = { partnerId: 'P-1', partner: 'Cactus Design' };

test('nothing is asked while mails are out and nobody has answered', () => {
  expect(texts('2027-01-20')).toEqual([]);
});

test('each partner who answered is asked about, with one click per answer', () => {
  const answered = partners().map((row, index) => ({ ...row, status: index ? 'possible reply' : 'replied' }));
  const found = decisions('2027-01-20', { partners: answered });
  expect(found.map(({ text }) => text)).toEqual([
    'Cactus Design answered about “Sketch a landing page”. What did they say?',
    'Somebody at Bluebird Books wrote to you. Is it about “Sketch a landing page”, and what did they say?',
  ]);
  expect(found[0]?.actions.map(({ label, request }) => [label, request])).toEqual([
    ['Said yes', { microInternshipId: 'M-1', partnerId: 'P-1', answer: 'yes' }],
    ['Not now', { microInternshipId: 'M-1', partnerId: 'P-1', answer: 'not now' }],
    ['No', { microInternshipId: 'M-1', partnerId: 'P-1', answer: 'no' }],
    ['Not about this', { microInternshipId: 'M-1', partnerId: 'P-1', answer: 'not about this' }],
  ]);
  expect(found[0]?.overdue).toBe(false);
  expect(decisions('2027-01-26', { partners: answered })[0]?.overdue).toBe(true);
});

test('when no prospect is left the teacher is told', () => {
  const gone = partners().map((row) => ({ ...row, status: 'said no' }));
  expect(texts('2027-01-20', { partners: gone })).toEqual([expect.stringContaining('No prospect is left')]);
});

const form = (applicationFormState: string) => ({
  row: { ...yes, applicationFormState, seatsMax: 2, counsellors: 'c@school.example' },
});

test('while the form is open no decision is asked for, unless nobody is called', () => {
  expect(texts('2027-02-05', { ...form('open'), applications: applicants(3) })).toEqual([]);
  const silent = { row: { ...yes, applicationFormState: 'open' } };
  expect(texts('2027-02-05', silent)).toEqual([expect.stringContaining('Nobody is told yet')]);
  expect(texts('2027-02-05', { ...silent, settings: { counsellors: 'c@school.example' } })).toEqual([]);
});

test('undecided applications are counted; there is nothing to release yet', () => {
  const applications = applicants(3, { decision: 'deny' });
  Object.assign(applications[0] as object, { decision: '' });
  const [found] = decisions('2027-02-12', { ...form('closed'), applications });
  expect(found).toMatchObject({
    text: '1 of 3 applications for “Sketch a landing page” wait for a decision.',
    detail: '0 of 1 applications have the reviews they want.',
    actions: [{ call: 'proposeDecisions', request: { microInternshipId: 'M-1' } }],
  });
});

test('decisions are proposed when all are scored, or there are seats for all, and taken in one click', () => {
  const of = (values: object, row = {}) => {
    const facts = { row: { ...form('closed').row, ...row }, applications: applicants(3, values) };
    return decisions('2027-02-12', facts)[0];
  };
  expect(of({})?.actions).toEqual([]);
  expect(of({ score: 3, reviews: 1 })).toMatchObject({
    detail: '3 of 3 applications have the reviews they want.',
    actions: [{ call: 'proposeDecisions' }],
  });
  expect(of({}, { placement: 'lottery' })?.actions).toMatchObject([{ call: 'proposeDecisions' }]);
  expect(of({ proposal: 'waitlist' })).toMatchObject({
    detail: 'Proposed: 0 with a seat, 3 on the waitlist, 0 without.',
    actions: [
      { call: 'applyProposals', confirm: expect.stringContaining('Nobody is told') },
      { call: 'proposeDecisions' },
    ],
  });
});

test('criteria that nobody can score by are shown with what is wrong', () => {
  const row = { ...form('closed').row, criteria: 'Motivation: much' };
  const found = decisions('2027-02-12', { row, applications: applicants(1) });
  expect(found.map(({ id }) => id)).toContain('criteria M-1');
  const lottery = { ...row, placement: 'lottery' };
  expect(
    decisions('2027-02-12', { row: lottery, applications: applicants(1) }).map(({ id }) => id),
  ).not.toContain('criteria M-1');
});

test('too few applicants are shown from three days before closing until everybody is decided', () => {
  const row = (state: string) => ({ ...form(state).row, applicationsClose: '2027-02-12', seatsMin: 4 });
  const few = (date: string, state: string, values = {}) =>
    decisions(date, { row: row(state), applications: applicants(3, values) }).filter(
      ({ id }) => id === 'few M-1',
    );
  expect(few('2027-02-08', 'open')).toEqual([]);
  expect(few('2027-02-09', 'open')).toMatchObject([
    {
      text: 'Too few for “Sketch a landing page” so far. 3 students have applied, 3 of them can be placed; the session needs at least 4.',
      detail: expect.stringContaining('closes on Friday, February 12, 2027'),
    },
  ]);
  expect(few('2027-02-13', 'closed')).toMatchObject([{ detail: expect.stringContaining('is closed') }]);
  expect(few('2027-02-13', 'closed', { decision: 'accept' })).toEqual([]);
  expect(few('2027-02-20', 'closed', { outcome: 'accepted' })).toEqual([]);
});

test('a batch without conflicts can be released in one click', () => {
  const [found] = decisions('2027-02-12', {
    ...form('closed'),
    applications: applicants(2, { decision: 'accept' }),
  });
  expect(found).toMatchObject({
    text: 'The decisions on “Sketch a landing page” are ready: 2 students will be told.',
    actions: [{ call: 'releaseDecisions', confirm: 'Tell 2 students what was decided?' }],
  });
});

test('a batch with a conflict can’t be released, and says why', () => {
  const [found] = decisions('2027-02-12', {
    ...form('closed'),
    applications: applicants(3, { decision: 'accept' }),
  });
  expect(found).toMatchObject({ detail: '3 students are accepted for 2 seats.', actions: [] });
});

test('a free seat is offered to the next on the waitlist, in order of places, as many as are free', () => {
  const applications = applicants(4, { ...accepted, registrationStatus: 'confirmed' });
  const [, two, three, four] = applications as [object, object, object, object];
  Object.assign(two, { outcome: 'waitlisted', waitlistPlace: 2, registrationStatus: 'not asked' });
  Object.assign(three, { outcome: 'waitlisted', waitlistPlace: 1, registrationStatus: 'not asked' });
  Object.assign(four, { registrationStatus: 'given up' });
  const offers = (date: string) =>
    decisions(date, { ...form('closed'), applications }).flatMap(({ actions }) =>
      actions.map(({ request }) => request.applicationId),
    );
  expect(offers('2027-02-18')).toEqual(['A-3']);
  expect(offers('2027-03-15')).toEqual([]);
  Object.assign(applications[0] as object, { registrationStatus: 'expired' });
  expect(offers('2027-02-18')).toEqual(['A-3', 'A-2']);
});

test('after the last session the attendance is asked for, until it is taken', () => {
  const row = { ...yes, applicationFormState: 'closed', seatsMin: 1, seatsMax: 1 };
  expect(texts('2027-03-14', { row, applications: applicants(1, released) })).toEqual([]);
  expect(texts('2027-03-15', { row, applications: applicants(1, released) })).toEqual([]);
  expect(texts('2027-03-16', { row, applications: applicants(1, released) })).toEqual([
    'Who was there? Take the attendance of “Sketch a landing page”.',
  ]);
  expect(
    texts('2027-03-16', { row, applications: applicants(1, { ...released, attendance: 'absent' }) }),
  ).toEqual([]);
});

test('earned badges are asked about from the third day on, exported ones too', () => {
  const row = { ...yes, applicationFormState: 'closed', seatsMax: 2 };
  const applications = applicants(2, { ...released, attendance: 'present', badgeStatus: 'earned' });
  Object.assign(applications[1] as object, { badgeStatus: 'exported' });
  expect(texts('2027-03-17', { row, applications })).toEqual([]);
  expect(texts('2027-03-18', { row, applications })).toEqual([
    expect.stringContaining('2 students of “Sketch a landing page” earned the badge.'),
  ]);
});

test('mails that wait for a yes are one decision; decisions of the batch are not among them', () => {
  const waiting = ['thank-you-partner', 'seat-expired', 'acceptance', 'denial'].map((message, index) =>
    sentMail({ id: `O-${index}`, key: `k${index}`, message, status: 'waiting for you' }),
  );
  const found = decisions('2027-01-20', { outbox: waiting });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    text: '2 mails about “Sketch a landing page” wait for your yes: thank-you-partner, seat-expired.',
    actions: [{ label: 'Approve all', call: 'approveMails', request: { ids: ['O-0', 'O-1'] } }],
  });
});

test('a missed, an unknown and a held mail each ask what to do', () => {
  const mail = (id: string, status: string, problem = '') =>
    sentMail({ id, key: id, status, problem, subject: 'About it', reference: 'MI-7F3K2Q8Z' });
  const found = decisions('2027-01-20', {
    outbox: [
      mail('O-1', 'missed'),
      mail('O-2', 'unknown'),
      mail('O-3', 'held', 'Nothing is known for {{deadline}}.'),
      mail('O-4', 'held'),
    ],
  });
  expect(found.map(({ text }) => text)).toEqual([
    'A mail could not leave on its day: “About it”.',
    'Nobody knows whether this mail left: “About it”. Look for MI-7F3K2Q8Z in your Sent mail.',
    'A mail is held: Nothing is known for {{deadline}}.',
  ]);
  expect(found.slice(0, 2).map(({ actions }) => actions.map(({ label }) => label))).toEqual([
    expect.arrayContaining(['Send now', 'Skip']),
    ['It has left', 'It has not'],
  ]);
});

test('mails of another micro-internship ask nothing here', () => {
  const other = sentMail({ status: 'missed', microInternshipId: 'M-2' });
  expect(decisions('2027-01-20', { outbox: [other] })).toEqual([]);
});

test('every decision has an id of its own', () => {
  const outbox = ['missed', 'unknown', 'waiting for you'].flatMap((status) =>
    [1, 2].map((n) => sentMail({ id: `O-${status}-${n}`, key: `${status}${n}`, status })),
  );
  const ids = decisions('2027-01-20', { outbox }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
