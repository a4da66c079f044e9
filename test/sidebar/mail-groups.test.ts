import { grouped } from '../../src/sidebar/mails/groups';
import { mails } from '../support/sidebar-sample';

test('mails are grouped by what they ask for, each listed once', () => {
  const held = { ...mails.planned, id: 'O-0009', status: 'held' as const };
  const stuck = { ...held, id: 'O-0010', problem: 'There is no {{joinLink}}.' };
  const groups = grouped([...Object.values(mails), mails.sent, held, stuck]);
  const ids = Object.fromEntries(
    Object.entries(groups).map(([name, list]) => [name, list.map(({ id }) => id)]),
  );
  expect(ids).toEqual({
    needsYou: ['O-0001', 'O-0003', 'O-0004', 'O-0010'],
    next: ['O-0002'],
    sent: ['O-0005'],
    stopped: ['O-0009'],
  });
});
