import { bound } from '../../../support/script';

test('SX-07: named ranges are set, read, renamed, moved and removed', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    var log = [ss.getRangeByName('Scores'), ss.getNamedRanges().length];
    ss.setNamedRange('Scores', sheet.getRange('B2:B4'));
    var named = sheet.getNamedRanges()[0];
    log.push(named.getName(), named.getRange().getA1Notation(), ss.getRangeByName('scores').getA1Notation());
    log.push(sheet.getRange('Scores').getA1Notation());
    named.setName('Marks').setRange(sheet.getRange('C1:C9'));
    log.push(ss.getRangeByName('Scores'), ss.getRangeByName('Marks').getA1Notation());
    ss.setNamedRange('Marks', sheet.getRange('D1'));
    log.push(ss.getNamedRanges().length, named.getRange().getA1Notation());
    ss.removeNamedRange('Marks');
    log.push(ss.getRangeByName('Marks'), ss.getNamedRanges().length);
    return log;
  }`).run('f');
  expect(seen).toEqual([null, 0, 'Scores', 'B2:B4', 'B2:B4', 'B2:B4', null, 'C1:C9', 1, 'D1', null, 0]);
});

test.each(['1st', 'A1', 'R1C1', 'true', 'two words', ''])('SX-07: "%s" is no name for a range', (name) => {
  const { run } = bound(`function f(name) {
    SpreadsheetApp.getActive().setNamedRange(name, SpreadsheetApp.getActiveSheet().getRange('A1'));
  }`);
  expect(() => run('f', name)).toThrow('is not valid');
});

test('SX-07: a name that is missing cannot be removed, and one that is taken cannot be given', () => {
  const { run } = bound(`function f() { SpreadsheetApp.getActive().removeNamedRange('nope'); }
  function g() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    ss.setNamedRange('one', sheet.getRange('A1'));
    ss.setNamedRange('two', sheet.getRange('A2'));
    ss.getNamedRanges()[1].setName('ONE');
  }`);
  expect(() => run('f')).toThrow('nope');
  expect(() => run('g')).toThrow('already exists');
});

test('SX-07: names follow their cells, and formulas follow names', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
    sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
    ss.setNamedRange('Scores', sheet.getRange('B2:B4'));
    sheet.getRange('D1').setFormula('=SUM(Scores)');
    var log = [sheet.getRange('D1').getValue()];
    sheet.insertRowAfter(2);
    sheet.getRange('B3').setValue(10);
    log.push(ss.getRangeByName('Scores').getA1Notation(), sheet.getRange('D1').getValue());
    sheet.getRange('B2:B5').moveTo(sheet.getRange('F10'));
    log.push(ss.getRangeByName('Scores').getA1Notation(), sheet.getRange('D1').getValue());
    sheet.moveRows(sheet.getRange('10:13'), 3);
    log.push(ss.getRangeByName('Scores').getA1Notation());
    sheet.deleteRows(3, 4);
    log.push(ss.getRangeByName('Scores'));
    return log;
  }`).run('f');
  expect(seen).toEqual([6, 'B2:B5', 16, 'F10:F13', 16, 'F3:F6', null]);
});

test('SX-07: names go with their sheet', () => {
  const seen = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), sheet = ss.insertSheet('Second');
    ss.setNamedRange('here', sheet.getRange('A:A'));
    var log = [ss.getRangeByName('here').getA1Notation(), ss.getSheets()[0].getNamedRanges().length];
    ss.deleteSheet(sheet);
    log.push(ss.getRangeByName('here'), ss.getNamedRanges().length);
    return log;
  }`).run('f');
  expect(seen).toEqual(['A:A', 0, null, 0]);
});
