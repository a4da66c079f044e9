import type { Product } from '../support/product';
import { ask } from '../support/reviewing';
import { answered, late, offerings, planned, rank, round, rowOf } from '../support/rounds';

const [design, print] = offerings;
const titles = [design.title, print.title];

/** Forms for applications that lie in Drive. */
const forms = ({ workspace }: Product) =>
  workspace.drive.files().filter(({ name }) => name.startsWith('Application form'));
const formOf = (product: Product) =>
  product.workspace.form(String(rowOf(product, design.title)['Application form']));
const ranking = (product: Product) =>
  formOf(product)
    .questions()
    .flatMap(({ items }) => items)
    .find((item) => item.title.startsWith('Which do you want')) as
    | { rows: string[]; columns: string[] }
    | undefined;
const click = (product: Product, name: string, title: string = design.title, more = {}) =>
  ask<{ message: string }>(product, name, { microInternshipId: rowOf(product, title).ID, ...more });
const standing = (product: Product) =>
  product
    .rows('Applications')
    .filter((row) => row['Replaced by'] === '')
    .map((row) => `${row['First name']} ${row['Micro-internship']} ${row['Rank of offering']}`);

/** Three students want both, the design first; each offering has one seat. */
function screened(): Product {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  for (const index of [0, 1, 2]) rank(product, index, titles);
  product.ticks(1);
  for (const day of ['2027-02-12', '2027-02-13', '2027-02-14']) product.tickAt(`${day}T08:02`);
  for (const [index, row] of product.rows('Applications').entries())
    ask(product, 'saveReview', {
      applicationId: row.ID,
      scores: [5, 5, 5].map((score) => score - Math.floor(index / 2)),
    });
  return product;
}

test('a round has one form, where students put its micro-internships in order', () => {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  expect(forms(product)).toHaveLength(1);
  for (const header of [
    'Application form',
    'Application form ID',
    'Application form state',
    'Applications close',
  ])
    expect([header, rowOf(product, print.title)[header]]).toEqual([
      header,
      rowOf(product, design.title)[header],
    ]);
  expect(formOf(product).title).toContain('Design a page and Print a poster');
  expect(ranking(product)?.rows).toEqual([
    'Design a page (Design a page Inc.)',
    'Print a poster (Print a poster Inc.)',
  ]);
  expect(ranking(product)?.columns.map((column) => column.split(' / ')[0])).toEqual([
    'First choice',
    'Second choice',
  ]);
  expect(formOf(product).isOpen()).toBe(true);
  expect(product.workspace.gaps()).toEqual([]);
});

test('each micro-internship that is put in order gets a row of the same answer; a later answer counts, and drops nothing', () => {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  rank(product, 0, [print.title, design.title]);
  rank(product, 1, [print.title]);
  product.ticks(1);
  expect(standing(product)).toEqual(['Ana Print a poster 1', 'Ana Design a page 2', 'Ben Print a poster 1']);
  const ids = product.rows('Applications').map((row) => row['Response IDs']);
  expect(ids[0]).toBe(ids[1]);
  rank(product, 0, [design.title]);
  product.ticks(1);
  expect(standing(product).sort()).toEqual([
    'Ana Design a page 1',
    'Ana Print a poster 2',
    'Ben Print a poster 1',
  ]);
});

test('who gets the industry form answered later joins the form that is open', () => {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  rank(product, 0, titles);
  planned(product, late);
  product.ticks(2);
  answered(product, late);
  product.ticks(2);
  expect(forms(product)).toHaveLength(1);
  expect(ranking(product)?.rows.map((row) => row.split(' (')[0])).toEqual([...titles, late.title]);
  expect(ranking(product)?.columns).toHaveLength(3);
  rank(product, 1, [late.title, design.title]);
  product.ticks(1);
  expect(standing(product).slice(2)).toEqual(['Ben Cook for forty 1', 'Ben Design a page 2']);
});

test('one closing day counts for all, whoever types it, and the form closes with it', () => {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  product.type('Micro-internships', ['Title', print.title], { 'Applications close': '2027-02-05' });
  product.ticks(1);
  const closing = () =>
    titles.map(
      (title) => ask<{ closes: string }>(product, 'getReview', { id: rowOf(product, title).ID }).closes,
    );
  expect(closing()).toEqual(['2027-02-05', '2027-02-05']);
  expect(click(product, 'setApplications', print.title, { how: 'closed' }).message).toContain('closed');
  expect(titles.map((title) => rowOf(product, title)['Application form state'])).toEqual([
    'closed',
    'closed',
  ]);
  expect(formOf(product).isOpen()).toBe(false);
  click(product, 'setApplications', print.title, { how: 'open', closes: '2027-02-08' });
  expect(formOf(product).isOpen()).toBe(true);
  expect(titles.map((title) => rowOf(product, title)['Application form state'])).toEqual(['open', 'open']);
  expect(closing()).toEqual(['2027-02-08', '2027-02-08']);
});

test('when one of a round is cancelled its form stays open for the others, without it', () => {
  const product = round();
  product.tickAt('2027-01-25T08:02');
  product.ticks(1);
  ask(product, 'cancelMicroInternship', { id: rowOf(product, design.title).ID, reason: '' });
  product.ticks(2);
  expect(product.workspace.form(String(rowOf(product, print.title)['Application form'])).isOpen()).toBe(true);
  expect(ranking(product)?.rows.map((row) => row.split(' (')[0])).toEqual([print.title]);
  rank(product, 0, [print.title]);
  product.ticks(1);
  expect(standing(product)).toEqual(['Ana Print a poster 1']);
});

test('seats of a round are given together: the second choice with its reason, and nobody is told a no besides', () => {
  const product = screened();
  const { message } = click(product, 'proposeDecisions');
  expect(message).toContain('“Design a page” and “Print a poster”');
  const of = (header: string) =>
    product
      .rows('Applications')
      .map((row) => `${row['First name']} ${row['Micro-internship']}: ${row[header]}`);
  expect(of('Proposal')).toEqual([
    'Ana Design a page: accept',
    'Ana Print a poster: deny',
    'Ben Design a page: deny',
    'Ben Print a poster: accept',
    'Chloe Design a page: waitlist',
    'Chloe Print a poster: waitlist',
  ]);
  expect(of('Reason')[3]).toBe(
    'Ben Print a poster: Placed in “Print a poster”, the second choice. Ranked 2 of 3 there, for 1 seat. In “Design a page”, the only seat went to applicants ranked higher there.',
  );
  click(product, 'applyProposals');
  product.ticks(2);
  for (const title of titles)
    expect(click(product, 'releaseDecisions', title).message).toBe('Released: 2 students will be told.');
  for (const day of ['2027-02-15', '2027-02-16', '2027-02-17']) product.tickAt(`${day}T08:02`);
  const inbox = (name: string) =>
    product.workspace
      .mailbox(
        String(product.rows('Applications').find((row) => row['First name'] === name)?.['School mail']),
      )
      .inbox();
  const subjects = (name: string) =>
    inbox(name)
      .map(({ subject }) => subject)
      .sort();
  expect(subjects('Ana')).toEqual(['You have a seat: Design a page']);
  expect(subjects('Ben')).toEqual(['You have a seat: Print a poster']);
  expect(inbox('Ben')[0]?.text).toContain(
    'This was your second choice: all seats of “Design a page” are taken.',
  );
  expect(subjects('Chloe')).toEqual([
    'You are on the waitlist: Design a page',
    'You are on the waitlist: Print a poster',
  ]);
});

test('who takes a seat from one waitlist is offered none from the other', () => {
  const product = screened();
  click(product, 'proposeDecisions');
  click(product, 'applyProposals');
  for (const title of titles) click(product, 'releaseDecisions', title);
  product.tickAt('2027-02-16T08:02');
  const application = (name: string, title: string) =>
    String(
      product
        .rows('Applications')
        .find((row) => row['First name'] === name && row['Micro-internship'] === title)?.ID,
    );
  for (const [name, title] of [
    ['Ana', design.title],
    ['Ben', print.title],
  ] as const)
    ask(product, 'withdrawStudent', { applicationId: application(name, title) });
  ask(product, 'offerSeat', { applicationId: application('Chloe', design.title) });
  expect(() => ask(product, 'offerSeat', { applicationId: application('Chloe', print.title) })).toThrow(
    'This student has a seat in “Design a page” already.',
  );
  const offers = product.teacher.overview().decisions.filter(({ id }) => id.startsWith('offer'));
  expect(offers).toEqual([]);
});
