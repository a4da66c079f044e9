import { type Point, productAt } from '../support/product';

/** Members that the next run calls, in their order. */
function membersAt(point: Point): string[] {
  const product = productAt(point);
  product.ticks(1);
  return (product.workspace.executions()[0]?.calls ?? []).map(({ member }) => member);
}

const isWrite = (member: string): boolean => /^(Range\.set|Sheet\.(appendRow|insertRow))/.test(member);
const isSend = (member: string): boolean => member === 'GmailDraft.send';

/** Whether everything written before a call has been flushed by then. */
function isFlushedBefore(members: readonly string[], index: number): boolean {
  const before = members.slice(0, index);
  return before.lastIndexOf('SpreadsheetApp.flush') > before.findLastIndex(isWrite);
}

const points: readonly Point[] = ['invitations due', 'outcomes due', 'industry form due'];

test.each(points)('%s: no mail leaves while what was written is not flushed', (point) => {
  const members = membersAt(point);
  const sends = members.flatMap((member, index) => (isSend(member) ? [index] : []));
  expect(sends.filter((index) => !isFlushedBefore(members, index))).toEqual([]);
});

test('the intent is written before the first mail of a batch leaves, the record after the last', () => {
  const members = membersAt('outcomes due');
  const drafted = members.lastIndexOf('GmailApp.createDraft');
  const first = members.findIndex(isSend);
  const last = members.findLastIndex(isSend);
  expect(members.slice(drafted, first).filter(isWrite).length).toBeGreaterThanOrEqual(2);
  expect(members.slice(first, last).some(isWrite)).toBe(false);
  expect(members.slice(last).filter(isWrite).length).toBeGreaterThanOrEqual(2);
});

test.each(points)('%s: the lock is given back when everything is flushed', (point) => {
  const members = membersAt(point);
  expect(isFlushedBefore(members, members.lastIndexOf('Lock.releaseLock'))).toBe(true);
});
