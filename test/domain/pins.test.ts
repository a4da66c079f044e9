import { pinChanges } from '../../src/domain/pins';
import type { StepRow } from '../../src/domain/records';
import { NineWeeks } from '../support/nine-weeks';

const dates = { opens: '2027-02-22', due: '2027-03-01' };
const planned = { plannedOpens: '2027-02-22', plannedDue: '2027-03-01' };

/** What becomes of one step after somebody typed into it. */
const pinned = (values: Partial<StepRow>): Partial<StepRow> | undefined => {
  const weeks = new NineWeeks();
  weeks.change('steps', 'S-release-forms', { ...dates, ...planned, pinned: null, ...values });
  return pinChanges(weeks.context.offering)[0]?.values;
};

test('a step nobody touched stays unpinned', () => {
  expect(pinned({})).toBeUndefined();
});

test('a date that was typed pins the step', () => {
  expect(pinned({ opens: '2027-02-18' })).toEqual({ pinned: true });
  expect(pinned({ due: '2027-03-03' })).toEqual({ pinned: true });
});

test('a due date before the step opens gives way to the day it opens', () => {
  expect(pinned({ opens: '2027-03-05' })).toEqual({ due: '2027-03-05', pinned: true });
});

test('emptied dates follow the plan again, and so does "no" under Pinned', () => {
  expect(pinned({ opens: '', due: '', pinned: true })).toEqual({ ...dates, pinned: null });
  expect(pinned({ opens: '2027-02-18', pinned: false })).toEqual({ opens: dates.opens, pinned: null });
  expect(pinned({ due: '', pinned: true })).toEqual({ due: dates.due, pinned: null });
});

test('one date emptied beside one that was typed keeps the typed one', () => {
  expect(pinned({ opens: '2027-02-18', due: '', pinned: true })).toEqual({ due: dates.due });
});

test('"yes" under Pinned keeps the dates as they are', () => {
  expect(pinned({ pinned: true })).toBeUndefined();
});

test('steps that are done or skipped, or were made without a plan, are left alone', () => {
  expect(pinned({ opens: '2027-02-18', status: 'done' })).toBeUndefined();
  expect(pinned({ opens: '2027-02-18', status: 'skipped' })).toBeUndefined();
  expect(pinned({ opens: '2027-02-18', plannedOpens: '', plannedDue: '' })).toBeUndefined();
});
