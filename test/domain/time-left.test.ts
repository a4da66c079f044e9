import { assert, integer, property } from 'fast-check';
import { isBefore, type PlainDate } from '../../src/domain/dates';
import { daysNeeded, daysUntil, LEAST_DAYS, sessionsInTime } from '../../src/domain/time-left';
import { decisionsOf } from '../../src/domain/today';
import { anyCalendar } from '../support/calendars';
import { accepted, applicants, partners } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';

const weeks = (today: string, facts: ConstructorParameters<typeof NineWeeks>[0] = {}) =>
  new NineWeeks({ partners: partners(), ...facts }).at(today);

test('what is still needed shrinks with what is done', () => {
  const yes = { partnerId: 'P-1' };
  const form = { ...yes, industryFormAnswered: '2027-02-01T18:00:00Z' };
  const needed = (row: object, applications = applicants(0)) =>
    daysNeeded(weeks('2027-02-26', { row, applications }).context);
  expect(needed({})).toBe(LEAST_DAYS);
  expect(needed(yes)).toBe(9);
  expect(needed(form)).toBe(7);
  expect(needed({ ...form, applicationFormState: 'open', applicationsClose: '2027-03-01' })).toBe(6);
  expect(needed({ ...form, applicationFormState: 'closed' })).toBe(3);
  expect(needed(form, applicants(2, accepted))).toBe(0);
});

test('a stage the teacher settled by hand needs no time', () => {
  const facts = weeks('2027-02-26');
  facts.change('steps', 'S-student-correspondence', { status: 'skipped' });
  expect(daysNeeded(facts.context)).toBe(0);
});

test('while there is time nothing is proposed; when there is none, the same weekday as soon as it fits', () => {
  expect(sessionsInTime(weeks('2027-03-04').context)).toBeNull();
  const [first] = sessionsInTime(weeks('2027-03-05').context) ?? [];
  expect(first).toMatchObject({ start: '15:30', end: '17:00' });
  expect(String(first?.date)).toBe('2027-03-22');
  expect(sessionsInTime(weeks('2027-03-16').context)).toBeNull();
});

test('a date that is proposed is a school day, leaves the time that is needed, and keeps the distances', () => {
  assert(
    property(anyCalendar, integer({ min: 0, max: 10 }), (calendar, ahead) => {
      const sessions = '2027-03-15 15:30–17:00\n2027-03-18 15:30–17:00';
      const facts = weeks('2027-03-01', { calendar, row: { sessions } });
      facts.at(`2027-03-${String(15 - ahead).padStart(2, '0')}`);
      const { context } = facts;
      const found = sessionsInTime(context);
      if (!found) {
        const left = daysUntil(context.at.today, context.offering.firstSession as PlainDate);
        expect(left).toBeGreaterThanOrEqual(daysNeeded(context));
        return;
      }
      const [first, second] = found as [(typeof found)[number], (typeof found)[number]];
      expect(calendar.isSchoolDay(first.date)).toBe(true);
      expect(daysUntil(context.at.today, first.date)).toBeGreaterThanOrEqual(daysNeeded(context));
      expect(daysUntil(first.date, second.date)).toBe(3);
      expect(isBefore(context.at.today, first.date)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the teacher is offered the move and the cancellation', () => {
  const [decision] = decisionsOf(weeks('2027-03-05').context, []);
  expect(decision?.text).toMatch(/is 10 days off, and what is left to do takes 11 days/);
  expect(decision?.actions.map(({ call }) => call)).toEqual(['moveSessions', 'cancelMicroInternship']);
});
