import { createWorkspace } from '../../src/simulation';
import { bound } from '../support/script';

test('a workspace has the clock, owner and zone it was made with', () => {
  const workspace = createWorkspace({
    now: '2027-03-15T08:00',
    timeZone: 'Europe/Berlin',
    owner: 'a@b.example',
  });
  expect([workspace.owner, workspace.timeZone, workspace.edition]).toEqual([
    'a@b.example',
    'Europe/Berlin',
    'education',
  ]);
  expect(workspace.clock.iso()).toBe('2027-03-15T08:00:00');
  expect(workspace.clock.now()).toBe(Date.parse('2027-03-15T07:00:00Z'));
});

test('a zone or a time that is none is refused', () => {
  expect(() => createWorkspace({ timeZone: 'Mars/Base' })).toThrow('Mars/Base is not a time zone.');
  expect(() => createWorkspace({ now: 'tomorrow' })).toThrow(/^Not a time: tomorrow/);
});

test('the clock takes local text, exact text, dates and milliseconds, and never goes back', () => {
  const { clock } = createWorkspace({ now: '2027-01-11T08:00' });
  const moved = (moment: string | number | Date) => {
    clock.advanceTo(moment);
    return new Date(clock.now()).toISOString();
  };
  expect(moved('2027-01-12')).toBe('2027-01-12T08:00:00.000Z');
  expect(moved('2027-01-12 09:30')).toBe('2027-01-12T17:30:00.000Z');
  expect(moved('2027-01-12T18:00:00Z')).toBe('2027-01-12T18:00:00.000Z');
  expect(moved('2027-01-12T20:00+01:00')).toBe('2027-01-12T19:00:00.000Z');
  expect(moved(new Date('2027-01-12T20:00:00Z'))).toBe('2027-01-12T20:00:00.000Z');
  expect(moved(Date.parse('2027-01-12T21:00:00Z'))).toBe('2027-01-12T21:00:00.000Z');
  expect(moved('2027-01-01')).toBe('2027-01-12T21:00:00.000Z');
});

test('advancing by days keeps the wall-clock time across the clock change, by hours does not', () => {
  const { clock } = createWorkspace({ now: '2027-03-13T08:00' });
  clock.advanceBy({ days: 1 });
  expect(clock.iso()).toBe('2027-03-14T08:00:00');
  clock.advanceBy({ weeks: 1, hours: 1, minutes: 5 });
  expect(clock.iso()).toBe('2027-03-21T09:05:00');
  const other = createWorkspace({ now: '2027-03-13T08:00' }).clock;
  other.advanceBy({ hours: 24 });
  expect(other.iso()).toBe('2027-03-14T09:00:00');
});

const COUNTER = `
function count() { var s = PropertiesService.getScriptProperties(); var n = Number(s.getProperty('n') || 0) + 1; s.setProperty('n', String(n)); return n; }
function make() { ScriptApp.newTrigger('count').timeBased().everyHours(1).create(); }`;

test('opening a script again with the same container and name is a push: id, properties and triggers stay', () => {
  const { workspace, tracker, script } = bound(COUNTER);
  script.run('make');
  script.run('count');
  const pushed = workspace.openScript({
    files: { 'Code.gs': 'function count() { return "new"; }' },
    boundTo: tracker.id,
  });
  expect(pushed.id).toBe(script.id);
  expect(script.run('count')).toBe('new');
  expect(script.properties('script')).toEqual({ n: '1' });
  expect(script.triggers()).toHaveLength(1);
});

test('scripts of other names in the same document are projects of their own', () => {
  const { workspace, tracker, script } = bound(COUNTER);
  const other = workspace.openScript({ files: { 'Code.js': COUNTER }, boundTo: tracker.id, name: 'Other' });
  expect(other.id).not.toBe(script.id);
  script.run('count');
  expect(other.properties('script')).toEqual({});
});

test('the manifest is taken from options, as text or object, else from the files', () => {
  const workspace = createWorkspace();
  const zone = (options: object) =>
    workspace
      .openScript({
        files: { 'Code.js': 'function f() { return Session.getScriptTimeZone(); }' },
        ...options,
      })
      .run('f');
  expect(zone({})).toBe('America/Los_Angeles');
  expect(zone({ manifest: { timeZone: 'Asia/Tokyo' } })).toBe('Asia/Tokyo');
  expect(zone({ manifest: '{"timeZone":"Europe/Paris"}' })).toBe('Europe/Paris');
  expect(
    zone({
      files: {
        'appsscript.json': '{"timeZone":"Europe/Rome"}',
        'Code.js': 'function f() { return Session.getScriptTimeZone(); }',
      },
    }),
  ).toBe('Europe/Rome');
  expect(() => zone({ manifest: { timeZone: 'Nowhere' } })).toThrow(/timeZone Nowhere is not a zone/);
});

test('a script bound to nothing, or to a file that is not there, cannot be opened', () => {
  const workspace = createWorkspace();
  expect(() => workspace.openScript({ files: {}, kind: 'bound' })).toThrow(/needs boundTo/);
  expect(() => workspace.openScript({ files: {}, boundTo: 'x' })).toThrow('There is no file x.');
});

test('files are evaluated in their order, in one global scope', () => {
  const { run } = bound({
    'a.gs': 'var list = ["a"]; const A = 1;',
    'b.js': 'list.push("b" + A); function f() { return list; }',
  });
  expect(run('f')).toEqual(['a', 'b1']);
});

test('a snapshot restores everything, and the same steps give the same again', () => {
  const { workspace, script, tracker } = bound(COUNTER);
  script.run('make');
  tracker.edit('Sheet1!A1', 'before');
  const before = workspace.snapshot();
  const play = () => {
    tracker.edit('Sheet1!A1', 'after');
    workspace.clock.advanceBy({ days: 1 });
    return [workspace.snapshot(), script.run('count')];
  };
  const first = play();
  workspace.restore(before);
  expect(workspace.snapshot()).toBe(before);
  expect(tracker.values('Sheet1!A1')).toEqual([['before']]);
  expect(script.properties('script')).toEqual({});
  expect(play()).toEqual(first);
});

test('a snapshot goes into another workspace, where its scripts are opened with their files again', () => {
  const { workspace, tracker, script } = bound(COUNTER);
  script.run('make');
  const other = createWorkspace({ seed: 99 });
  other.restore(workspace.snapshot());
  expect(() => other.clock.advanceBy({ hours: 1 })).toThrow(
    /files of the script "Untitled project" are not open/,
  );
  const again = other.openScript({ files: { 'Code.js': COUNTER }, boundTo: tracker.id });
  expect(again.id).toBe(script.id);
  other.clock.advanceBy({ hours: 1 });
  expect(again.properties('script').n).toBeDefined();
});

test('executions are listed with their calls, time, outcome and error', () => {
  const { workspace, run } = bound(`${COUNTER} function fail() { count(); throw new TypeError('x'); }`);
  expect(() => run('fail')).toThrow('x');
  expect(workspace.executions()).toEqual([
    {
      id: 1,
      script: expect.any(String),
      functionName: 'fail',
      kind: 'editor',
      user: workspace.owner,
      startedAt: Date.parse('2027-01-11T16:00:00Z'),
      duration: 60,
      calls: [
        { member: 'PropertiesService.getScriptProperties', cost: 0 },
        { member: 'Properties.getProperty', cost: 30 },
        { member: 'Properties.setProperty', cost: 30 },
      ],
      outcome: 'failed',
      error: { name: 'TypeError', message: 'x', stack: expect.stringContaining('Code.js') },
      log: [],
    },
  ]);
});

test('a person who runs a script agrees to its scopes; what was taken back stays away until granted', () => {
  const manifest = {
    oauthScopes: [
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/forms',
    ],
  };
  const { script } = bound('function f() { return ScriptApp.getProjectTriggers().length; }', { manifest });
  expect(script.run('f')).toBe(0);
  script.revoke(script.user, ['script.scriptapp']);
  expect(() => script.run('f')).toThrow(/Specified permissions are not sufficient/);
  expect(() => script.run('f')).toThrow(/Specified permissions are not sufficient/);
  script.grant(script.user, ['https://www.googleapis.com/auth/script.scriptapp']);
  expect(script.run('f')).toBe(0);
});

test('granting only some scopes leaves the others refused: granular consent', () => {
  const manifest = {
    oauthScopes: ['script.scriptapp', 'forms'].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  };
  const { script } = bound('function f() { return ScriptApp.getProjectTriggers().length; }', { manifest });
  script.grant('co@school.example', ['forms']);
  expect(() => script.as('co@school.example').run('f')).toThrow(/Specified permissions are not sufficient/);
  expect(script.run('f')).toBe(0);
});

test('copying a document copies its bound script, without properties and triggers', () => {
  const { workspace, script, tracker } = bound(COUNTER);
  script.run('make');
  script.run('count');
  const copy = tracker.copy('Copy');
  const copied = Object.values(workspace.core.state.scripts).find(({ container }) => container === copy.id);
  const other = workspace.script(copied?.id as string);
  expect(other.run('count')).toBe(1);
  expect(other.triggers()).toEqual([]);
  expect(script.triggers()).toHaveLength(1);
});

test('a bundle is compiled once for each text, whatever workspace it is opened in', () => {
  const source = Array.from({ length: 500 }, (_, i) => `function f${i}(a) { return [a, ${i}].join(); }`).join(
    '\n',
  );
  const compiled = () => {
    const { workspace, script, run } = bound(source);
    run('f1');
    return workspace.core.scripts.get(script.id)?.compiled();
  };
  const [first] = compiled() ?? [];
  const [second] = compiled() ?? [];
  expect(first).toBeDefined();
  expect(second).toBe(first);
});
