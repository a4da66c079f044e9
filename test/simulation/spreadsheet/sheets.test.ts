import { bound } from '../../support/script';

const runIn = (source: string, name = 'f') => bound(source).run(name);

test('SS-03: insertSheet puts a sheet at the index asked for and makes it active', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive();
    ss.insertSheet('s1'); ss.insertSheet('s2'); ss.insertSheet('s3', 1);
    var last = ss.insertSheet('s4', 0);
    return [ss.getSheets().map(function (s) { return s.getName() + s.getIndex(); }), ss.getActiveSheet().getName(), last.getIndex()];
  }`);
  expect(seen).toEqual([['s41', 'Sheet12', 's33', 's14', 's25'], 's4', 1]);
});

test('SS-03: a sheet without a name gets the next free one', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive();
    return [ss.insertSheet().getName(), ss.insertSheet(0).getName(), ss.insertSheet('Sheet5').getName(), ss.insertSheet().getName()];
  }`);
  expect(seen).toEqual(['Sheet2', 'Sheet3', 'Sheet5', 'Sheet6']);
});

test('SS-03: a sheet made from a template has its cells', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive();
    var first = ss.getSheets()[0];
    first.getRange('B2').setValue('x').setBackground('#ff0000');
    var copy = ss.insertSheet('Copy', { template: first });
    first.getRange('B2').setValue('changed');
    return [copy.getRange('B2').getValue(), copy.getRange('B2').getBackground(), copy.getName()];
  }`);
  expect(seen).toEqual(['x', '#ff0000', 'Copy']);
});

test.each([
  "ss.insertSheet('Sheet1')",
  "ss.insertSheet('other').setName('Sheet1')",
  "ss.insertSheet('SHEET1')",
])('SS-04: a name that is taken is refused: %s', (call) => {
  expect(() => runIn(`function f() { var ss = SpreadsheetApp.getActive(); ${call}; }`)).toThrow(
    /A sheet with the name .\w+. already exists\. Please enter another name\./,
  );
});

test('SS-05: sheets are found by exact name and by id, else null', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive();
    var s = ss.insertSheet('Partners');
    return [ss.getSheetByName('nope'), ss.getSheetByName('partners'), ss.getSheetById(123),
            ss.getSheetByName('Partners').getSheetId() === s.getSheetId(), ss.getSheetById(s.getSheetId()).getSheetName()];
  }`);
  expect(seen).toEqual([null, null, null, true, 'Partners']);
});

test('SS-06: the last sheet cannot be deleted, nor the last visible one deleted or hidden', () => {
  const program = `
    function only() { var ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getSheets()[0]); }
    function visible() { var ss = SpreadsheetApp.getActive(); ss.insertSheet('b').hideSheet(); ss.deleteSheet(ss.getSheets()[0]); }
    function hide() { SpreadsheetApp.getActive().getSheets()[0].hideSheet(); }`;
  expect(() => runIn(program, 'only')).toThrow("You can't remove all the sheets in a document.");
  expect(() => runIn(program, 'visible')).toThrow("You can't remove all the visible sheets in a document.");
  expect(() => runIn(program, 'hide')).toThrow("You can't hide all the sheets in a document.");
});

test('SS-06: a deleted sheet is gone, also for those who hold it', () => {
  expect(() =>
    runIn(`function f() {
      var ss = SpreadsheetApp.getActive(); var s = ss.insertSheet('b'); var r = s.getRange('A1');
      ss.deleteSheet(s); r.getValue();
    }`),
  ).toThrow(/^Sheet \d+ not found$/);
});

test('SS-18: sheets, rows and columns are hidden and shown', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive(); var s = ss.insertSheet('b');
    s.hideSheet(); var hidden = s.isSheetHidden(); s.showSheet();
    s.hideRows(2, 2); s.hideColumns(3); s.hideRow(s.getRange('A7')); s.hideColumn(s.getRange('F1:G1'));
    var before = [2, 3, 4, 7].map(function (r) { return s.isRowHiddenByUser(r); })
      .concat([3, 6, 7].map(function (c) { return s.isColumnHiddenByUser(c); }));
    s.showRows(2); s.unhideRow(s.getRange('A7')); s.showColumns(3); s.unhideColumn(s.getRange('F1'));
    var after = [2, 3, 7].map(function (r) { return s.isRowHiddenByUser(r); })
      .concat([3, 6, 7].map(function (c) { return s.isColumnHiddenByUser(c); }));
    return [hidden, s.isSheetHidden(), before, after, s.isRowHiddenByFilter(1)];
  }`);
  expect(seen).toEqual([
    true,
    false,
    [true, true, false, true, true, true, true],
    [false, true, false, false, false, true],
    false,
  ]);
});

test('sheets are moved, copied, renamed, and formulas follow a new name', () => {
  const seen = runIn(`function f() {
    var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet();
    s.getRange('A1').setValue(4);
    var b = ss.insertSheet('b'); b.getRange('A1').setFormula('=Sheet1!A1*2');
    ss.setActiveSheet(s); var dup = ss.duplicateActiveSheet();
    ss.moveActiveSheet(1);
    s.setName('Two words');
    return [ss.getSheets().map(function (x) { return x.getName(); }), b.getRange('A1').getFormula(), b.getRange('A1').getValue(), dup.getRange('A1').getValue()];
  }`);
  expect(seen).toEqual([['Copy of Sheet1', 'Two words', 'b'], "='Two words'!A1*2", 8, 4]);
});

test('copyTo puts a sheet into another file with its looks', () => {
  const seen = runIn(`function f() {
    var s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1').setValue('x').setBackground('#00ff00').setFontWeight('bold');
    var other = SpreadsheetApp.create('Other');
    other.getSheets()[0].getRange('A1').setFontColor('blue');
    var copy = s.copyTo(other);
    return [copy.getName(), other.getNumSheets(), copy.getRange('A1').getBackground(), copy.getRange('A1').getFontWeight(), copy.getParent().getName()];
  }`);
  expect(seen).toEqual(['Copy of Sheet1', 2, '#00ff00', 'bold', 'Other']);
});

test('a sheet keeps its tab colour and its direction', () => {
  const seen = runIn(`function f() {
    var s = SpreadsheetApp.getActiveSheet();
    s.setTabColor('red').setHiddenGridlines(true).setRightToLeft(true);
    var set = [s.getTabColor(), s.hasHiddenGridlines(), s.isRightToLeft()];
    return set.concat([s.setTabColor(null).getTabColor(), String(s.getType())]);
  }`);
  expect(seen).toEqual(['#ff0000', true, true, null, 'GRID']);
});

test('UI-05: new sheets are called in the language of the file', () => {
  const { workspace } = bound('');
  const tracker = workspace.createSpreadsheet('Hoja', { locale: 'es_ES' });
  expect(tracker.sheets()[0]?.name).toBe('Hoja 1');
});
