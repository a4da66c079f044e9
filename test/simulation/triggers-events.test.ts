import { deliverCalendarUpdate } from '../../src/simulation/script/events';
import { bound } from '../support/script';

/** Keeps what a handler is told, in a property that no spreadsheet write could disturb. */
const NOTE = `
function note(name, value) {
  var store = PropertiesService.getScriptProperties();
  var list = JSON.parse(store.getProperty(name) || '[]');
  list.push(value);
  store.setProperty(name, JSON.stringify(list));
}`;

function noted(script: { properties(store: 'script'): Record<string, string> }, name: string): unknown[] {
  return JSON.parse(script.properties('script')[name] ?? '[]') as unknown[];
}

const FORM = `${NOTE}
function make(choice) {
  var ss = SpreadsheetApp.getActive();
  var form = FormApp.create('Application').setTitle('Application');
  form.addTextItem().setTitle('Name');
  form.addTextItem().setTitle('School');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  if (choice !== 'form') ScriptApp.newTrigger('onSheet').forSpreadsheet(ss).onFormSubmit().create();
  if (choice !== 'sheet') ScriptApp.newTrigger('onForm').forForm(form).onFormSubmit().create();
  return form.getId();
}
function onSheet(e) {
  note('sheet', {
    mode: e.authMode === ScriptApp.AuthMode.FULL, uid: e.triggerUid, values: e.values, named: e.namedValues,
    a1: e.range.getA1Notation(), source: e.source.getName(), cells: e.range.getDisplayValues(),
    active: [SpreadsheetApp.getActiveSheet().getName() === e.range.getSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()],
    arrays: [e.values instanceof Array, e.namedValues.Name instanceof Array]
  });
}
function onForm(e) {
  note('form', {
    mode: String(e.authMode), named: typeof e.namedValues, title: e.source.getTitle(), id: e.response.getId(),
    answers: e.response.getItemResponses().map(function (r) { return r.getItem().getTitle() + '=' + r.getResponse(); })
  });
}`;

test('TR-09: a sheet hears of a form answer with display values, named values and the new row', () => {
  const { run, script, workspace } = bound(FORM);
  workspace.form(run('make', 'sheet') as string).respond({ Name: 'Ana' });
  const [event] = noted(script, 'sheet') as Record<string, unknown>[];
  expect(event).toMatchObject({
    mode: true,
    uid: script.triggers()[0]?.uid,
    a1: 'A2:C2',
    source: 'Tracker',
    active: [true, 'A2:C2'],
    arrays: [true, true],
  });
  const [timestamp = '', ...answers] = (event?.values ?? []) as string[];
  expect(timestamp).toMatch(/^1\/11\/2027 8:\d\d:\d\d$/);
  expect(answers).toEqual(['Ana', '']);
  expect(event?.named).toEqual({ Timestamp: [timestamp], Name: ['Ana'], School: [''] });
  expect(event?.cells).toEqual([event?.values]);
});

test('TR-10: a form hears of an answer with the response itself, and no named values', () => {
  const { run, script, workspace } = bound(FORM);
  const { id } = workspace.form(run('make', 'form') as string).respond({ Name: 'Ana', School: 'West' });
  expect(noted(script, 'form')).toEqual([
    { mode: 'FULL', named: 'undefined', title: 'Application', id, answers: ['Name=Ana', 'School=West'] },
  ]);
});

test('TR-10: with both triggers both fire, once for each answer', () => {
  const { run, script, workspace } = bound(FORM);
  const form = workspace.form(run('make', 'both') as string);
  form.respond({ Name: 'Ana' });
  form.respond({ Name: 'Ben' });
  expect([noted(script, 'sheet').length, noted(script, 'form').length]).toEqual([2, 2]);
});

test('TR-13: an answer that a script submits fires nothing', () => {
  const { run, script } = bound(`${FORM}
    function submit(id) { FormApp.openById(id).createResponse().submit(); }`);
  run('submit', run('make', 'both'));
  expect([noted(script, 'sheet'), noted(script, 'form')]).toEqual([[], []]);
});

test('TR-14: the answer is in the sheet although the handler throws', () => {
  const { run, tracker, workspace } = bound(`${FORM} function onSheet() { throw new Error('no'); }`);
  workspace.form(run('make', 'sheet') as string).respond({ Name: 'Ana' });
  const sheet = tracker.sheets().find(({ name }) => name !== 'Sheet1');
  expect(tracker.display(sheet?.name as string)[1]?.[1]).toBe('Ana');
  expect(workspace.executions().at(-1)?.outcome).toBe('failed');
});

test('TR-15: a submit event can arrive late and twice', () => {
  const { run, script, workspace } = bound(FORM);
  const form = workspace.form(run('make', 'sheet') as string);
  workspace.faults.set({ deliveryDelayMs: 60_000, duplicateDeliveries: true });
  form.respond({ Name: 'Ana' });
  expect(noted(script, 'sheet')).toEqual([]);
  workspace.clock.advanceBy({ minutes: 2 });
  const [first, second] = noted(script, 'sheet');
  expect(first).toEqual(second);
});

test('TR-15: the last event of a trigger can be delivered once more by hand', () => {
  const { run, script, workspace } = bound(FORM);
  const form = workspace.form(run('make', 'sheet') as string);
  expect(() => script.fireTrigger('onSheet')).toThrow(/has had no event yet/);
  form.respond({ Name: 'Ana' });
  script.fireTrigger('onSheet');
  const [first, second] = noted(script, 'sheet');
  expect(second).toEqual(first);
});

const EDITS = `${NOTE}
function describe(e) {
  return { mode: String(e.authMode), a1: e.range && e.range.getA1Notation(), value: e.value, old: e.oldValue, has: ['value' in e, 'oldValue' in e],
    source: e.source.getName(), change: e.changeType, uid: e.triggerUid };
}
function onEdit(e) { note('simple', describe(e)); }
function installed(e) { note('installed', describe(e)); }
function changed(e) { note('changed', describe(e)); }
function make() {
  var ss = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('installed').forSpreadsheet(ss).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create();
}
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); SpreadsheetApp.flush(); }`;

test('TR-11: an edit of one cell tells its value and the one before, as texts', () => {
  const { script, tracker } = bound(EDITS);
  tracker.edit('Sheet1!B2', '5');
  tracker.edit('Sheet1!B2', '7');
  tracker.edit('Sheet1!B2', '');
  expect(noted(script, 'simple')).toMatchObject([
    { mode: 'LIMITED', a1: 'B2', value: '5', has: [true, false], source: 'Tracker' },
    { a1: 'B2', value: '7', old: '5', has: [true, true] },
    { a1: 'B2', old: '7', has: [false, true] },
  ]);
});

test('TR-11: an edit of several cells tells neither', () => {
  const { script, tracker } = bound(EDITS);
  tracker.edit('Sheet1!B2', [['1', '2']]);
  expect(noted(script, 'simple')).toMatchObject([{ a1: 'B2:C2', has: [false, false] }]);
});

test('TR-11: installable edit and change triggers hear of it with their uid and full rights', () => {
  const { run, script, tracker } = bound(EDITS);
  run('make');
  tracker.edit('Sheet1!A1', 'x');
  const [edit, change] = script.triggers();
  expect(noted(script, 'installed')).toMatchObject([{ mode: 'FULL', value: 'x', uid: edit?.uid }]);
  expect(noted(script, 'changed')).toMatchObject([{ change: 'EDIT', uid: change?.uid }]);
});

test('TR-11: rows, columns, sheets and formats give change events only', () => {
  const { run, script, tracker } = bound(EDITS);
  run('make');
  tracker.insertRows('Sheet1', 1);
  tracker.deleteRows('Sheet1', 1);
  tracker.insertColumns('Sheet1', 1);
  tracker.deleteColumns('Sheet1', 1);
  tracker.addSheet('More');
  tracker.deleteSheet('More');
  tracker.format('Sheet1!A1', '@');
  expect((noted(script, 'changed') as { change: string }[]).map(({ change }) => change)).toEqual([
    'INSERT_ROW',
    'REMOVE_ROW',
    'INSERT_COLUMN',
    'REMOVE_COLUMN',
    'INSERT_GRID',
    'REMOVE_GRID',
    'FORMAT',
  ]);
  expect(noted(script, 'simple')).toEqual([]);
});

test('TR-13: what a script writes fires nothing', () => {
  const { run, script } = bound(EDITS);
  run('make');
  run('write');
  expect([noted(script, 'simple'), noted(script, 'installed'), noted(script, 'changed')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('TR-15: while onEdit runs two more edits wait, further ones are lost', () => {
  const { script, tracker, workspace } = bound(EDITS);
  workspace.faults.between({ member: 'Properties.getProperty' }, () => {
    for (const text of ['b', 'c', 'd', 'e']) tracker.edit('Sheet1!A1', text);
  });
  tracker.edit('Sheet1!A1', 'a');
  expect((noted(script, 'simple') as { value: string }[]).map(({ value }) => value)).toEqual(['a', 'b', 'c']);
});

test('GEN-13: a simple trigger may use the bound document and no service that needs authorization', () => {
  const { script, tracker, workspace } = bound(`${NOTE}
    function onEdit(e) {
      e.range.offset(0, 1).setValue('seen');
      var problems = [
        function () { GmailApp.getInboxThreads(); },
        function () { FormApp.create('x'); },
        function () { ScriptApp.getProjectTriggers(); }
      ].map(function (f) { try { f(); return 'worked'; } catch (x) { return x.message; } });
      note('problems', problems);
    }`);
  tracker.edit('Sheet1!A1', 'x');
  expect(tracker.values('Sheet1!B1')).toEqual([['seen']]);
  const [problems] = noted(script, 'problems') as string[][];
  for (const problem of problems ?? []) {
    expect(problem).toMatch(
      /^Specified permissions are not sufficient to call \w+\.\w+\. Required permissions: https:/,
    );
  }
  expect(workspace.gaps()).toEqual([]);
});

test('GEN-13: a simple trigger ends after 30 seconds', () => {
  const { tracker, workspace } = bound(
    'function onEdit() { for (;;) PropertiesService.getScriptProperties().getKeys(); }',
  );
  tracker.edit('Sheet1!A1', 'x');
  const [record] = workspace.executions();
  expect(record).toMatchObject({
    kind: 'simple',
    outcome: 'timed out',
    error: { message: 'Exceeded maximum execution time' },
  });
  expect(record?.duration).toBeGreaterThan(30_000);
  expect(record?.duration).toBeLessThan(31_000);
});

test('GEN-13: without the function nothing runs', () => {
  const { tracker, workspace, script } = bound(
    'var onEditable = 1; // function onEdit() {}\nfunction f() {}',
  );
  tracker.edit('Sheet1!A1', 'x');
  script.open();
  expect(workspace.executions()).toEqual([]);
});

test('GEN-13: onOpen runs with LIMITED rights as whoever opens the document', () => {
  const { script } = bound(
    `${NOTE} function onOpen(e) { note('open', [String(e.authMode), e.source.getName(), e.triggerUid === undefined]); }`,
  );
  script.open();
  expect(noted(script, 'open')).toEqual([['LIMITED', 'Tracker', true]]);
});

test('GEN-13: an add-on that is new in a document opens without any rights, globals included', () => {
  const MENU = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); } function go() { return 'gone'; }`;
  const { script } = bound(MENU, { kind: 'add-on', name: 'Helper' });
  expect(script.open().click('Helper', 'Go')).toBe('gone');
  const greedy = bound(`var store = PropertiesService.getScriptProperties(); ${MENU}`, { kind: 'add-on' });
  expect(() => greedy.script.open()).toThrow(/^You do not have permission to call/);
});

test('GEN-13: an add-on that was used in a document opens with LIMITED rights, and is installed with all', () => {
  const { script, workspace } = bound(
    `${NOTE}
     function onInstall(e) { note('install', String(e.authMode)); onOpen(e); }
     function onOpen(e) {
       if (e.authMode !== ScriptApp.AuthMode.NONE) note('open', String(e.authMode));
       SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi();
     }
     function go() {}`,
    { kind: 'add-on', name: 'Helper' },
  );
  script.install();
  expect(noted(script, 'install')).toEqual(['FULL']);
  script.open().click('Helper', 'Go');
  script.open();
  expect(noted(script, 'open')).toEqual(['FULL', 'LIMITED']);
  expect(workspace.gaps()).toEqual([]);
});

test('TR-02: an installable open trigger runs as its maker in front of whoever opens, and can add a menu', () => {
  const { script, tracker } = bound(`${NOTE}
    function make() { ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
    function opened(e) { note('as', Session.getEffectiveUser().getEmail()); SpreadsheetApp.getUi().createMenu('Shared').addItem('x', 'make').addToUi(); }`);
  script.run('make');
  tracker.share('co@school.example');
  const co = script.as('co@school.example').open();
  expect(noted(script, 'as')).toEqual(['teacher@school.example']);
  expect(co.menu().map(({ name }) => name)).toEqual(['Shared']);
  expect(script.menu()).toEqual([]);
});

test('TR-02: a calendar trigger hears which calendar a person has changed', () => {
  const { script, workspace } = bound(`${NOTE}
    function make() { ScriptApp.newTrigger('updated').forUserCalendar('teacher@school.example').onEventUpdated().create(); }
    function updated(e) { note('updated', [String(e.authMode), e.calendarId]); }`);
  script.run('make');
  deliverCalendarUpdate(workspace.core, 'other@school.example');
  deliverCalendarUpdate(workspace.core, 'teacher@school.example');
  expect(noted(script, 'updated')).toEqual([['FULL', 'teacher@school.example']]);
});
