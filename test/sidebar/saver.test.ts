import { Saver } from '../../src/sidebar/calls/saver';

/** Calls that are answered when the test says so. */
function script() {
  const sent: [string, string][][] = [];
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const send = (entries: readonly (readonly [string, string])[]) => {
    sent.push(entries.map(([key, value]) => [key, value]));
    return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const turn = async () => {
    for (let times = 0; times < 10; times++) await Promise.resolve();
  };
  return {
    sent,
    send,
    turn,
    answer: async () => {
      waiting.shift()?.resolve();
      await turn();
    },
    refuse: async () => {
      waiting.shift()?.reject(new Error('no'));
      await turn();
    },
  };
}

test('what is chosen in one go is sent in one call', async () => {
  const { sent, send, turn } = script();
  const saver = new Saver<string>(send, () => {});
  saver.set('A-0001', 'present');
  saver.set('A-0002', 'present');
  await turn();
  expect(sent).toEqual([
    [
      ['A-0001', 'present'],
      ['A-0002', 'present'],
    ],
  ]);
});

test('what is chosen during a call goes in the next, the last choice only', async () => {
  const { sent, send, turn, answer } = script();
  let settled = 0;
  const saver = new Saver<string>(
    send,
    () => {},
    () => settled++,
  );
  saver.set('A-0001', 'accept');
  await turn();
  saver.set('A-0001', 'waitlist');
  saver.set('A-0001', 'deny');
  await answer();
  expect(sent).toEqual([[['A-0001', 'accept']], [['A-0001', 'deny']]]);
  expect([saver.state, settled]).toEqual(['saving', 0]);
  await answer();
  expect([saver.state, settled]).toEqual(['saved', 1]);
});

test('after a failure nothing is forgotten, and the newer choice wins', async () => {
  const { sent, send, turn, answer, refuse } = script();
  const saver = new Saver<string>(send, () => {});
  saver.set('A-0001', 'accept');
  saver.set('A-0002', 'deny');
  await turn();
  saver.set('A-0001', 'waitlist');
  await refuse();
  expect([saver.state, saver.get('A-0001'), saver.get('A-0002')]).toEqual(['failed', 'waitlist', 'deny']);
  saver.retry();
  await turn();
  expect(sent[1]).toEqual([
    ['A-0001', 'waitlist'],
    ['A-0002', 'deny'],
  ]);
  await answer();
  expect([saver.state, saver.error]).toEqual(['saved', null]);
});

test('a fresh answer takes over what is saved, not what is still on its way', async () => {
  const { send, turn, answer } = script();
  const saver = new Saver<string>(send, () => {});
  saver.set('A-0001', 'accept');
  await turn();
  saver.loaded();
  expect(saver.get('A-0001')).toBe('accept');
  await answer();
  saver.loaded();
  expect(saver.get('A-0001')).toBeUndefined();
});
