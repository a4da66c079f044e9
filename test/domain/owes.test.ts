import { countOwed, owedByApplicant, owedByPartner, owes } from '../../src/domain/owes';
import { owingWords } from '../../src/domain/owing-words';
import { day } from '../support/calendars';
import {
  accepted,
  applicants,
  confirmed,
  partners,
  quotable,
  releaseAsked,
  released,
} from '../support/group';
import { links, NineWeeks } from '../support/nine-weeks';

const offeringOf = (applications: ReturnType<typeof applicants> = [], facts: object = {}) =>
  new NineWeeks({ partners: partners(), applications, ...facts }).context.offering;

test.each([
  ['nothing, before the release of decisions', {}, []],
  ['the registration, when asked for it', accepted, ['registration']],
  ['nothing, when the seat was given up', { ...accepted, registrationStatus: 'given up' }, []],
  ['nothing, when the seat has expired', { ...accepted, registrationStatus: 'expired' }, []],
  ['nothing, when confirmed and not asked for more', confirmed, []],
  ['the release, when asked for it', releaseAsked, ['release']],
  ['nothing, when the release is a no', { ...released, mayTakePart: false }, []],
  ['nothing, when denied', { ...releaseAsked, outcome: 'denied' }, []],
  ['nothing, when withdrawn', { ...releaseAsked, outcome: 'withdrawn' }, []],
  [
    'feedback, when asked for it and there',
    { ...released, feedbackStatus: 'asked', attendance: 'late' },
    ['feedback'],
  ],
  ['no feedback, when absent', { ...released, feedbackStatus: 'asked', attendance: 'absent' }, []],
  ['no feedback, when answered', { ...released, feedbackStatus: 'answered', attendance: 'present' }, []],
  [
    'release and feedback, when both are missing',
    { ...releaseAsked, feedbackStatus: 'asked', attendance: 'present' },
    ['release', 'feedback'],
  ],
] as const)('an applicant owes %s', (_, values, owed) => {
  const applications = applicants(1, values);
  expect(owedByApplicant(applications[0] as never, offeringOf(applications))).toEqual(owed);
});

test('what is owed is counted over those who hold a seat', () => {
  const applications = [...applicants(3, releaseAsked)];
  Object.assign(applications[2] as object, { registrationStatus: 'given up' });
  expect(countOwed(offeringOf(applications), 'release')).toBe(2);
  expect(countOwed(offeringOf(applications), 'feedback')).toBe(0);
});

test('the partner owes the industry form until it is answered, and the feedback from the day after the last session', () => {
  const owed = (date: string, row: object, facts: object = {}) =>
    owedByPartner(offeringOf([], { row: { ...links, partnerId: 'P-1', ...row }, ...facts }), day(date));
  const answered = { industryFormAnswered: '2027-01-29T18:00:00Z' };
  expect(owed('2027-01-26', {})).toEqual(['industry form']);
  expect(owed('2027-01-26', { industryFormLink: '' })).toEqual([]);
  expect(owed('2027-01-26', { partnerId: '' })).toEqual([]);
  expect(owed('2027-03-15', answered)).toEqual([]);
  expect(owed('2027-03-16', answered)).toEqual(['partner feedback']);
  expect(owed('2027-03-16', answered, { feedback: [quotable()] })).toEqual(['partner feedback']);
  expect(owed('2027-03-16', answered, { feedback: [quotable({ source: 'partner' })] })).toEqual([]);
});

const lines = (weeks: NineWeeks) =>
  owes(weeks.context, () => weeks.wanted()).map((one) => owingWords(one, 'en'));

test('it is said since when something is owed, when its reminder left, and when the next one does', () => {
  const [ana] = applicants(1, accepted);
  const weeks = new NineWeeks({
    row: { ...links, partnerId: 'P-1', industryFormAnswered: '2027-01-28T18:00:00Z' },
    partners: partners(),
    applications: [ana as never],
  }).at('2027-02-15');
  expect(lines(weeks)).toEqual([
    'Ana Lopez: registration, since February 15, due February 22, next reminder February 18',
  ]);
  weeks.runUntil('2027-02-18');
  expect(lines(weeks)).toEqual([
    'Ana Lopez: registration, since February 15, due February 22, reminded on February 18, next reminder February 19',
  ]);
  weeks.runUntil('2027-02-22');
  expect(lines(weeks)).toEqual([
    'Ana Lopez: registration, since February 15, due February 22, reminded on February 19, no more reminders',
  ]);
});

test('a guardian owes the release form for a student; an answer ends it', () => {
  const weeks = new NineWeeks({
    row: { ...links, partnerId: 'P-1', industryFormAnswered: '2027-01-28T18:00:00Z' },
    partners: partners(),
    applications: applicants(1, releaseAsked),
  }).at('2027-02-23');
  expect(owes(weeks.context, () => weeks.wanted())).toMatchObject([
    { owed: 'release', who: 'guardian', personId: 'A-1', name: 'Guardian Lopez', about: 'Ana' },
  ]);
  expect(lines(weeks)[0]).toMatch(
    /^Guardian Lopez \(for Ana\): release form, since February 22, next reminder February 25$/,
  );
  weeks.change('applications', 'A-1', { releaseStatus: 'answered', mayTakePart: false });
  expect(lines(weeks)).toEqual([]);
});

test('who was invited and is silent owes a reply, until there is a partner', () => {
  const weeks = new NineWeeks({ partners: partners() }).at('2027-01-18').runUntil('2027-01-19');
  const silent = () => owes(weeks.context, () => weeks.wanted()).map(({ owed, name }) => `${name}: ${owed}`);
  expect(silent()).toEqual(['Maya Ortiz: reply', 'Dana Whitfield: reply']);
  expect(lines(weeks)[0]).toBe(
    'Maya Ortiz: a reply to the invitation, since January 18, next reminder January 21',
  );
  weeks.change('partners', 'P-2', { doNotContact: true });
  expect(silent()).toEqual(['Maya Ortiz: reply']);
  weeks.row.partnerId = 'P-1';
  expect(silent()).toEqual([]);
});

test('nothing is looked up when nobody owes anything', () => {
  const weeks = new NineWeeks({ partners: partners() }).at('2027-01-12');
  const wanted = jest.fn(() => weeks.wanted());
  expect(owes(weeks.context, wanted)).toEqual([]);
  expect(wanted).not.toHaveBeenCalled();
});

test('only those who owe something are reminded of it, and everyone who is reminded owes it', () => {
  const values = [
    {},
    accepted,
    confirmed,
    releaseAsked,
    released,
    { ...released, feedbackStatus: 'asked', attendance: 'present' },
    { ...releaseAsked, outcome: 'denied', decision: 'deny' },
    { ...accepted, registrationStatus: 'given up' },
  ];
  const applications = applicants(values.length).map((one, index) => ({ ...one, ...values[index] }));
  const weeks = new NineWeeks({
    row: { ...links, partnerId: 'P-1', industryFormAnswered: '2027-01-28T18:00:00Z' },
    partners: partners(),
    applications: applications as never,
  });
  for (const day of ['2027-02-16', '2027-02-24', '2027-03-18']) {
    weeks.at(day);
    const owing = new Set(owes(weeks.context, () => weeks.wanted()).map((one) => one.personId));
    for (const mail of weeks.wanted().filter(({ message }) => /reminder|last-day/.test(message))) {
      for (const id of mail.personId.split('+'))
        expect([mail.message, owing.has(id)]).toEqual([mail.message, true]);
    }
  }
});
