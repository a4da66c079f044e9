import { bound } from '../../../support/script';

test('SX-09: a sheet has one filter, which every range of it gives', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var log = [sheet.getFilter(), sheet.getRange('A1:C5').getFilter()];
    var filter = sheet.getRange('A1:C5').createFilter();
    log.push(String(filter), filter.getRange().getA1Notation(), sheet.getFilter().getRange().getA1Notation(),
      sheet.getRange('F1:F5').getFilter().getRange().getA1Notation());
    try { sheet.getRange('A1:B2').createFilter(); } catch (e) { log.push(e.message); }
    filter.remove();
    log.push(sheet.getFilter(), sheet.getRange('B2:C4').createFilter().getRange().getA1Notation());
    return log;
  }`);
  expect(run('f')).toEqual([
    null,
    null,
    'Filter',
    'A1:C5',
    'A1:C5',
    'A1:C5',
    "You can't create a filter in a sheet that already has a filter.",
    null,
    'B2:C4',
  ]);
});

const DATA = `
  function hidden(sheet) {
    var rows = [];
    for (var row = 1; row <= 8; row++) if (sheet.isRowHiddenByFilter(row)) rows.push(row);
    return rows.join();
  }
  function data() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:C6').setValues([['name', 'n', 'day'], ['Ana', 5, new Date(2027, 0, 4)], ['Ben', '', new Date(2027, 0, 11)],
      ['cleo', 20, ''], ['Ana', 30, new Date(2027, 0, 20)], ['', 5, 'soon']]);
    return sheet;
  }`;

test('SX-09: a filter hides the rows that do not meet its criteria', () => {
  const { run } = bound(`${DATA}
    function f() {
      var sheet = data(), filter = sheet.getRange('A1:C6').createFilter(), log = [hidden(sheet)];
      var only = function (column, criteria) {
        filter.setColumnFilterCriteria(column, criteria.build());
        log.push(hidden(sheet));
        filter.removeColumnFilterCriteria(column);
      };
      only(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(5));
      only(2, SpreadsheetApp.newFilterCriteria().whenCellEmpty());
      only(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Ana', '']));
      only(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['cleo']));
      only(1, SpreadsheetApp.newFilterCriteria().whenTextStartsWith('C'));
      only(2, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=AND($A2="Ana", B2>10)'));
      only(3, SpreadsheetApp.newFilterCriteria().whenDateAfter(new Date(2027, 0, 11)));
      only(3, SpreadsheetApp.newFilterCriteria().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY));
      only(3, SpreadsheetApp.newFilterCriteria().whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK));
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextEqualTo('ana').build());
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberLessThan(10).build());
      log.push(hidden(sheet), filter.getColumnFilterCriteria(3));
      filter.setColumnFilterCriteria(1, null);
      log.push(filter.getColumnFilterCriteria(1), sheet.isRowHiddenByUser(5));
      filter.remove();
      log.push(hidden(sheet));
      return log;
    }`);
  expect(run('f')).toEqual([
    '',
    '2,3,6',
    '2,4,5,6',
    '2,5,6',
    '2,3,5,6',
    '2,3,5,6',
    '2,3,4,6',
    '2,3,4,6',
    '2,4,5,6',
    '4,5,6',
    '3,4,5,6',
    null,
    null,
    false,
    '',
  ]);
});

test('SX-09: criteria follow their column, and the filter its rows', () => {
  const { run } = bound(`${DATA}
    function f() {
      var sheet = data(), filter = sheet.getRange('A1:C6').createFilter();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build());
      sheet.insertColumnBefore(1);
      sheet.insertRowBefore(3);
      return [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(3).getCriteriaValues(),
        filter.getColumnFilterCriteria(2), hidden(sheet)];
    }`);
  expect(run('f')).toEqual(['B1:D7', [25], null, '2,3,4,5,7']);
});

test('SX-09: a filter sorts below its header, and copies of its criteria stand for themselves', () => {
  const { run } = bound(`
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('B2:C5').setValues([['h', 'n'], ['A', 30], ['B', 10], ['C', 20]]);
      var filter = sheet.getRange('B2:C5').createFilter();
      filter.sort(3, true);
      var up = sheet.getRange('B2:B5').getValues().join('');
      filter.sort(2, false);
      var builder = SpreadsheetApp.newFilterCriteria().whenNumberEqualTo(50), copy = builder.copy().build();
      builder.whenNumberEqualTo(100);
      var empty = SpreadsheetApp.newFilterCriteria().build();
      try { filter.sort(1, true); } catch (e) { var error = e.name; }
      return [up, sheet.getRange('B2:B5').getValues().join(''), copy.getCriteriaValues(), empty.getCriteriaType(),
        empty.getVisibleValues(), error];
    }`);
  expect(run('f')).toEqual(['h,B,C,A'.replaceAll(',', ''), 'hCBA', [50], null, [], 'Exception']);
});

test('SX-09: what is cleared of visible rows only stays in hidden ones', () => {
  const { run } = bound(`${DATA}
    function f() {
      var sheet = data();
      sheet.getRange('A1:C6').createFilter()
        .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['Ana']).build());
      sheet.getRange('B2:B6').clear({ contentsOnly: true, skipFilteredRows: true });
      return sheet.getRange('B2:B6').getValues().join();
    }`);
  expect(run('f')).toBe(',,20,,5');
});
