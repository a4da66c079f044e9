import type { DecisionItem } from '../../src/contract/shapes';
import { placeOf } from '../../src/sidebar/today/place';

const from = { view: 'today' } as const;
const item = (id: string, microInternshipId?: string): DecisionItem => ({
  id,
  text: '',
  microInternshipId,
  overdue: false,
  actions: [],
});

test.each([
  ['decide M-7F3K2', 'students'],
  ['offer A-0001', 'students'],
  ['attendance M-7F3K2', 'session'],
  ['approve M-7F3K2 O-0001', 'mails'],
  ['reply P-0001 M-7F3K2', 'steps'],
])('%s is settled on the page %s', (id, page) => {
  expect(placeOf(item(id, 'M-7F3K2'), from)).toEqual({ view: 'offering', id: 'M-7F3K2', page });
});

test('a mail that is stuck opens itself', () => {
  expect(placeOf(item('held O-0001', 'M-7F3K2'), from)).toEqual({ view: 'mail', id: 'O-0001', from });
});

test('what concerns no micro-internship has no place', () => {
  expect(placeOf(item('retention'), from)).toBeNull();
});
