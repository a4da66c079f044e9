import type { CallRecord } from '../../src/simulation';
import { type Product, partners, productAt, school } from '../support/product';

/** Calls that go to Google, of the last execution of a function. */
function callsOf(product: Product, functionName: string): CallRecord[] {
  const found = product.workspace.executions().filter((each) => each.functionName === functionName);
  const last = found[found.length - 1];
  if (last?.outcome !== 'completed') throw new Error(`${functionName} did not run to its end.`);
  return last.calls.filter(({ cost }) => cost > 0);
}

const onSheets = ({ member }: CallRecord): boolean =>
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./.test(member);
const writesMail = ({ member }: CallRecord): boolean =>
  /^(GmailApp\.(createDraft|sendEmail)|GmailDraft\.(send|update|deleteDraft)|MailApp\.sendEmail)$/.test(
    member,
  );

/** Invitations to so many partners have been written down and leave with the run whose calls are given. */
function invite(count: number): CallRecord[] {
  const product = productAt('set up');
  const many = Array.from({ length: count }, (_, i) => ({
    organisation: `Firm ${i}`,
    contact: `Contact ${i}`,
    mail: `contact@firm-${i}.example`,
  }));
  product.teacher.ask('createMicroInternship', {
    title: school.title,
    partners: many,
    sessions: [{ ...school.session, date: '2027-03-22' }],
    seatsMin: 4,
    seatsMax: 6,
    plan: 'normal',
    requestId: 'request-many',
  });
  product.tickAt('2027-01-23T08:02');
  product.tickAt('2027-01-25T07:02');
  const before = product.owner.sent().length;
  product.workspace.clock.advanceTo('2027-01-25T08:00');
  product.ticks(1);
  expect(product.owner.sent()).toHaveLength(before + count);
  return callsOf(product, 'onTick');
}

test('a run with nothing due takes at most 8 calls', () => {
  const product = productAt('applications come in');
  product.ticks(3);
  expect(callsOf(product, 'onTick').length).toBeLessThanOrEqual(8);
});

test('sending takes two writes to Gmail per mail, and at most 12 calls on sheets per 25 mails', () => {
  const one = invite(25);
  const two = invite(50);
  expect(one.filter(writesMail)).toHaveLength(50);
  expect(two.filter(writesMail)).toHaveLength(100);
  expect(two.filter(onSheets).length - one.filter(onSheets).length).toBeLessThanOrEqual(12);
});

test('an application takes at most 15 calls', () => {
  const product = productAt('applications come in');
  product.apply(3, product.link('Application form'));
  expect(callsOf(product, 'onFormAnswer').length).toBeLessThanOrEqual(15);
});

test('the call that opens the sidebar takes at most 10', () => {
  const product = productAt('outcomes due');
  product.teacher.overview();
  expect(callsOf(product, 'getOverview').length).toBeLessThanOrEqual(10);
});

test('neither an application nor the sidebar costs more when there are more micro-internships', () => {
  const product = productAt('applications come in');
  for (const n of [1, 2, 3]) {
    product.teacher.ask('createMicroInternship', {
      title: `Another ${n}`,
      partners,
      sessions: [{ ...school.session, date: '2027-05-10' }],
      seatsMin: 4,
      seatsMax: 6,
      plan: 'normal',
      requestId: `request-more-${n}`,
    });
  }
  product.apply(3, product.link('Application form'));
  product.teacher.overview();
  expect(callsOf(product, 'onFormAnswer').length).toBeLessThanOrEqual(15);
  expect(callsOf(product, 'getOverview').length).toBeLessThanOrEqual(10);
});
