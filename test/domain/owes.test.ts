import { countOwed, owedByApplicant, owedByPartner } from '../../src/domain/owes';
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
