import { fillIn } from '../../src/rehearsal/fill-in';
import { type Product, productAt, school } from './product';

interface Planned {
  title: string;
  word: string;
  date: string;
  mail: string;
}

export const offerings = [
  { title: 'Design a page', word: 'Spring 2027', date: '2027-03-15', mail: 'sam.okafor@riverbank.example' },
  { title: 'Print a poster', word: ' spring 2027', date: '2027-03-16', mail: 'mia.lund@harbor.example' },
] as const satisfies readonly Planned[];

/** Comes to the round when its form is open already. */
export const late: Planned = {
  title: 'Cook for forty',
  word: 'Spring 2027',
  date: '2027-03-17',
  mail: 'omar@atlas.example',
};

export const rowOf = (product: Product, title: string) =>
  product.rows('Micro-internships').find((row) => row.Title === title) as Record<string, string>;

/** A micro-internship whose partner has said yes. */
export function planned(product: Product, { title, word, date, mail }: Planned): string {
  const { id } = product.teacher.ask<{ id: string }>('createMicroInternship', {
    title,
    partners: [{ organisation: `${title} Inc.`, contact: 'Kim Park', mail }],
    sessions: [{ ...school.session, date }],
    seatsMin: 1,
    seatsMax: 1,
    plan: 'normal',
    requestId: `request-${date}`,
  });
  product.type('Micro-internships', ['ID', id], { 'Application round': word });
  const partnerId = product.rows('Partners').find((row) => row.Mail === mail)?.ID;
  product.teacher.ask('partnerSaid', { microInternshipId: id, partnerId, answer: 'yes' });
  return id;
}

/** The partner answers the industry form. */
export function answered(product: Product, { title, date, mail }: Planned): void {
  fillIn(
    product.workspace,
    String(rowOf(product, title)['Industry form']),
    [
      [/^Organisation/, `${title} Inc.`],
      [/^Your name/, 'Kim Park'],
      [/^Your mail/, mail],
      [/^Title/, title],
      [
        /^Two or three sentences/,
        'Plan and try something that people use, with feedback from a person of the trade.',
      ],
      [/^A skill/, 'trying things out'],
      [/^First session: your first/, `${date} ${school.session.start}`],
      [/^Number of sessions/, '1'],
      [/^Minutes per session/, '90'],
      [/^Fewest/, '1'],
      [/^Most/, '1'],
    ],
    mail,
  );
}

/** Two micro-internships of one round with answered industry forms, the day before applications open. */
export function round(): Product {
  const product = productAt('set up');
  for (const one of offerings) planned(product, one);
  product.ticks(2);
  for (const one of offerings) answered(product, one);
  product.tickAt('2027-01-24T08:02');
  return product;
}

/** A student puts the micro-internships in order, by their titles. */
export function rank(product: Product, index: number, titles: readonly string[]): void {
  const student = school.students[index] as (typeof school.students)[number];
  const link = String(rowOf(product, offerings[0].title)['Application form']);
  const words = ['First', 'Second', 'Third'];
  const form = product.workspace.form(link);
  const grid = form
    .questions()
    .flatMap(({ items }) => items)
    .find((item) => item.title.startsWith('Which do you want')) as { rows?: string[] } | undefined;
  const columns = (grid?.rows ?? []).map((row) => {
    const place = titles.findIndex((title) => row.startsWith(title));
    return place < 0 ? '' : (words[place] as string);
  });
  fillIn(
    product.workspace,
    link,
    [
      [/^Your school mail/, student.mail],
      [/^First name/, student.first],
      [/^Last name/, student.last],
      [/^Grade/, student.grade],
      [/^School/, school.name],
      [/^In which language/, 'English'],
      [/^How old/, '13'],
      [/^Name/, student.guardian.name],
      [/^Their mail/, student.guardian.mail],
      [/^The language they prefer/, student.guardian.language],
      [/^Which do you want/, columns],
      [/^Can you attend/, 'Yes'],
      [/^Why do you want/, student.why],
      [/^A question you/, student.question],
      [/^Would this be/, 'Yes'],
    ],
    student.mail,
  );
}
