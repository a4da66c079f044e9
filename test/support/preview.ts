import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../../src/preview/demo';
import { type Preview, type PreviewOptions, startPreview } from '../../src/preview/preview';
import { createWorkspace } from '../../src/simulation';
import { dist } from './bundle';

export const OWNER = 'rivera@school.example';
export const CO_TEACHER = 'moreno@school.example';
export const STUDENT = 'ana.garcia@students.school.example';

/** A script in Apps Script's classic style, with what the preview has to show of one. */
const SOURCE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Club')
    .addItem('Open the sidebar', 'openSidebar')
    .addItem('Open a dialog', 'openDialog')
    .addSeparator()
    .addItem('Ask', 'ask')
    .addItem('Write every morning', 'writeEveryMorning')
    .addItem('Make the form', 'makeForm')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Say hello', 'sayHello'))
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Club'));
}
function openDialog() {
  var page = HtmlService.createHtmlOutput('<p>In the dialog</p><button onclick="google.script.host.close()">Done</button>');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(160), 'A dialog');
}
function sayHello() { SpreadsheetApp.getActive().toast('Hello', 'Club'); }
function ask() {
  var ui = SpreadsheetApp.getUi();
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['asked']);
  var answer = ui.prompt('Club', 'Which day?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  if (ui.alert('Club', 'Really ' + answer.getResponseText() + '?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  sheet.appendRow(['day', answer.getResponseText()]);
}
function count(name) {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.appendRow(['counted', name]);
  return sheet.getLastRow();
}
function writeEveryMorning() { ScriptApp.newTrigger('write').timeBased().everyDays(1).atHour(7).create(); }
function write() {
  var form = FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form'));
  GmailApp.sendEmail('${STUDENT}', 'Good morning', 'Join us: ' + form.getPublishedUrl(), {
    htmlBody: '<p>Join us: <a href="' + form.getPublishedUrl() + '">the form</a></p><script>document.title = "caught"</script>'
  });
}
function makeForm() {
  var form = FormApp.create('Join the club').setDescription('It takes a minute.');
  form.addTextItem().setTitle('Your name').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Your day').setChoiceValues(['Monday', 'Friday']).setRequired(true);
  form.addPageBreakItem().setTitle('More about you');
  form.addCheckboxItem().setTitle('You like').setChoiceValues(['Music', 'Chess']).showOtherOption(true);
  form.addScaleItem().setTitle('How much?').setBounds(1, 5).setLabels('a little', 'a lot');
  form.addDateItem().setTitle('From when on?').setRequired(true);
  form.addParagraphTextItem().setTitle('A wish');
  PropertiesService.getDocumentProperties().setProperty('form', form.getId());
}
function protect() {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setDataValidation(rule);
}
function fillEverything() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1:C1').setValues([['Name', 'Day', 'Status']]).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.setFrozenRows(1);
  sheet.appendRow(['Ana', 'Friday', 'yes']);
  makeForm();
  write();
  CalendarApp.getDefaultCalendar().createEvent('Club', new Date(2027, 0, 15, 16), new Date(2027, 0, 15, 17), {
    guests: '${STUDENT}', sendInvites: true
  });
  Logger.log('done');
}`;

const SIDEBAR = `<!DOCTYPE html>
<html><head><title>Club</title></head><body>
<label>Name <input id="name"></label><button id="count">Count</button><p id="said"></p>
<script>
document.getElementById('count').onclick = function () {
  google.script.run.withSuccessHandler(function (rows) {
    document.getElementById('said').textContent = rows + ' rows';
  }).count(document.getElementById('name').value);
};
</script></body></html>`;

/** A workspace with that script, two teachers and a student. */
export const clubDemo: Demo = {
  people: [
    { address: OWNER, name: 'Alex Rivera', role: 'Teacher', group: 'School' },
    { address: CO_TEACHER, name: 'Jamie Moreno', role: 'Co-teacher', group: 'School' },
    { address: STUDENT, name: 'Ana García', role: 'Grade 10', group: 'Students' },
  ],
  seed: () => {
    const workspace = createWorkspace({ now: '2027-01-11T08:00', owner: OWNER });
    const tracker = workspace.createSpreadsheet('Club list');
    tracker.share(CO_TEACHER);
    return { workspace, tracker: tracker.id };
  },
  script: () => ({ files: { 'Code.js': SOURCE, 'sidebar.html': SIDEBAR }, syntax: 'loose' }),
};

const folders: string[] = [];

/** An empty folder; `removeFolders` takes all of them away. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The preview on a free port, with the page that was built. */
export function servePreview(options: Partial<PreviewOptions> = {}): Promise<Preview> {
  return startPreview({
    demo: clubDemo,
    assets: join(dist, 'preview'),
    folder: newFolder(),
    port: 0,
    ...options,
  });
}
