import { broken } from '../support/invariants';
import { type Product, productAt, school } from '../support/product';

const student = school.students[0] as (typeof school.students)[number];
const offering = (product: Product) => product.rows('Micro-internships')[0] ?? {};
const decision = (product: Product) =>
  product.teacher.overview().decisions.find(({ id }) => id.startsWith('erasure'));
const erase = (product: Product, who: object) =>
  product.teacher.ask<{ message: string }>('erasePerson', who as Record<string, unknown>).message;
const preview = (product: Product, who: object) =>
  product.teacher.ask<{ items: string[]; notes: string[] }>('previewErasure', who as Record<string, unknown>);

/** Everything that is stored anywhere but in mailboxes: the tracker's cells, answers of forms, documents. */
function stored(product: Product): string {
  const { core } = product.workspace;
  const cells = product.tracker.sheets().flatMap(({ name }) => product.tracker.values(name).flat());
  const forms = Object.values(core.state.forms).map(({ responses }) => responses);
  const files = product.workspace.drive.files().filter(({ trashed }) => !trashed);
  const documents = files.map((file) => core.state.files[file.id]?.content ?? '');
  return JSON.stringify([cells, forms, documents, product.script.properties('document')]);
}

/** Words by which people of the school's families can be told. */
const marksOf = ({ first, last, mail, guardian, why, question }: typeof student) => [
  first,
  last,
  mail,
  guardian.name,
  guardian.mail,
  why.slice(0, 30),
  question.slice(0, 20),
];

const leftOver = (product: Product, of: typeof student) => {
  const everything = stored(product);
  return marksOf(of).filter((mark) => everything.includes(mark));
};

/** What tells this student and nobody else. */
const ownMarks = (of: typeof student) => {
  const others = school.students.filter((one) => one !== of).flatMap(marksOf);
  return marksOf(of).filter((mark) => !others.includes(mark));
};
const ownLeft = (product: Product) =>
  leftOver(product, student).filter((mark) => ownMarks(student).includes(mark));

/** Outcomes have been sent. */
function told(): Product {
  const product = productAt('outcomes due');
  product.ticks(3);
  return product;
}

/** Long after the session. */
function over(day = '2028-02-20'): Product {
  const product = told();
  product.tickAt(`${day}T08:02`);
  return product;
}

describe('after the time that data is kept', () => {
  test('it is announced two weeks ahead, for a micro-internship in whatever state', () => {
    const product = told();
    product.type('Micro-internships', ['ID', product.microInternshipId], { Status: 'finished' });
    product.tickAt('2028-02-20T08:02');
    expect(decision(product)).toBeUndefined();
    product.tickAt('2028-03-01T08:02');
    expect(decision(product)?.text).toBe(
      `Personal data of “${school.title}” is erased on Wednesday, March 15, 2028.`,
    );
    expect(product.rows('Home').some((row) => JSON.stringify(row).includes('is erased on'))).toBe(true);
    product.tickAt('2028-03-14T08:02');
    expect(leftOver(product, student)).toEqual(marksOf(student));
    product.tickAt('2028-03-15T08:02');
    expect(leftOver(product, student)).toEqual([]);
    expect(decision(product)).toBeUndefined();
  });

  test('nothing of anybody is left in tabs, raw answers, forms and documents; counts and decisions stay', () => {
    const product = over('2028-03-01');
    product.tickAt('2028-03-15T08:02');
    for (const one of school.students) expect([one.first, leftOver(product, one)]).toEqual([one.first, []]);
    expect(product.rows('Applications')).toHaveLength(4);
    expect(
      product
        .rows('Applications')
        .map((row) => row.Outcome)
        .sort(),
    ).toEqual(['accepted', 'accepted', 'denied', 'waitlisted']);
    expect(offering(product)).toMatchObject({ Status: 'archived' });
    expect(offering(product).Erased).not.toBe('');
    expect(product.rows('Log').some((row) => row.What === 'Personal data erased')).toBe(true);
    expect(broken(product)).toEqual([]);
  });

  test('who was late to see it has two weeks all the same', () => {
    const product = told();
    product.tickAt('2028-06-01T08:02');
    expect(decision(product)?.text).toMatch(/is erased on Thursday, June 15, 2028/);
    product.tickAt('2028-06-14T08:02');
    expect(leftOver(product, student)).toEqual(marksOf(student));
    product.tickAt('2028-06-15T08:02');
    expect(leftOver(product, student)).toEqual([]);
  });

  test('kept longer by the button, by the tab, and by a longer setting', () => {
    const product = over('2028-03-01');
    const [keep] = decision(product)?.actions ?? [];
    const { message } = product.teacher.ask<{ message: string }>(keep?.call ?? '', keep?.request);
    expect(message).toBe('Kept until Tuesday, June 13, 2028.');
    expect(decision(product)).toBeUndefined();
    product.tickAt('2028-06-12T08:02');
    expect(decision(product)).toBeDefined();
    product.type('Micro-internships', ['ID', product.microInternshipId], { 'Erase on': '2028-07-01' });
    product.tickAt('2028-06-30T08:02');
    product.type('Settings', ['Key', 'retentionDays'], { Value: '730' });
    product.tickAt('2028-07-02T08:02');
    expect(leftOver(product, student)).toEqual(marksOf(student));
    product.tickAt('2029-03-14T08:02');
    expect(leftOver(product, student)).toEqual([]);
  });

  test('a day that is no later is refused', () => {
    const product = over('2028-03-01');
    const request = { microInternshipId: product.microInternshipId, until: '2028-03-15' };
    expect(() => product.teacher.ask('keepLonger', request)).toThrow('Choose a day after');
  });

  test('a form that cannot be opened leaves it undone: the rest goes, Today says so, and later it is done', () => {
    const product = over('2028-03-01');
    const id = String(offering(product)['Application form ID']);
    product.workspace.drive.trash(id);
    const forms = product.workspace.core.state.forms;
    const record = forms[id];
    if (record) delete forms[id];
    product.tickAt('2028-03-15T08:02');
    expect(product.rows('Applications')[0]).toMatchObject({ 'First name': '' });
    expect(offering(product).Erased).toBe('');
    product.tickAt('2028-03-16T08:02');
    expect(decision(product)?.text).toMatch(/should have been erased on/);
    if (record) forms[id] = record;
    product.workspace.drive.untrash(id);
    product.teacher.ask('eraseOffering', { microInternshipId: product.microInternshipId });
    expect(leftOver(product, student)).toEqual([]);
    expect(offering(product).Erased).not.toBe('');
  });

  test('by hand, and only once', () => {
    const product = told();
    const request = { microInternshipId: product.microInternshipId };
    expect(preview(product, request).items.join('\n')).toMatch(
      /4 applications[\s\S]+mails in the Outbox[\s\S]+All answers of/,
    );
    product.teacher.ask('eraseOffering', request);
    expect(() => product.teacher.ask('eraseOffering', request)).toThrow('erased already');
    expect(preview(product, request).items.join('\n')).not.toMatch(/application/);
    product.ticks(2);
    expect(broken(product)).toEqual([]);
  });
});

test('killed at any call while it erases, a later run erases everything, once', () => {
  const ready = over('2028-03-01');
  const start = ready.workspace.snapshot();
  ready.workspace.core.executions.length = 0;
  ready.tickAt('2028-03-15T08:02');
  const calls = ready.workspace.executions()[0]?.calls ?? [];
  const from = calls.findIndex(({ member }) => /deleteAllResponses/.test(member)) - 4;
  const places = calls.map((_, index) => index + 1).filter((index) => index > from && calls[index - 1]?.cost);
  const step = Math.max(1, Math.floor(places.length / 8));
  for (const at of places.filter((_, index) => index % step === 0)) {
    for (const kill of ['killBefore', 'killAfter'] as const) {
      ready.workspace.restore(start);
      ready.workspace.faults[kill](at);
      ready.tickAt('2028-03-15T08:02');
      ready.silence();
      ready.tickAt('2028-03-16T08:02');
      ready.ticks(1);
      expect([kill, at, school.students.flatMap((one) => leftOver(ready, one))]).toEqual([kill, at, []]);
      expect([kill, at, broken(ready)]).toEqual([kill, at, []]);
      const logged = ready.rows('Log').filter((row) => row.What === 'Personal data erased');
      expect([kill, at, logged.length >= 1]).toEqual([kill, at, true]);
    }
  }
}, 120_000);

describe('one person, on request', () => {
  test('by address of the student: nothing is left, the others stay, and the preview said it before', () => {
    const product = told();
    const said = preview(product, { address: student.mail.toUpperCase() });
    expect(said.items.join('\n')).toMatch(/1 application[\s\S]+Outbox[\s\S]+1 answer in Google Forms/);
    expect(said.notes.join('\n')).toMatch(/stays? in Gmail/);
    expect(erase(product, { address: student.mail })).toBe('Erased.');
    expect(ownLeft(product)).toEqual([]);
    for (const other of school.students.slice(1))
      expect([other.first, leftOver(product, other)]).toEqual([other.first, marksOf(other)]);
    expect(() => erase(product, { address: student.mail })).toThrow('Nothing is stored about this person.');
    product.ticks(2);
    expect(broken(product)).toEqual([]);
  });

  test('by application: planned mails leave no more, the seat is free, and the log names nobody', () => {
    const product = told();
    const row = product.rows('Applications').find((one) => one['School mail'] === student.mail) ?? {};
    const before = product.workspace.mailbox(student.mail).inbox().length;
    erase(product, { applicationId: String(row.ID) });
    for (const day of ['2027-02-18', '2027-02-19', '2027-02-22', '2027-02-23'])
      product.tickAt(`${day}T08:02`);
    expect(product.workspace.mailbox(student.mail).inbox()).toHaveLength(before);
    expect(ownLeft(product)).toEqual([]);
    expect(JSON.stringify(product.rows('Log'))).toMatch(/erased on request/);
    expect(broken(product)).toEqual([]);
  });

  test('by address of a guardian: the family’s data goes', () => {
    const product = told();
    erase(product, { address: student.guardian.mail });
    expect(ownLeft(product)).toEqual([]);
  });

  test('a partner’s contact: the organisation stays and is not contacted again', () => {
    const product = productAt('industry form out');
    const asked = String(product.rows('Partners')[1]?.Mail);
    erase(product, { address: asked });
    expect(stored(product)).not.toContain(asked);
    expect(product.rows('Partners')[1]).toMatchObject({
      Organisation: 'Harbor Press',
      'Do not contact': 'yes',
    });
    for (let day = 20; day < 31; day++) product.tickAt(`2027-01-${day}T08:02`);
    expect(product.workspace.mailbox(asked).inbox()).toHaveLength(1);
  });

  test('somebody who was only called: the address is gone from the list, and no nudge leaves', () => {
    const product = productAt('application form due');
    product.type('Micro-internships', ['ID', product.microInternshipId], {
      'Students called': 'zoe@students.school.example\nana@students.school.example',
    });
    for (const day of ['2027-01-26', '2027-02-01', '2027-02-02']) product.tickAt(`${day}T08:02`);
    expect(product.workspace.mailbox('zoe@students.school.example').inbox()).toHaveLength(1);
    erase(product, { address: 'zoe@students.school.example' });
    expect(stored(product)).not.toContain('zoe@');
    expect(offering(product)['Students called']).toBe('ana@students.school.example');
    product.tickAt('2027-02-10T08:02');
    expect(product.workspace.mailbox('zoe@students.school.example').inbox()).toHaveLength(1);
    expect(product.workspace.mailbox('ana@students.school.example').inbox()).toHaveLength(2);
  });

  test('killed at any call and asked again, everything of the person is gone', () => {
    const ready = told();
    const start = ready.workspace.snapshot();
    const row = ready.rows('Applications').find((one) => one['School mail'] === student.mail) ?? {};
    const who = { applicationId: String(row.ID) };
    ready.workspace.core.executions.length = 0;
    erase(ready, who);
    const calls = ready.workspace.executions()[0]?.calls ?? [];
    const places = calls.map((_, index) => index + 1).filter((index) => calls[index - 1]?.cost);
    for (const at of places.filter((_, index) => index % 3 === 0)) {
      ready.workspace.restore(start);
      ready.workspace.faults.killBefore(at);
      expect(() => erase(ready, who)).toThrow();
      ready.silence();
      ready.workspace.clock.advanceBy({ minutes: 10 });
      erase(ready, who);
      ready.ticks(2);
      expect([at, ownLeft(ready), broken(ready)]).toEqual([at, [], []]);
    }
  }, 120_000);
});
