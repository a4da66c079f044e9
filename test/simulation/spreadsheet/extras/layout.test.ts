import { bound } from '../../../support/script';

const THEMES = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

test.each(Object.entries(THEMES))('SX-10: banding in %s has the colours of its theme', (theme, colors) => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:E10');
    var banding = range.applyRowBanding(SpreadsheetApp.BandingTheme.${theme}, true, true);
    return [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()];
  }`);
  expect(run('f')).toEqual(colors);
});

test('SX-10: banding is changed, moved, copied and removed', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet(), range = sheet.getRange('A1:E10'), log = [];
    var rows = range.applyRowBanding();
    log.push(String(rows), rows.getRange().getA1Notation(), sheet.getBandings().length, rows.getFirstColumnColor(),
      rows.getFooterRowColor(), rows.setHeaderRowColor('red').getHeaderRowColor());
    [function () { rows.setFirstRowColor(null); }, function () { rows.setSecondRowColor(null); },
      function () { sheet.getRange('E10').applyRowBanding(); }].forEach(function (act) {
      try { act(); } catch (e) { log.push(e.message); }
    });
    log.push(rows.setFooterRowColor(null).getFooterRowColor(), rows.setRange(sheet.getRange('B2:F11')).getRange().getA1Notation());
    rows.remove();
    var columns = range.applyColumnBanding(SpreadsheetApp.BandingTheme.INDIGO, true, false);
    log.push(sheet.getBandings().length, columns.getHeaderColumnColor(), columns.getFooterColumnColor(), columns.getFirstRowColor());
    columns.setFirstColumnColor('#ffff00');
    var copy = columns.copyTo(sheet.getRange('G1:K10'));
    copy.setFirstColumnColor('#00ff00');
    sheet.insertRowBefore(5);
    return log.concat(columns.getFirstColumnColor(), SpreadsheetApp.getActive().getBandings().length, copy.getRange().getA1Notation(),
      sheet.getRange('A1').getBandings().length, sheet.getRange('A1').getBackground());
  }`);
  expect(run('f')).toEqual([
    'Banding',
    'A1:E10',
    1,
    null,
    null,
    '#ff0000',
    'First row color should not be null.',
    'Second row color should not be null.',
    'You cannot add alternating background colors to a range that already has alternating background colors.',
    null,
    'B2:F11',
    1,
    '#8989eb',
    null,
    null,
    '#ffff00',
    2,
    'G1:K11',
    1,
    '#ffffff',
  ]);
});

test('SX-10: rows and columns are grouped, within each other too', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rows = sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    sheet.getRange('C1:E1').shiftColumnGroupDepth(2);
    var depths = function () { return [1, 2, 3, 4, 5, 6].map(function (row) { return sheet.getRowGroupDepth(row); }).join(''); };
    var log = [depths(), sheet.getRowGroup(3, 1).getRange().getA1Notation(), sheet.getRowGroup(3, 2).getRange().getA1Notation(),
      sheet.getRowGroup(2, 2), sheet.getColumnGroup(4, 2).getRange().getA1Notation(), sheet.getColumnGroupDepth(4),
      sheet.getRowGroup(3, 1).getDepth(), sheet.getRowGroup(3, 1).getControlIndex()];
    rows.shiftRowGroupDepth(-1);
    log.push(depths());
    sheet.getColumnGroup(4, 2).remove();
    log.push(sheet.getColumnGroupDepth(4));
    sheet.getRange('A1:Z100').shiftRowGroupDepth(-10).shiftColumnGroupDepth(-10).shiftRowGroupDepth(20);
    log.push(depths());
    sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER);
    log.push(sheet.getRowGroup(3, 8).getControlIndex(), String(sheet.getRowGroupControlPosition()), String(sheet.getColumnGroupControlPosition()));
    return log;
  }`);
  expect(run('f')).toEqual([
    '012210',
    '2:5',
    '3:4',
    null,
    'C:E',
    2,
    1,
    1,
    '001100',
    1,
    '888888',
    101,
    'AFTER',
    'BEFORE',
  ]);
});

test('SX-10: a collapsed group hides its lines, and what is collapsed within it stays hidden', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet(), log = [];
    sheet.getRange('A2:A5').shiftRowGroupDepth(1);
    sheet.getRange('A3:A4').shiftRowGroupDepth(1);
    var state = function () {
      var hidden = [];
      for (var row = 1; row < 8; row++) if (sheet.isRowHiddenByUser(row)) hidden.push(row);
      log.push(hidden.join() + ' ' + [1, 2].map(function (depth) { return sheet.getRowGroup(3, depth).isCollapsed(); }).join());
    };
    sheet.getRange('A1:A10').collapseGroups(); state();
    sheet.getRange('A3:A4').expandGroups(); state();
    sheet.getRowGroup(3, 2).collapse(); state();
    sheet.getRowGroup(3, 1).collapse(); state();
    sheet.getRowGroup(3, 1).expand(); state();
    sheet.collapseAllRowGroups(); state();
    sheet.expandRowGroupsUpToDepth(1); state();
    sheet.expandAllRowGroups(); state();
    sheet.insertRowAfter(3);
    sheet.collapseAllRowGroups();
    sheet.getRange('A1:A10').shiftRowGroupDepth(-2);
    return log.concat([1, 2, 3, 4, 5, 6].filter(function (row) { return sheet.isRowHiddenByUser(row); }).length);
  }`);
  expect(run('f')).toEqual([
    '2,3,4,5 true,false',
    ' false,false',
    '3,4 false,true',
    '2,3,4,5 true,true',
    '3,4 false,true',
    '2,3,4,5 true,true',
    '3,4 false,true',
    ' false,false',
    0,
  ]);
});

test('SX-10: groups follow their rows', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet(), log = [];
    sheet.getRange('A3:A5').shiftRowGroupDepth(1);
    var where = function () { log.push(sheet.getRowGroup(5, 1) ? sheet.getRowGroup(5, 1).getRange().getA1Notation() : null); };
    sheet.insertRowBefore(1); where();
    sheet.insertRowAfter(4); where();
    sheet.deleteRow(4); where();
    sheet.moveRows(sheet.getRange('1:1'), 10); where();
    sheet.deleteRows(3, 3); where();
    return log;
  }`);
  expect(run('f')).toEqual(['4:6', '4:7', '4:6', '3:5', null]);
});
