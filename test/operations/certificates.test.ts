import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import type { Product } from '../support/product';
import { afterSession, documentsNamed, idOf, mailsTo, studentRow, students } from '../support/session-day';

const mailOf = (index: number): string => students[index]?.mail ?? '';
const subject = /^(For you|Para ti):/;

/** The day recognition opens, three days after, once the clock trigger has fired. */
const recognised = (product: Product): Product => {
  for (const moment of ['2027-03-16T08:02', '2027-03-17T08:02', '2027-03-18T08:02']) product.tickAt(moment);
  product.ticks(1);
  return product;
};

const textOf = (pdf: Uint8Array | undefined): string => textOfPdf(pdf ?? new Uint8Array());

test('everybody who was there gets a certificate, once, private to the school', () => {
  const product = recognised(afterSession());
  product.ticks(3);
  const certificates = documentsNamed(product, /^Certificate:/);
  expect(certificates.map(({ name }) => name)).toEqual(
    [0, 1, 2].map(
      (index) => `Certificate: ${students[index]?.first} ${students[index]?.last}, Sketching a home page`,
    ),
  );
  for (const { permissions } of certificates) expect(permissions.map(({ role }) => role)).toEqual(['owner']);
  expect([0, 1, 2].map((index) => studentRow(product, index).Certificate)).toEqual(
    certificates.map(({ url }) => url),
  );
  expect(studentRow(product, 3).Certificate).toBe('');
});

test('it names the student as wished, the title, the partner, hours, date, teacher and school', () => {
  const product = afterSession();
  product.type('Applications', ['ID', idOf(product, 0)], { 'Badge name': 'Ana María <b>Torres</b>' });
  recognised(product);
  const [{ html = '', text = '' } = {}] = documentsNamed(product, /^Certificate: Ana/);
  for (const part of [
    'Ana María <b>Torres</b>',
    'Sketching a home page',
    'with Riverbank Design',
    'March 15, 2027',
    '1.5 hours',
    'Practised: sketching a layout',
  ])
    expect(text).toContain(part);
  expect(html).toContain('<html lang="en">');
  expect(html).not.toContain('<b>Torres');
});

test('a partner who is not to be listed is not on it, and a Spanish-speaking student has it in Spanish', () => {
  const product = afterSession();
  product.type('Micro-internships', ['ID', product.microInternshipId], { 'Partner may be listed': 'no' });
  product.type('Applications', ['ID', idOf(product, 0)], { 'Student language': 'es' });
  recognised(product);
  const [{ html = '', text = '' } = {}] = documentsNamed(product, /^Certificado:/);
  expect(html).toContain('<html lang="es">');
  expect(text).toContain('15 de marzo de 2027');
  expect(text).toContain('1,5 horas');
  expect(text).not.toContain('Riverbank');
});

test('who agreed to no badge account gets the certificate alone, without waiting for anybody', () => {
  const product = recognised(afterSession());
  const [mail] = mailsTo(product, mailOf(1), subject);
  expect(mail?.text).toContain('Your certificate is attached.');
  expect(mail?.text).not.toContain('badge');
  expect(mail?.attachments.map(({ name, type }) => [name, type])).toEqual([
    ['Sketching a home page.pdf', 'application/pdf'],
  ]);
  expect(mailsTo(product, mailOf(0), subject)).toEqual([]);
});

test('the others get theirs when the badge is awarded, each their own', () => {
  const product = recognised(afterSession());
  product.teacher.ask('badgesAwarded', { microInternshipId: product.microInternshipId });
  product.ticks(1);
  for (const index of [0, 1, 2]) {
    const mails = mailsTo(product, mailOf(index), subject);
    expect(mails).toHaveLength(1);
    const pdf = textOf(mails[0]?.attachments[0]?.bytes);
    students.forEach(({ last }, other) => {
      expect([index, other, pdf.includes(last)]).toEqual([index, other, other === index]);
    });
  }
  expect(mailsTo(product, mailOf(0), subject)[0]?.text).toContain(
    'comes in a mail of its own from Canvas Credentials',
  );
  expect(mailsTo(product, mailOf(3), subject)).toEqual([]);
});

test('a link pasted into another student’s row gives nobody somebody else’s certificate', () => {
  const product = recognised(afterSession());
  const other = String(studentRow(product, 0).Certificate);
  product.type('Applications', ['ID', idOf(product, 2)], { Certificate: other });
  product.teacher.ask('badgesAwarded', { microInternshipId: product.microInternshipId });
  product.ticks(4);
  expect(mailsTo(product, mailOf(2), subject)).toEqual([]);
  const row = product
    .outbox()
    .find((one) => one.Message === 'badge-sent' && one['Person ID'] === idOf(product, 2));
  expect(row?.Status).toBe('failed');
  expect(String(row?.Problem)).toContain('leads to another one');
});

test('what the teacher writes into a certificate stays, and is what the student gets', () => {
  const product = recognised(afterSession());
  const [file] = documentsNamed(product, /^Certificate: /);
  product.workspace.drive.edit(file?.id ?? '', '<h1>Certificate with honours</h1>');
  product.workspace.drive.rename(file?.id ?? '', 'Renamed');
  product.ticks(2);
  product.teacher.ask('badgesAwarded', { microInternshipId: product.microInternshipId });
  product.ticks(1);
  const [mail] = mailsTo(product, mailOf(0), subject);
  expect(textOf(mail?.attachments[0]?.bytes)).toContain('Certificate with honours');
  expect(documentsNamed(product, /^Certificate:/)).toHaveLength(2);
});

test('while Google makes no documents the teacher is told, other mail leaves, and it is tried again', () => {
  const product = afterSession();
  product.tickAt('2027-03-16T08:02');
  product.workspace.clock.advanceTo('2027-03-17T00:05');
  const start = product.workspace.snapshot();
  product.ticks(1);
  const calls = product.workspace.executions().at(-1)?.calls ?? [];
  const at = calls.findIndex(({ member }) => /Files(Collection)?\.create/.test(member)) + 1;
  expect(at).toBeGreaterThan(0);
  product.workspace.restore(start);
  product.workspace.faults.fail(at, 'User rate limit exceeded.');
  product.ticks(1);
  product.silence();
  const overview = product.teacher.ask<{ banners: { text: string }[] }>('getOverview');
  expect(overview.banners.map(({ text }) => text).join()).toContain('Google did not make a document');
  product.ticks(1);
  expect(documentsNamed(product, /^Certificate:/)).toHaveLength(3);
  expect(
    product.teacher
      .ask<{ banners: { text: string }[] }>('getOverview')
      .banners.map(({ text }) => text)
      .join(),
  ).not.toContain('did not make a document');
});
