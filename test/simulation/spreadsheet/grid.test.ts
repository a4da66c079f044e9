import { bound } from '../../support/script';

const runIn = (body: string) =>
  bound(`function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`).run(
    'f',
  );

test('SS-07: an empty sheet has no last row, and a data range of one blank cell', () => {
  expect(
    runIn(
      'return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getDataRange().getValues()];',
    ),
  ).toEqual([0, 0, 'A1', [['']]]);
});

test('SS-08: only content counts for the last row', () => {
  expect(
    runIn(`s.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      s.getRange('F9').setBackground('red').setNote('n').setNumberFormat('@');
      var first = [s.getLastRow(), s.getLastColumn()];
      s.insertRowsAfter(2, 3); s.insertColumnAfter(1);
      s.getRange('D1').setFormula('=""');
      return first.concat([s.getLastRow(), s.getLastColumn()]);`),
  ).toEqual([2, 2, 2, 4]);
});

test('SS-09: deleting shrinks the grid', () => {
  expect(
    runIn(`s.getRange('A1:A4').setValues([[1], [2], [3], [4]]); s.deleteRows(2, 2); s.deleteRow(1); s.deleteColumns(20, 3); s.deleteColumn(2);
      return [s.getMaxRows(), s.getMaxColumns(), s.getDataRange().getValues()];`),
  ).toEqual([997, 22, [[4]]]);
});

test.each([
  ['s.deleteRows(999, 3)', 'Those rows are out of bounds.'],
  ['s.deleteRow(1001)', 'Those rows are out of bounds.'],
  ['s.deleteColumns(26, 2)', 'Those columns are out of bounds.'],
  ['s.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ['s.deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
  [
    's.setFrozenRows(1); s.deleteRows(2, s.getMaxRows() - 1)',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  ['s.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
])('SS-09: %s throws', (call, text) => {
  expect(() => runIn(call)).toThrow(text);
});

test.each([
  ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['s.getRange(2, 1, 0, 3)', 'The number of rows in the range must be at least 1.'],
  ['s.getRange(2, 1, s.getLastRow() - 1, 3)', 'The number of rows in the range must be at least 1.'],
  ['s.getRange(2, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
])('SS-10: %s throws', (call, text) => {
  expect(() => runIn(call)).toThrow(text);
});

test('SS-11: a range of numbers past the grid throws', () => {
  expect(() => runIn('s.getRange(1001, 1)')).toThrow(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
});

test('SS-11: A1 text past the grid is a range until it is read', () => {
  expect(
    runIn(
      `return ['$aa$11', 'C11:AB20', 'RC1'].map(function (a) { return s.getRange(a).getA1Notation(); });`,
    ),
  ).toEqual(['AA11', 'C11:AB20', 'RC1']);
  expect(() => runIn(`s.getRange('AA11').getValue()`)).toThrow(/outside the dimensions of the sheet/);
});

test('SS-12: appendRow writes below the content and returns the sheet', () => {
  expect(
    runIn(`s.appendRow(['a', undefined, null, 3]).appendRow(['b']);
      return [s.getDataRange().getValues(), s.getLastRow()];`),
  ).toEqual([
    [
      ['a', '', '', 3],
      ['b', '', '', ''],
    ],
    2,
  ]);
});

test('SS-12: appendRow adds rows and columns to a full grid, without formats', () => {
  expect(
    runIn(`var t = SpreadsheetApp.create('small', 2, 2).getSheets()[0];
      t.getRange('A:A').setNumberFormat('@');
      t.appendRow(['007']).appendRow(['008']).appendRow(['009', 1, 2]);
      return [t.getMaxRows(), t.getMaxColumns(), t.getDataRange().getValues(), t.getRange('A3').getNumberFormat()];`),
  ).toEqual([
    3,
    3,
    [
      ['007', '', ''],
      ['008', '', ''],
      [9, 1, 2],
    ],
    '0.###############',
  ]);
});

test('SS-17: sheet.sort leaves the frozen rows, and takes the header along without any', () => {
  expect(
    runIn(`s.getRange('A1:A4').setValues([['name'], ['b'], ['c'], ['a']]);
      s.setFrozenRows(1); s.sort(1);
      var frozen = s.getDataRange().getValues().join();
      s.setFrozenRows(0); s.sort(1, false);
      return [frozen, s.getDataRange().getValues().join(), s.getFrozenRows()];`),
  ).toEqual(['name,a,b,c', 'name,c,b,a', 0]);
});

test('SS-17: sorting an empty sheet or a header alone does nothing', () => {
  expect(
    runIn(
      `s.sort(1); s.setFrozenRows(1); s.getRange('A1').setValue('h'); s.sort(2); return s.getDataRange().getValues();`,
    ),
  ).toEqual([['h']]);
  expect(() => runIn('s.setFrozenRows(1000)')).toThrow(/freeze all/);
});

test('inserted rows take over formats, and formulas keep meaning the same cells', () => {
  expect(
    runIn(`s.getRange('A1:B2').setValues([['1', '=A1+A2'], ['2', '=SUM(A1:A2)']]);
      s.getRange('A2').setNumberFormat('@').setBackground('red');
      s.insertRowAfter(2); s.insertRowBefore(1); s.insertColumnBefore(1);
      return [s.getRange('C2').getFormula(), s.getRange('C3').getFormula(), s.getRange('B4').getNumberFormat(), s.getRange('B4').getBackground(), s.getRange('C2').getValue()];`),
  ).toEqual(['=B2+B3', '=SUM(B2:B3)', '@', '#ff0000', 3]);
});

test('rows and columns are moved, and formulas follow them', () => {
  expect(
    runIn(`s.getRange('A1:C3').setValues([['a', 1, '=B1'], ['b', 2, '=B2'], ['c', 3, '=B3']]);
      s.moveRows(s.getRange('A1'), 4);
      s.moveColumns(s.getRange('A1'), 3);
      return [s.getDataRange().getValues(), s.getRange('C3').getFormula()];`),
  ).toEqual([
    [
      [2, 'b', 2],
      [3, 'c', 3],
      [1, 'a', 1],
    ],
    '=A3',
  ]);
});

test('sizes of rows and columns are kept, and go with them', () => {
  expect(
    runIn(`s.setColumnWidth(2, 240).setRowHeight(3, 50).setRowHeight(4, 5);
      s.insertColumnBefore(1); s.deleteRow(1);
      s.getRange('A1').setValue('a long text to be fitted'); s.autoResizeColumn(1);
      return [s.getColumnWidth(3), s.getColumnWidth(2), s.getRowHeight(2), s.getRowHeight(3), s.getRowHeight(9), s.getColumnWidth(1) > 150];`),
  ).toEqual([240, 100, 50, 21, 21, true]);
});

test('a spreadsheet stays below ten million cells', () => {
  expect(() => runIn('s.insertRowsAfter(1, 400000)')).toThrow(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
});
