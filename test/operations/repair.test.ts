import { broken } from '../support/invariants';
import { type Product, productAt, school } from '../support/product';

const repair = (product: Product) =>
  product.teacher.ask<{ message: string; mended: string[] }>('repairTracker');
const trouble = (product: Product) => String(product.script.properties('document').trouble ?? '');
const headers = (product: Product, tab: string) => product.tracker.display(tab)[0] ?? [];
const place = (product: Product, tab: string, header: string) => headers(product, tab).indexOf(header) + 1;
const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
const rename = (product: Product, tab: string, from: string, to: string) =>
  product.tracker.edit(`${tab}!${letters(place(product, tab, from))}1`, to);
const arrived = (product: Product) =>
  school.students.map(({ mail }) => product.workspace.mailbox(mail).inbox().length);

/** Later runs, to the end of what is due. */
function goOn(product: Product): void {
  product.ticks(3);
  for (let day = 0; day < 2; day++) {
    product.workspace.clock.advanceBy({ days: 1 });
    product.ticks(2);
  }
}

test('a tracker in use has nothing to repair', () => {
  for (const point of ['set up', 'outcomes due'] as const) {
    const product = productAt(point);
    expect(repair(product)).toEqual({ message: 'Nothing had to be repaired.', mended: [] });
  }
});

test.each([
  ['Outbox', 'Status', 'State'],
  ['Outbox', 'ID', 'No.'],
  ['Outbox', 'Key', 'k'],
  ['Applications', 'School mail', 'E-mail'],
  ['Micro-internships', 'Sessions', 'When'],
  ['Settings', 'Key', 'Name of setting'],
  ['Ledger', 'Reference', 'Ref'],
])(
  '%s: the column %s renamed to “%s” stops everything with a sentence; repaired, it goes on as it was',
  (tab, from, to) => {
    const product = productAt('outcomes due');
    const before = product.tracker.values(tab);
    rename(product, tab, from, to);
    product.ticks(2);
    expect(arrived(product)).toEqual([0, 0, 0, 0]);
    expect(trouble(product)).toContain(`The column "${from}" of the tab "${tab}" is missing.`);
    const { mended } = repair(product);
    expect(mended.join()).toContain(`“${to}” of “${tab}” stands where “${from}” was`);
    expect(product.tracker.values(tab)).toEqual(before);
    goOn(product);
    expect(arrived(product)).toEqual([1, 1, 1, 1]);
    expect(trouble(product)).toBe('');
    expect(broken(product)).toEqual([]);
  },
);

test('neighbours renamed together all get their names back', () => {
  const product = productAt('outcomes due');
  const before = product.tracker.values('Applications');
  for (const header of ['First name', 'Last name', 'Name used', 'Guardian mail'])
    rename(product, 'Applications', header, `my ${header}`);
  expect(repair(product).mended).toHaveLength(4);
  expect(product.tracker.values('Applications')).toEqual(before);
});

test('a column of the teacher’s own is left alone, wherever it stands', () => {
  const product = productAt('outcomes due');
  const at = place(product, 'Applications', 'Grade');
  product.tracker.insertColumns('Applications', at, 1);
  product.tracker.edit(`Applications!${letters(at)}1`, 'Bus line');
  product.tracker.edit(`Applications!${letters(at)}2`, '42');
  expect(repair(product).mended).toEqual([]);
  goOn(product);
  expect(headers(product, 'Applications')[at - 1]).toBe('Bus line');
  expect(arrived(product)).toEqual([1, 1, 1, 1]);
});

test('columns in another order are read as ever, and nothing is repaired', () => {
  const product = productAt('outcomes due');
  const [from, to] = [place(product, 'Outbox', 'To'), place(product, 'Outbox', 'ID')];
  product.tracker.moveColumn('Outbox', from, to);
  expect(repair(product).mended).toEqual([]);
  goOn(product);
  expect(arrived(product)).toEqual([1, 1, 1, 1]);
  expect(broken(product)).toEqual([]);
});

test('a deleted column stops everything; repaired, it is back and empty, and nothing leaves twice', () => {
  const product = productAt('outcomes due');
  goOn(product);
  for (const [tab, header] of [
    ['Outbox', 'Status'],
    ['Outbox', 'Key'],
    ['Ledger', 'Key'],
  ] as const) {
    product.tracker.deleteColumns(tab, place(product, tab, header), 1);
    product.tracker.edit('Settings!C2', 'Summit High School');
    product.ticks(1);
    expect(trouble(product)).toContain(`The column "${header}" of the tab "${tab}" is missing.`);
    expect(repair(product).mended.join()).toContain(`The column “${header}” is back in “${tab}”`);
  }
  goOn(product);
  for (const { mail } of school.students) {
    const subjects = product.workspace
      .mailbox(mail)
      .inbox()
      .map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  }
});

test('without the column of IDs nothing can be repaired: it is said, and nothing leaves', () => {
  const product = productAt('outcomes due');
  product.tracker.deleteColumns('Outbox', place(product, 'Outbox', 'ID'), 1);
  expect(repair(product).mended.join()).toContain('undo its deletion, or restore an earlier version');
  goOn(product);
  expect(arrived(product)).toEqual([0, 0, 0, 0]);
});

test('a doubled column stops everything with a sentence; repaired, the copy has another name', () => {
  const product = productAt('outcomes due');
  const at = place(product, 'Outbox', 'Status');
  product.tracker.insertColumns('Outbox', at, 1);
  product.tracker.edit(`Outbox!${letters(at)}1`, 'Status');
  product.ticks(2);
  expect(arrived(product)).toEqual([0, 0, 0, 0]);
  expect(trouble(product)).toContain('The tab "Outbox" has two columns "Status"');
  expect(repair(product).mended.join()).toContain('One is called “Status (copy)” now');
  goOn(product);
  expect(arrived(product)).toEqual([1, 1, 1, 1]);
  expect(broken(product)).toEqual([]);
});

test('the row of headers deleted: it comes back above the rows', () => {
  const product = productAt('outcomes due');
  const before = product.tracker.values('Outbox');
  product.tracker.deleteRows('Outbox', 1, 1);
  product.ticks(1);
  expect(trouble(product)).toContain('of the tab "Outbox" is missing');
  expect(repair(product).mended.join()).toContain('The row of headers of “Outbox” was gone and is back.');
  expect(product.tracker.values('Outbox').slice(0, before.length)).toEqual(before);
  goOn(product);
  expect(arrived(product)).toEqual([1, 1, 1, 1]);
  expect(broken(product)).toEqual([]);
});

test('a renamed tab gets its name back with everything in it', () => {
  const product = productAt('outcomes due');
  const before = product.tracker.values('Applications');
  product.tracker.renameSheet('Applications', 'Students');
  expect(repair(product).mended).toEqual(['The tab “Students” is called “Applications” again.']);
  expect(product.tracker.values('Applications')).toEqual(before);
});

test('a deleted tab is made anew; settings and messages come back with their usual values', () => {
  const product = productAt('outcomes due');
  product.tracker.deleteSheet('Settings');
  product.tracker.deleteSheet('Closures');
  const { mended } = repair(product);
  expect(mended.join()).toMatch(/“Closures” was missing and is made anew[\s\S]*“Settings” was missing/);
  expect(product.rows('Settings').length).toBeGreaterThan(20);
});

test('formats, choices, hidden columns and warnings that were taken away come back, and are said once', () => {
  const product = productAt('outcomes due');
  const columns = ['Draft ID', 'Status', 'To'].map((header) => place(product, 'Outbox', header));
  const meddler = product.workspace.openScript({
    files: {
      'Code.js': `function meddle(id, [hidden, choices, format]) {
        const sheet = SpreadsheetApp.openById(id).getSheetByName('Outbox');
        sheet.showColumns(hidden);
        sheet.getRange(2, choices, 100, 1).clearDataValidations();
        sheet.getRange(2, format, 100, 1).setNumberFormat('0.00');
        for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) one.remove();
      }`,
    },
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] },
  });
  meddler.run('meddle', product.tracker.id, columns);
  expect(repair(product).mended).toEqual([
    '“Outbox”: formats and choices of 2 columns are back.',
    '“Outbox”: 1 column is hidden again.',
    '“Outbox” warns again before what the toolkit writes is edited.',
  ]);
  expect(repair(product).mended).toEqual([]);
});

test('the menu says what was mended', () => {
  const product = productAt('outcomes due');
  rename(product, 'Outbox', 'Status', 'State');
  product.script.answer('OK');
  product.script.click('Micro-internships', 'Repair the tracker');
  expect(product.script.alerts().at(-1)?.message).toMatch(/1 thing was mended.[\s\S]*“State” of “Outbox”/);
});
