import type { Response } from '../../src/contract';
import { fillIn, formLinks } from '../../src/rehearsal/fill-in';
import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { type Product, school } from '../support/product';
import {
  afterSession,
  documentsNamed,
  giveFeedback,
  idOf,
  mailsTo,
  offeringRow,
} from '../support/session-day';

const thanks = (product: Product) => mailsTo(product, school.partner.mail, /^(Thank you from|Gracias de)/);
const waiting = (product: Product) =>
  product
    .outbox()
    .filter((row) => String(row.Message).startsWith('thank-you') && row.Status === 'waiting for you');
const sheet = (product: Product): string => documentsNamed(product, /^What came of it:/)[0]?.text ?? '';
const quotes = (product: Product) =>
  product.teacher.ask<Response<'getMicroInternship'>>('getMicroInternship', { id: product.microInternshipId })
    .quotes;

const QUOTES = [
  'I start before the idea is finished.',
  'Ugly sketches <b>help</b>.',
  'No words of mine, please.',
];

/** Thursday, three days after: so many have answered. */
const answered = (count: number, permission = 'with my first name'): Product => {
  const product = afterSession(['present', 'present', 'present', 'present']);
  product.tickAt('2027-03-16T08:02');
  product.tickAt('2027-03-17T08:02');
  product.ticks(1);
  for (let index = 0; index < count; index++) {
    giveFeedback(product, index, [
      [/^All in all/, String(5 - (index % 2))],
      [/^What would you like to tell/, QUOTES[index] ?? 'Thank you.'],
      [/^May we pass it on/, permission],
      [/^Before the session/, '2'],
    ]);
  }
  product.tickAt('2027-03-18T08:02');
  product.ticks(1);
  return product;
};

const until = (product: Product, last: string): Product => {
  for (let day = 19; day <= 31; day++) {
    const date = `2027-03-${day}`;
    if (date > last) break;
    if (product.workspace.clock.iso() > `${date}T08:02`) continue;
    product.tickAt(`${date}T08:02`);
    product.ticks(1);
  }
  return product;
};

const approve = (product: Product): void => {
  product.teacher.ask('approveMails', { ids: waiting(product).map((row) => row.ID) });
  product.ticks(1);
};

test('only what student and family both allow can be quoted, with the name as the narrower allows', () => {
  const product = answered(3);
  expect(quotes(product).map(({ text, by }) => [text, by])).toEqual([
    ['I start before the idea is finished.', 'Ana'],
    ['Ugly sketches <b>help</b>.', 'Ben'],
  ]);
  product.type('Applications', ['ID', idOf(product, 0)], { 'Quote use': 'without name' });
  product.type('Applications', ['ID', idOf(product, 1)], { Release: 'withdrawn' });
  expect(quotes(product).map(({ by }) => by)).toEqual(['']);
});

test('the teacher’s picks go into mail and page, marked with the name as permitted, and waits for the teacher’s yes', () => {
  const product = answered(3);
  const [, second] = quotes(product);
  product.teacher.ask('chooseQuotes', {
    microInternshipId: product.microInternshipId,
    feedbackIds: [second?.id],
  });
  until(product, '2027-03-22');
  expect(thanks(product)).toEqual([]);
  approve(product);
  const [mail, ...more] = thanks(product);
  expect(more).toEqual([]);
  expect(mail?.text).toContain('Ugly sketches <b>help</b>. (Ben)');
  expect(mail?.html).not.toContain('<b>help');
  expect(mail?.text).not.toContain('I start before');
  expect(sheet(product)).toContain('“Ugly sketches <b>help</b>.” (Ben)');
  expect(sheet(product)).not.toContain('I start before');
});

test('picking none leaves the quotes out, and a quote that came in later is not slipped in', () => {
  const product = answered(1);
  product.teacher.ask('chooseQuotes', { microInternshipId: product.microInternshipId, feedbackIds: [] });
  giveFeedback(product, 1);
  until(product, '2027-03-23');
  expect(waiting(product).map((row) => row.Message)).toEqual(['thank-you-partner-without-quotes']);
  approve(product);
  expect(thanks(product)[0]?.text).not.toContain('I start before');
});

test('a quote that may not be shared cannot be picked', () => {
  const product = answered(3);
  const hidden = product.rows('Feedback').find((row) => row.Quote === QUOTES[2]);
  expect(() =>
    product.teacher.ask('chooseQuotes', {
      microInternshipId: product.microInternshipId,
      feedbackIds: [hidden?.ID],
    }),
  ).toThrow(/may not be shared/);
});

test('a permission taken back before the mail leaves takes the quote out again', () => {
  const product = answered(2);
  until(product, '2027-03-19');
  expect(String(waiting(product)[0]?.Body)).toContain('I start before');
  product.type('Applications', ['ID', idOf(product, 0)], { 'Quote use': 'none' });
  product.ticks(1);
  expect(String(waiting(product)[0]?.Body)).not.toContain('I start before');
  expect(sheet(product)).not.toContain('I start before');
});

test('without a quote the thank-you waits until seven days after, and comes without', () => {
  const product = answered(1, 'Do not use');
  until(product, '2027-03-21');
  expect(product.outbox().filter((row) => String(row.Message).startsWith('thank-you'))).toEqual([]);
  until(product, '2027-03-22');
  expect(waiting(product).map((row) => row.Message)).toEqual(['thank-you-partner-without-quotes']);
  approve(product);
  expect(thanks(product)).toHaveLength(1);
});

test('with three answers the rating is told, with fewer it is not', () => {
  const few = answered(2);
  until(few, '2027-03-22');
  expect(String(waiting(few)[0]?.Body)).toContain('4 students, 1.5 hours with you.');
  expect(sheet(few)).not.toMatch(/of 5|more interested|on their own/);
  const enough = answered(3);
  until(enough, '2027-03-22');
  expect(String(waiting(enough)[0]?.Body)).toContain(
    '4 students, 1.5 hours with you, rated 4.7 of 5; 3 of 3 are more interested in this career than before.',
  );
  expect(sheet(enough)).toContain('4.7');
});

test('the page goes along as a PDF and stays with the school otherwise', () => {
  const product = answered(3);
  until(product, '2027-03-22');
  approve(product);
  const [mail] = thanks(product);
  expect(mail?.text).toContain('The page attached sums it up');
  expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([
    ['Sketching a home page.pdf', 'application/pdf'],
  ]);
  const text = textOfPdf(mail?.attachments[0]?.bytes ?? new Uint8Array());
  for (const part of [
    'What came of it',
    'Riverbank Design and Summit High School',
    'March 15, 2027',
    'hours with you',
  ])
    expect(text.replace(/\n/g, ' ')).toContain(part);
  const [page] = documentsNamed(product, /^What came of it:/);
  expect(page?.permissions.map(({ role }) => role)).toEqual(['owner']);
  expect(offeringRow(product)['Impact sheet']).toBe(page?.url);
});

test('once the partner is thanked the page stays as it was sent', () => {
  const product = answered(3);
  until(product, '2027-03-22');
  approve(product);
  const before = sheet(product);
  product.type('Applications', ['ID', idOf(product, 0)], { 'Quote use': 'none' });
  product.ticks(2);
  expect(sheet(product)).toBe(before);
});

test('no last name, address or private word of a student is on the page', () => {
  const product = answered(3);
  until(product, '2027-03-22');
  const html = documentsNamed(product, /^What came of it:/)[0]?.html ?? '';
  expect(html).not.toMatch(/García|Ito|Nguyen|students\.school|No words of mine/);
});

test('the partner’s answer is taken, and “again next year?” stays with the partner', () => {
  const product = answered(3);
  until(product, '2027-03-22');
  approve(product);
  const link = formLinks(thanks(product)[0]?.text ?? '')[0] as string;
  fillIn(
    product.workspace,
    link,
    [
      [/^Hours/, '4'],
      [/^Would you do it again/, 'Perhaps'],
    ],
    school.partner.mail,
  );
  product.ticks(1);
  const partner = product.rows('Partners').find((row) => row.Mail === school.partner.mail);
  expect(partner).toMatchObject({ 'Again next year': 'maybe' });
  expect(String(partner?.History)).toContain(
    `2027-03-22 “Sketching a home page” (${product.microInternshipId}): feedback, again next year: maybe, 5 of 5, 4 hours given`,
  );
});

test('two weeks after the thank-you the partner’s form is closed, once', () => {
  const product = answered(3);
  until(product, '2027-03-22');
  approve(product);
  const form = product.workspace.form(formLinks(thanks(product)[0]?.text ?? '')[0] as string);
  product.tickAt('2027-04-05T08:02');
  expect(form.isOpen()).toBe(true);
  product.tickAt('2027-04-06T08:02');
  product.tickAt('2027-04-07T08:02');
  expect(form.isOpen()).toBe(false);
  expect(
    product.rows('Log').filter((row) => row.What === 'Form closed' && row.Why === 'partner-feedback'),
  ).toHaveLength(1);
});
