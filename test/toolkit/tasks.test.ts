import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgeSteps } from '../../src/toolkit/badge-steps';
import { stageIds } from '../../src/toolkit/stage';
import { stageOf } from '../../src/toolkit/stages';
import { suggestions, tasks } from '../../src/toolkit/tasks';

test('there are 44 tasks and two suggestions, each with an id and words of its own', () => {
  expect(tasks).toHaveLength(44);
  expect(suggestions).toHaveLength(2);
  const all = [...tasks, ...suggestions];
  expect(new Set(all.map((task) => task.id)).size).toBe(46);
  expect(new Set(all.map((task) => task.text)).size).toBe(46);
});

test('tasks are counted per stage as the toolkit lists them', () => {
  expect(stageIds.map((id) => tasks.filter((task) => task.stage === id).length)).toEqual([
    4, 3, 1, 1, 2, 1, 1, 1, 2, 16, 1, 10, 1,
  ]);
});

test('ids begin with the number of their stage and count up', () => {
  for (const id of stageIds) {
    const numbers = tasks.filter((task) => task.stage === id).map((task) => task.id);
    expect(numbers).toEqual(numbers.map((_, index) => `${stageOf(id).number}.${index + 1}`));
  }
});

test('the badge tasks below the first and before the last are the eight badge steps', () => {
  expect(tasks.filter((task) => task.stage === 'student-recognition').slice(1, -1)).toHaveLength(
    badgeSteps.length,
  );
});

const handled = {
  'done by the product': 'Done',
  'prepared for one decision': 'Prepared',
  'reminded of and ticked off': 'Reminded',
};

test('the table of tasks has a line for each of the 44, and every line names a test that exists', () => {
  const root = join(__dirname, '..', '..');
  const table = readFileSync(join(root, 'docs', 'tasks.md'), 'utf8');
  const lines = [...table.matchAll(/^\| ([\d.]+ .+?) \| (\w+) \| (.+?) \| \[(.+)\]\(\.\.\/(.+)\) \|$/gm)];
  expect(lines.map(([, task, how]) => `${task}: ${how}`)).toEqual(
    tasks.map(({ id, text, how }) => `${id} ${text}: ${handled[how]}`),
  );
  const missing = lines.filter(
    ([, , , , title, file]) => !readFileSync(join(root, file as string), 'utf8').includes(title as string),
  );
  expect(missing.map(([line]) => line)).toEqual([]);
});
