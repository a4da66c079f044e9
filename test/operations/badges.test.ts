import Papa from 'papaparse';
import type { Response } from '../../src/contract';
import type { Product } from '../support/product';
import {
  afterSession,
  attend,
  cellOf,
  documentsNamed,
  idOf,
  offeringRow,
  studentRow,
} from '../support/session-day';

type Exported = Response<'exportBadges'>;

const about = (product: Product) => ({ microInternshipId: product.microInternshipId });
const preview = (product: Product) =>
  product.teacher.ask<Response<'previewBadges'>>('previewBadges', about(product));
const exportNow = (product: Product, request: object = {}) =>
  product.teacher.ask<Exported>('exportBadges', { ...about(product), ...request });
const cells = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
const ledger = (product: Product) => product.rows('Badge ledger').filter((row) => row.ID !== '');

/** The evening of the session, with one more student who agreed to everything. */
const ready = () => {
  const product = afterSession(['present', 'late', 'present', 'present']);
  product.tickAt('2027-03-17T08:02');
  product.workspace.clock.advanceTo('2027-03-18T10:30');
  return product;
};

test('the preview says who stands in the next file and why the others do not, and changes nothing', () => {
  const product = ready();
  const shown = preview(product);
  expect(shown.ready.map(({ applicationId }) => applicationId)).toEqual(
    [0, 2, 3].map((index) => idOf(product, index)),
  );
  expect(shown.leftOut).toEqual([
    expect.objectContaining({ why: expect.stringContaining('certificate alone') }),
  ]);
  expect(shown).toMatchObject({ preset: 'parchment', service: 'Canvas Credentials', files: [] });
  expect(ledger(product)).toEqual([]);
});

test('a file holds those who were there and agreed, and is kept in the folder of the micro-internship', () => {
  const product = ready();
  const { files } = exportNow(product, { badgeClassId: '65f803ac53ae0b2639ac0eba' });
  expect(files.map(({ name, rows }) => [name, rows])).toEqual([['session-badge-20270318-1of1.csv', 3]]);
  const [header = [], ...rows] = cells(files[0]?.text ?? '');
  expect(header[0]).toBe('Badge Class ID');
  expect(rows.map((row) => row[0])).toEqual(Array(3).fill('65f803ac53ae0b2639ac0eba'));
  expect(rows.map((row) => row[7])).toEqual(Array(3).fill('2027-03-18'));
  const [kept] = documentsNamed(product, /^session-badge/);
  const [folder] = documentsNamed(product, /\(2027-03-15\)$/);
  expect(Buffer.from(kept?.bytes ?? []).toString('utf8')).toBe(files[0]?.text);
  expect(kept?.folders).toEqual([folder?.id]);
  expect(kept?.permissions.map(({ role }) => role)).toEqual(['owner']);
  expect(offeringRow(product)).toMatchObject({ 'Badge class ID': '65f803ac53ae0b2639ac0eba' });
  expect(String(offeringRow(product).Folder)).toContain(folder?.id);
});

test('who stands in a file is written down without names or addresses', () => {
  const product = ready();
  exportNow(product, { badgeClassId: 'class-1' });
  expect(ledger(product)).toHaveLength(3);
  expect(ledger(product)[0]).toMatchObject({
    State: 'exported',
    Who: product.workspace.owner,
    'Application ID': idOf(product, 0),
    'Badge class ID': 'class-1',
    File: 'session-badge-20270318-1of1.csv',
    'Issue date': expect.anything(),
  });
  expect(JSON.stringify(ledger(product))).not.toMatch(/students\.|Ana|Luis/);
  expect(studentRow(product, 0)).toMatchObject({
    Badge: 'exported',
    'Badge file': 'session-badge-20270318-1of1.csv',
  });
});

test('exporting twice awards nobody twice, even when statuses were typed back', () => {
  const product = ready();
  exportNow(product);
  product.type('Applications', ['ID', idOf(product, 0)], { Badge: 'earned', 'Badge file': '' });
  expect(() => exportNow(product)).toThrow(/Nobody is left/);
  expect(preview(product).ready).toEqual([]);
  expect(preview(product).files).toEqual([
    expect.objectContaining({ name: 'session-badge-20270318-1of1.csv', count: 3 }),
  ]);
});

test('who is allowed later the same day gets a file of its own, with another name', () => {
  const product = ready();
  const first = exportNow(product).files[0];
  product.type('Applications', ['ID', idOf(product, 1)], { 'Badge account': 'yes' });
  const { files } = exportNow(product);
  expect(files.map(({ name, rows }) => [name, rows])).toEqual([['session-badge-20270318b-1of1.csv', 1]]);
  expect(first?.text).not.toContain(cells(files[0]?.text ?? '')[1]?.[1] ?? '?');
});

test('a lost file is made again knowingly, the same to the byte, and is noted', () => {
  const product = ready();
  const [first] = exportNow(product).files;
  for (const file of documentsNamed(product, /^session-badge/)) product.workspace.drive.erase(file.id);
  product.workspace.clock.advanceBy({ days: 4 });
  const again = exportNow(product, { file: first?.name });
  expect(again.files[0]).toMatchObject({ name: first?.name, text: first?.text });
  expect(again.message).toContain('only if the first one was never used');
  expect(documentsNamed(product, /^session-badge/)).toHaveLength(1);
  expect(ledger(product).map((row) => row.State)).toEqual([
    ...Array(3).fill('exported'),
    ...Array(3).fill('exported again'),
  ]);
  expect(() => exportNow(product, { file: 'session-badge-20270101-1of1.csv' })).toThrow(
    /No file of this name/,
  );
});

test('a family that took its agreement back is not in the file that is made again', () => {
  const product = ready();
  const [first] = exportNow(product).files;
  product.type('Applications', ['ID', idOf(product, 3)], { 'Badge account': 'no' });
  const again = exportNow(product, { file: first?.name });
  expect(again.files[0]?.rows).toBe(2);
  expect(again.message).toContain('made without them');
});

test('when Drive refuses to keep the file, it is still handed over and nobody is exported twice', () => {
  const product = ready();
  const before = product.workspace.snapshot();
  exportNow(product);
  const calls = product.workspace.executions().at(-1)?.calls ?? [];
  const at = calls.findIndex(({ member }) => /Files(Collection)?\.create/.test(member)) + 1;
  expect(at).toBeGreaterThan(0);
  product.workspace.restore(before);
  product.workspace.core.executions.length = 0;
  product.workspace.faults.fail(at, 'Rate limit exceeded.');
  const { files } = exportNow(product);
  product.silence();
  expect(files[0]).toMatchObject({ rows: 3, link: '' });
  expect(() => exportNow(product)).toThrow(/Nobody is left/);
});

test('Credly’s template has to be brought along', () => {
  const product = ready();
  product.tracker.edit(`Settings!${cellOf(product, 'Badge service')}`, 'credly');
  expect(() => exportNow(product, { badgeClassId: 'T-1' })).toThrow(/fresh template/);
  expect(ledger(product)).toEqual([]);
  const template = 'Badge Template ID,Recipient Email,First Name,Middle Name,Last Name,Issued at';
  const { files } = exportNow(product, { badgeClassId: 'T-1', template });
  expect(cells(files[0]?.text ?? '')[0]).toEqual(template.split(','));
});

test('once the teacher has awarded, everybody is told, and the ledger says so', () => {
  const product = ready();
  exportNow(product);
  product.teacher.ask('badgesAwarded', about(product));
  expect([0, 1, 2, 3].map((index) => studentRow(product, index).Badge)).toEqual(Array(4).fill('issued'));
  expect(
    ledger(product)
      .filter((row) => row.State === 'awarded')
      .map((row) => row.File),
  ).toEqual(Array(3).fill('session-badge-20270318-1of1.csv'));
  expect(() => product.teacher.ask('badgesAwarded', about(product))).toThrow(/Nobody has earned/);
});

test('attendance that is corrected afterwards keeps the file in mind and says what to do', () => {
  const product = ready();
  exportNow(product);
  expect(attend(product, 0, ['absent'])).toContain('take the badge back');
  expect(studentRow(product, 0)).toMatchObject({ Badge: 'exported', Attendance: 'absent' });
});

test('steps that are done once for the school stay ticked for the next micro-internship', () => {
  const product = ready();
  const { stepId, steps } = preview(product);
  expect(steps.map(({ ticked }) => ticked)).toEqual(steps.map(() => false));
  for (const item of ['account', 'award']) product.teacher.ask('tick', { stepId, item, ticked: true });
  expect(
    preview(product)
      .steps.filter(({ ticked }) => ticked)
      .map(({ id }) => id),
  ).toEqual(['account', 'award']);
});

test('erasing a student on request takes the badge file along, and erasing everybody the whole folder', () => {
  const product = ready();
  exportNow(product);
  const before = product.workspace.snapshot();
  product.teacher.ask('erasePerson', { applicationId: idOf(product, 0) });
  expect(documentsNamed(product, /^session-badge|^Run of show/)).toEqual([]);
  expect(ledger(product)).toHaveLength(3);
  product.workspace.restore(before);
  product.teacher.ask('eraseOffering', about(product));
  expect(documentsNamed(product, /^session-badge|^Run of show|^Certificate|\(2027-03-15\)$/)).toEqual([]);
});
