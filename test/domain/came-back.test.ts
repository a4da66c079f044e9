import {
  brakes,
  cameBack,
  cameBackCell,
  deadAddresses,
  isTooMany,
  releasedCell,
  releasedIn,
} from '../../src/domain/came-back';
import type { OutboxRow } from '../../src/domain/records';
import { sentMail } from '../support/rows';

const AT = '2027-01-18T16:10:00Z';
const back = (index: number, kind = 'hard', values: Partial<OutboxRow> = {}): OutboxRow =>
  sentMail({
    id: `O-${index}`,
    to: `p${index}@firm.example`,
    status: 'bounced',
    bounce: `${AT} ${kind} 5.1.1 p${index}@firm.example`,
    ...values,
  });
const nothingReleased = () => 0;

test('a cell says when, how and from where, and is read back', () => {
  const found = { at: AT, kind: 'blocked', code: '5.7.1', address: 'maya@cactus.example' } as const;
  expect(cameBack({ bounce: cameBackCell(found) })).toEqual(found);
  expect(cameBackCell({ ...found, code: '' })).toBe(`${AT} blocked - maya@cactus.example`);
  expect(cameBack({ bounce: '' })).toBeNull();
  expect(cameBack({ bounce: 'somebody typed here' })).toBeNull();
});

test('an address is dead by its last report; tried again by a person, or full for now, it is not', () => {
  expect([...deadAddresses([back(1), back(2, 'blocked'), back(3, 'soft'), back(4, 'again')])]).toEqual([
    'p1@firm.example',
    'p2@firm.example',
  ]);
  const later = back(1, 'again', { bounce: '2027-01-19T16:00:00Z again 5.1.1 p1@firm.example' });
  expect(deadAddresses([later, back(1)])).toEqual(new Set());
});

test.each([
  [1, 2, false],
  [2, 9, false],
  [3, 3, true],
  [1, 10, false],
  [2, 10, true],
  [2, 19, true],
  [2, 20, false],
  [3, 400, true],
])('%d of %d that came back stop the rest: %s', (count, left, stops) => {
  expect(isTooMany(count, left)).toBe(stops);
});

test('three of one kind stop that kind of that micro-internship alone', () => {
  const rows = [1, 2, 3].map((index) => back(index));
  const others = [4, 5].map((index) => back(index, 'hard', { message: 'partner-follow-up-1' }));
  const elsewhere = back(6, 'hard', { microInternshipId: 'M-2' });
  expect(brakes([...rows, ...others, elsewhere], nothingReleased)).toMatchObject([
    { microInternshipId: 'M-1', message: 'partner-invitation', left: 3 },
  ]);
  expect(brakes([...rows.slice(1), back(7, 'soft')], nothingReleased)).toEqual([]);
});

test('after "go on" the count begins anew', () => {
  const rows = [1, 2, 3, 4, 5].map((index) => back(index));
  expect(brakes(rows, () => 3)).toEqual([]);
  expect(brakes([...rows, back(6)], () => 3)).toHaveLength(1);
});

test('which kinds go on is kept in a cell', () => {
  const released = new Map([
    ['partner-invitation', 3],
    ['acceptance', 4],
  ]);
  expect(releasedIn(releasedCell(released))).toEqual(released);
  expect(releasedIn('')).toEqual(new Map());
});
