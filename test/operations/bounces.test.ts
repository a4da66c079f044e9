import { plusDays } from '../../src/rehearsal/rehearse';
import { broken, delivered } from '../support/invariants';
import { type Product, partners, productAt, school } from '../support/product';

const [, harbor, atlas] = partners as [typeof school.partner, typeof school.partner, typeof school.partner];

const arrived = (product: Product, address: string): string[] =>
  delivered(product)
    .filter(({ to }) => to === address)
    .map(({ subject }) => subject);
const rowsOf = (product: Product, message: string, to?: string) =>
  product.outbox().filter((row) => row.Message === message && (to === undefined || row.To === to));
const partnerRow = (product: Product, mail: string) =>
  product.rows('Partners').find((row) => row.Mail === mail) as Record<string, unknown>;
const toTeacher = (product: Product, start: string): string[] =>
  arrived(product, product.workspace.owner).filter((subject) => subject.startsWith(start));
const decisions = (product: Product, kind: string) =>
  product.teacher.overview().decisions.filter(({ id }) => id.startsWith(kind));

/** Invitations leave while some addresses refuse mail. */
function refused(code: string, ...mails: string[]): Product {
  const product = productAt('invitations due');
  for (const mail of mails) product.workspace.mailbox(mail).bounces(code);
  product.ticks(2);
  return product;
}

test('an address that does not exist stops that partner alone; the teacher is told once, in plain words', () => {
  const product = refused('5.1.1', harbor.mail);
  expect(rowsOf(product, 'partner-invitation', harbor.mail)).toMatchObject([
    { Status: 'bounced', Problem: expect.stringContaining('cannot be reached (5.1.1)') },
  ]);
  expect(partnerRow(product, harbor.mail)).toMatchObject({
    Status: 'bounced',
    'Address that bounced': harbor.mail,
  });
  for (let date = '2027-01-19'; date <= '2027-02-01'; date = plusDays(date, 1))
    product.tickAt(`${date}T08:02`);
  expect(toTeacher(product, 'A mail came back')).toHaveLength(1);
  expect(rowsOf(product, 'partner-invitation', harbor.mail)).toHaveLength(1);
  expect(arrived(product, atlas.mail)).toHaveLength(3);
  expect(decisions(product, 'bounced')).toHaveLength(1);
  expect(broken(product)).toEqual([]);
});

test('once the address is corrected in the Partners tab the invitation leaves by itself, once, and follow-ups after it', () => {
  const product = refused('5.1.1', harbor.mail);
  product.type('Partners', ['Mail', harbor.mail], { Mail: 'mia@harbor-press.example' });
  for (let date = '2027-01-19'; date <= '2027-01-29'; date = plusDays(date, 1)) {
    product.tickAt(`${date}T08:02`);
    product.ticks(1);
  }
  const all = rowsOf(product, 'partner-invitation').filter((row) => row.Name === harbor.contact);
  expect(all.map(({ Status, To }) => [Status, To])).toEqual([
    ['bounced', harbor.mail],
    ['sent', 'mia@harbor-press.example'],
  ]);
  expect(String(all[1]?.Key)).toBe(`${all[0]?.Key}/again-2`);
  expect(arrived(product, 'mia@harbor-press.example')).toHaveLength(3);
  expect(arrived(product, harbor.mail)).toHaveLength(0);
  expect(decisions(product, 'bounced')).toEqual([]);
  expect(broken(product)).toEqual([]);
});

test('an address corrected in the Outbox row is used for that mail, and corrected in the Partners tab too', () => {
  const product = refused('5.1.1', harbor.mail);
  product.type('Outbox', ['To', harbor.mail], { To: 'mia@harbor-press.example' });
  product.ticks(3);
  expect(arrived(product, 'mia@harbor-press.example')).toHaveLength(1);
  expect(partnerRow(product, 'mia@harbor-press.example')).toMatchObject({ Status: 'invited' });
  expect(broken(product)).toEqual([]);
});

test('a corrected address that does not exist either asks again, and setting the row back to planned sends nothing twice', () => {
  const product = refused('5.1.1', harbor.mail);
  product.workspace.mailbox('mia@wrong.example').bounces('5.1.2');
  product.type('Partners', ['Mail', harbor.mail], { Mail: 'mia@wrong.example' });
  product.ticks(3);
  product.type('Outbox', ['To', 'mia@wrong.example'], { Status: 'planned' });
  product.ticks(2);
  expect(rowsOf(product, 'partner-invitation', 'mia@wrong.example')).toMatchObject([{ Status: 'bounced' }]);
  product.type('Partners', ['Mail', 'mia@wrong.example'], { Mail: 'mia.lund@harborpress.example' });
  product.ticks(2);
  expect(arrived(product, 'mia.lund@harborpress.example')).toHaveLength(1);
  expect(toTeacher(product, 'A mail came back')).toHaveLength(2);
  expect(broken(product)).toEqual([]);
});

test('a mail service that refuses us can be tried again by a click, to the same address', () => {
  const product = refused('5.7.1', harbor.mail);
  const [decision] = decisions(product, 'bounced');
  expect(decision).toMatchObject({ detail: expect.stringContaining('refuses our mail (5.7.1)') });
  product.workspace.mailbox(harbor.mail).bounces(null);
  const [again] = decision?.actions ?? [];
  product.teacher.ask(again?.call ?? '', again?.request);
  product.ticks(2);
  expect(arrived(product, harbor.mail)).toHaveLength(1);
  expect(decisions(product, 'bounced')).toEqual([]);
  for (let date = '2027-01-19'; date <= '2027-01-22'; date = plusDays(date, 1))
    product.tickAt(`${date}T08:02`);
  expect(arrived(product, harbor.mail)).toHaveLength(2);
  expect(broken(product)).toEqual([]);
});

test('a mail that is left after it came back is not sent, whatever happens to the address', () => {
  const product = refused('5.1.1', harbor.mail);
  const [row] = rowsOf(product, 'partner-invitation', harbor.mail);
  product.teacher.ask('settleBouncedMail', { id: row?.ID, what: 'leave' });
  product.type('Partners', ['Mail', harbor.mail], { Mail: 'mia@harbor-press.example' });
  product.ticks(3);
  expect(arrived(product, 'mia@harbor-press.example')).toEqual([]);
  expect(decisions(product, 'bounced')).toEqual([]);
});

test('a full mailbox is tried three times on school days, then it counts as an address that cannot be reached', () => {
  const product = productAt('invitations due');
  product.workspace.mailbox(harbor.mail).bounces('4.2.2');
  for (let date = '2027-01-18'; date <= '2027-02-05'; date = plusDays(date, 1)) {
    for (const time of ['08:40', '11:00', '15:00']) product.tickAt(`${date}T${time}`);
  }
  const tries = rowsOf(product, 'partner-invitation', harbor.mail);
  expect(tries.map((row) => String(row['Came back']).split(' ')[1])).toEqual(['soft', 'soft', 'hard']);
  expect(partnerRow(product, harbor.mail)).toMatchObject({ Status: 'bounced' });
  expect(toTeacher(product, 'A mail came back')).toHaveLength(1);
  expect(broken(product)).toEqual([]);
});

test('a full mailbox that is emptied in time gets the mail once', () => {
  const product = productAt('invitations due');
  product.workspace.mailbox(harbor.mail).bounces('4.2.2');
  for (let date = '2027-01-18'; date <= '2027-02-01'; date = plusDays(date, 1)) {
    if (date === '2027-01-21') product.workspace.mailbox(harbor.mail).bounces(null);
    for (const time of ['08:40', '15:00']) product.tickAt(`${date}T${time}`);
  }
  expect(arrived(product, harbor.mail).filter((subject) => subject.startsWith('90'))).toHaveLength(1);
  expect(arrived(product, harbor.mail)).toHaveLength(3);
  expect(toTeacher(product, 'A mail came back')).toEqual([]);
  expect(broken(product)).toEqual([]);
});

test('a decision that came back goes to the student’s corrected address, with the yes it had', () => {
  const product = productAt('outcomes due');
  const [student] = school.students;
  product.workspace.mailbox(student?.mail ?? '').bounces('5.1.1');
  product.ticks(2);
  expect(rowsOf(product, 'acceptance', student?.mail)).toMatchObject([{ Status: 'bounced' }]);
  product.type('Applications', ['School mail', student?.mail], {
    'School mail': 'new.address@students.example',
  });
  product.ticks(3);
  expect(arrived(product, 'new.address@students.example')).toHaveLength(1);
  expect(rowsOf(product, 'acceptance', 'new.address@students.example')).toMatchObject([
    { Status: 'sent', Approval: 'given' },
  ]);
  expect(broken(product)).toEqual([]);
});

/** Twelve firms, three of which have no such address, are invited; three more are added after that. */
function manyBack(): Product {
  const product = productAt('set up');
  const firm = (i: number) => ({
    organisation: `Firm ${i}`,
    contact: `Contact ${i}`,
    mail: `contact@firm-${i}.example`,
  });
  for (const i of [1, 2, 3]) product.workspace.mailbox(firm(i).mail).bounces('5.1.1');
  const { id } = product.teacher.ask<{ id: string }>('createMicroInternship', {
    title: school.title,
    partners: Array.from({ length: 12 }, (_, i) => firm(i)),
    sessions: [school.session],
    seatsMin: 1,
    seatsMax: 2,
    plan: 'normal',
    requestId: 'request-many-back',
  });
  product.ticks(1);
  product.teacher.ask('addProspects', { microInternshipId: id, partners: [20, 21, 22].map(firm) });
  product.ticks(1);
  return product;
}

test('three mails of one kind that come back stop the rest of that kind, and one mail says so', () => {
  const product = manyBack();
  product.ticks(4);
  expect(arrived(product, 'contact@firm-20.example')).toEqual([]);
  expect(rowsOf(product, 'partner-invitation', 'contact@firm-20.example')).toMatchObject([
    { Status: 'held', Problem: expect.stringMatching(/^Too many mails of this kind came back/) },
  ]);
  expect(toTeacher(product, 'Sending stopped')).toHaveLength(1);
  expect(toTeacher(product, 'A mail came back')).toEqual([]);
  expect(decisions(product, 'brake')).toMatchObject([{ text: expect.stringContaining('3 of 12 mails') }]);
  product.tickAt('2027-01-21T08:02');
  product.ticks(1);
  expect(arrived(product, 'contact@firm-5.example')).toHaveLength(2);
  expect(broken(product)).toEqual([]);
});

test('"go on" lets the rest leave, nobody twice, and three more that come back stop it again', () => {
  const product = manyBack();
  product.ticks(1);
  const [brake] = decisions(product, 'brake');
  const [goOn] = brake?.actions ?? [];
  for (const i of [20, 21, 22]) product.workspace.mailbox(`contact@firm-${i}.example`).bounces('5.1.1');
  product.teacher.ask(goOn?.call ?? '', goOn?.request);
  product.ticks(3);
  expect(decisions(product, 'brake')).toMatchObject([{ text: expect.stringContaining('6 of 15 mails') }]);
  expect(toTeacher(product, 'Sending stopped')).toHaveLength(2);
  expect(toTeacher(product, 'A mail came back')).toEqual([]);
  expect(broken(product)).toEqual([]);
});
