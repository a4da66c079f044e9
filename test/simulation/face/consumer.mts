/** Somebody else's project: everything that the simulation's face offers, used as its description shows it. */
import { createHash } from 'node:crypto';
import { createWorkspace, ScriptError, type ScriptOptions, type Workspace } from 'simulation';

const source = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Menu').addItem('Item', 'item').addToUi();
}
function item() {
  var ui = SpreadsheetApp.getUi();
  if (ui.alert('Sure?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK) return ui.prompt('What?').getResponseText();
}
function add(a, b) { Logger.log('adding'); return a + b; }
function echo(json) { return JSON.stringify({ got: JSON.parse(json) }); }
function fail() { throw new TypeError('on purpose'); }
function setUp() {
  var form = FormApp.create('Form').setTitle('Form').setCollectEmail(true);
  form.addTextItem().setTitle('Question title');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create();
  ScriptApp.newTrigger('answered').forForm(form).onFormSubmit().create();
  return form.getPublishedUrl();
}
function daily() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Partners');
  sheet.appendRow([new Date(), Utilities.getUuid(), Math.random()]);
}
function answered(e) {
  var name = e.response.getItemResponses()[0].getResponse();
  GmailApp.sendEmail('partner@firm.example', 'An answer', name, { htmlBody: '<b>' + name + '</b>', attachments: [Utilities.newBlob(name, 'text/plain', 'answer.txt')] });
  CalendarApp.createEvent(name, new Date(2027, 2, 1, 9), new Date(2027, 2, 1, 10), { guests: 'partner@firm.example', sendInvites: true });
  DriveApp.createFile('answer.txt', name);
}
function write() {
  var range = SpreadsheetApp.getActive().getSheetByName('Partners').getRange('F1');
  range.setValue('first');
  SpreadsheetApp.flush();
  range.setValue('second');
  return range.getValue();
}
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')); }
function gap() { try { SpreadsheetApp.getActiveSheet().newChart(); } catch (e) { return e.message; } }
`;
const html = '<p>Hello</p>';
const manifest: ScriptOptions['manifest'] = {
  timeZone: 'America/Los_Angeles',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
};

function open(seed: number) {
  const workspace = createWorkspace({
    now: '2027-01-11T08:00',
    timeZone: 'America/Los_Angeles',
    owner: 'teacher@school.example',
    edition: 'education',
    seed,
  });
  const tracker = workspace.createSpreadsheet('Tracker');
  const script = workspace.openScript({
    files: { 'Code.js': source, 'sidebar.html': html },
    manifest,
    boundTo: tracker.id,
  });
  return { workspace, tracker, script };
}

/** What an error says, in whatever way the simulation throws it. */
function problem(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'none';
}

/** One person's days: every member of the face once. */
function everything() {
  const { workspace, tracker, script } = open(1);
  script.open();
  script.answer('OK', 'typed text');
  const seen: Record<string, unknown> = {
    menu: script.menu(),
    click: script.click('Menu', 'Item'),
    run: script.run('add', 1, 2),
    call: script.call('echo', JSON.stringify({ a: 1 })),
    thrown: problem(() => script.run('fail')),
    isScriptError: ((): boolean => {
      try {
        script.run('fail');
      } catch (error) {
        return error instanceof ScriptError;
      }
      return false;
    })(),
  };
  const url = script.run('setUp') as string;
  tracker.addSheet('Partners');
  tracker.edit('Partners!B3', 'text');
  tracker.edit('Partners!A1:A3', [['c'], ['b'], ['a']]);
  tracker.sort('Partners', 1);
  tracker.insertRows('Partners', 2, 1);
  tracker.deleteRows('Partners', 2);
  seen.values = tracker.values('Partners');

  workspace.clock.advanceBy({ days: 1 });
  const confirmation = workspace.form(url).respond({ 'Question title': 'Ana' }, { as: 'ana@school.example' });
  seen.confirmation = confirmation.message;
  const partner = workspace.mailbox('partner@firm.example');
  const [message] = partner.inbox();
  if (!message) throw new Error('The partner has no mail.');
  seen.mail = {
    subject: message.subject,
    html: message.html,
    text: message.text.trim(),
    attachments: message.attachments.map(({ name, type, bytes }) => [
      name,
      type,
      Buffer.from(bytes).toString(),
    ]),
  };
  partner.reply(message, 'Thank you!', { 'X-Autoreply': 'no' });
  seen.replies = workspace
    .mailbox('teacher@school.example')
    .inbox()
    .map(({ subject, text }) => [subject, text.trim()]);
  seen.events = workspace
    .calendar('teacher@school.example')
    .events()
    .map(({ title, start }) => [title, start]);
  seen.files = workspace.drive.files().map(({ name }) => name);

  workspace.faults.killBefore(3);
  seen.killedBefore = [problem(() => script.run('write')), tracker.values('Partners!F1')];
  workspace.faults.killAfter({ member: 'Range.setValue', nth: 2 });
  seen.killedAfter = [problem(() => script.run('write')), tracker.values('Partners!F1')];
  workspace.faults.fail(2, 'Service unavailable: Spreadsheets');
  seen.failed = problem(() => script.run('write'));
  workspace.faults.fail(2, new Error('Empty response'));
  seen.failedAgain = problem(() => script.run('write'));
  workspace.faults.between(7, () => tracker.edit('Partners!F1', 'by hand'));
  seen.between = script.run('write');
  script.run('sidebar');
  seen.sidebar = script.sidebar()?.html;

  const before = workspace.executions().length;
  workspace.clock.advanceTo('2027-01-15T08:00');
  const [first] = workspace.executions().slice(before);
  seen.executions = workspace
    .executions()
    .slice(before)
    .map(({ functionName, kind, outcome }) => [functionName, kind, outcome]);
  seen.execution = first && {
    calls: first.calls.map(({ member }) => member),
    charged: first.duration === first.calls.reduce((sum, { cost }) => sum + cost, 0) && first.duration > 0,
    user: first.user,
  };
  seen.log = workspace
    .executions()
    .flatMap(({ log }) => log)
    .map((line) => line.replace(/^.*: /, ''));
  seen.noGaps = workspace.gaps();
  seen.gap = [script.run('gap'), workspace.gaps()];
  return seen;
}

function days({ workspace, tracker, script }: ReturnType<typeof open>, from: number, to: number): void {
  for (let day = from; day < to; day++) {
    tracker.edit(`Partners!D${day + 1}`, `day ${day}`);
    workspace
      .form(script.properties('document').form ?? '')
      .respond({ 'Question title': `Nr. ${day}` }, { as: 'ana@school.example' });
    workspace.clock.advanceBy({ days: 1 });
  }
}

function begin(seed: number): ReturnType<typeof open> {
  const opened = open(seed);
  const { workspace, tracker, script } = opened;
  const pushed = workspace.openScript({
    files: {
      'Code.js': `${source}\nfunction remember(url) { PropertiesService.getDocumentProperties().setProperty('form', url); }`,
    },
    manifest,
    boundTo: tracker.id,
  });
  script.open();
  pushed.run('remember', script.run('setUp'));
  tracker.addSheet('Partners');
  return opened;
}

const digest = (workspace: Workspace) => createHash('sha256').update(workspace.snapshot()).digest('hex');

/** Snapshots of the same days, played in several ways. */
function snapshots() {
  const play = (seed: number) => {
    const opened = begin(seed);
    days(opened, 0, 6);
    return opened;
  };
  const whole = play(7);
  const half = begin(7);
  days(half, 0, 3);
  const middle = half.workspace.snapshot();
  days(half, 3, 6);
  const straight = digest(half.workspace);
  half.workspace.restore(middle);
  const isBack = half.workspace.snapshot() === middle;
  days(half, 3, 6);
  return {
    first: digest(whole.workspace),
    second: digest(play(7).workspace),
    otherSeed: digest(play(8).workspace),
    straight,
    isBack,
    restored: digest(half.workspace),
    elsewhere: elsewhere(middle, half.tracker.id),
    mails: whole.workspace.mailbox('partner@firm.example').inbox().length,
  };
}

/** The second half of the days in a new workspace that starts from a snapshot. */
function elsewhere(middle: string, id: string): string {
  const workspace = createWorkspace({ seed: 99 });
  workspace.restore(middle);
  const tracker = workspace.spreadsheet(id);
  const script = workspace.openScript({ files: { 'Code.js': source }, manifest, boundTo: tracker.id });
  days({ workspace, tracker, script }, 3, 6);
  return digest(workspace);
}

console.log(JSON.stringify({ everything: everything(), snapshots: snapshots() }));
