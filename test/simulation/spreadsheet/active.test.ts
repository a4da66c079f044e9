import { deliverSpreadsheetSubmit } from '../../../src/simulation/script/events';
import { bound, runScript } from '../../support/script';

test('SS-20: a standalone script has no active spreadsheet', () => {
  expect(
    runScript(
      `function f() { return [SpreadsheetApp.getActive(), SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActiveSheet()]; }`,
    ),
  ).toEqual([null, null, null]);
});

test('SS-20: in a form-submit trigger the response sheet and the new row are active', () => {
  const { workspace, tracker, run } = bound(`
    function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
    function submitted() {
      var seen = SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation();
      SpreadsheetApp.getActive().getSheetByName('Sheet1').appendRow([seen]);
    }`);
  tracker.addSheet('Form Responses 1');
  run('install');
  deliverSpreadsheetSubmit(workspace.core, {
    spreadsheet: tracker.id,
    sheet: tracker.sheets()[1]?.id as number,
    range: 'A2:D2',
    values: [],
    namedValues: {},
  });
  expect(tracker.values('Sheet1')).toEqual([['Form Responses 1 A2:D2']]);
});

test('what a person has selected is active for the function they start', () => {
  const { tracker, run } = bound(`function f() {
    return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];
  }`);
  tracker.addSheet('Partners');
  tracker.select('Partners!B2:C3');
  expect(run('f')).toEqual(['Partners', 'B2:C3', 'B2']);
});

test('a script changes what is active, for the person too', () => {
  const { run } = bound(`
    function set() {
      var ss = SpreadsheetApp.getActive(); var s = ss.insertSheet('b');
      ss.setActiveSheet(ss.getSheets()[0]);
      SpreadsheetApp.setActiveRange(s.getRange('C4:D5'));
      return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getSelection().getActiveRange().getA1Notation()];
    }
    function get() { return SpreadsheetApp.getActiveSheet().getName() + SpreadsheetApp.getActiveRange().getA1Notation(); }`);
  expect(run('set')).toEqual(['b', 'C4:D5', 'C4:D5']);
  expect(run('get')).toBe('bC4:D5');
});
