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
