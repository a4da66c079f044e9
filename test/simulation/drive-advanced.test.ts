import type { WorkspaceOptions } from '../../src/simulation';
import { textOfPdf } from '../../src/simulation/drive/pdf/text';
import { bound, standalone } from '../support/script';

const TEACHER = 'teacher@school.example';
const DOCUMENT = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const services = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
};
const url = (scope: string) => `https://www.googleapis.com/auth/${scope}`;
const program = `
  function attempt(fn) { try { return fn(); } catch (e) { return [e.name, e.details && e.details.code, e.message]; } }
  function doc(html, more) {
    return attempt(function () {
      return Drive.Files.create(Object.assign({ name: 'Flyer', mimeType: MimeType.GOOGLE_DOCS }, more), Utilities.newBlob(html, 'text/html', 'flyer.html')).id;
    });
  }
  function folder(name, more) { return Drive.Files.create(Object.assign({ name: name, mimeType: MimeType.FOLDER }, more)).id; }
  function text(name, content, more) { return Drive.Files.create(Object.assign({ name: name }, more), Utilities.newBlob(content, 'text/plain')).id; }
  function get(id, options) { return attempt(function () { return Drive.Files.get(id, options || {}); }); }
  function update(body, id, options) { return attempt(function () { return Drive.Files.update(body, id, null, options || {}); }); }
  function list(q, more) { return attempt(function () { return Drive.Files.list(Object.assign({ q: q }, more)).files.map(function (f) { return f.name; }); }); }
  function remove(id) { return attempt(function () { Drive.Files.remove(id); return 'removed'; }); }
  function exported(id, type, options) {
    return attempt(function () {
      var blob = Drive.Files.export(id, type, options);
      return [blob.getContentType(), blob.getBytes(), type === 'application/pdf' ? '' : blob.getDataAsString()];
    });
  }`;

const open = (source = program, options: WorkspaceOptions = {}) =>
  standalone(source, { ...options, manifest: { ...services, oauthScopes: [url('drive.file')] } });

const refusal = (code: number, message: string | RegExp = '') => [
  'GoogleJsonResponseException',
  code,
  typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
];
const media = { alt: 'media' };

test('Files.create makes a Google Doc of HTML, which people read and edit', () => {
  const { run, workspace } = open();
  const id = run('doc', '<h1>Meet a chef</h1><p>Fish &amp; chips</p>') as string;
  expect(workspace.drive.file(id)).toMatchObject({
    name: 'Flyer',
    mimeType: DOCUMENT,
    owner: TEACHER,
    text: 'Meet a chef\nFish & chips',
    url: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
  });
  workspace.drive.edit(id, '<p>Changed by hand</p>');
  expect(run('exported', id, 'text/html', media)).toMatchObject([
    'text/html',
    expect.anything(),
    '<p>Changed by hand</p>',
  ]);
});

test('without fields a file is kind, id, name and mimeType; fields choose more', () => {
  const { run } = open();
  const id = run('doc', '<p>x</p>', { description: 'd', properties: { a: '1' } });
  expect(run('get', id)).toEqual({ kind: 'drive#file', id, name: 'Flyer', mimeType: DOCUMENT });
  expect(
    run('get', id, { fields: 'webViewLink, owners(emailAddress,me), capabilities/canEdit,properties' }),
  ).toEqual({
    webViewLink: `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`,
    owners: [{ emailAddress: TEACHER, me: true }],
    capabilities: { canEdit: true },
    properties: { a: '1' },
  });
  expect(run('get', id, { fields: '*' })).toMatchObject({
    description: 'd',
    trashed: false,
    ownedByMe: true,
  });
  expect(run('get', id, { fields: 'a(' })).toEqual(refusal(400, 'Invalid field selection'));
});

test('Files.export gives PDF, HTML and text of a Doc, with alt=media only', () => {
  const { run } = open();
  const id = run(
    'doc',
    '<title>no</title><h1>Año</h1><ol><li>one</li><li>two</li></ol><img src="data:," alt="a QR code"><p>“end”</p>',
  );
  const [type, bytes] = run('exported', id, 'application/pdf', media) as [string, number[]];
  expect(type).toBe('application/pdf');
  const pdf = Uint8Array.from(bytes);
  expect(textOfPdf(pdf)).toBe('Año\n1. one\n2. two\n[a QR code]\n“end”');
  expect(run('exported', id, 'text/plain', media)).toMatchObject([
    'text/plain',
    expect.anything(),
    '\ufeffAño\r\n1. one\r\n2. two\r\n[a QR code]\r\n“end”',
  ]);
  expect(run('exported', id, 'application/pdf')).toEqual(refusal(400, 'Export requires alt=media'));
  expect(run('exported', id, 'image/png', media)).toEqual(
    refusal(400, 'The requested conversion is not supported.'),
  );
  expect(run('exported', run('text', 'a.txt', 'x'), 'application/pdf', media)).toEqual(
    refusal(403, 'Export only supports Docs Editors files.'),
  );
});

test('an export may come as text instead of a blob', () => {
  const { run, workspace } = open(
    `${program} function f(id) { return typeof Drive.Files.export(id, 'text/html', { alt: 'media' }); }`,
  );
  const id = run('doc', '<p>x</p>');
  expect(run('f', id)).toBe('object');
  workspace.core.state.driveUnknowns.mediaReturns = 'string';
  expect(run('f', id)).toBe('string');
});

test('an export has at most 10 MB', () => {
  const { run, workspace } = open();
  const id = run('doc', '<p>x</p>') as string;
  workspace.drive.edit(id, `<p>${'x'.repeat(10 * 1024 * 1024)}</p>`);
  expect(run('exported', id, 'text/html', media)).toEqual(
    refusal(403, 'This file is too large to be exported.'),
  );
});

test('an ordinary file is downloaded as it is, a Doc is not', () => {
  const { run } = open(
    `${program} function f(id) { return Drive.Files.get(id, { alt: 'media' }).getDataAsString(); }`,
  );
  expect(run('f', run('text', 'a.txt', 'niño'))).toBe('niño');
  expect(run('get', run('doc', '<p>x</p>'), media)).toEqual(
    refusal(403, 'Only files with binary content can be downloaded. Use Export with Docs Editors files.'),
  );
});

test('under drive.file a script sees what it made and nothing else', () => {
  const { run, workspace, script } = open();
  const mine = run('doc', '<p>x</p>') as string;
  const copied = workspace.drive.copy(mine).id;
  expect(run('get', copied)).toEqual(refusal(404, `File not found: ${copied}.`));
  expect(run('list', "name contains 'Flyer'")).toEqual(['Flyer']);
  const other = workspace.openScript({
    files: { 'Code.js': program },
    manifest: { ...services, oauthScopes: [url('drive.file')] },
    name: 'Other',
  });
  expect(other.run('get', mine)).toEqual(refusal(404, 'File not found'));
  const all = workspace.openScript({
    files: { 'Code.js': program },
    manifest: { ...services, oauthScopes: [url('drive.readonly')] },
    name: 'All',
  });
  expect(all.run('get', mine)).toMatchObject({ id: mine });
  expect(all.run('list', `mimeType = '${DOCUMENT}'`, { orderBy: 'name' })).toEqual([
    'Copy of Flyer',
    'Flyer',
  ]);
  expect(() => all.run('folder', 'x')).toThrow(
    'Specified permissions are not sufficient to call Drive.Files.create.',
  );
  expect(script.as('co@school.example').run('get', mine)).toEqual(refusal(404, 'File not found'));
});

test('a form and a spreadsheet made by the script are known to it', () => {
  const { run } = standalone(
    `${program}
    function form() { return FormApp.create('Application').getId(); }
    function sheet() { return SpreadsheetApp.create('Export').getId(); }`,
    { manifest: { ...services, oauthScopes: ['drive.file', 'forms', 'spreadsheets'].map(url) } },
  );
  expect(run('get', run('form'))).toMatchObject({ name: 'Application' });
  expect(run('get', run('sheet'))).toMatchObject({ name: 'Export' });
});

test('Files.update changes name, content, trash and properties; null takes a property away', () => {
  const { run, workspace } = open(`${program}
    function rewrite(id, html) { return Drive.Files.update({ name: 'New' }, id, Utilities.newBlob(html, 'text/html')).name; }`);
  const id = run('doc', '<p>x</p>', {
    properties: { a: '1', b: '2' },
    appProperties: { own: 'yes' },
  }) as string;
  expect(run('rewrite', id, '<p>second</p>')).toBe('New');
  expect(workspace.drive.file(id).text).toBe('second');
  run('update', { properties: { a: null, c: '3' }, trashed: true, starred: true }, id);
  expect(run('get', id, { fields: 'properties,appProperties,trashed,starred' })).toEqual({
    properties: { b: '2', c: '3' },
    appProperties: { own: 'yes' },
    trashed: true,
    starred: true,
  });
  expect(run('update', { parents: ['root'] }, id)).toEqual(
    refusal(403, 'The parents field is not directly writable'),
  );
});

test('folders hold files, which are moved with addParents and removeParents', () => {
  const { run } = open();
  const parent = run('folder', 'Year') as string;
  const child = run('folder', 'Term', { parents: [parent] }) as string;
  const id = run('text', 'a.txt', 'x', { parents: [child] });
  expect(run('list', `'${child}' in parents`)).toEqual(['a.txt']);
  run('update', {}, id, { addParents: 'root', removeParents: child });
  expect(run('list', `'root' in parents and mimeType != '${FOLDER}'`)).toEqual(['a.txt']);
  expect(run('update', {}, id, { addParents: child })).toEqual(
    refusal(403, 'Increasing the number of parents'),
  );
  run('update', {}, id, { addParents: child, removeParents: 'root' });
  run('update', { trashed: true }, parent);
  expect(run('list', 'trashed = false')).toEqual([]);
  expect(run('list', 'trashed = true', { orderBy: 'folder,name' })).toEqual(['Term', 'Year', 'a.txt']);
  expect(run('remove', parent)).toBe('removed');
  expect(run('get', id)).toEqual(refusal(404, 'File not found'));
  expect(run('get', 'root')).toMatchObject({ name: 'My Drive' });
});

test.each<[string, string[]]>([
  ["name = 'Flyer spring'", ['Flyer spring']],
  ["name contains 'fly'", ['Flyer autumn', 'Flyer spring']],
  ["name contains 'yer'", []],
  ["name contains 'spring' or name contains 'notes'", ['Flyer spring', 'Notes']],
  ["not name contains 'flyer'", ['Notes', "O'Hara"]],
  ["name = 'O\\'Hara'", ["O'Hara"]],
  ["mimeType = 'text/plain' and (trashed = false)", ['Notes', "O'Hara"]],
  ["properties has { key='term' and value='spring' }", ['Flyer spring']],
  ["appProperties has { key='kind' and value='flyer' }", ['Flyer spring']],
  ["'me' in owners and starred = true", ['Notes']],
  [
    "'teacher@school.example' in writers and modifiedTime > '2027-01-01T00:00:00' and mimeType contains 'text/'",
    ['Notes', "O'Hara"],
  ],
  ["createdTime < '2027-01-01'", []],
  ['sharedWithMe = true', []],
])('Files.list finds %s', (query, names) => {
  const { run } = open();
  run('doc', '<p>x</p>', {
    name: 'Flyer spring',
    properties: { term: 'spring' },
    appProperties: { kind: 'flyer' },
  });
  run('doc', '<p>x</p>', { name: 'Flyer autumn' });
  run('text', 'Notes', 'x', { starred: true });
  run('text', "O'Hara", 'x');
  expect(run('list', query, { orderBy: 'name' })).toEqual(names);
});

test('Files.list pages, orders, and refuses what it cannot read', () => {
  const { run } = open(`${program}
    function page(token) { return Drive.Files.list({ pageSize: 2, orderBy: 'name desc', pageToken: token, fields: 'nextPageToken,files/name' }); }`);
  for (const name of ['a', 'b', 'c']) run('text', name, 'x');
  expect(run('page')).toEqual({ nextPageToken: '2', files: [{ name: 'c' }, { name: 'b' }] });
  expect(run('page', '2')).toEqual({ files: [{ name: 'a' }] });
  for (const query of [
    "name ~ 'x'",
    "name = 'x' and",
    "colour = 'red'",
    "name = 'x",
    '(trashed = true',
    'name = ',
  ]) {
    expect(run('list', query)).toEqual(refusal(400, 'Invalid Value'));
  }
  expect(run('list', 'trashed = false', { orderBy: 'colour' })).toEqual(refusal(400, 'Invalid Value'));
});

test('Files.copy copies a Doc, and a copied form comes without answers', () => {
  const { run, workspace } = standalone(
    `${program}
    function copy(id, body) { return Drive.Files.copy(body || {}, id).id; }
    function form() { var f = FormApp.create('F'); f.setTitle('Title'); f.addTextItem().setTitle('Q'); return f.getId(); }`,
    { manifest: services },
  );
  const id = run('doc', '<p>x</p>') as string;
  const copy = run('copy', id, { name: 'Mine' }) as string;
  workspace.drive.edit(id, '<p>changed</p>');
  expect(workspace.drive.file(copy)).toMatchObject({ name: 'Mine', text: 'x' });
  const form = run('form') as string;
  workspace.form(form).respond({ Q: 'answer' });
  const copied = run('copy', form) as string;
  expect(workspace.drive.file(copied).name).toBe('Copy of F');
  expect(workspace.core.state.forms[copied]).toMatchObject({
    title: 'Title',
    responses: [],
    destination: null,
  });
});

test('a folder cannot be copied', () => {
  const { run } = open(
    `${program} function copy(id) { return attempt(function () { return Drive.Files.copy({}, id); }); }`,
  );
  expect(run('copy', run('folder', 'x'))).toEqual(refusal(403, 'This file cannot be copied by the user.'));
});

test('Permissions.create shares with a person, who is told by mail unless that is switched off', () => {
  const { run, workspace, script } = open(`${program}
    function share(id, body, options) { return attempt(function () { return Drive.Permissions.create(body, id, options || {}); }); }
    function permissions(id, options) { return Drive.Permissions.list(id, options).permissions; }
    function unshare(id, permission) { return attempt(function () { Drive.Permissions.remove(id, permission); return 'removed'; }); }
    function change(id, permission, role) { return Drive.Permissions.update({ role: role }, id, permission).role; }`);
  const id = run('doc', '<p>x</p>');
  const made = run('share', id, { type: 'user', role: 'reader', emailAddress: 'co@school.example' }) as {
    id: string;
  };
  expect(made).toEqual({
    kind: 'drive#permission',
    id: expect.stringMatching(/^\d{20}$/),
    type: 'user',
    role: 'reader',
  });
  expect(workspace.mailbox('co@school.example').inbox()[0]?.subject).toBe('Item shared with you: "Flyer"');
  const quiet = { sendNotificationEmail: false };
  run('share', id, { type: 'user', role: 'writer', emailAddress: 'bo@school.example' }, quiet);
  expect(workspace.mailbox('bo@school.example').inbox()).toEqual([]);
  const guest = script.as('co@school.example');
  expect(guest.run('get', id)).toMatchObject({ name: 'Flyer' });
  expect(guest.run('update', { name: 'x' }, id)).toEqual(refusal(403, 'sufficient permissions'));
  expect(guest.run('remove', id)).toEqual(refusal(403, 'sufficient permissions'));
  expect(run('change', id, made.id, 'writer')).toBe('writer');
  expect(guest.run('update', { name: 'Theirs' }, id)).toMatchObject({ name: 'Theirs' });
  expect(run('unshare', id, made.id)).toBe('removed');
  expect(run('unshare', id, made.id)).toEqual(refusal(404, 'Permission not found'));
  expect(guest.run('get', id)).toEqual(refusal(404, 'File not found'));
  expect(run('share', id, { role: 'reader' })).toEqual(refusal(400, 'type field is required'));
  expect(run('share', id, { type: 'user', role: 'reader' })).toEqual(refusal(400, 'emailAddress'));
  expect((run('permissions', id) as object[]).length).toBe(2);
});

test('everybody with the link, or of a domain, may read', () => {
  const { run, script } = open(`${program}
    function share(id, body) { return Drive.Permissions.create(body, id, { fields: 'id,domain' }); }`);
  const id = run('doc', '<p>x</p>');
  expect(run('share', id, { type: 'domain', role: 'reader', domain: 'firm.example' })).toMatchObject({
    domain: 'firm.example',
  });
  expect(script.as('pat@firm.example').run('get', id)).toMatchObject({ name: 'Flyer' });
  expect(script.as('pat@other.example').run('get', id)).toEqual(refusal(404));
  expect(run('share', id, { type: 'anyone', role: 'reader' })).toEqual({ id: 'anyoneWithLink' });
  expect(script.as('pat@other.example').run('get', id)).toMatchObject({ name: 'Flyer' });
});

test('FM-21: a permission with view published lets everybody answer a form, and is listed when asked for', () => {
  const { run, workspace } = bound(
    `${program}
    function form() { var f = FormApp.create('F', true); f.setTitle('T'); f.addTextItem().setTitle('Q'); return f.getId(); }
    function views(id, options) { return Drive.Permissions.list(id, Object.assign({ fields: 'permissions(type,view)' }, options)).permissions; }
    function publish(id) { return Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id, { fields: 'view' }).view; }`,
    { manifest: services },
  );
  workspace.core.state.formsDefaults.responders = 'nobody';
  const id = run('form') as string;
  expect(() => workspace.form(id).respond({ Q: 'x' }, { as: 'ana@other.example' })).toThrow(
    'You need permission',
  );
  expect(run('publish', id)).toBe('published');
  workspace.form(id).respond({ Q: 'x' }, { as: 'ana@other.example' });
  expect(run('views', id)).toEqual([{ type: 'user' }]);
  expect(run('views', id, { includePermissionsForView: 'published' })).toEqual([
    { type: 'user' },
    { type: 'anyone', view: 'published' },
  ]);
});

test('a conversion that nobody simulated is a gap and leaves no file', () => {
  const { run, workspace } = open(`${program}
    function f() { attempt(function () { Drive.Files.create({ name: 'x', mimeType: MimeType.GOOGLE_DOCS }, Utilities.newBlob('x', MimeType.MICROSOFT_WORD)); }); }`);
  run('f');
  expect(workspace.gaps()).toHaveLength(1);
  expect(workspace.drive.files(TEACHER).filter(({ mimeType }) => mimeType === DOCUMENT)).toEqual([]);
});

test('conversions of a day have an end', () => {
  const { run, workspace } = open();
  workspace.core.state.quotas[TEACHER] = {
    'drive-conversions': { since: workspace.clock.now(), used: 4000 },
  };
  expect(run('doc', '<p>x</p>')).toEqual(refusal(403, 'User rate limit exceeded.'));
});
