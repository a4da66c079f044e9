import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

const status = (product: Product) => product.rows('Micro-internships')[0]?.Status;
const listed = (product: Product) => product.teacher.overview().microInternships.length;
const set = (product: Product, call: string) =>
  product.teacher.ask<{ message: string }>(call, { microInternshipId: product.microInternshipId }).message;

function finished(): Product {
  const product = productAt('outcomes due');
  product.ticks(2);
  product.type('Micro-internships', ['ID', product.microInternshipId], { Status: 'finished' });
  product.ticks(1);
  return product;
}

test('what is finished leaves the lists sixty days after its last session, and its rows stay', () => {
  const product = finished();
  product.tickAt('2027-05-13T08:02');
  expect([status(product), listed(product)]).toEqual(['finished', 1]);
  product.tickAt('2027-05-14T08:02');
  expect([status(product), listed(product)]).toEqual(['archived', 0]);
  expect(product.rows('Applications')).toHaveLength(4);
  expect(JSON.stringify(product.rows('Home'))).not.toContain('landing page');
});

test('by hand: put away and taken out, as often as asked, and it stays out for as long as a finished one', () => {
  const product = finished();
  expect(set(product, 'archiveOffering')).toMatch(/^Put away/);
  expect(set(product, 'archiveOffering')).toMatch(/^Put away/);
  const { microInternships } = product.teacher.ask<{ microInternships: { id: string }[] }>('getArchive');
  expect(microInternships.map(({ id }) => id)).toEqual([product.microInternshipId]);
  product.tickAt('2027-06-01T08:02');
  expect(set(product, 'unarchiveOffering')).toMatch(/^It is back/);
  expect(() => set(product, 'unarchiveOffering')).toThrow('not in the archive');
  product.ticks(2);
  expect([status(product), listed(product)]).toEqual(['finished', 1]);
  product.tickAt('2027-07-31T08:02');
  expect(status(product)).toBe('archived');
});

test('what is running is not put away', () => {
  const product = productAt('outcomes due');
  expect(() => set(product, 'archiveOffering')).toThrow('still running');
});

test('taking out one whose session lies ahead does not start it again: nothing leaves', () => {
  const product = productAt('outcomes due');
  product.type('Micro-internships', ['ID', product.microInternshipId], { Status: 'archived' });
  product.ticks(1);
  set(product, 'unarchiveOffering');
  expect(status(product)).toBe('cancelled');
  const sent = product.owner.sent().length;
  product.ticks(3);
  expect(product.owner.sent()).toHaveLength(sent);
  expect(broken(product)).toEqual([]);
});

test('a run asks Google no more for fifty archived ones than for none', () => {
  const product = finished();
  const calls = () => {
    product.type('Settings', ['Key', 'teacherPhone'], { Value: '555-0101' });
    product.workspace.core.executions.length = 0;
    product.ticks(1);
    return (product.workspace.executions()[0]?.calls ?? []).filter(({ cost }) => cost > 0).length;
  };
  set(product, 'archiveOffering');
  const before = calls();
  const line = product.tracker.display('Micro-internships')[1] ?? [];
  const many = Array.from({ length: 50 }, (_, n) => [`M-OLD${n}`, ...line.slice(1)]);
  product.tracker.edit('Micro-internships!A3', many);
  expect(calls()).toBeLessThanOrEqual(before);
});
