import type { MicroInternshipRow } from '../../src/domain/records';
import { formHost, formMembers, roundChanges } from '../../src/domain/round';
import { microInternship } from '../support/rows';

const offering = (id: string, values: Partial<MicroInternshipRow> = {}): MicroInternshipRow =>
  microInternship({
    id,
    created: `2027-01-0${id.slice(2)}T10:00:00Z`,
    applicationRound: 'Spring',
    industryFormAnswered: '2027-01-28T18:00:00Z',
    ...values,
  });
const memory = (more = {}) => JSON.stringify({ application: { items: { why: 1 }, ...more } });
const made = (values: Partial<MicroInternshipRow> = {}) => ({
  applicationFormId: 'form',
  applicationFormLink: 'https://docs.google.com/forms/form',
  applicationFormState: 'open',
  applicationsOpen: '2027-02-01',
  applicationsClose: '2027-02-12',
  formItems: memory(),
  ...values,
});
const ids = (rows: readonly MicroInternshipRow[]) => rows.map(({ id }) => id);
/** The rows as they are when the changes are written. */
const settled = (rows: readonly MicroInternshipRow[]): MicroInternshipRow[] => {
  const changes = roundChanges(rows);
  return rows.map((row) =>
    Object.assign({ ...row }, ...changes.filter(({ id }) => id === row.id).map((one) => one.values)),
  );
};

test('without a word, or with another one, everybody makes a form of their own', () => {
  const rows = [
    offering('M-1', made({ applicationRound: '' })),
    offering('M-2', { applicationRound: '' }),
    offering('M-3', { applicationRound: 'Autumn' }),
  ];
  for (const row of rows)
    expect([formHost(row, rows).id, ids(formMembers(row, rows))]).toEqual([row.id, [row.id]]);
  expect(roundChanges(rows)).toEqual([]);
});

test('who is of the round joins its form when the industry form is answered, however the word is written', () => {
  const rows = [
    offering('M-1', made()),
    offering('M-2', { applicationRound: ' spring ' }),
    offering('M-3', { industryFormAnswered: '' }),
    offering('M-4', { status: 'draft' }),
  ];
  expect(rows.slice(0, 3).map((row) => formHost(row, rows).id)).toEqual(['M-1', 'M-1', 'M-1']);
  expect(ids(formMembers(rows[0] as MicroInternshipRow, rows))).toEqual(['M-1', 'M-2']);
  const after = settled(rows);
  expect(after[1]).toMatchObject({
    applicationFormId: 'form',
    applicationFormState: 'open',
    applicationsClose: '2027-02-12',
  });
  expect(JSON.parse(after[1]?.formItems ?? '').application.items).toEqual({ why: 1 });
  expect(after.slice(2).map(({ applicationFormId }) => applicationFormId)).toEqual(['', '']);
});

test('a form that is closed takes nobody in any more', () => {
  const rows = [offering('M-1', made({ applicationFormState: 'closed' })), offering('M-2')];
  expect(formHost(rows[1] as MicroInternshipRow, rows).id).toBe('M-2');
  expect(settled(rows)[1]?.applicationFormId).toBe('');
});

test('a form that was left half-built is nobody’s to join yet, and nobody else makes another', () => {
  const rows = [offering('M-1', { applicationFormId: 'form' }), offering('M-2')];
  expect(formHost(rows[1] as MicroInternshipRow, rows).id).toBe('M-1');
  expect(roundChanges(rows)).toEqual([]);
});

test('a closing day that is typed into one row goes to all, whichever row it is', () => {
  const start = settled([offering('M-1', made()), offering('M-2', made()), offering('M-3', made())]);
  for (const index of [0, 1, 2]) {
    const typed = start.map((row, at) => (at === index ? { ...row, applicationsClose: '2027-02-19' } : row));
    expect(settled(typed).map(({ applicationsClose }) => applicationsClose)).toEqual([
      '2027-02-19',
      '2027-02-19',
      '2027-02-19',
    ]);
    const emptied = start.map((row, at) =>
      at === index && index > 0 ? { ...row, applicationsClose: '' } : row,
    );
    expect(settled(emptied).map(({ applicationsClose }) => applicationsClose)).toEqual([
      '2027-02-12',
      '2027-02-12',
      '2027-02-12',
    ]);
  }
});

test('what was made alike once is left alone', () => {
  const rows = settled([offering('M-1', made()), offering('M-2', made())]);
  for (const { id, values } of roundChanges(rows))
    expect(rows.find((row) => row.id === id)).toMatchObject(values);
});

test('when the one that looks after the form is cancelled, the next one does', () => {
  const rows = settled([offering('M-1', made()), offering('M-2', made()), offering('M-3', made())]);
  Object.assign(rows[0] as object, { status: 'cancelled' });
  expect(formHost(rows[2] as MicroInternshipRow, rows).id).toBe('M-2');
  expect(ids(formMembers(rows[1] as MicroInternshipRow, rows))).toEqual(['M-2', 'M-3']);
});
