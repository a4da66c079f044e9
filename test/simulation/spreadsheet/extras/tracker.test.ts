import { bound } from '../../../support/script';

test('SX-01 SX-05: what a tracker sets up holds together: tabs, headers, choices, warnings', () => {
  const { run, workspace, tracker } = bound(`
    function f() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true)
        .setAllowInvalid(true).setHelpText('yes or no').build();
      ['Home', 'Partners', 'Log'].forEach(function (name, index) { ss.insertSheet(name, index); });
      ss.deleteSheet(ss.getSheetByName('Sheet1'));
      var sheet = ss.getSheetByName('Partners');
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      sheet.getRange(1, 1, 1, 3).setValues([["'ID", "'Organisation", "'Do not contact"]]);
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(1);
      sheet.getRange(1, 1, 1, 3).setFontWeight('bold').setBackground('#e8f0fe');
      sheet.getRange(2, 3, sheet.getMaxRows() - 1, 1).setNumberFormat('@').setVerticalAlignment('top').setDataValidation(rule);
      sheet.setColumnWidth(2, 240);
      sheet.hideColumns(1);
      sheet.getRange(1, 1, sheet.getMaxRows(), 1).protect().setDescription('IDs').setWarningOnly(true);
      var log = ss.getSheetByName('Log');
      log.hideSheet();
      if (log.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0) {
        log.protect().setDescription('Written by the toolkit').setWarningOnly(true);
      }
      sheet.appendRow(['p1', 'Acme', 'yes']);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), log.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    }
    function g() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Partners');
      var rule = sheet.getRange('C1010').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
        sheet.getRange('C1').getDataValidation(), sheet.isColumnHiddenByUser(1), sheet.getFrozenRows(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) {
          return [p.getRange().getA1Notation(), p.getDescription(), p.isWarningOnly()];
        })];
    }
  `);
  expect(run('f')).toEqual([1010, 28, 1]);
  expect(run('g')).toEqual([
    'VALUE_IN_LIST',
    [['yes', 'no'], true],
    true,
    'yes or no',
    null,
    true,
    1,
    [['A1:A1010', 'IDs', true]],
  ]);
  expect(tracker.values('Partners!A1:C2')).toEqual([
    ['ID', 'Organisation', 'Do not contact'],
    ['p1', 'Acme', 'yes'],
  ]);
  expect(workspace.gaps()).toEqual([]);
});

test('SX-01 SX-05 SV-18: builders cost nothing, what goes to Google costs its time', () => {
  const { run, workspace } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var range = sheet.getRange('A1:A9');
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(3).setHelpText('x').build());
    range.getDataValidations();
    range.protect().setWarningOnly(true);
    sheet.createTextFinder('x').matchCase(true).findAll();
  }`);
  run('f');
  const costs = Object.fromEntries(
    workspace.executions()[0]?.calls.map(({ member, cost }) => [member, cost]) ?? [],
  );
  expect(costs).toMatchObject({
    'SpreadsheetApp.newDataValidation': 0,
    'DataValidationBuilder.requireNumberLessThan': 0,
    'DataValidationBuilder.build': 0,
    'Range.setDataValidation': 100,
    'Range.getDataValidations': 80,
    'Range.protect': 150,
    'Protection.setWarningOnly': 100,
    'Sheet.createTextFinder': 0,
    'TextFinder.matchCase': 0,
    'TextFinder.findAll': 150,
  });
});

test('SX-01: a person sees the entries of a list, from the rule or from its range', () => {
  const { run, tracker } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('F1:F4').setValues([['x'], ['y'], [''], ['x']]);
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('F:F')).build());
    sheet.getRange('A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build());
    sheet.getRange('A4').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  }`);
  run('f');
  const cells = ['A1', 'A2', 'A3', 'A4', 'A5'];
  expect(cells.map((cell) => tracker.choices(cell))).toEqual([['a', 'b'], ['x', 'y'], null, null, null]);
});
