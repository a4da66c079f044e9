import { stageIds } from '../../src/toolkit/stage';
import { type ColumnId, tabOf, tabs } from '../../src/toolkit/tabs';
import type { Column, TabDefinition } from '../../src/toolkit/tabs/tab';

const all: readonly TabDefinition[] = tabs;
const columns = all.flatMap((tab) =>
  tab.columns.map((column: Column) => [tab.id, column.id, tab, column] as const),
);

test('tabs have ids and names of their own, and only the two ledgers are hidden', () => {
  expect(new Set(all.map((tab) => tab.id)).size).toBe(all.length);
  expect(new Set(all.map((tab) => tab.name.toLowerCase())).size).toBe(all.length);
  expect(all.filter((tab) => tab.hidden).map((tab) => tab.id)).toEqual(['ledger', 'badges']);
  expect(all.filter((tab) => tab.appendOnly).map((tab) => tab.id)).toEqual(['log', 'ledger', 'badges']);
});

test.each(all.map((tab) => [tab.name, tab] as const))(
  '%s: headers and ids are unique, whatever the case',
  (_, tab) => {
    const headers = tab.columns.map((column) => column.header.trim().toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(tab.columns.map((column) => column.id)).size).toBe(tab.columns.length);
    expect(tab.frozenColumns).toBeLessThan(tab.columns.length);
  },
);

test('every table but the ledger, which is keyed by mail, is found by a protected ID in its first column', () => {
  for (const tab of all.filter((candidate) => candidate.layout === 'table' && candidate.id !== 'ledger')) {
    expect(tab.columns[0]).toMatchObject({ id: 'id', kind: 'id', protected: true });
  }
  expect(tabOf('ledger').columns[0]?.id).toBe('key');
});

test.each(columns)('%s.%s: choices belong to choice columns and are unique', (_tab, _id, _, column) => {
  expect(column.choices !== undefined).toBe(column.kind === 'choice');
  if (column.choices) expect(new Set(column.choices).size).toBe(column.choices.length);
  expect(column.width).toBeGreaterThanOrEqual(50);
  expect(column.width).toBeLessThanOrEqual(480);
});

test('tokens and internal ids are hidden, and what a student tells in private is too', () => {
  const applications: readonly Column[] = tabOf('applications').columns;
  for (const column of applications.filter(({ id }) => /token|EventId|responseIds/i.test(id))) {
    expect([column.id, column.hidden]).toEqual([column.id, true]);
  }
  for (const id of ['accommodations', 'emergencyContact', 'familyNeeds', 'dayContact']) {
    expect(applications.find((column) => column.id === id)).toMatchObject({ hidden: true, personal: true });
  }
});

test('names, addresses and free text of families are marked as personal, so that erasure finds them', () => {
  for (const column of tabOf('applications').columns) {
    if (/name|mail|phone|contact|note$|signedBy/i.test(column.header)) {
      expect([column.header, column.personal ?? false]).toEqual([column.header, true]);
    }
  }
});

test('the feedback tab has no place for the answer about feeling safe', () => {
  expect(tabOf('feedback').columns.filter((column) => /safe|happened/i.test(column.id))).toEqual([]);
});

test('home has a column for each stage', () => {
  const ids = tabOf('home').columns.map((column) => column.id);
  expect(ids.filter((id) => (stageIds as readonly string[]).includes(id))).toEqual([...stageIds]);
});

test('column ids are known to the compiler', () => {
  const id: ColumnId<'outbox'> = 'draftId';
  expect(tabOf('outbox').columns.map((column) => column.id)).toContain(id);
});
