import { array, assert, constantFrom, oneof, property, record } from 'fast-check';
import { cameBack, cameBackCell, deadAddresses, isForGood } from '../../src/domain/came-back';
import { originalKey } from '../../src/domain/mail-key';
import { ready, reconcile } from '../../src/domain/outbox';
import type { OutboxRow } from '../../src/domain/records';
import { applied, at, planning, wanted } from '../support/outbox';

const addresses = ['a@x.example', 'b@x.example', 'c@x.example'];

/** What can happen to one mail between two plans. */
const acts = array(
  oneof(
    record({ what: constantFrom('leave', 'cancel', 'next day', 'try again') }),
    record({ what: constantFrom('comes back'), kind: constantFrom('hard', 'soft', 'blocked') }),
    record({ what: constantFrom('correct', 'type'), to: constantFrom(...addresses) }),
  ),
  { maxLength: 14 },
);
type Act = { what: string; kind?: string; to?: string };

/** One mail over some days: what people, mail services and the plan do to it. */
function live(all: readonly Act[], check: (rows: readonly OutboxRow[], to: string) => void): OutboxRow[] {
  let rows: OutboxRow[] = [];
  let to = 'a@x.example';
  let date = 1;
  const last = (status: string) => rows.filter((row) => row.status === status).pop();
  for (const { what, kind, to: address = '' } of [{ what: 'plan' } as Act, ...all]) {
    const now = at(`2027-03-0${date}`, '09:00');
    const plan = planning({
      at: now,
      stopped: (mail) => (deadAddresses(rows).has(mail.to.toLowerCase()) ? 'Mail to it came back.' : ''),
    });
    const back = last('bounced');
    if (what === 'leave') {
      for (const row of ready(rows, now, plan.calendar, plan.settings))
        Object.assign(row, { status: 'sent', sentAt: now.now.toString() });
    }
    if (what === 'comes back') {
      const row = last('sent');
      const found = { at: now.now.toString(), kind: kind as 'hard', code: '5.1.1', address: row?.to ?? '' };
      if (row) Object.assign(row, { status: 'bounced', bounce: cameBackCell(found) });
    }
    if (what === 'correct') to = address;
    if (what === 'type' && back) Object.assign(back, { to: address, edited: true });
    if (what === 'cancel') Object.assign(last('planned') ?? {}, { status: 'cancelled', problem: 'By hand.' });
    const found = back && cameBack(back);
    if (what === 'try again' && found) back.bounce = cameBackCell({ ...found, kind: 'again' });
    if (what === 'next day' && date < 9) date++;
    rows = applied(rows, reconcile([wanted({ to, day: '2027-03-01' })], rows, plan));
    check(rows, to);
  }
  return rows;
}

test('however often it comes back and whoever corrects it, one try at most is under way, and none to a dead address', () => {
  assert(
    property(acts, (all) => {
      live(all as Act[], (rows) => {
        const tries = rows.filter((row) => originalKey(row.key) === wanted().key);
        expect(new Set(tries.map(({ key }) => key)).size).toBe(tries.length);
        expect(
          tries.filter(({ status }) => !['bounced', 'cancelled'].includes(status)).length,
        ).toBeLessThanOrEqual(1);
        const dead = deadAddresses(rows);
        for (const row of tries)
          if (row.status === 'planned') expect(dead.has(row.to.toLowerCase())).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});

test('a corrected address is written to once; after three temporary failures nothing is tried any more', () => {
  const corrected: Act[] = [
    { what: 'leave' },
    { what: 'comes back', kind: 'hard' },
    { what: 'correct', to: 'b@x.example' },
  ];
  const rows = live([...corrected, { what: 'leave' }, { what: 'leave' }], () => {});
  expect(rows.map(({ status, to }) => `${status} ${to}`)).toEqual([
    'bounced a@x.example',
    'sent b@x.example',
  ]);
  const soft: Act[] = [{ what: 'leave' }, { what: 'comes back', kind: 'soft' }, { what: 'next day' }];
  const tried = live([...soft, ...soft, ...soft, ...soft], () => {});
  expect(tried.map(({ status }) => status)).toEqual(['bounced', 'bounced', 'bounced']);
});

test('without a correction a mail that came back for good stays where it is', () => {
  const rows = live(
    [{ what: 'leave' }, { what: 'comes back', kind: 'hard' }, { what: 'next day' }],
    () => {},
  );
  expect(rows).toHaveLength(1);
  expect(isForGood(cameBack(rows[0] as OutboxRow) as NonNullable<ReturnType<typeof cameBack>>)).toBe(true);
});
