import { type Product, productAt, school } from '../support/product';

const mails = school.students.map(({ mail }) => mail) as [string, string, string, string];
const group = 'grade11@groups.school.example';

const set = (product: Product, recipients: object): string =>
  product.teacher.ask<{ message: string }>('setRecipients', {
    ...{ microInternshipId: product.microInternshipId, students: '', groups: '', counsellors: '' },
    ...recipients,
  }).message;
const row = (product: Product) => product.rows('Micro-internships')[0] as Record<string, unknown>;
const called = (product: Product, message: string): string[] =>
  product
    .outbox()
    .filter((mail) => mail.Message === message && mail.Status === 'sent')
    .map((mail) => String(mail.To))
    .sort();

test('recipients are kept one a line, however they were typed, and shown again as they were kept', () => {
  const product = productAt('application form due');
  const said = set(product, {
    students: `Ana <${mails[0].toUpperCase()}>; ${mails[1]} ${mails[0]}`,
    groups: group,
    counsellors: 'Cora Cole <cora@school.example>',
  });
  expect(said).toBe('Saved: 2 students, 1 group and 1 counsellor get the call.');
  expect(row(product)).toMatchObject({
    'Students called': `${mails[0]}\n${mails[1]}\ngroup: ${group}`,
    Counsellors: 'cora@school.example',
  });
  const { recipients } = product.teacher.ask<{ recipients: object }>('getMicroInternship', {
    id: product.microInternshipId,
  });
  expect(recipients).toMatchObject({ students: `${mails[0]}\n${mails[1]}`, groups: group });
});

test('what is no address is named, and nothing is saved', () => {
  const product = productAt('application form due');
  expect(() => set(product, { students: `${mails[0]}, ben@school, the whole class` })).toThrow(
    /no mail address: ben@school, the whole class/,
  );
  expect(row(product)['Students called']).toBe('');
});

test('an address that is none, typed into the tab, is named on Today while applications are open', () => {
  const product = productAt('applications come in');
  product.type('Micro-internships', ['ID', product.microInternshipId], { 'Students called': 'ana@, nobody' });
  const texts = product.teacher.overview().decisions.map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringContaining('“ana@, nobody”'));
});

test('everybody is called once, and the day before closing only people who have not applied are nudged', () => {
  const product = productAt('application form due');
  set(product, { students: mails.join('\n'), groups: group, counsellors: 'cora@school.example' });
  product.ticks(2);
  product.tickAt('2027-02-01T08:05');
  product.ticks(1);
  expect(called(product, 'application-call')).toEqual([...mails, group].sort());
  expect(called(product, 'application-call-counsellors')).toEqual(['cora@school.example']);
  product.apply(0, product.link('Application form'));
  const closes = new Date(String(row(product)['Applications close'])).toISOString().slice(0, 10);
  for (let day = 2; day <= 12; day++) product.tickAt(`2027-02-${String(day).padStart(2, '0')}T08:05`);
  expect(called(product, 'application-nudge')).toEqual(mails.slice(1).sort());
  const [nudge] = product.outbox().filter(({ Message }) => Message === 'application-nudge');
  expect(new Date(String(nudge?.['Sent at'])).toISOString().slice(0, 10) < closes).toBe(true);
});
