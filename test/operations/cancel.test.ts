import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

interface Cancelled {
  message: string;
  preview: { notices: { name: string; message: string }[]; unsent: number; notes: string[] };
}

const cancel = (product: Product, more: object = {}): Cancelled =>
  product.teacher.ask<Cancelled>('cancelMicroInternship', {
    id: product.microInternshipId,
    reason: 'Our partner is ill.',
    ...more,
  });
const undo = (product: Product) => product.teacher.ask('undoCancel', { id: product.microInternshipId });
const status = (product: Product) => product.rows('Micro-internships')[0]?.Status;
const notices = (product: Product) => product.mailsOf(/^cancelled-/);
const open = /planned|approved|drafted|waiting|missed|held|failed/;

test('a preview names everybody who would be told, and cancels nothing', () => {
  const product = productAt('details sent');
  const { preview } = cancel(product, { preview: true });
  expect(preview.notices.map(({ message, name }) => `${message} ${name}`).sort()).toEqual([
    'cancelled-guardian Lucía García',
    'cancelled-guardian Pat Ito',
    'cancelled-partner Sam Okafor',
    'cancelled-student Ana García',
    'cancelled-student Ben Ito',
    'cancelled-student Chloe Nguyen',
  ]);
  expect(preview.notes).toContain('3 forms close: no more answers are taken.');
  expect(status(product)).toBe('running');
  product.ticks(1);
  expect(notices(product)).toEqual([]);
});

test('nothing planned leaves any more, forms close, and each notice leaves after the teacher’s yes', () => {
  const product = productAt('details sent');
  const registration = product.workspace.form(product.link('Registration form'));
  product.tickAt('2027-03-11T16:58');
  expect(product.mailsOf(/^session-tomorrow/)).toHaveLength(3);
  cancel(product);
  product.ticks(1);
  expect(product.mailsOf(/^session-tomorrow|^run-of-show/).filter((text) => open.test(text))).toEqual([]);
  expect(registration.isOpen()).toBe(false);
  expect(product.teacher.overview().decisions.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^6 mails about .* wait for your yes/),
  ]);
  product.workspace.clock.advanceTo('2027-03-12T08:00');
  product.approveAll();
  product.ticks(2);
  expect(notices(product).filter((text) => text.endsWith(' sent'))).toHaveLength(6);
  const [mail] = product.workspace.mailbox('pat.ito@families.example').inbox().slice(-1);
  expect(mail?.text).toMatch(/is cancelled/);
  expect(mail?.text).toMatch(/Our partner is ill\./);
  product.tickAt('2027-03-15T07:05');
  product.tickAt('2027-03-22T08:05');
  expect(notices(product)).toHaveLength(6);
  expect(product.mailsOf(/./).filter((text) => open.test(text))).toEqual([]);
  expect(broken(product)).toEqual([]);
});

test('prospects who have not answered are told that the invitation no longer holds; nobody else is', () => {
  const product = productAt('invitations due');
  product.ticks(2);
  product.type('Partners', ['Mail', 'omar@atlas.example'], { 'Do not contact': 'yes' });
  product.type('Partners', ['Mail', 'ruth.bauer@cedar.example'], { Status: 'said no' });
  cancel(product);
  product.ticks(1);
  expect(notices(product)).toEqual([
    'cancelled-prospect mia.lund@harbor.example waiting for you',
    'cancelled-prospect sam.okafor@riverbank.example waiting for you',
  ]);
});

test('students who wait for a decision are told, and what they send before the form closes is kept', () => {
  const product = productAt('applications come in');
  const link = product.link('Application form');
  cancel(product);
  product.apply(3, link);
  product.ticks(1);
  expect(product.rows('Applications')).toHaveLength(4);
  product.ticks(1);
  expect(notices(product).filter((text) => /^cancelled-student/.test(text))).toHaveLength(4);
  const { isOpen, refusal } = product.workspace.form(link).page();
  expect([isOpen, refusal]).toEqual([false, expect.stringMatching(/is cancelled/)]);
});

test('the status typed into the sheet cancels as well', () => {
  const product = productAt('students told');
  product.type('Micro-internships', ['ID', product.microInternshipId], { Status: 'cancelled' });
  product.ticks(1);
  expect(notices(product).every((text) => text.endsWith('waiting for you'))).toBe(true);
  expect(notices(product)).toHaveLength(4);
  expect(product.rows('Micro-internships')[0]?.Cancelled).not.toBe('');
});

test('taken back before a notice has left, it runs again: forms open, mails come back, and late ones ask', () => {
  const product = productAt('families asked');
  const release = product.workspace.form(product.link('Release form'));
  cancel(product);
  product.ticks(1);
  expect(release.isOpen()).toBe(false);
  product.tickAt('2027-03-04T09:00');
  undo(product);
  product.ticks(1);
  expect(status(product)).toBe('running');
  expect(release.isOpen()).toBe(true);
  expect(notices(product).every((text) => text.endsWith('cancelled'))).toBe(true);
  expect(product.mailsOf(/^release-reminder/)).not.toEqual([]);
  expect(product.mailsOf(/^release-reminder/).filter((text) => text.endsWith(' sent'))).toEqual([]);
  cancel(product);
  product.ticks(1);
  expect(notices(product).filter((text) => text.endsWith('waiting for you'))).toHaveLength(6);
  expect(broken(product)).toEqual([]);
});

test('once somebody has been told it can’t be taken back', () => {
  const product = productAt('students told');
  cancel(product);
  product.ticks(1);
  const [first] = product.outbox().filter((row) => /^cancelled-/.test(String(row.Message)));
  product.teacher.ask('approveMails', { ids: [first?.ID] });
  product.ticks(1);
  expect(() => undo(product)).toThrow(/1 person has been told/);
});

test('what is over, or not running, can’t be cancelled', () => {
  const product = productAt('students told');
  cancel(product);
  expect(() => cancel(product)).toThrow(/Only a micro-internship that is running/);
  const other = productAt('details sent');
  other.tickAt('2027-03-16T08:00');
  expect(() => cancel(other)).toThrow(/last session is over/);
});

test('a notice nobody approved is no longer offered when the day is long past', () => {
  const product = productAt('students told');
  cancel(product);
  product.ticks(1);
  product.tickAt('2027-03-17T08:02');
  expect(notices(product).every((text) => text.endsWith('cancelled'))).toBe(true);
});
