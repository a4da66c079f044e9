import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { bound, runScript, standalone } from '../support/script';

test('GEN-07: the root folder reads as My Drive, files and folders as their names', () => {
  expect(
    runScript(`function f() {
      var root = DriveApp.getRootFolder();
      return [root.toString(), String(DriveApp.createFolder('Year')), String(DriveApp.createFile('a.txt', 'x')), root.getParents().hasNext(),
        DriveApp.getFolderById(root.getId()).getName()];
    }`),
  ).toEqual(['My Drive', 'Year', 'a.txt', false, 'My Drive']);
});

test('GEN-09: an iterator has hasNext and next, ends with an error, and goes on from its token', () => {
  expect(
    runScript(`function f() {
      DriveApp.createFile('a', '1'); DriveApp.createFile('a', '2'); DriveApp.createFile('b', '3');
      var files = DriveApp.getFilesByName('a'), seen = [typeof files[Symbol.iterator], files.hasNext()];
      files.next();
      var rest = DriveApp.continueFileIterator(files.getContinuationToken());
      files.next();
      seen.push(files.hasNext(), rest.hasNext(), rest.next().getName(), rest.hasNext());
      try { files.next(); } catch (e) { seen.push(e.message); }
      return seen;
    }`),
  ).toEqual([
    'undefined',
    true,
    false,
    true,
    'a',
    false,
    'Cannot retrieve the next object: iterator has reached the end.',
  ]);
});

test('GEN-12: drive.file is not enough for DriveApp, drive.readonly only to read', () => {
  const source = `
    function create() { DriveApp.createFolder('x'); }
    function read() { return DriveApp.getRootFolder().getName(); }`;
  const scopes = (name: string) => ({
    manifest: { oauthScopes: [`https://www.googleapis.com/auth/${name}`] },
  });
  expect(() => standalone(source, scopes('drive.file')).run('create')).toThrow(
    'Specified permissions are not sufficient to call DriveApp.createFolder. ' +
      'Required permissions: https://www.googleapis.com/auth/drive',
  );
  expect(() => standalone(source, scopes('drive.readonly')).run('create')).toThrow('not sufficient');
  expect(standalone(source, scopes('drive.readonly')).run('read')).toBe('My Drive');
});

test('files are made of text or a blob, read, rewritten and described', () => {
  expect(
    runScript(`function f() {
      var a = DriveApp.createFile('a.html', '<p>x</p>', MimeType.HTML), b = DriveApp.createFile(Utilities.newBlob([1, -1], 'image/png', 'b.png'));
      var seen = [a.getMimeType(), a.getBlob().getDataAsString(), a.getSize(), b.getName(), b.getMimeType(), b.getBlob().getBytes(),
        a.setContent('niño').getBlob().getDataAsString(), a.getDescription(), a.setDescription('d').getDescription(), a.setName('c').getName()];
      a.setStarred(true).setTrashed(true);
      return seen.concat(a.isStarred(), a.isTrashed(), DriveApp.getFilesByName('c').hasNext(), DriveApp.getTrashedFiles().next().getName(),
        a.getDateCreated() <= a.getLastUpdated(), a.getUrl().indexOf(a.getId()) > 0, a.getDownloadUrl() !== null);
    }`),
  ).toEqual([
    'text/html',
    '<p>x</p>',
    8,
    'b.png',
    'image/png',
    [1, -1],
    'niño',
    null,
    'd',
    'c',
    true,
    true,
    false,
    'c',
    true,
    true,
    true,
  ]);
});

test('folders nest, are searched, and files move between them', () => {
  expect(
    runScript(`function f() {
      function names(it) { var all = []; while (it.hasNext()) all.push(it.next().getName()); return all.sort(); }
      var year = DriveApp.createFolder('Year'), term = year.createFolder('Term'), a = term.createFile('a.txt', 'x'), b = year.createFile('b.csv', '1', 'text/csv');
      var seen = [names(year.getFiles()), names(year.getFolders()), names(a.getParents()), names(DriveApp.getFolders()), names(year.getFilesByType('text/csv')),
        names(DriveApp.searchFiles("name contains 'a'")), names(DriveApp.searchFolders("name = 'Term'")), names(year.getFoldersByName('Term'))];
      a.moveTo(year);
      term.moveTo(DriveApp.getRootFolder());
      seen.push(names(year.getFiles()), names(DriveApp.getRootFolder().getFolders()));
      var copy = b.makeCopy('c.csv', term), other = b.makeCopy();
      return seen.concat(names(term.getFiles()), names(copy.getParents()), other.getName());
    }`),
  ).toEqual([
    ['b.csv'],
    ['Term'],
    ['Term'],
    ['Term', 'Year'],
    ['b.csv'],
    ['a.txt'],
    ['Term'],
    ['Term'],
    ['a.txt', 'b.csv'],
    ['Term', 'Year'],
    'c.csv',
    'Term',
    'Copy of b.csv',
  ]);
});

test('what is not there, or not one’s own, cannot be opened', () => {
  const { run, script } = standalone(`
    function make() { return DriveApp.createFile('a', 'x').getId(); }
    function open(id) { return DriveApp.getFileById(id).getName(); }
    function folder(id) { return DriveApp.getFolderById(id).getName(); }`);
  const id = run('make');
  expect(run('open', id)).toBe('a');
  for (const act of [
    () => run('open', 'nope'),
    () => script.as('co@school.example').run('open', id),
    () => run('folder', id),
  ]) {
    expect(act).toThrow(/^No item with the given ID could be found/);
  }
});

test('sharing: people, and everybody with the link', () => {
  const { run, script } = standalone(`
    function f() {
      var file = DriveApp.createFile('a', 'x');
      file.addEditor('ed@school.example').addViewers(['vi@school.example', 'ed@school.example']).addCommenter('co@school.example');
      function emails(users) { return users.map(function (u) { return u.getEmail(); }); }
      var seen = [emails(file.getEditors()), emails(file.getViewers()), String(file.getAccess('ed@school.example')), String(file.getAccess('no@x.example')),
        file.getOwner().getName(), file.getOwner().getDomain(), String(file.getSharingAccess()), String(file.getSharingPermission())];
      file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      seen.push(file.getSharingAccess() === DriveApp.Access.ANYONE_WITH_LINK, file.getSharingPermission() === DriveApp.Permission.VIEW);
      file.revokePermissions('ed@school.example');
      file.removeViewer('vi@school.example');
      return seen.concat([emails(file.getEditors()), emails(file.getViewers()), file.getId()]);
    }
    function rename(id) { DriveApp.getFileById(id).setName('b'); }`);
  const seen = run('f') as unknown[];
  const id = seen.pop();
  expect(seen).toEqual([
    ['ed@school.example'],
    ['vi@school.example', 'co@school.example'],
    'EDIT',
    'NONE',
    'Teacher',
    'school.example',
    'PRIVATE',
    'NONE',
    true,
    true,
    [],
    ['co@school.example'],
  ]);
  expect(() => script.as('vi@school.example').run('rename', id)).toThrow('Access denied');
});

test('SS-02: a spreadsheet is a file of Drive; TR-17: so is the script project', () => {
  const { run, tracker } = bound(
    `function f() {
    var made = SpreadsheetApp.create('Export'), file = DriveApp.getFileById(made.getId());
    return [file.getName(), file.getMimeType() === MimeType.GOOGLE_SHEETS, SpreadsheetApp.open(file).getId() === made.getId(),
      DriveApp.getFileById(ScriptApp.getScriptId()).getMimeType() === MimeType.GOOGLE_APPS_SCRIPT,
      DriveApp.getFileById(SpreadsheetApp.getActiveSpreadsheet().getId()).getName()];
  }`,
  );
  expect(run('f')).toEqual(['Export', true, true, true, 'Tracker']);
  expect(tracker.id).toMatch(/^1/);
});

test('a Google Doc is given as PDF', () => {
  const services = { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] };
  const { run } = standalone(
    `function f() {
      var id = Drive.Files.create({ name: 'Guide', mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob('<p>Bienvenidos</p>', 'text/html')).id;
      var file = DriveApp.getFileById(id), pdf = file.getAs(MimeType.PDF);
      return [pdf.getName(), pdf.getContentType(), pdf.getBytes(), file.getBlob().getContentType(), file.getSize()];
    }`,
    { manifest: { dependencies: services } },
  );
  const [name, type, bytes, blobType, size] = run('f') as [string, string, number[], string, number];
  expect([name, type, blobType, size]).toEqual(['Guide.pdf', 'application/pdf', 'application/pdf', 0]);
  expect(textOfPdf(Uint8Array.from(bytes))).toBe('Bienvenidos');
});

test('people: a file can be renamed, shared, trashed, brought back and deleted by hand', () => {
  const { run, workspace } = standalone(`
    function make() { return DriveApp.createFile('a', 'x').getId(); }
    function read(id) { var f = DriveApp.getFileById(id); return [f.getName(), f.isTrashed()]; }`);
  const { drive } = workspace;
  const id = run('make') as string;
  drive.rename(id, 'b');
  drive.trash(id);
  expect(run('read', id)).toEqual(['b', true]);
  expect(drive.files().map(({ name }) => name)).not.toContain('b');
  drive.untrash(id);
  expect(drive.files('teacher@school.example').map(({ name }) => name)).toContain('b');
  drive.share(id, 'co@school.example', 'reader');
  expect(drive.file(id).permissions).toHaveLength(2);
  drive.unshare(id, 'co@school.example');
  expect(drive.file(id).permissions).toHaveLength(1);
  expect(Buffer.from(drive.file(id).bytes ?? []).toString()).toBe('x');
  expect(drive.copy(id, { owner: 'co@school.example' })).toMatchObject({
    name: 'Copy of b',
    owner: 'co@school.example',
  });
  expect(() => drive.edit(id, '<p>x</p>')).toThrow('is no Google Doc');
  drive.erase(id);
  expect(() => drive.file(id)).toThrow('There is no file');
});

test('GEN-09: a search may use the older names of fields and double quotes, as in the examples of DriveApp', () => {
  expect(
    runScript(`function f() {
      DriveApp.createFile('Plan "B".txt', 'x');
      var files = DriveApp.searchFiles('modifiedDate > "2027-01-01" and title contains "Plan \\\\"B"');
      return files.next().getName();
    }`),
  ).toBe('Plan "B".txt');
});

test('GEN-07: a user of a file reads as the address', () => {
  expect(
    runScript(
      `function f() { return DriveApp.createFile('a', 'x').addEditor('ed@school.example').getEditors().join(); }`,
    ),
  ).toBe('ed@school.example');
});
