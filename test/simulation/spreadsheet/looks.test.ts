import { bound } from '../../support/script';

const runIn = (body: string) =>
  bound(`function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`).run(
    'f',
  );

test('SV-15: notes are set, read and cleared', () => {
  expect(
    runIn(`var r = s.getRange('A1:B1'); var none = s.getRange('A1').getNote();
      r.setNote('both'); var both = r.getNotes(); s.getRange('A1').setNote(null); var one = r.getNotes();
      r.setNotes([[25, 'x']]); return [none, both, one, r.getNotes()];`),
  ).toEqual(['', [['both', 'both']], [['', 'both']], [['25.0', 'x']]]);
});

test('SV-16: a fresh cell has Google’s defaults', () => {
  expect(
    runIn(`var r = s.getRange('A1');
      return [r.getBackground(), r.getFontColor(), r.getFontSize(), r.getFontFamily(), r.getFontWeight(), r.getFontLine(), r.getFontStyle(),
        r.getHorizontalAlignment(), r.getVerticalAlignment(), String(r.getWrapStrategy()), r.getNumberFormat(), r.getTextDirection(), r.getTextRotation().getDegrees()];`),
  ).toEqual([
    '#ffffff',
    '#000000',
    10,
    'arial,sans,sans-serif',
    'normal',
    'none',
    'normal',
    'general',
    'bottom',
    'OVERFLOW',
    '0.###############',
    null,
    0,
  ]);
});

test('SV-16: colours are named, short or full, and come back as hex', () => {
  expect(
    runIn(`s.getRange('A1:D1').setBackgrounds([['red', '#ABC', 'rebeccapurple', null]]);
      s.getRange('A2').setBackgroundRGB(1, 2, 255).setFontColor('DarkSlateGray');
      return [s.getRange('A1:D1').getBackgrounds(), s.getRange('A2').getBackground(), s.getRange('A2').getFontColor(), s.getRange('A2').setBackground(null).getBackground()];`),
  ).toEqual(
    [['#ff0000', '#aabbcc', '#663399', '#ffffff']]
      .map((row) => [row])
      .concat(['#0102ff', '#2f4f4f', '#ffffff'] as never),
  );
  expect(() => runIn(`s.getRange('A1').setBackground('no colour')`)).toThrow(/Invalid argument/);
});

test('looks of one cell leave the others of it and other cells alone', () => {
  expect(
    runIn(`var r = s.getRange('A1:B1');
      r.setFontWeight('bold').setFontSize(14).setHorizontalAlignment('center').setWrap(true);
      s.getRange('A1').setFontWeight(null).setFontStyle('italic').setFontLine('line-through');
      return [r.getFontWeights(), r.getFontSizes(), r.getFontStyles(), r.getFontLines(), r.getWraps(), s.getRange('C1').getFontSize(), s.getRange('B1').getHorizontalAlignment()];`),
  ).toEqual([
    [['normal', 'bold']],
    [[14, 14]],
    [['italic', 'normal']],
    [['line-through', 'none']],
    [[true, true]],
    10,
    'center',
  ]);
});

test('wrapping, direction, rotation and number formats are kept per cell', () => {
  expect(
    runIn(`var r = s.getRange('A1:A2');
      r.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setTextRotation(45).setNumberFormats([['0.00'], ['@']]);
      var turned = s.getRange('A1').getTextRotation();
      s.getRange('A2').setVerticalText(true);
      return [r.getWrapStrategies().map(String), s.getRange('A1').getTextDirection() === SpreadsheetApp.TextDirection.RIGHT_TO_LEFT, turned.getDegrees(), s.getRange('A2').getTextRotation().isVertical(), r.getNumberFormats()];`),
  ).toEqual([['CLIP', 'CLIP'], true, 45, true, [['0.00'], ['@']]]);
});

test('borders are drawn on the sides asked for, and people see them', () => {
  const { run, tracker } = bound(`function f() {
    SpreadsheetApp.getActiveSheet().getRange('A1:B2').setBorder(true, null, true, null, null, true, 'red', SpreadsheetApp.BorderStyle.DASHED);
    SpreadsheetApp.getActiveSheet().getRange('A1').setBorder(false, null, null, null, null, null);
  }`);
  run('f');
  const [first, second] = tracker.styles('A1:B1')[0] ?? [];
  const line = { color: '#ff0000', style: 'DASHED' };
  expect(first).toEqual({ borders: { bottom: line } });
  expect(second).toEqual({ borders: { top: line, bottom: line } });
});

test('a look table of another size is refused', () => {
  expect(() => runIn(`s.getRange('A1:B1').setBackgrounds([['red']])`)).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
});
