import fc from 'fast-check';
import { bound } from '../../support/script';

const runIn = (body: string) =>
  bound(`function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`).run(
    'f',
  );

test('SV-11: numbers, text without regard to case, FALSE, TRUE, and blanks last in both directions', () => {
  expect(
    runIn(`var r = s.getRange('B2:B9'); r.setValues([['b'], [true], [10], [''], ['A'], [false], [2], ['a']]);
      r.sort(2); var up = r.getValues().join('|'); r.sort({ column: 2, ascending: false });
      return [up, r.getValues().join('|')];`),
  ).toEqual(['2|10|A|a|b|false|true|', 'true|false|b|A|a|10|2|']);
});

test('SV-11: several columns, counted from the sheet’s first, and everything goes with its row', () => {
  expect(
    runIn(`s.getRange('B1:C3').setValues([['x', 2], ['y', 1], ['x', 1]]);
      s.getRange('C1').setBackground('red').setNote('two'); s.getRange('A1').setValue('outside');
      s.getRange('B1:C3').sort([2, { column: 3, ascending: false }]);
      return [s.getRange('A1:C3').getValues(), s.getRange('C1').getBackground(), s.getRange('C1').getNote()];`),
  ).toEqual([
    [
      ['outside', 'x', 2],
      ['', 'x', 1],
      ['', 'y', 1],
    ],
    '#ff0000',
    'two',
  ]);
});

test('SV-11: sorting is stable and loses nothing', () => {
  const { run } = bound(`function f(rows) {
    var s = SpreadsheetApp.getActiveSheet(); s.clear();
    return s.getRange(1, 1, rows.length, 2).setValues(rows).sort(1).getValues();
  }`);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }), (keys) => {
      const rows = keys.map((key, index) => [key, index]);
      const sorted = [...rows].sort((a, b) => (a[0] as number) - (b[0] as number));
      expect(run('f', rows)).toEqual(sorted);
    }),
    { numRuns: 30 },
  );
});

test('SV-12: duplicates go, the first stays, and the rest closes up', () => {
  expect(
    runIn(`s.getRange('B1:C4').setValues([['a', 1], ['b', 2], ['A', 3], ['b', 2]]);
      var left = s.getRange('B1:C4').removeDuplicates([2]).getA1Notation();
      return [left, s.getRange('B1:C4').getValues()];`),
  ).toEqual([
    'B1:C2',
    [
      ['a', 1],
      ['b', 2],
      ['', ''],
      ['', ''],
    ],
  ]);
});

test('SV-12: chance order is the workspace’s own', () => {
  const program = `function f() { var s = SpreadsheetApp.getActiveSheet(); var rows = []; for (var i = 0; i < 20; i++) rows.push([i]);
    return s.getRange('A1:A20').setValues(rows).randomize().getValues().map(function (r) { return r[0]; }); }`;
  const first = bound(program, { seed: 3 }).run('f') as number[];
  expect(bound(program, { seed: 3 }).run('f')).toEqual(first);
  expect(first).not.toEqual([...first].sort((a, b) => a - b));
  expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('SV-12: white space goes, and texts become columns', () => {
  expect(
    runIn(`s.getRange('A1:A2').setValues([['  a   b '], ['x,1']]);
      s.getRange('A1:A2').trimWhitespace(); var trimmed = s.getRange('A1').getValue();
      s.getRange('A2').splitTextToColumns(); s.getRange('A1').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
      return [trimmed, s.getRange('A1:B2').getValues()];`),
  ).toEqual([
    'a b',
    [
      ['a', 'b'],
      ['x', 1],
    ],
  ]);
});

test('SV-13: each way of clearing takes only its own', () => {
  const filled = `var r = s.getRange('A1'); r.setValue(5).setBackground('red').setNumberFormat('0.0').setNote('n');
    function seen() { return [r.getValue(), r.getBackground(), r.getNumberFormat(), r.getNote()]; }`;
  const kept = [5, '#ff0000', '0.0', 'n'];
  const plain = '0.###############';
  expect(runIn(`${filled} r.clearContent(); return seen();`)).toEqual(['', ...kept.slice(1)]);
  expect(runIn(`${filled} s.clearContents(); return seen();`)).toEqual(['', ...kept.slice(1)]);
  expect(runIn(`${filled} r.clearFormat(); return seen();`)).toEqual([5, '#ffffff', plain, 'n']);
  expect(runIn(`${filled} s.clearFormats(); return seen();`)).toEqual([5, '#ffffff', plain, 'n']);
  expect(runIn(`${filled} s.clearNotes(); return seen();`)).toEqual([...kept.slice(0, 3), '']);
  expect(runIn(`${filled} s.clear(); return seen();`)).toEqual(['', '#ffffff', plain, 'n']);
  expect(runIn(`${filled} r.clear(); return seen();`)).toEqual(['', '#ffffff', plain, 'n']);
  expect(runIn(`${filled} r.clear({ contentsOnly: true }); return seen();`)).toEqual(['', ...kept.slice(1)]);
  expect(runIn(`${filled} s.clear({ formatOnly: true }); return seen();`)).toEqual([
    5,
    '#ffffff',
    plain,
    'n',
  ]);
  expect(runIn(`${filled} r.clear({ commentsOnly: true }); return seen();`)).toEqual([
    ...kept.slice(0, 3),
    '',
  ]);
});

test('SV-14: a larger target takes whole repeats, a smaller one everything', () => {
  expect(
    runIn(`s.getRange('A1:A2').setValues([[1], [2]]);
      s.getRange('A1:A2').copyTo(s.getRange('C1:D5')); s.getRange('A1:A2').copyTo(s.getRange('F1'));
      return [s.getRange('C1:D5').getValues(), s.getRange('F1:F2').getValues()];`),
  ).toEqual([
    [
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
      ['', ''],
    ],
    [[1], [2]],
  ]);
});

test('SV-14: formulas are copied with their references, values alone without', () => {
  expect(
    runIn(`s.getRange('A1:B1').setValues([[3, '=A1*2']]); s.getRange('B1').setBackground('red');
      s.getRange('B1').copyTo(s.getRange('B2')); s.getRange('A2').setValue(5);
      s.getRange('B1').copyTo(s.getRange('C1'), { contentsOnly: true });
      s.getRange('B1').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      s.getRange('A1:B1').copyTo(s.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [s.getRange('B2').getFormula(), s.getRange('B2').getValue(), s.getRange('C1').getFormula(), s.getRange('C1').getValue(),
        s.getRange('C1').getBackground(), s.getRange('D1').getValue(), s.getRange('D1').getBackground(), s.getRange('F1:F2').getValues()];`),
  ).toEqual(['=A2*2', 10, '', 6, '#ffffff', '', '#ff0000', [[3], [6]]]);
});

test('SV-14: cells are moved with all they have, and formulas follow', () => {
  expect(
    runIn(`var other = ss.insertSheet('b'); s.getRange('A1').setValue(7).setNote('n'); s.getRange('A2').setFormula('=A1');
      s.getRange('A1').moveTo(s.getRange('D4')); var first = s.getRange('A2').getFormula();
      s.getRange('D4').moveTo(other.getRange('B2'));
      return [first, s.getRange('A2').getFormula(), s.getRange('A2').getValue(), s.getRange('A1').isBlank(), other.getRange('B2').getNote()];`),
  ).toEqual(['=D4', '=b!B2', 7, true, 'n']);
});

test('SV-14: values and formats are copied to places given by numbers', () => {
  expect(
    runIn(`var other = ss.insertSheet('b'); s.getRange('A1').setValue(7).setBackground('red');
      s.getRange('A1').copyValuesToRange(other, 2, 3, 1, 1); s.getRange('A1').copyFormatToRange(s, 4, 4, 2, 3);
      return [other.getRange('A1:C1').getValues(), other.getRange('B1').getBackground(), s.getRange('D2:D3').getBackgrounds(), s.getRange('D2').getValue()];`),
  ).toEqual([[['', 7, 7]], '#ffffff', [['#ff0000'], ['#ff0000']], '']);
});

test('SV-14: cells make room and close up', () => {
  expect(
    runIn(`s.getRange('A1:B3').setValues([[1, 'a'], [2, 'b'], [3, 'c']]);
      s.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS); var down = s.getRange('A1:B4').getValues();
      s.getRange('A1:A2').deleteCells(SpreadsheetApp.Dimension.ROWS); var up = s.getRange('A1:B3').getValues();
      s.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS);
      return [down, up, s.getRange('A1:C1').getValues()];`),
  ).toEqual([
    [
      [1, 'a'],
      ['', 'b'],
      [2, 'c'],
      [3, ''],
    ],
    [
      [2, 'a'],
      [3, 'b'],
      ['', 'c'],
    ],
    [['', 2, 'a']],
  ]);
});

test('SV-14: the next cell with data, and the region around a cell', () => {
  expect(
    runIn(`s.getRange('B2:C4').setValues([[1, 2], [3, 4], [5, 6]]); s.getRange('B8').setValue(9);
      var D = SpreadsheetApp.Direction;
      return [s.getRange('B2').getNextDataCell(D.DOWN).getA1Notation(), s.getRange('B4').getNextDataCell(D.DOWN).getA1Notation(),
        s.getRange('B1').getNextDataCell(D.DOWN).getA1Notation(), s.getRange('E3').getNextDataCell(D.PREVIOUS).getA1Notation(),
        s.getRange('B8').getNextDataCell(D.UP).getA1Notation(), s.getRange('A9').getNextDataCell(D.DOWN).getRow(), s.getRange('C3').getDataRegion().getA1Notation()];`),
  ).toEqual(['B4', 'B8', 'B2', 'C3', 'B4', 1000, 'B2:C4']);
});

test('SV-14: merged cells keep the value of the first', () => {
  expect(
    runIn(`s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('A1:B2').merge();
      var merged = [s.getRange('B2').isPartOfMerge(), s.getRange('A1:C3').getMergedRanges()[0].getA1Notation(), s.getRange('A1:B2').getValues()];
      s.insertRowBefore(1); merged.push(s.getRange('A1:C5').getMergedRanges()[0].getA1Notation());
      s.getRange('A2:B3').breakApart(); s.getRange('D1:E2').mergeAcross();
      return merged.concat([s.getRange('A2').isPartOfMerge(), s.getRange('D1:E2').getMergedRanges().length]);`),
  ).toEqual([
    true,
    'A1:B2',
    [
      [1, ''],
      ['', ''],
    ],
    'A2:B3',
    false,
    2,
  ]);
  expect(() => runIn(`s.getRange('A1:B2').merge(); s.getRange('A1').breakApart();`)).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
});

test('SV-14: dates pasted as values stay dates, also turned round', () => {
  expect(
    runIn(`s.getRange('A1:B1').setValues([['2027-02-03', 'x']]);
      s.getRange('A1:B1').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
      return [s.getRange('D1').getValue() instanceof Date, s.getRange('D2').getValue(), s.getRange('D1').getDisplayValue()];`),
  ).toEqual([true, 'x', '2027-02-03']);
});
