import type { ApplicationRow, MicroInternshipRow } from '../../src/domain/records';
import { batchOf } from '../../src/domain/release';
import { applicants, partners } from '../support/group';
import { NineWeeks } from '../support/nine-weeks';
import { applicant, offering, offeringsWith } from '../support/screening';

/** One student is accepted here and has applied for another offering as well. */
function batch(theirs: Partial<ApplicationRow>, other: Partial<MicroInternshipRow>) {
  const weeks = new NineWeeks({ partners: partners(), applications: applicants(1, { decision: 'accept' }) });
  const [mine] = weeks.applications as [ApplicationRow];
  const row = offering({ id: 'M-2', title: 'Wire a sensor', ...other });
  const application = applicant('A-9', {
    microInternshipId: 'M-2',
    schoolMail: mine.schoolMail.toUpperCase(),
    ...theirs,
  });
  return batchOf(weeks.at('2027-02-12').context, offeringsWith([row], [application]), 'en');
}

test('nobody is accepted for two sessions at the same time, whether told already or decided', () => {
  const conflict = ['Ana Lopez would have a seat at the same time in “Wire a sensor” too.'];
  const overlapping = { sessions: '2027-03-15 16:30–18:00' };
  expect(batch({ decision: 'accept' }, overlapping).conflicts).toEqual(conflict);
  const held = { decision: 'accept', outcome: 'accepted', registrationStatus: 'confirmed' };
  expect(batch(held, overlapping).conflicts).toEqual(conflict);
  expect(batch({ ...held, registrationStatus: 'given up' }, overlapping)).toMatchObject({
    conflicts: [],
    warnings: [],
  });
  expect(batch({ decision: 'waitlist' }, overlapping)).toMatchObject({ conflicts: [], warnings: [] });
});

test.each(['2027-03-15 17:00–18:00', '2027-03-16 15:30–17:00'])(
  'a seat at another time (%s) is worth a look, and stops nothing',
  (sessions) => {
    expect(batch({ decision: 'accept' }, { sessions })).toMatchObject({
      conflicts: [],
      warnings: ['Ana Lopez has a seat in “Wire a sensor” too, at another time.'],
    });
  },
);
