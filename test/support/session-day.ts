import { fillIn, formLinks, type Wishes } from '../../src/rehearsal/fill-in';
import { type Product, productAt, school } from './product';

/** One session, or two, in two weeks. */
export type Sessions = 'one session' | 'two sessions';
const typed: Record<Sessions, string> = {
  'one session': '2027-03-15 15:30–17:00',
  'two sessions': '2027-03-15 15:30–17:00\n2027-03-17 15:30–17:00',
};

export const students = school.students.map(({ first, last, mail }) => ({ first, last, mail }));

/** Registered and released with every consent. */
const agreed = {
  Decision: 'accept',
  Outcome: 'accepted',
  Registration: 'confirmed',
  'Registration answered': '2027-02-17 10:00',
  Release: 'answered',
  'Release answered': '2027-02-19 10:00',
  'May take part': 'yes',
  'May be recorded': 'yes',
  'Share with partner': 'yes',
  'Quote use': 'first name',
  'Badge account': 'yes',
  Feedback: 'not asked',
  Badge: 'not earned',
};

const known = new Map<Sessions, string>();

/**
 * The product on the Friday before the first session, which is on Monday the 15th of March at half past three: four
 * students take part. The second has said no to badge and recording, the third no to quotes; each test changes the rest.
 */
export function beforeSession(sessions: Sessions = 'one session'): Product {
  const product = productAt('outcomes due');
  const snapshot = known.get(sessions);
  if (snapshot !== undefined) {
    product.workspace.restore(snapshot);
    product.workspace.core.executions.length = 0;
    return product;
  }
  product.tickAt('2027-02-15T08:10');
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    Sessions: typed[sessions],
    'Partner may be listed': 'yes',
    'Recording ok by partner': 'yes',
    'Recording ok by principal': 'yes',
    Assignment: 'Three sketches of one page',
    'Assignment due': '2027-03-16',
    'Seats max': '6',
  });
  product.tracker.edit(`Settings!${cellOf(product, 'Badge service')}`, 'parchment');
  product.tracker.edit(`Settings!${cellOf(product, 'Name of the badge service')}`, 'Canvas Credentials');
  students.forEach(({ mail }, index) => {
    product.type('Applications', ['School mail', mail], {
      ...agreed,
      ...(index === 1 ? { 'Badge account': 'no', 'May be recorded': 'no' } : {}),
      ...(index === 2 ? { 'Quote use': 'none' } : {}),
    });
  });
  for (const day of ['02-17', '02-22', '02-23', '03-01', '03-11', '03-12'])
    product.tickAt(`2027-${day}T08:02`);
  product.tickAt('2027-03-12T08:12');
  known.set(sessions, product.workspace.snapshot());
  product.workspace.core.executions.length = 0;
  return product;
}

/** The value cell of a setting, by its name. */
export function cellOf(product: Product, name: string): string {
  const [header = [], ...rows] = product.tracker.values('Settings').map((row) => row.map(String));
  const row = rows.findIndex((one) => one.includes(name));
  const column = header.indexOf('Value');
  if (row < 0 || column < 0) throw new Error(`There is no setting "${name}".`);
  return `${String.fromCharCode(65 + column)}${row + 2}`;
}

export const studentRow = (product: Product, index: number): Record<string, unknown> => {
  const { mail } = students[index] as (typeof students)[number];
  return product.rows('Applications').find((row) => row['School mail'] === mail) as Record<string, unknown>;
};

export const idOf = (product: Product, index: number): string => String(studentRow(product, index).ID);

export const offeringRow = (product: Product): Record<string, unknown> =>
  product.rows('Micro-internships')[0] as Record<string, unknown>;

/** The teacher notes who was at a session; missing words are nobody's. */
export function attend(product: Product, session: number, words: readonly string[]): string {
  return product.teacher.ask<{ message: string }>('takeAttendance', {
    microInternshipId: product.microInternshipId,
    session,
    entries: words.map((attendance, index) => ({ applicationId: idOf(product, index), attendance })),
  }).message;
}

/** Monday evening: the session is over, and the first three were there. */
export function afterSession(words: readonly string[] = ['present', 'late', 'present', 'absent']): Product {
  const product = beforeSession();
  product.tickAt('2027-03-15T07:02');
  product.workspace.clock.advanceTo('2027-03-15T17:05');
  attend(product, 0, words);
  return product;
}

/** A student answers the feedback form through the link in the mail. */
export function giveFeedback(product: Product, index: number, wishes: Wishes = []): void {
  const { mail } = students[index] as (typeof students)[number];
  const asked = product.workspace
    .mailbox(mail)
    .inbox()
    .find(({ subject }) => /how was|Before it closes/.test(subject));
  const link = formLinks(asked?.text ?? '')[0];
  if (!link) throw new Error(`${mail} has not been asked for feedback.`);
  fillIn(
    product.workspace,
    link,
    [
      ...wishes,
      [/^All in all/, '5'],
      [/^Did you feel/, 'Yes'],
      [/^What would you like to tell/, 'I start before the idea is finished now.'],
      [/^May we pass it on/, 'with my first name'],
    ],
    mail,
  );
}

/** Mails of one kind in somebody's inbox. */
export const mailsTo = (product: Product, address: string, subject: RegExp) =>
  product.workspace
    .mailbox(address)
    .inbox()
    .filter((mail) => subject.test(mail.subject));

export const documentsNamed = (product: Product, name: RegExp) =>
  product.workspace.drive.files().filter((file) => name.test(file.name));
