import { type Product, productAt } from '../support/product';

const home = (product: Product) =>
  product.tracker
    .values('Home')
    .map((line) => line.map(String).filter(Boolean).join(' | '))
    .filter(Boolean);

const digests = (product: Product) =>
  product.owner.inbox().filter(({ subject }) => subject.startsWith('Micro-internships on '));

test('Home and the sidebar say who owes what, with the same words', () => {
  const product = productAt('outcomes due');
  product.ticks(2);
  const [offering] = product.teacher.ask<{ microInternships: { owes: { text: string }[] }[] }>(
    'getOverview',
  ).microInternships;
  const texts = offering?.owes.map(({ text }) => text) ?? [];
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/: registration, since February 15, due .*, next reminder February 18$/);
  const lines = home(product);
  expect(lines).toContain('Who owes what');
  for (const text of texts) expect(lines.some((line) => line.endsWith(text))).toBe(true);
  const { applicants } = product.teacher.ask<{ applicants: { owes: string[] }[] }>('getMicroInternship', {
    id: product.microInternshipId,
  });
  expect(applicants.filter(({ owes }) => owes.includes('registration'))).toHaveLength(2);
});

test('in a Spanish tracker Today, Home, refusals and the daily summary are Spanish', () => {
  const product = productAt('applications come in');
  product.type('Settings', ['Key', 'language'], { Value: 'es' });
  for (const day of ['2027-02-01', '2027-02-12', '2027-02-13']) product.tickAt(`${day}T08:02`);
  const texts = product.teacher.overview().decisions.map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringContaining('esperan una decisión'));
  expect(home(product)).toEqual(expect.arrayContaining(['Lo que le espera', 'Quién debe qué']));
  expect(() => product.teacher.ask('getMail', { id: 'O-0000' })).toThrow(
    'Este correo ya no está en la bandeja de salida.',
  );
  product.tickAt('2027-02-15T07:05');
  const [mail] = product.owner.inbox().slice(-1);
  expect(mail?.subject).toBe('Micropasantías del lunes, 15 de febrero de 2027: lo pendiente');
  expect(mail?.text).toContain('esperan una decisión');
});

test('the summary leaves at seven on school days only, once a day, and says what waits', () => {
  const product = productAt('decisions ready');
  expect(digests(product).map(({ subject }) => subject)).toEqual([
    ...new Set(digests(product).map(({ subject }) => subject)),
  ]);
  const before = digests(product).length;
  product.tickAt('2027-02-14T07:05');
  expect(digests(product)).toHaveLength(before);
  product.tickAt('2027-02-15T06:50');
  expect(digests(product)).toHaveLength(before);
  product.tickAt('2027-02-15T07:02');
  product.ticks(4);
  const found = digests(product);
  expect(found).toHaveLength(before + 1);
  const last = found.find(({ subject }) => subject.includes('February 15')) ?? found[0];
  expect(last?.text).toContain('4 students will be told');
  expect(product.outbox().filter(({ Message }) => Message === 'digest')[0]).toMatchObject({
    'Micro-internship ID': '',
  });
});

test('a day on which nothing is due and nothing waits has no summary, nor has a tracker that wants none', () => {
  const quiet = productAt('invitations due');
  quiet.ticks(1);
  const before = digests(quiet).length;
  quiet.tickAt('2027-01-19T07:05');
  expect(digests(quiet)).toHaveLength(before);
  const off = productAt('decisions ready');
  const count = digests(off).length;
  off.type('Settings', ['Key', 'dailySummary'], { Value: 'no' });
  off.tickAt('2027-02-15T07:05');
  expect(digests(off)).toHaveLength(count);
});
