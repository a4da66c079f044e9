import { applicants, partners } from '../../support/group';
import { links, NineWeeks } from '../../support/nine-weeks';

const open = (count: number, values = {}, row = {}) =>
  new NineWeeks({
    row: {
      ...links,
      partnerId: 'P-1',
      industryFormAnswered: '2027-01-28T18:00:00Z',
      applicationFormState: 'open',
      applicationsClose: '2027-02-12',
      ...row,
    },
    partners: partners(),
    applications: applicants(count, values),
  });

test('the teacher is told once, three days before closing, that too few have applied', () => {
  const weeks = open(3).at('2027-02-04').runUntil('2027-02-12');
  expect(weeks.sent('too-few-applicants')).toEqual(['2027-02-09 teacher']);
  const body = weeks.outbox.find(({ message }) => message === 'too-few-applicants')?.body;
  expect(body).toContain('3 students have applied, 3 of them can be placed; the session needs at least 4.');
});

test('who cannot be placed does not count', () => {
  expect(open(4).at('2027-02-04').runUntil('2027-02-12').sent('too-few-applicants')).toEqual([]);
  const barred = open(4, { agreed: false }).at('2027-02-04').runUntil('2027-02-12');
  expect(barred.sent('too-few-applicants')).toHaveLength(1);
});

test('it is not told of a form that is closed, and a later closing day asks again on its own day', () => {
  expect(
    open(0, {}, { applicationFormState: 'closed' })
      .at('2027-02-09')
      .runUntil('2027-02-10')
      .sent('too-few-applicants'),
  ).toEqual([]);
  const later = open(0, {}, { applicationsClose: '2027-02-19' }).at('2027-02-08').runUntil('2027-02-19');
  expect(later.sent('too-few-applicants')).toEqual(['2027-02-16 teacher']);
});
