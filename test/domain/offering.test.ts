import { Temporal } from 'temporal-polyfill';
import {
  At,
  attendanceOf,
  attendanceTaken,
  attended,
  firstName,
  fullName,
  idsIn,
  instantFrom,
  offeringsOf,
} from '../../src/domain/offering';
import { dateWords, listWords, timeWords } from '../../src/domain/words';
import { day } from '../support/calendars';
import { accepted, applicants, confirmed, partners, released } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';
import { application } from '../support/rows';

test('the day and the time of a moment are those of the tracker’s zone', () => {
  const now = Temporal.Instant.from('2027-03-15T06:59:59Z');
  expect([String(new At(now, 'America/Los_Angeles').today), new At(now, 'America/Los_Angeles').time]).toEqual(
    ['2027-03-14', '23:59'],
  );
  expect([String(new At(now, 'Pacific/Kiritimati').today), new At(now, 'Pacific/Kiritimati').time]).toEqual([
    '2027-03-15',
    '20:59',
  ]);
  expect(new At(now, 'UTC').daysSince(day('2027-03-12'))).toBe(3);
  expect(new At(now, 'UTC').daysSince(day('2027-03-16'))).toBe(-1);
});

test('an offering holds its own people: who holds a seat, who takes part, and no replaced application', () => {
  const applications = [...applicants(6, confirmed), application({ id: 'A-7', microInternshipId: 'M-2' })];
  const values = [
    {},
    { replacedBy: 'A-1' },
    accepted,
    { registrationStatus: 'expired' },
    { registrationStatus: 'given up' },
    { outcome: 'waitlisted' },
  ];
  for (const [index, value] of values.entries()) Object.assign(applications[index] as object, value);
  const { offering } = new NineWeeks({ partners: partners(), applications, row: { partnerId: 'P-2' } })
    .context;
  expect(offering.applications.map(({ id }) => id)).toEqual(['A-1', 'A-3', 'A-4', 'A-5', 'A-6']);
  expect(offering.seated.map(({ id }) => id)).toEqual(['A-1', 'A-3']);
  expect(offering.participants.map(({ id }) => id)).toEqual(['A-1']);
  expect(offering.partner?.organisation).toBe('Bluebird Books');
  expect(offering.prospects.map(({ id }) => id)).toEqual(['P-1', 'P-2']);
});

test('a step whose stage somebody has emptied or overwritten is left out', () => {
  const { snapshot, offering } = new NineWeeks({}).context;
  const [first, ...others] = snapshot.steps;
  const steps = [{ ...(first as (typeof snapshot.steps)[number]), stage: 'x' }, ...others];
  const [found] = offeringsOf({ ...snapshot, steps });
  expect(found?.steps.size).toBe(offering.steps.size - 1);
});

test('IDs in a cell count once each, whatever separates them', () => {
  expect(idsIn(' P-1, P-2;P-1\nP-3 ')).toEqual(['P-1', 'P-2', 'P-3']);
});

test('attendance is read by session; what was not taken is empty', () => {
  expect(attendanceOf(application({ attendance: 'present, , late' }), 4)).toEqual([
    'present',
    '',
    'late',
    '',
  ]);
});

test.each([
  ['present, late', 'all', true],
  ['present, absent', 'all', false],
  ['present, absent', 'half', true],
  ['absent, absent', 'half', false],
  ['absent, late', 'one', true],
  ['absent, absent', 'one', false],
  ['', 'one', false],
] as const)('attendance "%s" by the rule "%s": %s', (attendance, rule, expected) => {
  expect(attended(application({ attendance }), 2, rule)).toBe(expected);
});

test('attendance is taken when every participant has a word for every session', () => {
  const offering = (...attendance: string[]) =>
    new NineWeeks({
      applications: applicants(attendance.length, released).map((one, index) => ({
        ...one,
        attendance: attendance[index] as string,
      })),
    }).context.offering;
  expect(attendanceTaken(offering('present', 'absent'))).toBe(true);
  expect(attendanceTaken(offering('present', ''))).toBe(false);
  expect(attendanceTaken(offering())).toBe(false);
});

test('the name a student uses comes before the one in the records', () => {
  const student = application({ firstName: 'Ana María', nameUsed: 'Annie', lastName: 'Lopez' });
  expect([firstName(student), fullName(student)]).toEqual(['Annie', 'Annie Lopez']);
  expect(fullName(application({ firstName: 'Ana', lastName: '' }))).toBe('Ana');
});

test('instantFrom: null for what is no moment', () => {
  expect(instantFrom('')).toBeNull();
  expect(instantFrom('2027-03-15')).toBeNull();
  expect(instantFrom('2027-03-15T08:00:00-07:00')?.toString()).toBe('2027-03-15T15:00:00Z');
});

test('dates and times are written out as people of each language write them', () => {
  expect(dateWords(day('2028-02-29'), 'en')).toBe('Tuesday, February 29, 2028');
  expect(dateWords(day('2027-03-14'), 'es')).toBe('domingo, 14 de marzo de 2027');
  expect(['00:05', '11:59', '12:00', '23:30'].map((time) => timeWords(time, 'en'))).toEqual([
    '12:05 AM',
    '11:59 AM',
    '12:00 PM',
    '11:30 PM',
  ]);
  expect(timeWords('15:30', 'es')).toBe('15:30');
});

test('lists of words end in "and"', () => {
  expect([[], ['Ana'], ['Ana', 'Ben'], ['Ana', 'Ben', 'Cy']].map((names) => listWords(names, 'en'))).toEqual([
    '',
    'Ana',
    'Ana and Ben',
    'Ana, Ben and Cy',
  ]);
  expect(listWords(['Ana', 'Ben'], 'es')).toBe('Ana y Ben');
});
