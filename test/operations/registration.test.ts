import { applicationRow, linksTo, register } from '../support/families';
import { type Product, productAt, school } from '../support/product';

const student = (index: number) => school.students[index] as (typeof school.students)[number];
const subjects = (product: Product, index: number): string[] =>
  product.workspace
    .mailbox(student(index).mail)
    .inbox()
    .sort((a, b) => a.date - b.date)
    .map(({ subject }) => subject);
const status = (product: Product, index: number) => applicationRow(product, index).Registration;
const todays = (product: Product): string[] => product.teacher.overview().decisions.map(({ id }) => id);

/** Every day at two minutes past eight, up to a date. */
function daysUntil(product: Product, date: string): void {
  for (let day = product.workspace.clock.iso().slice(0, 10); day < date; ) {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    product.tickAt(`${day}T08:02`);
  }
}

/** The outcomes have left: two seats, one on the waitlist. */
const told = (): Product => {
  const product = productAt('outcomes due');
  product.ticks(2);
  return product;
};

test('every personal link has a code of its own that nobody can guess', () => {
  const product = told();
  const codes = product
    .rows('Applications')
    .flatMap((row) =>
      ['Registration token', 'Release token', 'Feedback token'].map((name) => String(row[name])),
    );
  expect(new Set(codes).size).toBe(12);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{32}$/);
  const [link] = linksTo(product, student(1).mail, /^registration/i);
  expect(link).toContain(String(applicationRow(product, 1)['Registration token']));
});

test('who does not answer is reminded twice, loses the seat, and is told only with the teacher’s yes', () => {
  const product = told();
  register(product, 1);
  daysUntil(product, '2027-02-22');
  const reminders = (index: number) =>
    subjects(product, index).filter((text) => /Confirm your seat|is held until/.test(text));
  expect(reminders(0)).toEqual([
    'Confirm your seat by Monday, February 22, 2027: Sketching a home page',
    'Your seat is held until Monday, February 22, 2027: Sketching a home page',
  ]);
  expect(reminders(1)).toEqual([]);
  expect(status(product, 0)).toBe('asked');
  daysUntil(product, '2027-02-23');
  expect([status(product, 0), status(product, 1)]).toEqual(['expired', 'confirmed']);
  expect(product.outbox().find((row) => row.Message === 'seat-expired')?.Status).toBe('waiting for you');
  const approve = product.teacher.overview().decisions.find(({ id }) => id.startsWith('approve'));
  product.teacher.ask('approveMails', approve?.actions[0]?.request ?? {});
  product.ticks(1);
  expect(subjects(product, 0).at(-1)).toBe('Your seat has passed on: Sketching a home page');
});

test('a seat given up is confirmed to the student and proposed to the next on the waitlist, with a deadline of its own', () => {
  const product = told();
  register(product, 0, 'No');
  register(product, 1);
  product.ticks(1);
  expect(status(product, 0)).toBe('given up');
  expect(subjects(product, 0).at(-1)).toBe('We have your answer: Sketching a home page');
  const waiting = String(applicationRow(product, 2).ID);
  expect(todays(product)).toContain(`offer ${waiting}`);
  product.workspace.clock.advanceTo('2027-02-19T17:30');
  product.teacher.ask('offerSeat', { applicationId: waiting });
  daysUntil(product, '2027-02-22');
  expect(subjects(product, 2).at(-1)).toBe(
    'A seat is free for you until Thursday, February 25, 2027: Sketching a home page',
  );
  register(product, 2);
  product.ticks(1);
  expect(status(product, 2)).toBe('confirmed');
  expect(todays(product).filter((id) => id.startsWith('offer'))).toEqual([]);
});

test('an offered seat that nobody takes expires by its own deadline', () => {
  const product = told();
  register(product, 0, 'No');
  product.ticks(1);
  product.teacher.ask('offerSeat', { applicationId: applicationRow(product, 2).ID });
  daysUntil(product, '2027-02-18');
  expect(status(product, 2)).toBe('asked');
  daysUntil(product, '2027-02-19');
  expect(status(product, 2)).toBe('expired');
});

test('while the mail with the form could not leave, the days to register have not begun', () => {
  const product = productAt('outcomes due');
  product.teacher.ask('pauseEverything', { paused: true });
  daysUntil(product, '2027-02-24');
  expect(status(product, 0)).toBe('asked');
  product.teacher.ask('pauseEverything', { paused: false });
  for (const row of product.outbox().filter(({ Status }) => Status === 'missed'))
    product.teacher.ask('settleMissedMail', { id: row.ID, what: 'send now' });
  product.ticks(2);
  expect(subjects(product, 1).join('\n')).toContain('Sketching a home page');
  daysUntil(product, '2027-03-02');
  expect(status(product, 1)).toBe('asked');
  daysUntil(product, '2027-03-04');
  expect(status(product, 1)).toBe('expired');
});

test('an answer that comes too late is kept and shown to the teacher, and takes nobody’s seat', () => {
  const product = told();
  const [link] = linksTo(product, student(0).mail, /^registration/i);
  daysUntil(product, '2027-02-23');
  expect(status(product, 0)).toBe('expired');
  register(product, 0);
  product.ticks(1);
  expect(link).toBeTruthy();
  expect(status(product, 0)).toBe('expired');
  const alerts = product.owner.inbox().filter(({ subject }) => /needs a look/.test(subject));
  expect(alerts.at(0)?.text).toContain('the deadline had passed');
});
