import { screeningChanges } from '../../../src/domain/screening/columns';
import { applicant, review, screened, settingsWith } from '../../support/screening';

test('scores typed by hand show up in both tabs, and a second look changes nothing', () => {
  const applications = [applicant('A-1'), applicant('A-2', { grade: '9', flags: 'age not told' })];
  const reviews = [
    review('A-1', 4),
    review('A-1', 2, { reviewer: 'b' }),
    review('A-2', 3, { conflict: true, total: 3 }),
  ];
  const found = () =>
    screeningChanges(screened(applications, reviews, { row: { grades: '11' } }), reviews, settingsWith());
  const changes = found();
  expect(changes).toEqual([
    { tab: 'applications', id: 'A-1', values: { reviews: 2, score: 3, rank: 1, flags: '' } },
    {
      tab: 'applications',
      id: 'A-2',
      values: { reviews: null, score: null, rank: null, flags: 'grade is not one of those asked for' },
    },
    { tab: 'reviews', id: 'R-A-1-cole', values: { total: 4, microInternshipId: 'M-1' } },
    { tab: 'reviews', id: 'R-A-1-b', values: { total: 2, microInternshipId: 'M-1' } },
    { tab: 'reviews', id: 'R-A-2-cole', values: { total: null, microInternshipId: 'M-1' } },
  ]);
  for (const { id, values } of changes)
    Object.assign([...applications, ...reviews].find((row) => row.id === id) as object, values);
  expect(found()).toEqual([]);
});

test('what was told keeps the score it was told by', () => {
  const told = applicant('A-1', { outcome: 'denied', score: 2 });
  expect(screeningChanges(screened([told], [review('A-1', 5)]), [review('A-1', 5)], settingsWith())).toEqual(
    [],
  );
});
