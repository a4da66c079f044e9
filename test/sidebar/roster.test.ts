import { releaseEffect, seatsGiven } from '../../src/sidebar/offerings/roster';
import { detail } from '../support/sidebar-sample';

const { applicants } = detail;

test('releasing tells only those who know nothing yet', () => {
  const decided = applicants.map(
    (one, index) => ({ ...one, decision: index === 0 ? 'accept' : one.decision }) as const,
  );
  expect(releaseEffect(decided, (one) => one.decision)).toEqual({
    accept: 1,
    waitlist: 0,
    deny: 0,
    undecided: 2,
    mails: 1,
  });
});

test('seats are given to those who have one and to those who will hear of one', () => {
  expect(seatsGiven(applicants, (one) => one.decision)).toBe(2);
  expect(seatsGiven(applicants, (one) => (one.id === 'A-0001' ? 'accept' : one.decision))).toBe(3);
  const gaveUp = applicants.map((one) => ({ ...one, registration: 'given up' }));
  expect(seatsGiven(gaveUp, (one) => one.decision)).toBe(0);
});
