import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

const list = [
  'Company,Contact,Email,Phone,Notes',
  'Riverbank Design,,not-an-address,,',
  'Harbor Press,Mia Lund,MIA.LUND@harbor.example,555-0100,',
  'Delta Labs,Ida Moe,ida@delta.example,,=IMPORTXML("http://x")',
  'Echo Radio,Sol Ray,sol@echo.example,+1 555 0177,',
].join('\n');

const rows = (product: Product, tab: string) => product.rows(tab).filter((row) => row.ID !== '');
const formulas = (product: Product, tab: string): string[] =>
  product.tracker
    .values(tab)
    .flat()
    .map(String)
    .filter((cell) => /^#(NAME|ERROR|REF|N\/A)/.test(cell));

test('a list of partners is shown before it is taken, then taken once, however often the click is repeated', () => {
  const product = productAt('invitations due');
  const before = rows(product, 'Partners').length;
  expect(product.teacher.ask('previewPartnerImport', { text: list })).toMatchObject({
    counts: { added: 2, merged: 1, unchanged: 0, refused: 1 },
    problem: '',
  });
  expect(rows(product, 'Partners')).toHaveLength(before);
  const request = { text: list, requestId: 'request-list-1' };
  const answer = product.teacher.ask('importPartners', request);
  expect(answer).toEqual({ message: '2 added, 1 merged, 1 left out.', added: 2, merged: 1, refused: 1 });
  expect(product.teacher.ask('importPartners', request)).toEqual(answer);
  expect(rows(product, 'Partners')).toHaveLength(before + 2);
  const delta = rows(product, 'Partners').find((row) => row.Organisation === 'Delta Labs');
  expect(delta).toMatchObject({ Status: 'prospect', Note: 'IMPORTXML("http://x")', Source: 'imported list' });
  expect(rows(product, 'Partners').find((row) => row.Organisation === 'Harbor Press')?.Phone).toBe(
    '555-0100',
  );
  expect(rows(product, 'Partners').find((row) => row.Organisation === 'Echo Radio')?.Phone).toBe(
    '+1 555 0177',
  );
  expect(formulas(product, 'Partners')).toEqual([]);
  expect(product.teacher.ask('importPartners', { ...request, requestId: 'request-list-2' })).toMatchObject({
    added: 0,
  });
  expect(broken(product)).toEqual([]);
});

test('a list that cannot be read is refused with a sentence', () => {
  const product = productAt('set up');
  expect(() =>
    product.teacher.ask('importPartners', { text: 'what, is, this', requestId: 'request-bad-1' }),
  ).toThrow(/first row has to name the columns/);
});

test('two thousand partners are taken in one go', () => {
  const product = productAt('set up');
  const many = Array.from({ length: 2_000 }, (_, i) => `Firm ${i},Contact ${i},c${i}@firm-${i}.example`);
  const text = ['Company,Contact,Mail', ...many].join('\n');
  expect(product.teacher.ask('importPartners', { text, requestId: 'request-many-1' })).toMatchObject({
    added: 2_000,
  });
  expect(rows(product, 'Partners')).toHaveLength(2_000);
  const [last] = product.workspace.executions().slice(-1);
  expect(last?.calls.filter(({ cost }) => cost > 0).length).toBeLessThanOrEqual(40);
});

test('a calendar file becomes closures: the chosen days, once, and dates follow them', () => {
  const product = productAt('set up');
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20270118',
    'SUMMARY:No school',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20270119',
    'SUMMARY:Science fair',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const { rows: found } = product.teacher.ask<{ rows: { index: number; chosen: boolean }[] }>(
    'previewClosures',
    { text },
  );
  expect(found.map(({ chosen }) => chosen)).toEqual([true, false]);
  const request = { text, requestId: 'request-days-1' };
  expect(product.teacher.ask('importClosures', request)).toMatchObject({ added: 1 });
  expect(product.teacher.ask('importClosures', request)).toMatchObject({ added: 1 });
  expect(rows(product, 'Closures')).toMatchObject([{ Name: 'No school', Source: 'imported' }]);
  product.create();
  product.ticks(2);
  expect(product.owner.sent()).toEqual([]);
  product.tickAt('2027-01-19T08:02');
  expect(product.owner.sent()).toHaveLength(4);
});
