import { bound, runScript } from '../../support/script';

test('SS-01: create gives one sheet of 1000 rows and 26 columns', () => {
  const seen = runScript(`function f() {
    var ss = SpreadsheetApp.create('Plan');
    var s = ss.getSheets()[0];
    return [ss.getNumSheets(), s.getName(), s.getMaxRows(), s.getMaxColumns(), s.getSheetId()];
  }`);
  expect(seen).toEqual([1, 'Sheet1', 1000, 26, 0]);
});

test('SS-01: create takes the size of the sheet', () => {
  const seen = runScript(`function f() {
    var ss = SpreadsheetApp.create('Plan', 25, 10);
    return [ss.getNumSheets(), ss.getSheets()[0].getMaxRows(), ss.getSheets()[0].getMaxColumns()];
  }`);
  expect(seen).toEqual([1, 25, 10]);
});

test('SS-02: a new spreadsheet is a Drive file of the same name, owned by the account', () => {
  const { workspace, run } = bound(`function f() { return SpreadsheetApp.create('Plan').getId(); }`);
  const id = run('f') as string;
  expect(workspace.core.state.files[id]).toMatchObject({
    name: 'Plan',
    mimeType: 'application/vnd.google-apps.spreadsheet',
    owner: workspace.owner,
  });
});

test('SS-02: a spreadsheet is opened again by id, address and file', () => {
  const seen = runScript(`function f() {
    var ss = SpreadsheetApp.create('Plan');
    return [SpreadsheetApp.openByUrl(ss.getUrl()).getId() === ss.getId(),
            SpreadsheetApp.openById(ss.getId()).getName()];
  }`);
  expect(seen).toEqual([true, 'Plan']);
});

test('SS-02: renaming a spreadsheet renames its file', () => {
  const { workspace, tracker, run } = bound(`function f() { SpreadsheetApp.getActive().rename('New'); }`);
  run('f');
  expect(workspace.core.state.files[tracker.id]?.name).toBe('New');
  expect(tracker.name).toBe('New');
});

test('openById of an unknown id throws Google’s text', () => {
  expect(() => runScript(`function f() { SpreadsheetApp.openById('nope'); }`)).toThrow(
    'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
  );
});

test('openById of somebody else’s file throws', () => {
  const { workspace, run } = bound(`function f(id) { SpreadsheetApp.openById(id); }`);
  const other = workspace.createSpreadsheet('Private', { owner: 'other@school.example' });
  expect(() => run('f', other.id)).toThrow('You do not have permission to access the requested document.');
  other.share(workspace.owner, 'reader');
  expect(() => run('f', other.id)).not.toThrow();
});

test('a reader’s script may read and not write', () => {
  const { workspace, run } = bound(`
    function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue(); }
    function write(id) { SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').setValue(1); }`);
  const other = workspace.createSpreadsheet('Shared', { owner: 'other@school.example' });
  other.edit('A1', 'hello');
  other.share(workspace.owner, 'reader');
  expect(run('read', other.id)).toBe('hello');
  expect(() => run('write', other.id)).toThrow('You do not have permission to perform that action.');
});

test('GEN-12: the scope of the bound file opens and makes no other one', () => {
  const manifest = {
    timeZone: 'America/Los_Angeles',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  };
  const { tracker, run } = bound(
    `function here() { return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(3).getValue(); }
     function byId(id) { SpreadsheetApp.openById(id); }
     function create() { SpreadsheetApp.create('x'); }`,
    { manifest },
  );
  expect(run('here')).toBe(3);
  expect(() => run('byId', tracker.id)).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
  expect(() => run('create')).toThrow(
    /Specified permissions are not sufficient to call SpreadsheetApp.create/,
  );
});

test('a copy of the file has its cells and is nobody’s destination', () => {
  const { tracker } = bound('');
  tracker.edit('A1', [
    ['a', '1'],
    ['b', '2'],
  ]);
  const copy = tracker.copy('Next year');
  copy.edit('A1', 'changed');
  expect(copy.values('Sheet1')).toEqual([
    ['changed', 1],
    ['b', 2],
  ]);
  expect(tracker.values('Sheet1')).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(copy.name).toBe('Next year');
});

test('editors and viewers are who the file is shared with', () => {
  const { run } = bound(`function f() {
    var ss = SpreadsheetApp.getActive();
    ss.addEditor('co@school.example').addViewers(['a@x.example', 'b@x.example']).removeViewer('a@x.example');
    return [ss.getEditors().map(String), ss.getViewers().map(String), String(ss.getOwner())];
  }`);
  expect(run('f')).toEqual([
    ['teacher@school.example', 'co@school.example'],
    ['b@x.example'],
    'teacher@school.example',
  ]);
});

test('a version of the file is put back, and nothing else', () => {
  const { workspace, tracker } = bound('');
  tracker.edit('A1', 'before');
  const version = tracker.version();
  tracker.edit('A1', 'after');
  tracker.addSheet('Later');
  workspace.clock.advanceBy({ days: 1 });
  const now = workspace.clock.now();
  tracker.restoreVersion(version);
  expect(tracker.values('Sheet1')).toEqual([['before']]);
  expect(tracker.sheets()).toHaveLength(1);
  expect(workspace.clock.now()).toBe(now);
});

test('a snapshot keeps spreadsheets whole', () => {
  const { workspace, tracker, run } = bound(`function f() {
    var s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B2').setValues([[1, '=A1+1'], ['x', true]]).setBackground('red').setNote('n');
  }`);
  run('f');
  const saved = workspace.snapshot();
  tracker.edit('A1', '9');
  workspace.restore(saved);
  expect(tracker.values('Sheet1')).toEqual([
    [1, 2],
    ['x', true],
  ]);
  expect(workspace.snapshot()).toBe(saved);
});

test('a spreadsheet is given as a PDF named after it', () => {
  const { run } = bound(`function f() {
    SpreadsheetApp.getActiveSheet().appendRow(['hello']);
    var blob = SpreadsheetApp.getActive().getAs('application/pdf');
    return [blob.getName(), blob.getContentType(), blob.getDataAsString().slice(0, 5), blob.getDataAsString().indexOf('hello') > 0];
  }`);
  expect(run('f')).toEqual(['Tracker.pdf', 'application/pdf', '%PDF-', true]);
});
