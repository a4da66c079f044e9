import type { PersonChange } from '../../../src/simulation/spreadsheet/events';
import { bound } from '../../support/script';

/** Every change of a person, as the folders are told. */
function watched() {
  const { workspace, tracker } = bound('');
  const changes: PersonChange[] = [];
  const listening = { personChanged: (_: unknown, change: PersonChange) => changes.push(change) };
  Object.defineProperty(workspace.core, 'folders', { value: [...workspace.core.folders, listening] });
  return { workspace, tracker, changes };
}

test('TR-11: typing into one cell tells its value and what it held before', () => {
  const { workspace, tracker, changes } = watched();
  tracker.edit('B3', '5');
  tracker.edit('Sheet1!B3', 'TRUE', { as: workspace.owner });
  tracker.edit('B3', '');
  const common = { kind: 'EDIT', spreadsheet: tracker.id, user: workspace.owner, sheet: 0, range: 'B3' };
  expect(changes).toEqual([
    { ...common, value: '5' },
    { ...common, value: 'TRUE', oldValue: '5' },
    { ...common, oldValue: 'TRUE' },
  ]);
});

test('TR-11: a date is told as its serial number', () => {
  const { tracker, changes } = watched();
  tracker.edit('A1', '1/11/2027');
  expect(changes[0]?.value).toBe('46398');
});

test('TR-11: a paste tells its cells and no value', () => {
  const { tracker, changes } = watched();
  tracker.edit('A999', [
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ kind: 'EDIT', range: 'A999:B1001' });
  expect(changes[0]).not.toHaveProperty('value');
  expect(tracker.sheets()[0]?.rows).toBe(1001);
  expect(tracker.values('A1001:B1001')).toEqual([[3, 'c']]);
});

test('TR-11: changes of the grid and of sheets tell their kind', () => {
  const { tracker, changes } = watched();
  tracker.edit('A1', [
    ['b', '2'],
    ['a', '1'],
  ]);
  tracker.insertRows('Sheet1', 1, 2);
  tracker.deleteRows('Sheet1', 1);
  tracker.insertColumns('Sheet1', 1);
  tracker.deleteColumns('Sheet1', 1);
  tracker.moveColumn('Sheet1', 1, 3);
  tracker.sort('Sheet1', 2);
  tracker.addSheet('b');
  tracker.renameSheet('b', 'c');
  tracker.format('Sheet1!A1', '0.00');
  tracker.hideSheet('c');
  tracker.deleteSheet('c');
  expect(changes.map(({ kind }) => kind)).toEqual([
    'EDIT',
    'INSERT_ROW',
    'REMOVE_ROW',
    'INSERT_COLUMN',
    'REMOVE_COLUMN',
    'OTHER',
    'OTHER',
    'INSERT_GRID',
    'OTHER',
    'FORMAT',
    'OTHER',
    'REMOVE_GRID',
  ]);
  expect(tracker.values('Sheet1')).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
});

test('TR-13: a script’s own writes tell nobody', () => {
  const { tracker, run } = bound(`
    function onEdit(e) { e.source.getSheetByName('Log').appendRow([e.range.getA1Notation(), e.value]); }
    function f() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue(1); }`);
  tracker.addSheet('Log');
  tracker.edit('Sheet1!C2', 'x');
  run('f');
  expect(tracker.values('Log')).toEqual([['C2', 'x']]);
});

test('an account without the right to change the file cannot type', () => {
  const { tracker } = bound('');
  expect(() => tracker.edit('A1', 'x', { as: 'stranger@x.example' })).toThrow(/do not have permission/);
  tracker.share('stranger@x.example');
  tracker.edit('A1', 'x', { as: 'stranger@x.example' });
  expect(tracker.values('A1')).toEqual([['x']]);
});

test('a sheet is given as CSV', () => {
  const { tracker } = bound('');
  tracker.edit('A1', [
    ['a "b"', 'c,d'],
    ['1', 'two\nlines'],
  ]);
  expect(tracker.csv('Sheet1')).toBe('"a ""b""","c,d"\r\n1,"two\nlines"\r\n');
});

test('what is not there is said by name', () => {
  const { workspace, tracker } = bound('');
  expect(() => tracker.sort('Nope', 1)).toThrow(
    'There is no sheet "Nope" in the spreadsheet. There is: Sheet1.',
  );
  expect(() => workspace.spreadsheet('nope')).toThrow('There is no spreadsheet nope in this workspace.');
  expect(workspace.spreadsheet(tracker.url).id).toBe(tracker.id);
});

test('sorting leaves the frozen rows, and goes with notes', () => {
  const { tracker, run } = bound(`function f() {
    var s = SpreadsheetApp.getActiveSheet(); s.setFrozenRows(1); s.getRange('A2').setNote('b’s');
  }`);
  tracker.edit('A1', [['name'], ['b'], ['a']]);
  run('f');
  tracker.sort('Sheet1', 1, true);
  expect(tracker.values('Sheet1')).toEqual([['name'], ['a'], ['b']]);
  expect(tracker.notes('A1:A3')).toEqual([[''], [''], ['b’s']]);
});
