import { bound, standalone } from '../support/script';

const AUTHORIZATION =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

test('TR-01: a handler is not looked up before it is fired', () => {
  const { run, workspace } = standalone(
    'function f() { ScriptApp.newTrigger("missing").timeBased().everyHours(1).create(); }',
  );
  run('f');
  workspace.clock.advanceBy({ hours: 1 });
  expect(workspace.executions().at(-1)).toMatchObject({
    functionName: 'missing',
    outcome: 'failed',
    error: { message: 'Script function not found: missing' },
  });
});

test('TR-02: every builder makes a trigger of its source and event', () => {
  const { run } = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), form = FormApp.create('Form');
    var made = [
      ScriptApp.newTrigger('h').forSpreadsheet(ss).onOpen().create(),
      ScriptApp.newTrigger('h').forSpreadsheet(ss.getId()).onEdit().create(),
      ScriptApp.newTrigger('h').forSpreadsheet(ss).onChange().create(),
      ScriptApp.newTrigger('h').forSpreadsheet(ss).onFormSubmit().create(),
      ScriptApp.newTrigger('h').forForm(form).onFormSubmit().create(),
      ScriptApp.newTrigger('h').forForm(form.getId()).onOpen().create(),
      ScriptApp.newTrigger('h').forUserCalendar('a@school.example').onEventUpdated().create(),
      ScriptApp.newTrigger('h').timeBased().everyDays(1).create()
    ];
    var ids = {}; ids[ss.getId()] = 'book'; ids[form.getId()] = 'form';
    return made.map(function (t) {
      return [t.getTriggerSource().name(), t.getEventType().name(), ids[t.getTriggerSourceId()] || t.getTriggerSourceId()].join(' ');
    });
  }`);
  expect(run('f')).toEqual([
    'SPREADSHEETS ON_OPEN book',
    'SPREADSHEETS ON_EDIT book',
    'SPREADSHEETS ON_CHANGE book',
    'SPREADSHEETS ON_FORM_SUBMIT book',
    'FORMS ON_FORM_SUBMIT form',
    'FORMS ON_OPEN form',
    'CALENDAR ON_EVENT_UPDATED a@school.example',
    'CLOCK CLOCK ',
  ]);
});

test('TR-05: the 21st trigger of an account is refused, one of another account is not', () => {
  const { script } = bound(
    'function f(n) { for (var i = 0; i < n; i++) ScriptApp.newTrigger("h").timeBased().everyHours(1).create(); }',
  );
  script.run('f', 20);
  expect(() => script.run('f', 1)).toThrow(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  script.as('other@school.example').run('f', 1);
  expect(script.triggers()).toHaveLength(20);
});

const ADD_ON = `
function minutes() { ScriptApp.newTrigger('h').timeBased().everyMinutes(30).create(); }
function hours() { ScriptApp.newTrigger('h').timeBased().everyHours(1).create(); }
function edit() { ScriptApp.newTrigger('h').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function elsewhere(id) { ScriptApp.newTrigger('h').forSpreadsheet(id).onEdit().create(); }
`;

test('TR-06: an add-on gets no clock below an hour, one trigger of a type, and none on other files', () => {
  const { run, workspace } = bound(ADD_ON, { kind: 'add-on' });
  expect(() => run('minutes')).toThrow(
    'Add-ons may not create time-based triggers to run more frequently than once per hour.',
  );
  run('hours');
  expect(() => run('hours')).toThrow(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  );
  run('edit');
  expect(() => run('elsewhere', workspace.createSpreadsheet('Other').id)).toThrow(/only create triggers for/);
});

test('TR-06: a bound script is under none of these restrictions', () => {
  const { run, script } = bound(ADD_ON);
  for (const name of ['minutes', 'minutes', 'hours', 'hours']) run(name);
  expect(script.triggers()).toHaveLength(4);
});

const LISTING = `
function make() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create(); }
function list() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
function who() { PropertiesService.getScriptProperties().setProperty('ran', Session.getEffectiveUser().getEmail()); }
`;

test('TR-07: triggers of other accounts are invisible, and run as the one who made them', () => {
  const { script, workspace } = bound(LISTING);
  script.as('co@school.example').run('make');
  expect(script.run('list')).toEqual([]);
  expect(script.as('co@school.example').run('list')).toEqual(['who']);
  workspace.clock.advanceBy({ hours: 1 });
  expect(script.properties('script')).toEqual({ ran: 'co@school.example' });
});

test('TR-07: getUserTriggers gives those of one document', () => {
  const { run } = bound(`function f() {
    var here = SpreadsheetApp.getActive(), form = FormApp.create('Form');
    ScriptApp.newTrigger('edit').forSpreadsheet(here).onEdit().create();
    ScriptApp.newTrigger('submit').forForm(form).onFormSubmit().create();
    var names = function (list) { return list.map(function (t) { return t.getHandlerFunction(); }); };
    return [names(ScriptApp.getUserTriggers(here)), names(ScriptApp.getUserTriggers(form)), names(ScriptApp.getProjectTriggers())];
  }`);
  expect(run('f')).toEqual([['edit'], ['submit'], ['edit', 'submit']]);
});

test('TR-08: the unique id is decimal text, stable across calls; a clock has no source id; deleting removes', () => {
  const { run } = bound(`
    function f() {
      var made = ScriptApp.newTrigger('h').timeBased().everyHours(1).create(), listed = ScriptApp.getProjectTriggers()[0];
      return [made.getUniqueId(), listed.getUniqueId() === made.getUniqueId(), listed.getTriggerSourceId(), listed.getTriggerSource() === ScriptApp.TriggerSource.CLOCK];
    }
    function g() {
      ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); });
      return ScriptApp.getProjectTriggers().length;
    }`);
  expect(run('f')).toEqual([expect.stringMatching(/^[1-9]\d{18}$/), true, null, true]);
  expect(run('g')).toBe(0);
});

test('TR-14: a handler that throws bothers nobody, is recorded, and its owner gets a summary the day after', () => {
  const { run, workspace, script } = bound(`
    function f() { ScriptApp.newTrigger('fails').timeBased().everyHours(6).create(); }
    function fails() { throw new Error('broken'); }`);
  run('f');
  workspace.clock.advanceBy({ hours: 12 });
  expect(workspace.executions().filter(({ outcome }) => outcome === 'failed')).toHaveLength(2);
  const inbox = () => workspace.mailbox(workspace.owner).inbox();
  expect(inbox()).toEqual([]);
  workspace.clock.advanceBy({ days: 1 });
  expect(inbox()).toHaveLength(1);
  expect(inbox()[0]).toMatchObject({ subject: `Summary of failures for Apps Script: ${script.record.name}` });
  expect(inbox()[0]?.from).toContain('noreply-apps-scripts-notifications@google.com');
  expect(inbox()[0]?.text).toContain('fails  broken');
});

test('TR-14: an add-on sends no summary', () => {
  const { run, workspace } = bound(
    `function f() { ScriptApp.newTrigger('fails').timeBased().everyHours(6).create(); }
     function fails() { throw new Error('broken'); }`,
    { kind: 'add-on' },
  );
  run('f');
  workspace.clock.advanceBy({ days: 3 });
  expect(workspace.mailbox(workspace.owner).inbox()).toEqual([]);
});

const COUNTING = `
function make() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
function tick() {
  var store = PropertiesService.getScriptProperties();
  var n = Number(store.getProperty('n') || 0);
  Utilities.sleep(1000);
  store.setProperty('n', String(n + 1));
}`;

test('TR-15: with duplicate deliveries every event comes twice', () => {
  const { run, workspace, script } = bound(COUNTING);
  run('make');
  workspace.faults.set({ duplicateDeliveries: true });
  workspace.clock.advanceBy({ minutes: 10 });
  expect(script.properties('script')).toEqual({ n: '2' });
});

test('TR-15: with a delay clock triggers fire that much later', () => {
  const { run, workspace, script } = bound(COUNTING);
  run('make');
  const due = script.triggers()[0]?.nextAt as number;
  workspace.faults.set({ deliveryDelayMs: 7 * 60_000 });
  workspace.clock.advanceBy({ minutes: 20 });
  expect(workspace.executions()[1]?.startedAt).toBe(due + 7 * 60_000);
});

test('TR-15: silent triggers do not fire, and do not catch up later', () => {
  const { run, workspace, script } = bound(COUNTING);
  run('make');
  workspace.faults.set({ silentTriggers: true });
  workspace.clock.advanceBy({ hours: 2 });
  workspace.faults.clear();
  workspace.clock.advanceBy({ minutes: 10 });
  expect(script.properties('script')).toEqual({ n: '1' });
});

test('TR-15: a delivery between two calls of a running execution overlaps it', () => {
  const { run, workspace, script } = bound(COUNTING);
  run('make');
  workspace.faults.between({ member: 'Utilities.sleep' }, () => script.fireTrigger('tick'));
  run('tick');
  // Both read 0 and both write 1: without a lock the update is lost.
  expect(script.properties('script')).toEqual({ n: '1' });
  expect(workspace.executions().filter(({ functionName }) => functionName === 'tick')).toHaveLength(2);
});

test('TR-15: overlapping executions start while another one is running, and cost it no time', () => {
  const { run, workspace, script } = bound(`${COUNTING}
    function long() { for (var i = 0; i < 5; i++) Utilities.sleep(60000); }`);
  run('make');
  const due = script.triggers()[0]?.nextAt as number;
  workspace.clock.advanceTo(due - 90_000);
  workspace.faults.set({ overlappingExecutions: true });
  run('long');
  const [, long, tick] = workspace.executions();
  expect(long).toMatchObject({ functionName: 'long', duration: 300_000, outcome: 'completed' });
  expect(tick?.functionName).toBe('tick');
  expect(tick?.startedAt).toBeLessThan((long?.startedAt ?? 0) + 300_000);
});

test('TR-15: by default a clock trigger that comes due waits for the execution before it to end', () => {
  const { run, workspace, script } = bound(`${COUNTING}
    function long() { for (var i = 0; i < 5; i++) Utilities.sleep(60000); }`);
  run('make');
  const due = script.triggers()[0]?.nextAt as number;
  workspace.clock.advanceTo(due - 90_000);
  run('long');
  workspace.clock.advanceBy({ minutes: 1 });
  const [, long, tick] = workspace.executions();
  expect(tick?.startedAt).toBe((long?.startedAt ?? 0) + 300_000);
});

test('TR-16: the authorization info tells whether the user has agreed to all the manifest asks', () => {
  const { script } = bound(
    `function f() {
       var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
       return [info.getAuthorizationStatus().name(), info.getAuthorizationUrl(), info.getAuthorizedScopes()];
     }`,
    { manifest: { oauthScopes: ['https://www.googleapis.com/auth/forms', 'https://mail.google.com/'] } },
  );
  expect(script.run('f')).toEqual([
    'NOT_REQUIRED',
    null,
    ['https://www.googleapis.com/auth/forms', 'https://mail.google.com/'],
  ]);
  script.revoke(script.user, ['mail.google.com']);
  expect(script.run('f')).toEqual([
    'REQUIRED',
    expect.stringMatching(/^https:/),
    ['https://www.googleapis.com/auth/forms'],
  ]);
});

test('TR-16: requireScopes ends the execution where a scope is missing, whatever it catches', () => {
  const { script } = bound(
    `function f() {
       try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://mail.google.com/']); } catch (e) { return 'caught'; }
       return 'went on';
     }`,
    { manifest: { oauthScopes: ['https://mail.google.com/'] } },
  );
  expect(script.run('f')).toBe('went on');
  script.revoke();
  expect(() => script.run('f')).toThrow(AUTHORIZATION);
  script.grant();
  expect(script.run('f')).toBe('went on');
});

test('TR-16: a trigger does not run while its owner has not granted all scopes of the manifest', () => {
  const { script, workspace, tracker } = bound(COUNTING, {
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'] },
  });
  script.run('make');
  const push = (scopes: string[]) =>
    workspace.openScript({
      files: { 'Code.js': COUNTING },
      boundTo: tracker.id,
      manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
    });
  push(['script.scriptapp', 'forms']);
  workspace.clock.advanceBy({ minutes: 10 });
  expect(workspace.executions().at(-1)).toMatchObject({
    functionName: 'tick',
    calls: [],
    outcome: 'failed',
    error: { message: AUTHORIZATION },
  });
  script.run('make');
  workspace.clock.advanceBy({ minutes: 10 });
  expect(script.properties('script')).toEqual({ n: expect.any(String) });
});

test('TR-17: the project is a file of Drive and knows its id', () => {
  const { run, workspace, script } = standalone(
    'function f() { return [ScriptApp.getScriptId(), ScriptApp.getService().getUrl(), ScriptApp.getOAuthToken().length > 0]; }',
  );
  expect(run('f')).toEqual([script.id, null, true]);
  expect(workspace.core.state.files[script.id]?.mimeType).toBe('application/vnd.google-apps.script');
});

test.each([
  ['consumer', 90],
  ['education', 360],
] as const)('GEN-15: triggers of a %s account run %i minutes a day', (edition, minutes) => {
  const { run, workspace } = bound(
    `function make() { ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create(); }
     function work() { Utilities.sleep(270000); }`,
    { edition },
  );
  run('make');
  expect(workspace.quotaLeft('trigger runtime')).toBe(minutes * 60_000);
  workspace.clock.advanceBy({ hours: 20 });
  const ticks = workspace.executions().filter(({ kind }) => kind === 'clock');
  const ran = ticks.filter(({ outcome }) => outcome === 'completed');
  expect(ran).toHaveLength(minutes / 4.5);
  expect(ticks.at(-1)?.error?.message).toBe('Service using too much computer time for one day.');
  expect(workspace.quotaLeft('trigger runtime')).toBe(0);
  workspace.clock.advanceBy({ hours: 5 });
  expect(workspace.executions().at(-1)?.outcome).toBe('completed');
});
