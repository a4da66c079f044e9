import { fillIn, formLinks, type Wishes } from '../../src/rehearsal/fill-in';
import type { School } from '../../src/rehearsal/school';
import { type Product, school } from './product';

type Student = School['students'][number];

const studentOf = (index: number): Student => school.students[index] as Student;

/** Links to forms of a title in somebody's mails, the newest mail first. */
export function linksTo({ workspace }: Product, address: string, title: RegExp): string[] {
  return workspace
    .mailbox(address)
    .inbox()
    .sort((a, b) => b.date - a.date)
    .flatMap(({ text }) => formLinks(text))
    .filter((link) => title.test(workspace.form(link).title));
}

/** A student confirms the seat by the newest link, or gives it up. */
export function register(product: Product, index: number, seat: 'Yes' | 'No' = 'Yes'): void {
  const student = studentOf(index);
  const [link] = linksTo(product, student.mail, /^registration/i);
  if (!link) throw new Error(`${student.first} has no link to register.`);
  const wishes: Wishes =
    seat === 'No'
      ? [[/^Do you take the seat/, 'No']]
      : [
          [/^Do you take the seat/, 'Yes'],
          [/^Your name as it should/, `${student.first} ${student.last}`],
          [/^Mail address/, student.mail],
          [/^Their phone/, '555-0134'],
        ];
  fillIn(product.workspace, link, wishes, student.mail);
}

/** A guardian answers through a link; `names` is what is typed as the student's name. */
export function answerRelease(
  product: Product,
  link: string,
  { guardian, first, last, grade }: Student,
  more: Wishes = [],
): void {
  fillIn(
    product.workspace,
    link,
    [
      ...more,
      [/^The student’s full name/, `${first} ${last}`],
      [/^Grade and school/, `${grade}, ${school.name}`],
      [/^The language you read/, guardian.language],
      [/^Who answers/, 'The parent'],
      [/^Your full name/, guardian.name],
      [/^Your mail/, guardian.mail],
      [/^May the student take part/, 'Yes'],
      [/^May the student be recorded/, 'Yes'],
      [/^May the school tell the partner/, 'Yes'],
      [/^May the school use a sentence/, 'with the first name'],
      [/^My full name, typed/, guardian.name],
    ],
    guardian.mail,
  );
}

export const releaseLinks = (product: Product, index: number): string[] =>
  linksTo(product, studentOf(index).guardian.mail, /release|autorización/i);

/** The row of a student in Applications. */
export function applicationRow(product: Product, index: number): Record<string, unknown> {
  const { first } = studentOf(index);
  const row = product.rows('Applications').find((one) => one['First name'] === first);
  if (!row) throw new Error(`${first} has not applied.`);
  return row;
}

/** Somebody's calendar as it is seen. */
export const calendarOf = (product: Product, address: string) => product.workspace.calendar(address);

/** Google's own mails about calendar entries in somebody's inbox, oldest first. */
export const calendarMails = ({ workspace }: Product, address: string): string[] =>
  workspace
    .mailbox(address)
    .inbox()
    .sort((a, b) => a.date - b.date)
    .map(({ subject }) => subject)
    .filter((subject) => /^(Invitation|Updated invitation|Canceled event):/.test(subject));
