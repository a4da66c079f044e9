import { type Box, UnansweredDialog } from '../../src/simulation';
import { bound, standalone } from '../support/script';

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

test('UI-01: getUi fails where no document is open: in a clock trigger, in a standalone script', () => {
  const { run, workspace } = bound(`
    function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { SpreadsheetApp.getUi(); }`);
  run('make');
  workspace.clock.advanceBy({ hours: 1 });
  expect(workspace.executions().at(-1)?.error?.message).toBe(NO_UI);
  expect(() => standalone('function f() { SpreadsheetApp.getUi(); }').run('f')).toThrow(NO_UI);
});

test('UI-01: getUi fails in a form-submit trigger', () => {
  const { run, workspace } = bound(`
    function make() {
      var form = FormApp.create('F').setTitle('F');
      ScriptApp.newTrigger('submitted').forForm(form).onFormSubmit().create();
      return form.getId();
    }
    function submitted() { SpreadsheetApp.getUi(); }`);
  workspace.form(run('make') as string).respond({});
  expect(workspace.executions().at(-1)?.error?.message).toBe(NO_UI);
});

test('UI-01: each service has the Ui of its own kind of document', () => {
  expect(() => bound('function f() { FormApp.getUi(); }').run('f')).toThrow(
    'Cannot call FormApp.getUi() from this context.',
  );
});

const MENU = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Tracker').addItem('Set up', 'setUp').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Repair', 'repair_')).addToUi();
}
function setUp() { return 'set up'; }
function repair_() { return 'repaired'; }`;

test('UI-02: a menu has items, lines and menus inside; a menu function may be private', () => {
  const { script } = bound(MENU);
  script.open();
  expect(script.menu()).toEqual([
    {
      name: 'Tracker',
      items: [
        { label: 'Set up', functionName: 'setUp' },
        { separator: true },
        { menu: { name: 'More', items: [{ label: 'Repair', functionName: 'repair_' }] } },
      ],
    },
  ]);
  expect(script.click('Tracker', 'Set up')).toBe('set up');
  expect(script.click('Tracker', 'More', 'Repair')).toBe('repaired');
});

test('UI-02: clicking what is not there says what there is', () => {
  const { script } = bound(MENU);
  expect(() => script.click('Tracker', 'Set up')).toThrow(/no menu "Tracker".*has the document been opened/);
  script.open();
  expect(() => script.click('Tracker', 'Delete')).toThrow(
    'There is no item "Delete" in "Tracker". There is: Set up, –, More.',
  );
});

test('UI-02: a menu of the same name replaces the one before', () => {
  const { script } = bound(`
    function f(label) { SpreadsheetApp.getUi().createMenu('M').addItem(label, 'f').addToUi(); }`);
  script.run('f', 'one');
  script.run('f', 'two');
  expect(script.menu()).toEqual([{ name: 'M', items: [{ label: 'two', functionName: 'f' }] }]);
});

test('UI-02: an add-on menu carries the name of the project', () => {
  const { script } = bound(
    'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); } function go() { return 1; }',
    { name: 'Helper' },
  );
  expect(script.open().click('Helper', 'Go')).toBe(1);
});

test('UI-02: Spreadsheet.addMenu takes items by name and function', () => {
  const { script } = bound(`function onOpen() {
    SpreadsheetApp.getActiveSpreadsheet().addMenu('Old', [{ name: 'Go', functionName: 'go' }, null, { name: 'Stop', functionName: 'go' }]);
  } function go() { return 'gone'; }`);
  script.open();
  expect(script.menu()).toEqual([
    {
      name: 'Old',
      items: [
        { label: 'Go', functionName: 'go' },
        { separator: true },
        { label: 'Stop', functionName: 'go' },
      ],
    },
  ]);
  expect(script.click('Old', 'Go')).toBe('gone');
});

test("UI-02: menus are each person's own, and gone when the document is opened anew", () => {
  const { script, tracker } = bound(
    'function f() { SpreadsheetApp.getUi().createMenu("M").addItem("x", "f").addToUi(); }',
  );
  tracker.share('co@school.example');
  script.run('f');
  expect(script.as('co@school.example').menu()).toEqual([]);
  expect(script.open().menu()).toEqual([]);
});

test('UI-03: alert gives the button, by identity; CLOSE for the × of the window', () => {
  const { script } = bound(`function f() {
    var ui = SpreadsheetApp.getUi();
    return [ui.alert('Done') === ui.Button.OK, ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES,
      ui.alert('Sure?', ui.ButtonSet.OK_CANCEL) === ui.Button.CANCEL, ui.alert('Sure?', ui.ButtonSet.YES_NO_CANCEL).toString()];
  }`);
  script.answer('OK', 'yes', 'Cancel', 'close');
  expect(script.run('f')).toEqual([true, true, true, 'CLOSE']);
  expect(script.alerts().map(({ title, message, button }) => [title, message, button])).toEqual([
    ['', 'Done', 'OK'],
    ['Title', 'Sure?', 'YES'],
    ['', 'Sure?', 'CANCEL'],
    ['', 'Sure?', 'CLOSE'],
  ]);
});

test('UI-03: prompt gives the button and the text', () => {
  const { script } = bound(`function f() {
    var ui = SpreadsheetApp.getUi();
    return [0, 1, 2].map(function () {
      var r = ui.prompt('Name', 'Yours?', ui.ButtonSet.OK_CANCEL);
      return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()];
    });
  }`);
  script.answer('Ana', 'cancel', { button: 'OK', text: 'cancel' });
  expect(script.run('f')).toEqual([
    [true, 'Ana'],
    [false, ''],
    [true, 'cancel'],
  ]);
});

test('UI-03: Browser answers with texts', () => {
  const { script } = bound(`function f() {
    return [Browser.msgBox('Hi'), Browser.msgBox('T', 'Sure?', Browser.Buttons.YES_NO), Browser.msgBox('Sure?', Browser.Buttons.YES_NO),
      Browser.inputBox('Name?'), Browser.inputBox('T', 'Name?', Browser.Buttons.OK_CANCEL)];
  }`);
  script.answer('ok', 'no', 'close', 'Ana', 'cancel');
  expect(script.run('f')).toEqual(['ok', 'no', 'cancel', 'Ana', 'cancel']);
});

test('UI-03: Browser fails where no document is open', () => {
  const { run, workspace } = bound(`
    function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { Browser.msgBox('x'); }`);
  run('make');
  workspace.clock.advanceBy({ hours: 1 });
  expect(workspace.executions().at(-1)?.error?.message).toBe(
    'Cannot call Browser.msgBox() from this context; have you tried Logger.log() instead?',
  );
});

test('UI-03: a box that nobody answers ends the run with its text, whatever the script catches', () => {
  const { script, workspace } = bound(`function f() {
    try { SpreadsheetApp.getUi().alert('Delete', 'All of it?', SpreadsheetApp.getUi().ButtonSet.YES_NO); } catch (e) { return 'caught'; }
  }`);
  let thrown: unknown;
  try {
    script.run('f');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UnansweredDialog);
  expect(String(thrown)).toContain('"Delete: All of it?" (YES, NO)');
  expect((thrown as UnansweredDialog).box).toEqual({
    kind: 'alert',
    title: 'Delete',
    message: 'All of it?',
    buttons: 'YES_NO',
  });
  expect(workspace.executions()[0]?.outcome).toBe('failed');
});

test('UI-03: a button that the box does not have is a mistake of the test', () => {
  const { script } = bound('function f() { SpreadsheetApp.getUi().alert("Done"); }');
  script.answer('yes');
  expect(() => script.run('f')).toThrow('The box "Done" has no button yes, only OK.');
});

test('UI-03: somebody can act while the script waits, and locks do not survive the wait', () => {
  const { script, tracker } = bound(`function f() {
    var lock = LockService.getScriptLock();
    lock.waitLock(1000);
    var before = lock.hasLock();
    SpreadsheetApp.getUi().alert('Edit A1 now');
    return [before, lock.hasLock(), SpreadsheetApp.getActiveSheet().getRange('A1').getValue()];
  }`);
  const boxes: Box[] = [];
  script.answer((box) => {
    boxes.push(box);
    tracker.edit('Sheet1!A1', 'edited');
    return 'OK';
  });
  expect(script.run('f')).toEqual([true, false, 'edited']);
  expect(boxes).toEqual([{ kind: 'alert', title: '', message: 'Edit A1 now', buttons: 'OK' }]);
});

const PAGES = {
  'Code.js': `
    function side(title) {
      var page = HtmlService.createHtmlOutputFromFile('side');
      if (title) page.setTitle(title);
      SpreadsheetApp.getUi().showSidebar(page);
      return 'goes on';
    }
    function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Hi').setWidth(300).setHeight(200), 'Hello'); }
    function modeless() { SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x'), 'Loose'); }`,
  'side.html': '<p>Side</p>',
};

test('UI-03: a sidebar and dialogs show and do not suspend the script', () => {
  const { script } = bound(PAGES);
  expect([script.sidebar(), script.dialog()]).toEqual([null, null]);
  expect(script.run('side', 'Tracker')).toBe('goes on');
  expect(script.sidebar()).toEqual({ title: 'Tracker', html: '<p>Side</p>', width: null, height: null });
  script.run('modal');
  expect(script.dialog()).toEqual({ title: 'Hello', html: '<p>Hi', width: 300, height: 200, modal: true });
  script.run('modeless');
  expect(script.dialog()).toMatchObject({ title: 'Loose', modal: false });
  script.closeDialog();
  script.closeSidebar();
  expect([script.sidebar(), script.dialog()]).toEqual([null, null]);
});

test('UI-03: one sidebar at a time', () => {
  const { script } = bound(PAGES);
  script.run('side', 'One');
  script.run('side', 'Two');
  expect(script.sidebar()?.title).toBe('Two');
});

test('GEN-12: dialogs and boxes need script.container.ui', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/forms'] };
  const lacking = (call: string) =>
    bound(`function f() { var ui = SpreadsheetApp.getUi(); ${call}; }`, { manifest }).run('f');
  for (const [call, member] of [
    ['ui.alert("x")', 'Ui.alert'],
    ['ui.prompt("x")', 'Ui.prompt'],
    ['ui.showSidebar(HtmlService.createHtmlOutput("x"))', 'Ui.showSidebar'],
    ['ui.showModalDialog(HtmlService.createHtmlOutput("x"), "t")', 'Ui.showModalDialog'],
  ] as const) {
    expect(() => lacking(call)).toThrow(
      `Specified permissions are not sufficient to call ${member}. ` +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  }
  expect(() => lacking('ui.createMenu("M").addItem("x", "f").addToUi()')).not.toThrow();
});

test('GEN-13: onOpen may add menus and show boxes, but no sidebar', () => {
  const opening = (statement: string) => {
    const { script } = bound(`function onOpen() { var ui = SpreadsheetApp.getUi(); ${statement}; }`);
    script.answer('OK');
    return script.open();
  };
  expect(opening('ui.alert("Welcome")').alerts()).toHaveLength(1);
  expect(() => opening('ui.showSidebar(HtmlService.createHtmlOutput("x"))')).toThrow(
    /not sufficient to call Ui.showSidebar/,
  );
});

test('UI-04: toasts are kept with title and seconds', () => {
  const { script } = bound(`function f() {
    var ss = SpreadsheetApp.getActive();
    ss.toast('Saved'); ss.toast('Working', 'Wait', -1);
  }`);
  script.run('f');
  expect(script.toasts()).toEqual([
    { message: 'Saved', title: '', seconds: 5 },
    { message: 'Working', title: 'Wait', seconds: -1 },
  ]);
});
