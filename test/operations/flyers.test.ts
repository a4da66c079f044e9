import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

const row = (product: Product) => product.rows('Micro-internships')[0] ?? {};
const documents = (product: Product, name: RegExp) =>
  product.workspace.drive.files().filter((file) => name.test(file.name) && !file.trashed);
const content = (product: Product, id: string) => product.workspace.core.state.files[id]?.content ?? '';

/** The application form is open, and somebody is called. */
function called(): Product {
  const product = productAt('application form due');
  product.type('Micro-internships', ['ID', product.microInternshipId], {
    'Students called': 'ana@students.school.example',
    Counsellors: 'cora@school.example',
  });
  product.ticks(2);
  return product;
}

test('the student flyer is a document with the link, made once, and named in its column', () => {
  const product = called();
  const [flyer, ...others] = documents(product, /^Student flyer/);
  expect(others).toEqual([]);
  expect(row(product)['Student flyer']).toContain(flyer?.id);
  const html = content(product, flyer?.id ?? '');
  expect(html).toContain(String(row(product)['Application form']));
  expect(html).toMatch(/<img src="data:image\/png;base64,/);
  product.tickAt('2027-01-27T08:02');
  expect(documents(product, /^Student flyer/)).toHaveLength(1);
});

test('students and counsellors get it as a PDF, as the teacher has edited it', () => {
  const product = called();
  const [flyer] = documents(product, /^Student flyer/);
  const file = product.workspace.core.state.files[flyer?.id ?? ''];
  if (file) file.content = (file.content ?? '').replace('Everybody gets an answer.', 'Pizza for all!');
  for (const day of ['2027-01-31', '2027-02-01', '2027-02-02']) product.tickAt(`${day}T08:02`);
  for (const address of ['ana@students.school.example', 'cora@school.example']) {
    const [mail] = product.workspace.mailbox(address).inbox();
    const [attachment] = mail?.attachments ?? [];
    expect(attachment).toMatchObject({ type: 'application/pdf' });
    expect(textOfPdf(attachment?.bytes ?? new Uint8Array())).toContain('Pizza for all!');
  }
  expect(broken(product)).toEqual([]);
});

test('what the teacher wrote stays when the tracker changes; Today says so, and makes it anew when asked', () => {
  const product = called();
  const [flyer] = documents(product, /^Student flyer/);
  const file = product.workspace.core.state.files[flyer?.id ?? ''];
  if (file) file.content = `${file.content}<p>My own words</p>`;
  product.type('Micro-internships', ['ID', product.microInternshipId], { Title: 'Draw a landing page' });
  product.ticks(1);
  expect(content(product, flyer?.id ?? '')).toContain('My own words');
  const item = product.teacher.overview().decisions.find(({ text }) => /flyer/.test(text));
  expect(item?.text).toMatch(/was made before something on it changed/);
  const [make] = item?.actions ?? [];
  product.teacher.ask(make?.call ?? '', make?.request);
  expect(content(product, flyer?.id ?? '')).toContain('Draw a landing page');
  expect(content(product, flyer?.id ?? '')).not.toContain('My own words');
  expect(row(product)['Student flyer']).toContain(flyer?.id);
  expect(product.teacher.overview().decisions.find(({ text }) => /flyer/.test(text))).toBeUndefined();
});

test.each(['partner', 'student'])(
  'a %s flyer in the trash is made again when asked, under a new address',
  (flyer) => {
    const product = called();
    const name = new RegExp(`^${flyer} flyer`, 'i');
    const [old] = documents(product, name);
    product.workspace.drive.trash(old?.id ?? '');
    product.teacher.ask('remakeFlyer', { microInternshipId: product.microInternshipId, flyer });
    const [made, ...others] = documents(product, name);
    expect(others).toEqual([]);
    expect(made?.id).not.toBe(old?.id);
    expect(Object.values(row(product)).join(' ')).toContain(made?.id);
  },
);

test('the student flyer is refused while there is no application form', () => {
  const product = productAt('industry form out');
  expect(() =>
    product.teacher.ask('remakeFlyer', { microInternshipId: product.microInternshipId, flyer: 'student' }),
  ).toThrow('needs the application form');
});
