import { bound, runScript } from '../../../support/script';

test('SX-09: rules go into a sheet and come back as they were', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var text = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('late').setBackground('red').setFontColor('#fff')
      .setBold(true).setItalic(false).setRanges([sheet.getRange('A1:B3'), sheet.getRange('D:D')]).build();
    var scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#000000')
      .setGradientMidpointWithValue('yellow', SpreadsheetApp.InterpolationType.PERCENT, '50')
      .setGradientMaxpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '10')
      .setRanges([sheet.getRange('C1:C9')]).build();
    sheet.setConditionalFormatRules([text, scale]);
    return sheet.getConditionalFormatRules().map(function (rule) {
      var condition = rule.getBooleanCondition(), gradient = rule.getGradientCondition();
      return [String(rule), rule.getRanges().map(function (range) { return range.getA1Notation(); }),
        condition && [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(),
          condition.getFontColor(), condition.getBold(), condition.getItalic(), condition.getUnderline()],
        gradient && [gradient.getMinColor(), String(gradient.getMinType()), gradient.getMinValue(), gradient.getMidColor(),
          String(gradient.getMidType()), gradient.getMidValue(), gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMaxValue()]];
    });
  }`).run('f');
  expect(seen).toEqual([
    [
      'ConditionalFormatRule',
      ['A1:B3', 'D:D'],
      ['TEXT_EQUAL_TO', ['late'], '#ff0000', '#ffffff', true, false, null],
      null,
    ],
    [
      'ConditionalFormatRule',
      ['C1:C9'],
      null,
      ['#000000', 'MIN', '', '#ffff00', 'PERCENT', '50', '#ffffff', 'NUMBER', '10'],
    ],
  ]);
});

const PAIRS: [method: string, args: string, criteria: string, values: unknown[]][] = [
  ['whenCellEmpty', '', 'CELL_EMPTY', []],
  ['whenCellNotEmpty', '', 'CELL_NOT_EMPTY', []],
  ['whenFormulaSatisfied', '"=A1>10"', 'CUSTOM_FORMULA', ['=A1>10']],
  ['whenNumberBetween', '10, 20', 'NUMBER_BETWEEN', [10, 20]],
  ['whenNumberEqualTo', '42', 'NUMBER_EQUAL_TO', [42]],
  ['whenNumberGreaterThan', '100', 'NUMBER_GREATER_THAN', [100]],
  ['whenNumberGreaterThanOrEqualTo', '100', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [100]],
  ['whenNumberLessThan', '5', 'NUMBER_LESS_THAN', [5]],
  ['whenNumberLessThanOrEqualTo', '5', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [5]],
  ['whenNumberNotBetween', '10, 20', 'NUMBER_NOT_BETWEEN', [10, 20]],
  ['whenNumberNotEqualTo', '0', 'NUMBER_NOT_EQUAL_TO', [0]],
  ['whenTextContains', '"foo"', 'TEXT_CONTAINS', ['foo']],
  ['whenTextDoesNotContain', '"bar"', 'TEXT_DOES_NOT_CONTAIN', ['bar']],
  ['whenTextEndsWith', '"baz"', 'TEXT_ENDS_WITH', ['baz']],
  ['whenTextEqualTo', '"exact"', 'TEXT_EQUAL_TO', ['exact']],
  ['whenTextStartsWith', '"start"', 'TEXT_STARTS_WITH', ['start']],
];

test.each(PAIRS)('SX-09: %s(%s) is %s, for formats and for filters', (method, args, criteria, values) => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var format = SpreadsheetApp.newConditionalFormatRule().${method}(${args}).setRanges([sheet.getRange('A1:A5')]).build();
    sheet.setConditionalFormatRules([format]);
    var condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
    var filter = sheet.getRange('A1:B5').createFilter()
      .setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().${method}(${args}).build());
    var criterion = filter.getColumnFilterCriteria(2);
    return [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.${criteria}, condition.getCriteriaValues(),
      String(criterion.getCriteriaType()), criterion.getCriteriaValues()];
  }`).run('f');
  expect(seen).toEqual([true, values, criteria, values]);
});

test.each(['After', 'Before', 'EqualTo'])('SX-09: whenDate%s takes a date or a relative one', (name) => {
  const seen = runScript(`function f() {
    var day = new Date(2027, 0, 5);
    var one = SpreadsheetApp.newFilterCriteria().whenDate${name}(day).build();
    var two = SpreadsheetApp.newConditionalFormatRule().whenDate${name}(SpreadsheetApp.RelativeDate.PAST_WEEK).getBooleanCondition();
    return [String(one.getCriteriaType()), one.getCriteriaValues()[0].getTime() === day.getTime(), String(two.getCriteriaType()),
      two.getCriteriaValues()[0] === SpreadsheetApp.RelativeDate.PAST_WEEK];
  }`);
  const criteria = `DATE_${{ After: 'AFTER', Before: 'BEFORE', EqualTo: 'EQUAL_TO' }[name]}`;
  expect(seen).toEqual([criteria, true, `${criteria}_RELATIVE`, true]);
});

test('SX-09: rules are cleared, replaced, copied with changes', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#00ff00').setRanges([sheet.getRange('A1')]).build();
    var rules = sheet.getConditionalFormatRules();
    rules.push(rule, rule.copy().whenNumberEqualTo(1).setBackground(null).build());
    sheet.setConditionalFormatRules(rules);
    var log = sheet.getConditionalFormatRules().map(function (each) {
      return String(each.getBooleanCondition().getCriteriaType()) + each.getBooleanCondition().getBackground();
    });
    sheet.clearConditionalFormatRules();
    return log.concat(sheet.getConditionalFormatRules().length);
  }`).run('f');
  expect(seen).toEqual(['CELL_EMPTY#00ff00', 'NUMBER_EQUAL_TOnull', 0]);
});

test('SX-09: a rule belongs to its own sheet', () => {
  const { run } = bound(`
    function f() {
      var ss = SpreadsheetApp.getActive(), other = ss.insertSheet('Other'), sheet = ss.getSheets()[0];
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([other.getRange('A1')]).build()]);
    }
    function g() {
      var sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1>1')
        .setRanges([sheet.getRange('A1')]).build()]);
    }`);
  const text = 'Conditional format rule cannot reference a different sheet.';
  expect(() => run('f')).toThrow(text);
  expect(() => run('g')).toThrow(text);
});

test('SX-09: rules follow rows, cleared formats and copies', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2>1').setBackground('red')
      .setRanges([sheet.getRange('A2:A9')]).build()]);
    var tell = function () {
      return sheet.getConditionalFormatRules().map(function (rule) {
        return rule.getBooleanCondition().getCriteriaValues()[0] + ' ' +
          rule.getRanges().map(function (range) { return range.getA1Notation(); }).join();
      }).join(';');
    };
    var log = [];
    sheet.insertRowBefore(2); log.push(tell());
    sheet.deleteRows(3, 2); log.push(tell());
    sheet.getRange('A5').clearFormat(); log.push(tell());
    sheet.getRange('A3').copyTo(sheet.getRange('D1')); log.push(tell());
    sheet.getRange('A4').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); log.push(tell());
    sheet.clearFormats(); log.push(tell());
    return log;
  }`).run('f');
  expect(seen).toEqual([
    '=$B3>1 A3:A10',
    '=$B3>1 A3:A8',
    '=$B3>1 A3:A4,A6:A8',
    '=$B3>1 A3:A4,A6:A8,D1',
    '=$B3>1 A3:A4,A6:A8,D1',
    '',
  ]);
});
