import { cadence } from '../../src/toolkit/cadence';
import { type Offset, stageIds } from '../../src/toolkit/stage';
import { offsetInWords, stageOf, stages } from '../../src/toolkit/stages';

/** Days from the session, for a micro-internship of one session. */
const days = (offset: Offset) =>
  'weeksBefore' in offset ? -7 * offset.weeksBefore : 'daysAfter' in offset ? offset.daysAfter : 0;

test('there are thirteen stages, numbered in the order of their ids', () => {
  expect(stages.map((stage) => stage.id)).toEqual([...stageIds]);
  expect(stages.map((stage) => stage.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

test('the windows are those of the published toolkit', () => {
  expect(Object.fromEntries(stages.map((stage) => [stage.number, offsetInWords(stage.opens)]))).toEqual({
    1: '8 weeks before',
    2: '7 weeks before',
    3: '7 weeks before',
    4: '6 weeks before',
    5: '6 weeks before',
    6: '4 weeks before',
    7: '4 weeks before',
    8: '3 weeks before',
    9: '3 weeks before',
    10: 'session day',
    11: '2 days after',
    12: '3 days after',
    13: '5 days after',
  });
  expect(days(stageOf('student-registration').due)).toBe(-21);
  expect(days(stageOf('release-forms').due)).toBe(-14);
  expect(days(stageOf('student-recognition').due)).toBe(5);
  expect(days(stageOf('partner-appreciation').due)).toBe(7);
});

test('no stage is due before it opens, and stages open in their order', () => {
  for (const stage of stages) expect(days(stage.due)).toBeGreaterThanOrEqual(days(stage.opens));
  const opens = stages.map((stage) => days(stage.opens));
  expect(opens).toEqual([...opens].sort((a, b) => a - b));
});

test('reminders fit into the windows they belong to', () => {
  const length = (id: (typeof stageIds)[number]) => days(stageOf(id).due) - days(stageOf(id).opens);
  expect(cadence.partnerFollowUpsAfterSchoolDays).toHaveLength(2);
  expect(cadence.registrationOpenDays).toBeLessThanOrEqual(length('student-registration'));
  expect(cadence.registrationReminderAfterDays).toBeLessThan(cadence.registrationOpenDays);
  expect(Math.max(...cadence.releaseRemindersAfterDays)).toBeLessThan(cadence.releaseCallListAfterDays);
  expect(cadence.releaseCallListAfterDays).toBeLessThanOrEqual(length('release-forms'));
  expect(cadence.feedbackReminderAfterDays).toBeLessThan(length('student-feedback'));
  expect(days(stageOf('student-recruitment').opens) + cadence.applicationOpenDays).toBeLessThan(
    days(stageOf('application-screening').due),
  );
  expect(cadence.thankYouWaitsUntilDaysAfter).toBe(days(stageOf('partner-appreciation').due));
});

test('offsets are told in words, singular and plural', () => {
  expect(offsetInWords({ weeksBefore: 1 })).toBe('1 week before');
  expect(offsetInWords({ daysAfter: 1 })).toBe('1 day after');
  expect(offsetInWords({ daysAfter: 0 })).toBe('last session day');
});
