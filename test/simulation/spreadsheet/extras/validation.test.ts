import { bound, runScript } from '../../../support/script';

test('SX-01: a new builder demands nothing and allows everything', () => {
  const seen = runScript(`function f() {
    var builder = SpreadsheetApp.newDataValidation();
    return [String(builder), builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(),
      builder.getAllowInvalid(), builder.setAllowInvalid(false).getAllowInvalid(),
      builder.setHelpText('foo').getHelpText(), String(builder.build()), String(builder.copy())];
  }`);
  expect(seen).toEqual([
    'DataValidationBuilder',
    null,
    [],
    null,
    true,
    false,
    'foo',
    'DataValidation',
    'DataValidationBuilder',
  ]);
});

const PAIRS: [method: string, args: string, criteria: string, values: unknown[]][] = [
  ['requireCheckbox', '', 'CHECKBOX', []],
  ['requireCheckbox', '"A"', 'CHECKBOX', ['A']],
  ['requireCheckbox', '"A", "B"', 'CHECKBOX', ['A', 'B']],
  ['requireDate', '', 'DATE_IS_VALID_DATE', []],
  ['requireFormulaSatisfied', '"=ISNUMBER(A1)"', 'CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
  ['requireNumberBetween', '20, 40', 'NUMBER_BETWEEN', [20, 40]],
  ['requireNumberEqualTo', '20', 'NUMBER_EQUAL_TO', [20]],
  ['requireNumberGreaterThan', '20', 'NUMBER_GREATER_THAN', [20]],
  ['requireNumberGreaterThanOrEqualTo', '20', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [20]],
  ['requireNumberLessThan', '20', 'NUMBER_LESS_THAN', [20]],
  ['requireNumberLessThanOrEqualTo', '20', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [20]],
  ['requireNumberNotBetween', '20, 40', 'NUMBER_NOT_BETWEEN', [20, 40]],
  ['requireNumberNotEqualTo', '20', 'NUMBER_NOT_EQUAL_TO', [20]],
  ['requireTextContains', '"foo"', 'TEXT_CONTAINS', ['foo']],
  ['requireTextDoesNotContain', '"foo"', 'TEXT_DOES_NOT_CONTAIN', ['foo']],
  ['requireTextEqualTo', '"foo"', 'TEXT_EQUAL_TO', ['foo']],
  ['requireTextIsEmail', '', 'TEXT_IS_VALID_EMAIL', []],
  ['requireTextIsUrl', '', 'TEXT_IS_VALID_URL', []],
  ['requireValueInList', '[9, false, "z"]', 'VALUE_IN_LIST', [['9', 'false', 'z'], true]],
  ['requireValueInList', '["a", "b"], false', 'VALUE_IN_LIST', [['a', 'b'], false]],
];

test.each(PAIRS)('SX-01: %s(%s) is %s, on a builder and in a cell', (method, args, criteria, values) => {
  const seen = bound(`function f() {
    var rule = SpreadsheetApp.newDataValidation().${method}(${args}).build();
    var range = SpreadsheetApp.getActiveSheet().getRange('B2:C3').setDataValidation(rule);
    var types = range.getDataValidations().map(function (row) {
      return row.map(function (each) { return each.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.${criteria}; });
    });
    return [String(rule.getCriteriaType()), rule.getCriteriaValues(), types, range.getDataValidation().getCriteriaValues()];
  }`).run('f');
  const yes = [
    [true, true],
    [true, true],
  ];
  expect(seen).toEqual([criteria, values, yes, values]);
});

const DATE_PAIRS: [method: string, count: number, criteria: string][] = [
  ['requireDateAfter', 1, 'DATE_AFTER'],
  ['requireDateBefore', 1, 'DATE_BEFORE'],
  ['requireDateBetween', 2, 'DATE_BETWEEN'],
  ['requireDateEqualTo', 1, 'DATE_EQUAL_TO'],
  ['requireDateNotBetween', 2, 'DATE_NOT_BETWEEN'],
  ['requireDateOnOrAfter', 1, 'DATE_ON_OR_AFTER'],
  ['requireDateOnOrBefore', 1, 'DATE_ON_OR_BEFORE'],
];

test.each(DATE_PAIRS)('SX-01: %s with %i dates is %s and gives the dates back', (method, count, criteria) => {
  const seen = bound(`function f() {
    var days = [new Date(2027, 0, 5), new Date(2027, 1, 6)].slice(0, ${count});
    var builder = SpreadsheetApp.newDataValidation();
    var range = SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(builder.${method}.apply(builder, days).build());
    var rule = range.getDataValidation();
    return [String(rule.getCriteriaType()), rule.getCriteriaValues().map(function (day, i) {
      return day instanceof Date && day.getTime() === days[i].getTime();
    })];
  }`).run('f');
  expect(seen).toEqual([criteria, new Array(count).fill(true)]);
});

test('SX-01: a list may come from a range, which follows its cells', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var list = sheet.getRange('F2:F4');
    var rule = SpreadsheetApp.newDataValidation().requireValueInRange(list).build();
    var before = [rule.getCriteriaValues()[0].getA1Notation(), rule.getCriteriaValues()[1]];
    sheet.getRange('A1').setDataValidation(rule);
    sheet.insertRowBefore(3);
    sheet.insertColumnBefore(2);
    var values = sheet.getRange('A1').getDataValidation().getCriteriaValues();
    return [before, values[0].getA1Notation(), values[1]];
  }`).run('f');
  expect(seen).toEqual([['F2:F4', true], 'G2:G5', true]);
});

test('SX-01: withCriteria takes what a rule tells about itself', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var first = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).setAllowInvalid(false).setHelpText('1 to 9').build();
    var again = first.copy().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).build();
    var other = SpreadsheetApp.newDataValidation().withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [['x', 2], false]).build();
    return [again.getCriteriaValues(), again.getAllowInvalid(), again.getHelpText(), other.getCriteriaValues()];
  }`).run('f');
  expect(seen).toEqual([[1, 9], false, '1 to 9', [['x', '2'], false]]);
});

test('SX-01: a list of more than 500 entries is refused', () => {
  expect(() =>
    runScript(`function f() {
      SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill('x'));
    }`),
  ).toThrow('The data validation rule has more items than the limit of 500.');
});

test('SX-01: rules that differ from cell to cell are set and read as a table', () => {
  const seen = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
    var make = function (text) { return SpreadsheetApp.newDataValidation().requireTextEqualTo(text).build(); };
    range.setDataValidations([[make('a'), null], [make('b'), make('a')]]);
    return range.getDataValidations().map(function (row) {
      return row.map(function (rule) { return rule && rule.getCriteriaValues()[0]; });
    });
  }`).run('f');
  expect(seen).toEqual([
    ['a', null],
    ['b', 'a'],
  ]);
});

test('SX-02: null and clearDataValidations take rules away, clear() does not', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var range = sheet.getRange('A1:B2');
    var rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build();
    range.setValue(7).setDataValidation(rule);
    sheet.clear();
    var kept = range.getDataValidations()[1][1] !== null;
    range.setDataValidation(null);
    var one = range.getDataValidation();
    range.setDataValidation(rule).clearDataValidations();
    var two = range.getDataValidations();
    range.setDataValidation(rule).clear({ validationsOnly: true });
    var three = range.getDataValidation();
    sheet.getRangeList(['A1', 'B2']).getRanges()[1].setDataValidation(rule);
    sheet.getRangeList(['A1', 'B2']).clearDataValidations();
    return [kept, one, two, three, range.getDataValidations()];
  }`).run('f');
  const none = [
    [null, null],
    [null, null],
  ];
  expect(seen).toEqual([true, null, none, null, none]);
});

test('SX-01: rules go with their cells when rows are inserted, sorted and copied', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rule = SpreadsheetApp.newDataValidation().requireTextEqualTo('x').build();
    sheet.getRange('A1:A3').setValues([['c'], ['a'], ['b']]);
    sheet.getRange('A1').setDataValidation(rule);
    var where = function () {
      return sheet.getRange('A1:B6').getDataValidations().map(function (row) {
        return row.map(function (each) { return each ? 'x' : '-'; }).join('');
      }).join(' ');
    };
    var log = [];
    sheet.getRange('A1:A3').sort(1);
    log.push(where());
    sheet.insertRowAfter(3);
    log.push(where());
    sheet.getRange('A3').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    log.push(where(), sheet.getRange('B1').getValue());
    sheet.deleteRow(3);
    log.push(where());
    return log;
  }`).run('f');
  expect(seen).toEqual([
    '-- -- x- -- -- --',
    '-- -- x- x- -- --',
    '-x -- x- x- -- --',
    '',
    '-x -- x- -- -- --',
  ]);
});

test('SX-01: a formula is read from the cell it was set for, in every cell of the range', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var range = sheet.getRange('B2:B4');
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>$A$1').setAllowInvalid(false).build());
    sheet.getRange('A1').setValue(10);
    var of = function (a1) { return sheet.getRange(a1).getDataValidation().getCriteriaValues()[0]; };
    var before = [of('B2'), of('B4')];
    sheet.insertRowBefore(1);
    var after = [of('B3'), of('B5')];
    sheet.getRange('B5').setValue(11);
    try { sheet.getRange('B5').setValue(9); } catch (e) { after.push(e.message, sheet.getRange('B5').getValue()); }
    return [before, after];
  }`).run('f');
  expect(seen).toEqual([
    ['=B2>$A$1', '=B4>$A$1'],
    [
      '=B3>$A$2',
      '=B5>$A$2',
      'The data you entered in cell B5 violates the data validation rules set on this cell.',
      11,
    ],
  ]);
});

test('SX-01: a rule goes along to another spreadsheet with its sheet', () => {
  const seen = bound(
    `function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireTextEqualTo('first').build());
      var other = SpreadsheetApp.create('Other');
      other.getSheets()[0].getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      var copy = sheet.copyTo(other);
      sheet.getRange('A1').copyTo(other.getSheets()[0].getRange('C3'));
      return [copy.getRange('A1'), other.getSheets()[0].getRange('C3'), other.getSheets()[0].getRange('A1')].map(function (range) {
        return String(range.getDataValidation().getCriteriaType());
      });
    }`,
  ).run('f');
  expect(seen).toEqual(['TEXT_EQUAL_TO', 'TEXT_EQUAL_TO', 'NUMBER_EQUAL_TO']);
});

test('SX-01: rules that were not flushed are lost with the execution', () => {
  const { run, workspace } = bound(`
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var rule = SpreadsheetApp.newDataValidation().requireTextEqualTo('x').build();
      sheet.getRange('A1').setDataValidation(rule);
      SpreadsheetApp.flush();
      sheet.getRange('B1').setDataValidation(rule);
      sheet.getRange('C1').protect();
      Utilities.sleep(1);
    }
    function g() {
      var sheet = SpreadsheetApp.getActiveSheet();
      return [sheet.getRange('A1:B1').getDataValidations()[0].map(Boolean),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];
    }`);
  workspace.faults.killBefore({ member: 'Utilities.sleep' });
  expect(() => run('f')).toThrow();
  expect(run('g')).toEqual([[true, false], 0]);
});
