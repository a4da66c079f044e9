import { Elsewhere, isPlacedInstead, overlap } from '../../../src/domain/placement/elsewhere';
import type { ApplicationRow, MicroInternshipRow } from '../../../src/domain/records';
import { applicant, offering, offeringsWith } from '../../support/screening';

const rows = (values: Partial<MicroInternshipRow> = {}) => [
  offering({ id: 'M-1', title: 'Design', applicationFormId: 'f' }),
  offering({ id: 'M-2', title: 'Code', applicationFormId: 'f', ...values }),
];
const ana = (microInternshipId: string, values: Partial<ApplicationRow> = {}) =>
  applicant(`A-${microInternshipId}`, { microInternshipId, schoolMail: 'Ana@school.example', ...values });
test.each([
  ['2027-03-15 15:30–17:00', true],
  ['2027-03-15 16:59–18:00', true],
  ['2027-03-15 17:00–18:00', false],
  ['2027-03-16 15:30–17:00', false],
  ['2027-03-08 15:30–17:00\n2027-03-15 14:00–15:31', true],
])('sessions %j overlap with 2027-03-15 15:30–17:00: %s', (sessions, expected) => {
  const [one, other] = offeringsWith(rows({ sessions }), []) as [never, never];
  expect(overlap(one, other)).toBe(expected);
  expect(overlap(other, one)).toBe(expected);
});

test('a seat instead is one at the same time, or of the same form', () => {
  const waiting = ana('M-1', { outcome: 'waitlisted' });
  const at = (values: Partial<MicroInternshipRow>) => {
    const all = offeringsWith(rows(values), [waiting, ana('M-2', { decision: 'accept' })]);
    return new Elsewhere(all).seatInstead(waiting, all[0] as (typeof all)[number])?.row.title;
  };
  const otherDay = { sessions: '2027-03-16 15:30–17:00' };
  expect(at(otherDay)).toBe('Code');
  expect(at({ applicationFormId: 'g' })).toBe('Code');
  expect(at({ applicationFormId: 'g', ...otherDay })).toBeUndefined();
});

test('a no is not told to whom the same answer brought a seat, nor later when it is given up', () => {
  const denied = ana('M-1', { decision: 'deny' });
  const instead = (values: Partial<ApplicationRow>, row = {}) => {
    const applications = [denied, ana('M-2', values)];
    const [one] = offeringsWith(rows(row), applications) as [never];
    return isPlacedInstead(denied, one, { applications, microInternships: rows(row) });
  };
  expect(instead({ decision: 'accept' })).toBe(true);
  expect(instead({ decision: 'accept', outcome: 'withdrawn', registrationStatus: 'given up' })).toBe(true);
  expect(instead({ decision: 'waitlist' })).toBe(false);
  expect(instead({ decision: 'accept', outcome: 'denied' })).toBe(false);
  expect(instead({ decision: 'accept' }, { applicationFormId: 'other' })).toBe(false);
});
