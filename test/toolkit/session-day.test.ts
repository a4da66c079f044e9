import { badgeSteps } from '../../src/toolkit/badge-steps';
import { sessionDayChecklist } from '../../src/toolkit/checklists';
import { discussionPoints } from '../../src/toolkit/discussion-points';
import { etiquette } from '../../src/toolkit/etiquette';
import { sessionGuide, sessionPlan } from '../../src/toolkit/session-guide';

const at = (id: string) => sessionDayChecklist.find((item) => item.id === id)?.minutes;

test('the room opens at −15, the partner is there at −10, students come in at −5', () => {
  expect(at('open-room')).toEqual({ from: 'start', offset: -15 });
  expect(at('partner-joins')).toEqual({ from: 'start', offset: -10 });
  expect(at('admit-students')).toEqual({ from: 'start', offset: -5 });
});

test('recording is offered only where it is allowed, and its opposite is said otherwise', () => {
  const start = sessionDayChecklist.filter(
    (item) => item.minutes?.from === 'start' && /recording/.test(item.onlyIf ?? ''),
  );
  expect(start.map((item) => [item.id, item.onlyIf])).toEqual([
    ['start-recording', 'recording allowed'],
    ['no-recording', 'recording not allowed'],
  ]);
});

test('the checklist goes forward in time within a session of ninety minutes', () => {
  const minutes = sessionDayChecklist.flatMap((item) =>
    item.minutes ? [item.minutes.offset + (item.minutes.from === 'end' ? 90 : 0)] : [],
  );
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  const phases = sessionDayChecklist.map((item) => ['before', 'during', 'end', 'after'].indexOf(item.phase));
  expect(phases).toEqual([...phases].sort((a, b) => a - b));
});

test('the session plan fills ninety minutes, at least a third of them the students’', () => {
  expect(sessionPlan.reduce((sum, part) => sum + part.minutes, 0)).toBe(90);
  const theirs = sessionPlan
    .filter((part) => part.who === 'students')
    .reduce((sum, part) => sum + part.minutes, 0);
  expect(theirs).toBeGreaterThanOrEqual(30);
});

test('the partner meeting fits into half an hour', () => {
  expect(discussionPoints.reduce((sum, point) => sum + point.minutes, 0)).toBe(30);
});

test.each([
  ['checklist', sessionDayChecklist],
  ['discussion points', discussionPoints],
  ['session plan', sessionPlan],
  ['session guide', sessionGuide],
  ['etiquette', etiquette],
  ['badge steps', badgeSteps],
] as const)('%s: ids are unique and every text differs between the languages', (_, list) => {
  expect(new Set(list.map((item) => item.id)).size).toBe(list.length);
  for (const item of list) {
    for (const value of Object.values(item).flat()) {
      if (typeof value !== 'object' || !('en' in value)) continue;
      expect(value.en.trim()).not.toBe('');
      expect(value.es).not.toBe(value.en);
    }
  }
});
