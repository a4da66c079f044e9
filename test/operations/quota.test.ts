import { broken } from '../support/invariants';
import { type Product, productAt, school } from '../support/product';

/** On the day on which four outcomes are told, a hundred invitations of other micro-internships are due as well. */
function busyDay(): Product {
  const product = productAt('outcomes due', 'consumer');
  for (const letter of ['a', 'b']) {
    product.teacher.ask('createMicroInternship', {
      title: `Spring ${letter}`,
      partners: Array.from({ length: 50 }, (_, i) => ({
        organisation: `Firm ${letter}${i}`,
        contact: `Contact ${i}`,
        mail: `contact@firm-${letter}${i}.example`,
      })),
      sessions: [{ ...school.session, date: '2027-04-12' }],
      seatsMin: 4,
      seatsMax: 6,
      plan: 'normal',
      requestId: `request-${letter}-spring`,
    });
  }
  return product;
}

const day = (product: Product, date: string) =>
  product.owner.sent().filter((mail) => mail.to !== '' && new Date(mail.date).toISOString().startsWith(date));

test('with 100 mails a day the urgent ones leave first, a reserve is kept, and the rest leaves the next day', () => {
  const product = busyDay();
  product.ticks(3);
  const first = day(product, '2027-02-15');
  const students = school.students.map(({ mail }) => mail);
  expect(
    first
      .slice(0, 4)
      .map(({ to }) => to)
      .sort(),
  ).toEqual([...students].sort());
  expect(first).toHaveLength(80);
  expect(product.workspace.quotaLeft('email')).toBe(20);
  expect(product.script.properties('document').trouble).toBe(
    'Today’s quota is used up; the rest leaves tomorrow.',
  );
  expect(
    product.outbox().filter((row) => row.Status === 'planned' && row.Message === 'partner-invitation'),
  ).toHaveLength(24);
  product.tickAt('2027-02-16T08:02');
  product.ticks(2);
  expect(day(product, '2027-02-16')).toHaveLength(24);
  expect(
    product.outbox().filter((row) => row.Message === 'partner-invitation' && row.Status !== 'sent'),
  ).toEqual([]);
  expect(broken(product)).toEqual([]);
});

test('when the quota ends in the middle of a batch although Google had promised more, nothing is lost or doubled', () => {
  const product = busyDay();
  const refused = 'Service invoked too many times for one day: email.';
  for (let nth = 10; nth <= 400; nth++)
    product.workspace.faults.fail({ member: 'GmailDraft.send', nth }, refused);
  product.ticks(1);
  expect(day(product, '2027-02-15')).toHaveLength(9);
  product.ticks(3);
  for (const date of ['2027-02-16', '2027-02-17', '2027-02-18']) {
    product.tickAt(`${date}T08:02`);
    product.ticks(2);
  }
  const invited = product.outbox().filter((row) => row.Message === 'partner-invitation');
  expect(invited.filter((row) => row.Status !== 'sent').map((row) => [row.Status, row.Problem])).toEqual([]);
  expect(broken(product)).toEqual([]);
});
