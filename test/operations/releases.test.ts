import { createHash } from 'node:crypto';
import { answerRelease, applicationRow, linksTo, register, releaseLinks } from '../support/families';
import { type Product, productAt, school } from '../support/product';

type Student = (typeof school.students)[number];
const student = (index: number) => school.students[index] as Student;

/** One guardian of two students, who reads English. */
const guardian = student(1).guardian;

function daysUntil(product: Product, date: string): void {
  for (let day = product.workspace.clock.iso().slice(0, 10); day < date; ) {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    product.tickAt(`${day}T08:02`);
  }
}

const inbox = (product: Product) =>
  product.workspace
    .mailbox(guardian.mail)
    .inbox()
    .sort((a, b) => a.date - b.date);
const subjects = (product: Product) => inbox(product).map(({ subject }) => subject);

let asked: string | undefined;

/** Two students of one guardian are registered, and the guardian has been asked for both. */
function bothAsked(): Product {
  const product = productAt('outcomes due');
  if (asked) {
    product.workspace.restore(asked);
    return product;
  }
  product.type('Applications', ['First name', student(0).first], {
    'Guardian name': guardian.name,
    'Guardian mail': guardian.mail,
    'Guardian language': 'en',
    'Guardian phone': '555-0177',
  });
  product.ticks(2);
  register(product, 0);
  register(product, 1);
  daysUntil(product, '2027-02-22');
  product.ticks(1);
  asked = product.workspace.snapshot();
  return product;
}

const ofChild = (index: number): Student => ({ ...student(index), guardian });
const linkOf = (product: Product, index: number): string => {
  const token = String(applicationRow(product, index)['Release token']);
  return releaseLinks(product, 1).find((link) => link.includes(token)) as string;
};
const today = (product: Product) => product.teacher.overview().decisions.map(({ id }) => id.split(' ')[0]);

describe('one guardian of two students', () => {
  test('gets one mail that names both, with a link for each', () => {
    const product = bothAsked();
    expect(subjects(product)).toEqual([expect.stringMatching(/release form for Sketching a home page$/)]);
    const [mail] = inbox(product);
    expect(mail?.text).toContain(`${student(0).first} and ${student(1).first}`);
    for (const index of [0, 1])
      expect(mail?.text).toContain(String(applicationRow(product, index)['Release token']));
  });

  test('answers each through its own link, and gets one copy of both', () => {
    const product = bothAsked();
    answerRelease(product, linkOf(product, 0), ofChild(0), [[/^May the student be recorded/, 'No']]);
    product.ticks(1);
    expect(applicationRow(product, 0)).toMatchObject({ Release: 'answered', 'May be recorded': 'no' });
    expect(applicationRow(product, 1)).toMatchObject({ Release: 'asked', 'May take part': '' });
    expect(subjects(product)).toHaveLength(1);
    answerRelease(product, linkOf(product, 1), ofChild(1));
    product.ticks(1);
    expect(applicationRow(product, 1)).toMatchObject({ Release: 'answered', 'May be recorded': 'yes' });
    expect(subjects(product).slice(1)).toEqual(['We have your answers: Sketching a home page']);
    const copy = inbox(product).at(-1)?.text ?? '';
    expect(copy).toContain(`${student(0).first} may take part: yes`);
    expect(copy).toContain(`${student(1).first} may take part: yes`);
  });

  test('the name of the other child under one child’s link does not count', () => {
    const product = bothAsked();
    answerRelease(product, linkOf(product, 0), ofChild(1));
    product.ticks(1);
    expect(applicationRow(product, 0)).toMatchObject({ Release: 'asked', 'May take part': '' });
    expect(applicationRow(product, 1)).toMatchObject({ Release: 'asked', 'May take part': '' });
    const alert = product.owner.inbox().find(({ subject }) => /needs a look/.test(subject));
    expect(alert?.text).toContain('it names another student');
  });

  test('is reminded twice of what is missing, then called: the teacher has the list once, and it stays on Today', () => {
    const product = bothAsked();
    answerRelease(product, linkOf(product, 0), ofChild(0));
    daysUntil(product, '2027-03-05');
    const reminders = inbox(product).filter(({ subject }) => /Still needed|Last reminder/.test(subject));
    expect(reminders).toHaveLength(2);
    for (const { text } of reminders) expect(text).not.toContain(`for ${student(0).first}`);
    const lists = product.owner.inbox().filter(({ subject }) => /^Please call/.test(subject));
    expect(lists).toHaveLength(1);
    expect(lists[0]?.text).toContain(`${guardian.name} (for ${student(1).first})`);
    expect(lists[0]?.subject).not.toContain(student(1).first);
    expect(today(product)).toContain('calls');
    const { calls } = product.teacher.ask<{ calls: object[] }>('getMicroInternship', {
      id: product.microInternshipId,
    });
    expect(calls).toMatchObject([{ who: guardian.name, students: [student(1).first], asked: '2027-02-22' }]);
  });
});

const entry = {
  mayTakePart: true,
  mayBeRecorded: false,
  publication: { website: 'no', socialMedia: 'no', news: 'no' },
  shareWithPartner: false,
  quoteUse: 'none',
  badgeAccount: false,
  language: 'en',
  duration: 'this micro-internship',
  signedBy: 'Pat Ito',
  relation: 'parent',
  signedOn: '2027-02-22',
  way: 'phone',
  note: 'Called back at noon.',
};

const enter = (product: Product, index: number, more: object = {}) =>
  product.teacher.ask<{ message: string }>('enterReleaseOnBehalf', {
    applicationId: applicationRow(product, index).ID,
    ...entry,
    ...more,
  });

describe('an answer on paper or by phone', () => {
  test('counts, with a note of who gave it, how and when, and the family gets a copy', () => {
    const product = bothAsked();
    enter(product, 0);
    enter(product, 1, { way: 'paper', mayBeRecorded: true, shareWithPartner: true, quoteUse: 'first name' });
    product.ticks(1);
    expect(applicationRow(product, 0)).toMatchObject({
      Release: 'on behalf',
      'May take part': 'yes',
      'May be recorded': 'no',
      'Signed by': 'Pat Ito',
      'Release note':
        'By phone on 2027-02-22 from Pat Ito; entered on 2027-02-22 by Alex Rivera. Called back at noon.',
      'Notice version': expect.stringMatching(/^en:[0-9a-f]{12}$/),
    });
    expect(applicationRow(product, 1)).toMatchObject({ Release: 'on behalf', 'Share with partner': 'yes' });
    expect(subjects(product).slice(1)).toEqual(['We have your answers: Sketching a home page']);
    const log = JSON.stringify(product.rows('Log'));
    for (const name of ['Pat Ito', student(0).first, student(1).last]) expect(log).not.toContain(name);
    expect(today(product)).not.toContain('calls');
  });

  test.each([
    ['by phone nothing that needs a signature', { mayBeRecorded: true }, /needs? one|signature/],
    ['no day to come', { signedOn: '2027-02-23' }, /day to come/],
    ['not without a name', { signedBy: ' ' }, /who gave the answer/],
    ['not without the relation', { relation: '' }, /to the student/],
    [
      'no yes to a part after a no to all',
      { mayTakePart: false, shareWithPartner: true, way: 'paper' },
      /everything else/,
    ],
  ])('%s', (_, more, message) => {
    const product = bothAsked();
    expect(() => enter(product, 0, more)).toThrow(message);
    expect(applicationRow(product, 0)).toMatchObject({ Release: 'asked' });
  });

  test('only a student with a confirmed seat has one', () => {
    expect(() => enter(bothAsked(), 3)).toThrow(/confirmed the seat/);
  });

  test('the family’s own answer through the form comes after it and counts', () => {
    const product = bothAsked();
    enter(product, 0);
    product.ticks(1);
    answerRelease(product, linkOf(product, 0), ofChild(0));
    product.ticks(1);
    expect(applicationRow(product, 0)).toMatchObject({ Release: 'answered', 'May be recorded': 'yes' });
  });

  test('a no in writing is not undone by phone', () => {
    const product = bothAsked();
    answerRelease(product, linkOf(product, 0), ofChild(0), [[/^May the student take part/, 'No']]);
    product.ticks(1);
    expect(applicationRow(product, 0)).toMatchObject({ 'May take part': 'no' });
    expect(() => enter(product, 0)).toThrow(/in writing/);
    expect(enter(product, 0, { way: 'paper' }).message).toMatch(/may take part/);
  });
});

describe('a consent that is taken back', () => {
  const withdraw = (product: Product, consents: string[]) =>
    product.teacher.ask('withdrawRelease', {
      applicationId: applicationRow(product, 1).ID,
      ...{ consents, way: 'mail', note: '' },
    });
  const agreed = () => {
    const product = bothAsked();
    for (const index of [0, 1]) answerRelease(product, linkOf(product, index), ofChild(index));
    product.ticks(1);
    return product;
  };

  test('holds from then on, for that consent alone, and the family has it in writing', () => {
    const product = agreed();
    const { recording } = product.teacher.ask<{ recording: string }>('getMicroInternship', {
      id: product.microInternshipId,
    });
    withdraw(product, ['recording']);
    daysUntil(product, '2027-02-23');
    expect(applicationRow(product, 1)).toMatchObject({ 'May take part': 'yes', 'May be recorded': 'no' });
    const after = product.teacher.ask<{ recording: string }>('getMicroInternship', {
      id: product.microInternshipId,
    });
    expect(after.recording).not.toBe(recording);
    expect(after.recording).toContain('1 of 2');
    expect(subjects(product).filter((text) => text.startsWith('We have your answers'))).toHaveLength(2);
  });

  test('taking part taken back ends everything for that student', () => {
    const product = agreed();
    withdraw(product, ['take part']);
    product.ticks(1);
    expect(applicationRow(product, 1)).toMatchObject({
      Release: 'withdrawn',
      'May take part': 'no',
      'Quote use': 'none',
    });
    daysUntil(product, '2027-03-13');
    const tomorrow = product.outbox().filter((row) => row.Message === 'session-tomorrow-student');
    expect(tomorrow.map((row) => row['Person ID'])).toEqual([applicationRow(product, 0).ID]);
    expect(() => withdraw(product, ['recording'])).toThrow(/no consent/);
  });
});

describe('the notice', () => {
  test('has a version of the very words in the form, kept in the log, and each answer names the one that was read', () => {
    const product = bothAsked();
    const versions = String(product.rows('Micro-internships')[0]?.['Release notice version']).split(' ');
    expect(versions).toEqual([expect.stringMatching(/^en:/), expect.stringMatching(/^es:/)]);
    const shown = JSON.stringify(product.workspace.form(linkOf(product, 0)).questions());
    for (const version of versions) {
      const line = product.rows('Log').find((row) => row.What === `Release notice ${version}`);
      const text = String(line?.Why);
      const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
      expect(version.split(':')[1]).toBe(hash);
      expect(text).not.toContain('{{');
      for (const sentence of text.split('\n').filter((part) => part.length > 40))
        expect(shown).toContain(JSON.stringify(sentence).slice(1, -1));
    }
    answerRelease(product, linkOf(product, 0), ofChild(0));
    product.ticks(1);
    expect(applicationRow(product, 0)['Notice version']).toBe(versions[0]);
  });
});

test('a student of 18 signs alone, is asked at the school address, and gets the copy', () => {
  const product = productAt('outcomes due');
  product.type('Applications', ['First name', student(1).first], { '18 or older': 'yes' });
  product.ticks(2);
  register(product, 1);
  daysUntil(product, '2027-02-22');
  product.ticks(1);
  const [link] = linksTo(product, student(1).mail, /release|autorización/i);
  expect(releaseLinks(product, 1)).toEqual([]);
  answerRelease(
    product,
    String(link),
    { ...student(1), guardian: { ...guardian, name: `${student(1).first} ${student(1).last}` } },
    [
      [/^Who answers/, 'The student'],
      [/^I am/, 'the student, and 18'],
    ],
  );
  product.ticks(1);
  expect(applicationRow(product, 1)).toMatchObject({ Release: 'answered', Relation: 'student, 18 or older' });
  const received = product.workspace
    .mailbox(student(1).mail)
    .inbox()
    .map(({ subject }) => subject);
  expect(received).toContain('We have your release form: Sketching a home page');
});
