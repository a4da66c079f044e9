import { broken } from '../support/invariants';
import { type Product, partners, productAt, school } from '../support/product';

interface Copied {
  id: string;
  message: string;
  notes: string[];
  plan: { steps: { stage: string; due: string }[] };
}

const dates = [{ date: '2027-05-17', start: '15:30', end: '17:00' }];
const copy = (product: Product, more: object = {}): Copied =>
  product.teacher.ask<Copied>('copyMicroInternship', {
    id: product.rows('Micro-internships')[0]?.ID,
    sessions: dates,
    ...more,
  });
const rowOf = (product: Product, id: string) =>
  product.rows('Micro-internships').find((row) => row.ID === id) ?? {};

test('a preview shows the plan and what is taken over, and makes nothing', () => {
  const product = productAt('details sent');
  const { id, plan, notes } = copy(product, { preview: true });
  expect(id).toBe('');
  expect(plan.steps).toHaveLength(13);
  expect(notes[0]).toBe('Riverbank Design is asked again, as the first prospect.');
  expect(product.rows('Micro-internships')).toHaveLength(1);
});

test('a copy has the content and new dates, and nobody, no form and no consent of the old one', () => {
  const product = productAt('details sent');
  const old = rowOf(product, product.microInternshipId);
  const copied = rowOf(product, copy(product, { title: 'Once more' }).id);
  for (const name of ['Description', 'Skills', 'Activity', 'Seats min', 'Seats max', 'Grades', 'Platform'])
    expect([name, copied[name]]).toEqual([name, old[name]]);
  expect(copied).toMatchObject({
    Title: 'Once more',
    Status: 'running',
    Sessions: '2027-05-17 15:30–17:00',
    'Copied from': old.ID,
    Prospects: old['Partner ID'],
  });
  for (const name of [
    ...['Partner ID', 'Join link', 'Industry form answered', 'Application form ID', 'Release form ID'],
    ...['Recording ok by partner', 'Recording ok by principal', 'Students called', 'Form items'],
  ])
    expect([name, copied[name]]).toEqual([name, '']);
  expect(product.rows('Steps').filter((row) => row['Micro-internship ID'] === copied.ID)).toHaveLength(13);
});

test('the partner of last time is invited again, once, with the day of the new session', () => {
  const product = productAt('details sent');
  copy(product);
  product.tickAt('2027-03-19T08:02');
  product.tickAt('2027-03-22T08:02');
  product.ticks(2);
  const invitations = product
    .outbox()
    .filter((row) => row.Message === 'partner-invitation' && row.To === school.partner.mail);
  expect(invitations.map((row) => row.Status)).toEqual(['sent', 'sent']);
  expect(String(invitations[1]?.Body)).toMatch(/May 17, 2027/);
  expect(product.mailsOf(/^partner-invitation/)).toHaveLength(partners.length + 1);
  expect(broken(product).filter((text) => !/micro-internship: /.test(text))).toEqual([]);
});

test('asked twice for the same copy, there is one', () => {
  const product = productAt('details sent');
  expect(copy(product).id).toBe(copy(product).id);
  expect(product.rows('Micro-internships')).toHaveLength(2);
});

test('a partner who does not want to be contacted is not asked again', () => {
  const product = productAt('details sent');
  product.type('Partners', ['Mail', school.partner.mail], { 'Do not contact': 'yes' });
  const { id, notes } = copy(product);
  expect(notes[0]).toMatch(/There is no partner to ask/);
  expect(rowOf(product, id).Prospects).toBe('');
});

test('a finished or cancelled micro-internship can be copied, and neither hears of the other', () => {
  const product = productAt('details sent');
  product.teacher.ask('cancelMicroInternship', { id: product.microInternshipId, reason: '' });
  const { id } = copy(product);
  product.ticks(2);
  expect(rowOf(product, id).Status).toBe('running');
  expect(product.mailsOf(/^cancelled-/)).toHaveLength(6);
  expect(product.workspace.gaps()).toEqual([]);
});
