import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import Papa from 'papaparse';
import { MAX_IMPORTED_ROWS, readPartnerImport } from '../../../src/domain/imports/partners';
import type { PartnerRow } from '../../../src/domain/records';
import { partner } from '../../support/rows';

const known = [
  partner({ industry: 'design', phone: '' }),
  partner({ id: 'P-2', organisation: 'Bluebird Books', contact: 'Dana Whitfield', mail: '' }),
  partner({ id: 'P-3', organisation: 'Gone & Co.', contact: '', mail: 'x@gone.example', doNotContact: true }),
];

const read = (text: string, rows: readonly PartnerRow[] = known) => readPartnerImport(text, rows);
/** Each row in short: what becomes of it, whom, and the codes of its notes. */
const inShort = (text: string, rows: readonly PartnerRow[] = known) =>
  read(text, rows).rows.map(({ action, organisation, mail, notes }) =>
    [
      action,
      organisation || mail,
      ...notes.map(({ code, value }) => (value ? `${code} (${value})` : code)),
    ].join(', '),
  );

test.each([
  [
    'commas, English',
    'Company,First Name,Last Name,Job Title,E-mail,Phone Number,Industry,Notes\nHarbor Press,Mia,Lund,Editor,mia@harbor.example,+1 909 555 0100,Publishing,Met at the fair',
  ],
  [
    'semicolons, Spanish',
    'Empresa;Nombre de pila;Apellidos;Cargo;Correo electrónico;Teléfono;Sector;Observaciones\nHarbor Press;Mia;Lund;Editor;mia@harbor.example;+1 909 555 0100;Publishing;Met at the fair',
  ],
  [
    'pasted from a sheet, under a title',
    'Our partners 2027\n\nOrganisation\tContact person\tTitle\tMail\tTel.\tField\tComments\nHarbor Press\tMia Lund\tEditor\tmia@harbor.example\t+1 909 555 0100\tPublishing\tMet at the fair',
  ],
])('columns are found by what they mean: %s', (_, text) => {
  expect(read(text).rows).toMatchObject([
    {
      action: 'added',
      values: {
        organisation: 'Harbor Press',
        contact: 'Mia Lund',
        role: 'Editor',
        mail: 'mia@harbor.example',
        phone: '+1 909 555 0100',
        industry: 'Publishing',
        note: 'Met at the fair',
      },
    },
  ]);
});

test('the preview says where each column goes, and which is left out', () => {
  expect(read('Company;Shoe size;Email\nA;42;a@b.example').columns).toEqual([
    { header: 'Company', goesTo: 'organisation' },
    { header: 'Shoe size', goesTo: '' },
    { header: 'Email', goesTo: 'mail' },
  ]);
});

test('a row with a known address fills what is empty, and says what the list has otherwise', () => {
  const text =
    'Company,Contact,Mail,Phone,Industry\nCactus Design Inc.,Maya Ortiz,MAYA@cactus.example,555-0134,printing';
  const [row] = read(text).rows;
  expect(row).toMatchObject({ action: 'merged', id: 'P-1', values: { phone: '555-0134' } });
  expect(row?.notes).toEqual([
    { code: 'conflict', value: 'organisation: Cactus Design Inc.' },
    { code: 'fills', value: 'phone' },
    { code: 'conflict', value: 'industry: printing' },
  ]);
});

test('the same organisation and contact is the same partner, accents and case aside', () => {
  expect(
    read('Empresa,Contacto,Correo\nBLUEBIRD  books,dana whitfield,dana@bluebird.example').rows,
  ).toMatchObject([{ action: 'merged', id: 'P-2', values: { mail: 'dana@bluebird.example' } }]);
});

test('somebody else of a known organisation is a partner of their own', () => {
  expect(inShort('Company,Contact,Mail\nCactus Design,Leo Park,leo@cactus.example')).toEqual([
    'added, Cactus Design',
  ]);
});

test('an organisation alone means its one partner, and nobody where it has several', () => {
  const two = [...known, partner({ id: 'P-4', contact: 'Leo Park', mail: 'leo@cactus.example' })];
  expect(inShort('Company,Phone\nBluebird Books,555-0177')).toEqual([
    'merged, Bluebird Books, fills (phone)',
  ]);
  expect(inShort('Company,Phone\nCactus Design,555-0177', two)).toEqual([
    'refused, Cactus Design, ambiguous (Cactus Design)',
  ]);
});

test('rows that say nothing new are left as they are', () => {
  expect(inShort('Company,Mail\nCactus Design,maya@cactus.example')).toEqual(['unchanged, Cactus Design']);
});

test.each([
  ['maya@cactus', 'bad address (maya@cactus)'],
  ['maya at cactus.example', 'bad address (maya at cactus.example)'],
  ['a@x.example; b@x.example', 'several addresses (a@x.example; b@x.example)'],
  ['a@x.example / b@x.example', 'several addresses (a@x.example / b@x.example)'],
])('the address "%s" is refused with a reason', (mail, note) => {
  expect(inShort(`Company\tMail\nNew Firm\t${mail}`)).toEqual([`refused, New Firm, ${note}`]);
});

test.each([
  ['Mia Lund <mia@harbor.example>', 'Mia Lund'],
  ['"Lund, Mia" <mia@harbor.example>', 'Lund, Mia'],
  ['mailto:mia@harbor.example', undefined],
  ['mia@harbor.example;', undefined],
])('the address in %s is taken out of it', (mail, contact) => {
  const [row] = read(
    Papa.unparse([
      ['Company', 'Mail'],
      ['Harbor Press', mail],
    ]),
  ).rows;
  expect(row?.values.mail).toBe('mia@harbor.example');
  expect(row?.values.contact).toBe(contact);
});

test('a row without an address is added, and says that it cannot be written to yet', () => {
  expect(inShort('Company,Mail\nHarbor Press,n/a')).toEqual(['added, Harbor Press, no address']);
});

test('what stands twice in the list is taken once', () => {
  expect(
    inShort(
      'Company,Contact,Mail\nHarbor Press,Mia,m@h.example\nHarbor,,M@H.example\nHarbor press,mia,other@h.example',
    ),
  ).toEqual(['added, Harbor Press', 'refused, Harbor, doubled (2)', 'refused, Harbor press, doubled (2)']);
});

test('who asked not to be contacted stays so, and a list can ask it for others', () => {
  const text =
    'Company,Mail,Phone,Do not contact\nGone & Co.,x@gone.example,555,no\nCactus Design,maya@cactus.example,,x\nNew,n@new.example,,yes';
  expect(inShort(text)).toEqual([
    'refused, Gone & Co., do not contact (Gone & Co.)',
    'merged, Cactus Design, fills (doNotContact)',
    'added, New',
  ]);
  expect(read(text).rows[2]?.values.doNotContact).toBe(true);
});

test('nothing can become a formula; telephone numbers keep their plus', () => {
  const text =
    'Company,Contact,Mail,Phone,Note\n"=HYPERLINK(""http://x"";""y"")",@mia,m@h.example,+1 (909) 555-0100,"-2+3"\n';
  expect(read(text).rows[0]).toMatchObject({
    values: { organisation: 'HYPERLINK("http://x";"y")', contact: 'mia', phone: '+1 (909) 555-0100' },
  });
  assert(
    property(
      array(tuple(constantFrom('', '=', '+', '-', '@', '\t=', ' @'), string()), { maxLength: 6 }),
      (cells) => {
        const row = ['Firm', ...cells.map((parts) => parts.join(''))];
        const names = ['Company', 'Contact', 'Title', 'Phone', 'Note', 'City', 'Industry'];
        const list = Papa.unparse([names.slice(0, row.length), row]);
        for (const { values } of read(list, []).rows) {
          for (const value of Object.values(values)) {
            expect(String(value)).not.toMatch(/^[=@]/);
            expect(String(value)).not.toMatch(/^[+-][^\d(\s+-]/);
          }
        }
      },
    ),
  );
});

test('reading what was written adds nothing, whatever the list says', () => {
  const cell = constantFrom(
    '',
    'Acme',
    'ACME',
    'Bolt & Co',
    'a@b.example',
    'A@B.example',
    'x@',
    'c@d.example',
    '=1+1',
  );
  assert(
    property(array(tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
      const text = Papa.unparse([['Company', 'Contact', 'Mail'], ...rows]);
      const first = read(text, []).rows.filter(({ action }) => action === 'added');
      const after = first.map(({ values }, index) =>
        partner({ id: `P-${index}`, organisation: '', contact: '', mail: '', ...values }),
      );
      expect(read(text, after).rows.filter(({ action }) => action === 'added')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a list without names of columns, an empty one and one that is too long are not taken', () => {
  expect(read('Harbor Press,Mia,m@h.example').problem).toBe('unreadable');
  expect(read('Company,Mail\n').problem).toBe('unreadable');
  expect(read(' ').problem).toBe('unreadable');
  const long = `Company,Mail\n${'A,a@b.example\n'.repeat(MAX_IMPORTED_ROWS + 1)}`;
  expect(read(long)).toMatchObject({ problem: 'too long', count: MAX_IMPORTED_ROWS + 1 });
});

test('long texts are shortened and say so, and web addresses get what they lack', () => {
  const [row] = read(`Company,Mail,Website,Notes\nA,a@b.example,www.a.example,${'x'.repeat(1_200)}`).rows;
  expect(row?.values.website).toBe('https://www.a.example');
  expect(row?.values.note).toHaveLength(1_000);
  expect(row?.notes).toEqual([{ code: 'shortened', value: 'note' }]);
});
