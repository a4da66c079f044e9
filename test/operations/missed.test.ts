import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

const missed = (product: Product) => product.outbox().filter((row) => row.Status === 'missed');
const inboxOf = (product: Product, subject: RegExp) =>
  product.workspace
    .mailbox('rivera@school.example')
    .inbox()
    .filter((mail) => subject.test(mail.subject));

test('after a trigger was dead for two weeks nothing old leaves by itself, and the teacher is asked once', () => {
  const product = productAt('invitations due');
  product.ticks(1);
  product.tickAt('2027-02-05T08:02');
  expect(missed(product).map((row) => row.Message)).toEqual([
    ...Array(4).fill('partner-follow-up-1'),
    ...Array(4).fill('partner-follow-up-2'),
  ]);
  expect(product.mailsOf(/^mail-needs-you/)).toHaveLength(1);
  product.ticks(3);
  product.tickAt('2027-02-08T08:02');
  expect(inboxOf(product, /wait for your decision/)).toHaveLength(1);
  expect(inboxOf(product, /wait for your decision/)[0]?.text).toMatch(
    /4 mails, due on Thursday, January 21, 2027/,
  );
  expect(product.mailsOf(/^partner-follow-up/).filter((text) => text.endsWith(' sent'))).toEqual([]);
  expect(product.teacher.overview().decisions.map(({ text }) => text)).toContain(
    '8 mails about “Sketching a home page” could not leave on their days.',
  );
});

test('missed mails can be sent now, put on another day, or skipped, one by one or together', () => {
  const product = productAt('invitations due');
  product.ticks(1);
  product.tickAt('2027-02-05T08:02');
  const [one, two, ...rest] = missed(product).map((row) => String(row.ID));
  product.teacher.ask('settleMissedMail', { id: one, what: 'send now' });
  product.teacher.ask('settleMissedMail', { id: two, what: 'reschedule', date: '2027-02-09' });
  product.teacher.ask('settleMissedMails', { ids: rest, what: 'skip' });
  product.ticks(2);
  const statuses = () =>
    product
      .outbox()
      .slice(4, 8)
      .map((row) => row.Status);
  expect(statuses()).toEqual(['sent', 'approved', 'cancelled', 'cancelled']);
  product.tickAt('2027-02-09T08:02');
  product.ticks(1);
  expect(statuses()).toEqual(['sent', 'sent', 'cancelled', 'cancelled']);
  expect(broken(product)).toEqual([]);
});

test('a mail that is missed later is asked about later', () => {
  const product = productAt('invitations due');
  product.ticks(1);
  product.tickAt('2027-02-05T08:02');
  product.ticks(1);
  const [one, ...rest] = missed(product).map((row) => String(row.ID));
  product.teacher.ask('settleMissedMails', { ids: rest, what: 'skip' });
  product.teacher.ask('settleMissedMail', { id: one, what: 'reschedule', date: '2027-02-10' });
  product.ticks(2);
  product.tickAt('2027-03-08T08:02');
  product.ticks(2);
  expect(missed(product).map((row) => String(row.ID))).toEqual([one]);
  expect(inboxOf(product, /wait for your decision/)).toHaveLength(1);
});

test('an approved mail that could not leave for weeks asks again', () => {
  const product = productAt('outcomes due');
  product.tickAt('2027-03-01T09:00');
  expect(product.mailsOf(/^acceptance|^waitlist|^denial/).every((text) => text.endsWith('missed'))).toBe(
    true,
  );
  const ids = missed(product).map((row) => row.ID);
  product.teacher.ask('settleMissedMails', { ids, what: 'send now' });
  product.ticks(2);
  expect(product.mailsOf(/^acceptance|^waitlist|^denial/).every((text) => text.endsWith(' sent'))).toBe(true);
});

test('a prospect who is added late is invited at once, not missed', () => {
  const product = productAt('invitations due');
  product.ticks(1);
  product.tickAt('2027-02-01T08:02');
  const header = (product.tracker.values('Partners')[0] ?? []).map(String);
  const row = product.rows('Partners').length + 2;
  const cell = (name: string) => `Partners!${String.fromCharCode(65 + header.indexOf(name))}${row}`;
  product.tracker.edit(cell('Organisation'), 'Late Labs');
  product.tracker.edit(cell('Contact'), 'Lea Late');
  product.tracker.edit(cell('Mail'), 'lea@late.example');
  product.ticks(1);
  const lea = product.rows('Partners').find((one) => one.Mail === 'lea@late.example');
  const prospects = String(product.rows('Micro-internships')[0]?.Prospects);
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Prospects: `${prospects}, ${lea?.ID}`,
  });
  product.ticks(2);
  expect(product.mailsOf(/^partner-invitation/)).toContain('partner-invitation lea@late.example sent');
});

describe('a moment typed into "When"', () => {
  const followUp = (product: Product) =>
    product.outbox().find((row) => /follow-up-1/.test(String(row.Message)));
  const type = (product: Product, when: string) =>
    product.type('Outbox', ['ID', followUp(product)?.ID], { When: when });
  const begun = () => {
    const product = productAt('invitations due');
    product.ticks(1);
    product.tickAt('2027-01-19T08:02');
    return product;
  };

  test('is kept by the plan, and the mail leaves then', () => {
    const product = begun();
    type(product, '2027-01-25 10:30');
    product.tickAt('2027-01-21T08:12');
    product.tickAt('2027-01-25T10:21');
    expect(followUp(product)).toMatchObject({ Status: 'planned', Pinned: 'yes' });
    product.tickAt('2027-01-25T10:31');
    expect(followUp(product)?.Status).toBe('sent');
  });

  test('as a day alone means the start of school hours', () => {
    const product = begun();
    type(product, '2027-01-20');
    product.tickAt('2027-01-20T07:50');
    expect(followUp(product)?.Status).toBe('planned');
    product.tickAt('2027-01-20T08:02');
    expect(followUp(product)?.Status).toBe('sent');
  });

  test('is taken back by emptying the cell', () => {
    const product = begun();
    type(product, '2027-01-29');
    product.ticks(1);
    type(product, '');
    product.ticks(1);
    expect(followUp(product)).toMatchObject({ Status: 'planned', Pinned: '' });
    product.tickAt('2027-01-21T08:02');
    expect(followUp(product)?.Status).toBe('sent');
  });

  test('lets a missed mail leave', () => {
    const product = productAt('invitations due');
    product.ticks(1);
    product.tickAt('2027-02-05T08:02');
    type(product, '2027-02-08 09:00');
    product.ticks(1);
    expect(followUp(product)?.Status).toBe('planned');
    product.tickAt('2027-02-08T09:02');
    expect(followUp(product)?.Status).toBe('sent');
    expect(broken(product)).toEqual([]);
  });
});

test('attendance taken eight days late still leads to feedback and badges', () => {
  const product = productAt('details sent');
  for (const day of ['2027-03-12', '2027-03-15', '2027-03-16', '2027-03-17', '2027-03-19', '2027-03-22'])
    product.tickAt(`${day}T08:02`);
  product.tickAt('2027-03-23T08:02');
  const confirmed = product.teacher
    .detail(product.microInternshipId)
    .applicants.filter(({ registration }) => registration === 'confirmed');
  product.teacher.ask('takeAttendance', {
    microInternshipId: product.microInternshipId,
    session: 0,
    entries: confirmed.map(({ id }) => ({ applicationId: id, attendance: 'present' })),
  });
  product.ticks(2);
  expect(product.mailsOf(/^feedback-request/).filter((text) => text.endsWith(' sent'))).toHaveLength(2);
  product.ticks(2);
  expect(product.mailsOf(/^badge-sent/).filter((text) => text.endsWith(' sent'))).toHaveLength(2);
  expect(product.steps().find((text) => text.startsWith('student-feedback'))).toMatch(/late$/);
  product.tickAt('2027-03-27T08:02');
  expect(product.steps().find((text) => text.startsWith('student-feedback'))).toMatch(/done$/);
  expect(missed(product)).toEqual([]);
});
