import { erasedCells, keysThatLeft } from '../../../src/domain/erasure/changes';
import { outsideOf } from '../../../src/domain/erasure/outside';
import { personOf, type Rows, type Whom, withoutThem } from '../../../src/domain/erasure/scope';
import type { ApplicationRow, OutboxRow } from '../../../src/domain/records';
import { tabs } from '../../../src/toolkit/tabs';
import type { TabDefinition } from '../../../src/toolkit/tabs/tab';
import { microInternship, rowOf } from '../../support/rows';

const application = (values: Partial<ApplicationRow>) =>
  rowOf('applications', { microInternshipId: 'M-1', registrationStatus: 'not asked', ...values });
const mail = (values: Partial<OutboxRow>) =>
  rowOf('outbox', { microInternshipId: 'M-1', status: 'sent', sentAt: '2027-01-01T00:00:00Z', ...values });

const family = { guardianMail: 'rosa@home.example', guardianName: 'Rosa Lopez' };
const ana = application({
  id: 'A-1',
  firstName: 'Ana',
  lastName: 'Lopez',
  schoolMail: 'ana@s.example',
  ...family,
});
const leo = application({
  id: 'A-2',
  firstName: 'Leo',
  lastName: 'Lopez',
  schoolMail: 'leo@s.example',
  ...family,
});

const rows = (given: Partial<Record<string, unknown[]>>): Rows => ({
  rows: (tab) => (given[tab] ?? []) as never,
});

const changesOf = (whom: Whom, tracker: Rows) =>
  Object.fromEntries(erasedCells(whom, tracker, '2027-05-01').map(({ id, values }) => [id, values]));

test('a mail to the guardian of two keeps its recipient when one of them goes, and counts as left to the other', () => {
  const key = 'M-1/release-reminder-1/A-1+A-2';
  const reminder = mail({
    ...{ id: 'O-1', key, message: 'release-reminder-1', personId: 'A-1+A-2', audience: 'guardian' },
    ...{ to: family.guardianMail, name: family.guardianName, body: 'Ana and Leo', subject: 'Release' },
  });
  const tracker = rows({ applications: [ana, leo], outbox: [reminder] });
  const whom = personOf(tracker, { applicationId: 'A-1' });
  expect(changesOf(whom, tracker)['O-1']).toEqual({ body: '' });
  expect(keysThatLeft(whom, tracker).map(({ key: left }) => left)).toEqual(['M-1/release-reminder-1/A-2']);
});

test('what is planned for the person is cancelled, what is planned for others and names the person is written anew', () => {
  const outbox = [
    mail({
      id: 'O-1',
      status: 'planned',
      personId: 'A-1',
      to: 'ana@s.example',
      audience: 'student',
      body: 'Hi Ana',
    }),
    mail({
      id: 'O-2',
      status: 'drafted',
      approval: 'given',
      personId: 'P-1',
      audience: 'partner',
      to: 'p@p.example',
      body: 'Questions: Ana asks',
      draftId: 'd',
      edited: true,
    }),
    mail({
      id: 'O-3',
      status: 'planned',
      personId: 'P-1',
      audience: 'partner',
      to: 'p@p.example',
      body: 'Banana bread',
    }),
    mail({
      id: 'O-4',
      personId: 'teacher',
      audience: 'teacher',
      to: 't@s.example',
      subject: 'Today',
      body: 'Roster: Ana, Leo',
    }),
  ];
  const tracker = rows({ applications: [ana, leo], outbox });
  const whom = personOf(tracker, { applicationId: 'A-1' });
  const changes = changesOf(whom, tracker);
  expect(changes['O-1']).toEqual({ status: 'cancelled', to: '', body: '' });
  expect(changes['O-2']).toEqual({ status: 'approved', body: '', draftId: '', edited: null });
  expect(changes['O-3']).toBeUndefined();
  expect(changes['O-4']).toEqual({ body: '' });
  expect(outsideOf(whom, tracker).drafts).toEqual(['d']);
});

test('a guardian’s address means all the children of that guardian; a student’s only that student', () => {
  const tracker = rows({ applications: [ana, leo], partners: [] });
  const ids = (address: string) => {
    const whom = personOf(tracker, { address });
    return whom.kind === 'person' ? whom.applications.map(({ id }) => id) : [];
  };
  expect(ids('rosa@home.example')).toEqual(['A-1', 'A-2']);
  expect(ids('ana@s.example')).toEqual(['A-1']);
});

test('answers of a form that several micro-internships share go one by one, those of who stays stay', () => {
  const response = (id: string) => `application ${id} 2027-01-30T10:00:00Z`;
  const shared = { applicationFormId: 'form', applicationFormLink: 'link' };
  const [one, two] = [microInternship({ id: 'M-1', ...shared }), microInternship({ id: 'M-2', ...shared })];
  const tracker = rows({
    'micro-internships': [one, two],
    applications: [
      { ...ana, responseIds: response('r1') },
      { ...ana, id: 'A-3', microInternshipId: 'M-2', responseIds: response('r1') },
      { ...leo, responseIds: response('r2') },
    ],
  });
  const whom = { kind: 'offering', row: one } as const;
  expect(outsideOf(whom, tracker).forms).toMatchObject([{ formId: 'form', responses: ['r2'] }]);
  const alone = rows({ 'micro-internships': [one, { ...two, erased: '2027-04-01' }], applications: [ana] });
  expect(outsideOf(whom, alone).forms).toMatchObject([{ formId: 'form', responses: 'all' }]);
});

test('an address goes from a list, and the list stays as it was typed when it is not in it', () => {
  const whom = personOf(rows({}), { address: 'zoe@s.example' });
  expect(withoutThem(whom, 'zoe@s.example, ana@s.example')).toBe('ana@s.example');
  expect(withoutThem(whom, 'Ana: ana@s.example;')).toBe('Ana: ana@s.example;');
});

test('every tab with personal columns is one that erasure knows how to find rows in', () => {
  const known = ['micro-internships', 'outbox', 'partners', 'applications'];
  for (const { id, columns } of tabs as readonly TabDefinition[]) {
    if (known.includes(id) || !columns.some(({ personal }) => personal)) continue;
    const names = columns.map((column) => column.id);
    expect([id, names.includes('microInternshipId'), names.includes('applicationId')]).toEqual([
      id,
      true,
      true,
    ]);
  }
});
