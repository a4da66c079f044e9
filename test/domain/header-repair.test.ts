import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { type HeaderRepair, headerRepair } from '../../src/domain/header-repair';
import { tabOf, tabs } from '../../src/toolkit/tabs';
import type { TabDefinition } from '../../src/toolkit/tabs/tab';

const tables = (tabs as readonly TabDefinition[]).filter(({ layout }) => layout === 'table');
const headersOf = (tab: TabDefinition): string[] => tab.columns.map(({ header }) => header);

/** The header row after the repair. */
function mended(headers: readonly string[], repair: HeaderRepair): string[] {
  const row = [...headers];
  for (const { place, header } of repair.write) row[place] = header;
  return [...row, ...repair.append.map(({ header }) => header)];
}

const change = record({
  kind: constantFrom('rename', 'delete', 'double', 'insert'),
  at: integer({ min: 1, max: 200 }),
});

test('whatever is renamed, deleted, doubled or inserted: every header is there once, and a second repair finds nothing', () => {
  assert(
    property(constantFrom(...tables), array(change, { maxLength: 5 }), (tab, changes) => {
      const row = headersOf(tab);
      for (const [index, { kind, at }] of changes.entries()) {
        const place = 1 + (at % (row.length - 1));
        if (kind === 'rename') row[place] = `mine ${index}`;
        else if (kind === 'delete' && row.length > 2) row.splice(place, 1);
        else if (kind === 'double') row.splice(place, 0, row[place] as string);
        else row.splice(place, 0, `own ${index}`);
      }
      const after = mended(row, headerRepair(tab, row, []));
      for (const header of headersOf(tab)) expect(after.filter((name) => name === header)).toHaveLength(1);
      const again = headerRepair(tab, after, []);
      expect([again.write, again.append, again.notes]).toEqual([[], [], []]);
    }),
  );
});

test('a column under another name is not taken for one whose kind it cannot be', () => {
  const tab = tabOf('applications');
  const headers = headersOf(tab).map((header) => (header === 'Submitted' ? 'Shoe size' : header));
  const rows = [
    headers.map((header) => (header === 'ID' ? 'A-0001' : header === 'Shoe size' ? 'forty' : '')),
  ];
  const repair = headerRepair(tab, headers, rows);
  expect(repair.write).toEqual([]);
  expect(repair.append.map(({ header }) => header)).toEqual(['Submitted']);
});

test('of two columns the one that has something in it keeps the name', () => {
  const tab = tabOf('closures');
  const headers = [...headersOf(tab), headersOf(tab)[1] as string];
  const rows = [headers.map((_, place) => (place === headers.length - 1 ? 'typed' : ''))];
  expect(headerRepair(tab, headers, rows).write).toEqual([
    { place: 1, header: `${headers[1]} (copy)`, was: headers[1] },
  ]);
});

test('a lost ID column is given back to a tab without rows only', () => {
  const tab = tabOf('outbox');
  const headers = headersOf(tab).slice(1);
  expect(headerRepair(tab, headers, []).append.map(({ id }) => id)).toEqual(['id']);
  const lost = headerRepair(tab, headers, [headers.map(() => 'x')]);
  expect(lost.append).toEqual([]);
  expect(lost.notes.map(({ id }) => id)).toContain('id-column-gone');
});
