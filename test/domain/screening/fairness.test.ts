import fc from 'fast-check';
import type { ApplicationRow } from '../../../src/domain/records';
import { fairnessOf, SMALLEST_GROUP } from '../../../src/domain/screening/fairness';
import { applicant } from '../../support/screening';

const of = (rows: Partial<ApplicationRow>[], isBlind = false) =>
  fairnessOf(
    rows.map((values, index) => applicant(`A-${index}`, values)),
    { isBlind, language: 'en' },
  );
const groups = (rows: Partial<ApplicationRow>[], by: string, isBlind = false) =>
  of(rows, isBlind)
    .find((view) => view.by === by)
    ?.groups.map(({ name, applied, chosen }) => [name, applied, chosen]);

test('applied and chosen are counted by first-timers, school and grade; what is told counts before what is proposed', () => {
  const rows: Partial<ApplicationRow>[] = [
    { firstTime: true, grade: '10', school: 'Summit', proposal: 'accept' },
    { firstTime: true, grade: '9', school: ' summit ', proposal: 'accept', decision: 'deny' },
    { firstTime: false, grade: '10', school: 'Lake', decision: 'accept' },
    { firstTime: null, grade: '', school: '', outcome: 'accepted', decision: 'accept' },
    { firstTime: false, grade: '10', school: 'Lake', outcome: 'denied', decision: 'accept' },
  ];
  expect(groups(rows, 'first time')).toEqual([
    ['first time', 2, 1],
    ['took part before', 2, 1],
    ['not told', 1, 1],
  ]);
  expect(groups(rows, 'school')).toEqual([
    ['Lake', 2, 1],
    ['Summit', 2, 1],
    ['not told', 1, 1],
  ]);
  expect(groups(rows, 'grade')).toEqual([
    ['10', 3, 2],
    ['9', 1, 0],
    ['not told', 1, 1],
  ]);
});

test('while names are hidden, groups under three go together', () => {
  const rows = [
    ...Array(6).fill({ grade: '10' }),
    ...Array(2).fill({ grade: '9' }),
    { grade: '12', decision: 'accept' },
  ];
  expect(groups(rows, 'grade', true)).toEqual([
    ['10', 6, 0],
    ['others', 3, 1],
  ]);
});

test('a single small group takes in the next one, so that the difference tells nothing', () => {
  const rows = [
    ...Array(6).fill({ grade: '10' }),
    ...Array(4).fill({ grade: '11' }),
    { grade: '12', decision: 'accept' },
  ];
  expect(groups(rows, 'grade', true)).toEqual([
    ['10', 6, 0],
    ['others', 5, 1],
  ]);
});

test('of one or two applicants nothing is told', () => {
  expect(groups([{ decision: 'accept' }], 'grade', true)).toEqual([['everybody', 1, null]]);
});

test('nobody is lost, and no shown group is small', () => {
  const row = fc.record({
    grade: fc.constantFrom('9', '10', '11', '12', ''),
    decision: fc.constantFrom('accept', 'deny', ''),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      for (const isBlind of [false, true]) {
        for (const view of of(rows, isBlind)) {
          expect(view.groups.reduce((sum, { applied }) => sum + applied, 0)).toBe(rows.length);
          if (!isBlind) continue;
          for (const { applied, chosen } of view.groups)
            expect(chosen === null).toBe(applied < SMALLEST_GROUP);
        }
      }
    }),
  );
});
