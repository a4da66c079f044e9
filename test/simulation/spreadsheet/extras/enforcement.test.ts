import { bound } from '../../../support/script';

const message = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

test('SX-03: a bad value is refused where nothing invalid is allowed, and the whole call fails', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('F1:F9').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
    var log = [];
    var attempt = function (write) { try { write(); } catch (e) { log.push(e.name + ': ' + e.message); } };
    attempt(function () { sheet.getRange('F1').setValue('maybe'); });
    attempt(function () { sheet.getRange('E2:F3').setValues([['a', 'yes'], ['b', 'perhaps']]); });
    attempt(function () { sheet.appendRow(['', '', '', '', '', 'never']); });
    sheet.getRange('F4').setValue('no');
    sheet.getRange('F4').setValue('');
    sheet.getRange('F5').setValue('yes');
    return [log, sheet.getDataRange().getValues().map(function (row) { return row.join(''); })];
  }`).run('f');
  expect(seen).toEqual([
    [`Exception: ${message('F1')}`, `Exception: ${message('F3')}`, `Exception: ${message('F1')}`],
    ['', '', '', '', 'yes'],
  ]);
});

test('SX-03: with allowInvalid a bad value is written and marked', () => {
  const { run, tracker } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A4').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
    sheet.getRange('A1:A3').setValues([[3], ['three'], [9]]);
    return sheet.getRange('A1:A3').getValues();
  }`);
  expect(run('f')).toEqual([[3], ['three'], [9]]);
  expect(tracker.marked('Sheet1')).toEqual(['A2', 'A3']);
});

test('SX-03: a person who types a bad value is told, and the cell stays as it was', () => {
  const { run, tracker } = bound(`function f() {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
    SpreadsheetApp.getActiveSheet().getRange('A1:A3').setValue('no').setDataValidation(rule);
  }`);
  run('f');
  expect(() => tracker.edit('A2', 'maybe')).toThrow(message('A2'));
  tracker.edit('A2', 'yes');
  tracker.edit('A3', '');
  expect(tracker.values('Sheet1!A1:A3')).toEqual([['no'], ['yes'], ['']]);
});

const CASES: [rule: string, good: string, bad: string][] = [
  ['requireCheckbox()', 'true', '"x"'],
  ['requireCheckbox("done", "open")', '"open"', 'true'],
  ['requireDate()', 'new Date(2027, 0, 5)', '"soon"'],
  ['requireDate()', '"2027-01-05"', 'true'],
  ['requireDateAfter(new Date(2027, 0, 5))', 'new Date(2027, 0, 6)', 'new Date(2027, 0, 5, 13)'],
  ['requireDateBefore(new Date(2027, 0, 5))', 'new Date(2027, 0, 4, 23)', 'new Date(2027, 0, 5)'],
  ['requireDateEqualTo(new Date(2027, 0, 5))', 'new Date(2027, 0, 5, 9)', 'new Date(2027, 0, 6)'],
  ['requireDateOnOrAfter(new Date(2027, 0, 5))', 'new Date(2027, 0, 5)', 'new Date(2027, 0, 4)'],
  ['requireDateOnOrBefore(new Date(2027, 0, 5))', 'new Date(2027, 0, 5)', 'new Date(2027, 0, 6)'],
  [
    'requireDateBetween(new Date(2027, 0, 5), new Date(2027, 0, 7))',
    'new Date(2027, 0, 7)',
    'new Date(2027, 0, 8)',
  ],
  [
    'requireDateNotBetween(new Date(2027, 0, 5), new Date(2027, 0, 7))',
    'new Date(2027, 0, 8)',
    'new Date(2027, 0, 6)',
  ],
  ['requireFormulaSatisfied("=LEN(A1)<3")', '"ab"', '"abc"'],
  ['requireNumberBetween(1, 5)', '5', '5.1'],
  ['requireNumberEqualTo(5)', '"5"', '"five"'],
  ['requireNumberGreaterThan(5)', '6', '5'],
  ['requireNumberGreaterThanOrEqualTo(5)', '5', '4'],
  ['requireNumberLessThan(5)', '4', '5'],
  ['requireNumberLessThanOrEqualTo(5)', '"=2+3"', '"=2+4"'],
  ['requireNumberNotBetween(1, 5)', '0', '1'],
  ['requireNumberNotEqualTo(5)', '4', '5'],
  ['requireTextContains("oo")', '"Foot"', '"far"'],
  ['requireTextDoesNotContain("oo")', '"far"', '"foot"'],
  ['requireTextEqualTo("foo")', '"foo"', '"foot"'],
  ['requireTextIsEmail()', '"ana@school.example"', '"ana@school"'],
  ['requireTextIsUrl()', '"https://school.example/a?b=c"', '"no address"'],
  ['requireValueInList([9, "z"])', '9', '"Z"'],
  ['requireValueInRange(sheet.getRange("C1:C3"))', '"blue"', '"red"'],
];

test.each(CASES)('SX-03: %s takes %s and refuses %s', (rule, good, bad) => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('C1:C3').setValues([['green'], ['blue'], [7]]);
    var cell = sheet.getRange('A1');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
    cell.setValue(${good});
    var kept = cell.getDisplayValue();
    try { cell.setValue(${bad}); return 'taken'; } catch (e) { return [e.message, cell.getDisplayValue() === kept]; }
  }`).run('f');
  expect(seen).toEqual([message('A1'), true]);
});

test('SX-04: checkboxes are inserted, ticked and read; other cells stay as they are', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var mixed = sheet.getRange('A1:C2');
    sheet.getRange('C1').setValue('some text');
    sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('B1:B2').insertCheckboxes('YES', 'NO');
    var log = [mixed.getValues(), sheet.getRange('A1:B2').isChecked()];
    mixed.check();
    log.push(mixed.getValues(), sheet.getRange('A1:B2').isChecked(), mixed.isChecked());
    mixed.uncheck();
    sheet.getRange('A2').check();
    log.push(mixed.getValues(), sheet.getRange('A1:B2').isChecked());
    sheet.getRange('D1').insertCheckboxes('DONE');
    log.push(sheet.getRange('D1').getValue(), sheet.getRange('D1').getDataValidation().getCriteriaValues());
    mixed.removeCheckboxes();
    log.push(mixed.getValues(), mixed.getDataValidations());
    return log;
  }`).run('f');
  expect(seen).toEqual([
    [
      [false, 'NO', 'some text'],
      [false, 'NO', ''],
    ],
    false,
    [
      [true, 'YES', 'some text'],
      [true, 'YES', ''],
    ],
    true,
    null,
    [
      [false, 'NO', 'some text'],
      [true, 'NO', ''],
    ],
    null,
    '',
    ['DONE'],
    [
      ['', '', 'some text'],
      ['', '', ''],
    ],
    [
      [null, null, null],
      [null, null, null],
    ],
  ]);
});

test('SX-04: check() touches no value that stands beside, and a range without checkboxes stays as it is', () => {
  const seen = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A3:C3').setValues([['a', '=1+1', 'c']]);
    range.check();
    range.uncheck();
    return [range.getFormulas(), range.getValues()];
  }`).run('f');
  expect(seen).toEqual([[['', '=1+1', '']], [['a', 2, 'c']]]);
});

test('SX-04 SX-10: a list of ranges takes checkboxes too', () => {
  const seen = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var list = sheet.getRangeList(['A1', 'E5']);
    var state = function () { return list.getRanges().map(function (range) { return range.isChecked(); }); };
    var log = [];
    list.insertCheckboxes(); log.push(state());
    list.check(); log.push(state());
    list.uncheck(); log.push(state());
    list.removeCheckboxes(); log.push(state());
    return log;
  }`).run('f');
  expect(seen).toEqual([
    [false, false],
    [true, true],
    [false, false],
    [null, null],
  ]);
});
