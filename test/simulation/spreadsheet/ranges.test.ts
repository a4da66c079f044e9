import { bound } from '../../support/script';

const runIn = (body: string) =>
  bound(`function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`).run(
    'f',
  );

test.each([
  ['B2:D5', 'B2:D5'],
  ['$C$3', 'C3'],
  ['5:7', '5:7'],
  ['D:F', 'D:F'],
  ['!c2:e5', 'C2:E5'],
  ['C5:B2', 'B2:C5'],
  ['5:2', '2:5'],
  ['D:B', 'B:D'],
  ['A2:A', 'A2:A'],
  ['B1:1', 'B1:1'],
  ['R5C3', 'C5'],
  ['R10C5:R1C2', 'B1:E10'],
  ['r1c1:r2c2', 'A1:B2'],
])('SS-13: getRange reads %s as %s', (text, a1) => {
  expect(runIn(`return s.getRange('${text}').getA1Notation();`)).toBe(a1);
});

test('SS-13: text may name the sheet', () => {
  expect(
    runIn(`ss.insertSheet('My Sheet').getRange('A1').setValue('there');
      return [ss.getRange("'My Sheet'!A1").getValue(), ss.getRange('Sheet1!E10:F12').getNumRows(), s.getRange("'My Sheet'!A1").getSheet().getName()];`),
  ).toEqual(['there', 3, 'My Sheet']);
});

test.each(['foo', 'Nowhere!A1', 'A1:B2:C3'])('SS-13: getRange(%s) is not found', (text) => {
  expect(() => runIn(`s.getRange('${text}')`)).toThrow('Range not found');
});

test('SS-13: open ranges reach to the edge of the grid', () => {
  expect(
    runIn(`var r = s.getRange('5:7'), o = s.getRange('B2:B');
      return [r.getNumColumns(), r.getNumRows(), r.getRow(), o.getNumRows(), o.getLastRow(), o.getColumn()];`),
  ).toEqual([26, 3, 5, 999, 1000, 2]);
});

test('SS-14: the sides of a range are bounded or not', () => {
  expect(
    runIn(`return ['A1:B2', '5:7', 'D:F', 'A2:A'].map(function (a) { var r = s.getRange(a);
      return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()]; });`),
  ).toEqual([
    [true, true, true, true],
    [true, true, false, false],
    [false, false, true, true],
    [true, false, true, true],
  ]);
});

test('SS-15: getSheetValues past the grid does not throw, and -1 is the last row with data', () => {
  expect(
    runIn(`s.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      return [s.getSheetValues(1, 1, 2, 100)[1].slice(0, 3), s.getSheetValues(-1, 1, 1, 2), s.getSheetValues(1, -1, 2, 1)];`),
  ).toEqual([[3, 4, ''], [[3, 4]], [[2], [4]]]);
});

test('SS-16: a range is read when it is asked, and keeps its place when rows go', () => {
  expect(
    runIn(`var r = s.getRange('A2'); s.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      var before = r.getValue(); s.deleteRow(1);
      return [before, r.getValue(), r.getA1Notation()];`),
  ).toEqual(['b', 'c', 'A2']);
});

test('ranges give cells and ranges beside them', () => {
  expect(
    runIn(`var r = s.getRange('B2:D5');
      return [r.getCell(2, 3).getA1Notation(), r.offset(1, 1).getA1Notation(), r.offset(-1, -1, 1, 1).getA1Notation(),
        r.offset(0, 0, 2).getA1Notation(), r.getHeight(), r.getWidth(), r.getRowIndex(), r.getLastRow(), r.getLastColumn(), r.getGridId()];`),
  ).toEqual(['D3', 'C3:E6', 'A1', 'B2:D3', 4, 3, 2, 5, 4, 0]);
  expect(() => runIn(`s.getRange('B2').getCell(2, 1)`)).toThrow('Cell reference out of range');
  expect(() => runIn(`s.getRange('B2').offset(-2, 0)`)).toThrow(
    'The starting row of the range is too small.',
  );
});

test('a list of ranges is changed alike', () => {
  expect(
    runIn(`var list = s.getRangeList(['A1', 'C2:C3']).setValue(5).setBackground('yellow').setNote('n');
      list.getRanges()[0].clearNote();
      return [s.getRange('A1:C3').getValues(), s.getRange('C3').getBackground(), s.getRange('A1').getNote(), s.getRange('C2').getNote(), list.getRanges().length];`),
  ).toEqual([
    [
      [5, '', ''],
      ['', '', 5],
      ['', '', 5],
    ],
    '#ffff00',
    '',
    'n',
    2,
  ]);
});

test('GEN-07: spreadsheets, sheets and ranges answer their names', () => {
  expect(runIn(`return [String(ss), String(s), String(s.getRange('A1'))];`)).toEqual([
    'Spreadsheet',
    'Sheet',
    'Range',
  ]);
});
