import { countByStatus, stepNow } from '../../src/sidebar/parts/stage-line';
import { animation } from '../support/sidebar-sample';

test('the stage that asks for attention is named before the next one in order', () => {
  expect(stepNow(animation.steps)?.number).toBe(6);
  const without = animation.steps.filter(({ status }) => status !== 'missed');
  expect(stepNow(without)?.number).toBe(5);
  expect(stepNow(animation.steps.filter(({ status }) => status === 'done'))).toBeUndefined();
});

test('the stages are counted, the worst first', () => {
  expect(countByStatus(animation.steps).map(({ status, count }) => `${count} ${status}`)).toEqual([
    '1 missed',
    '1 late',
    '1 waiting for you',
    '2 done',
    '1 skipped',
    '7 planned',
  ]);
});
