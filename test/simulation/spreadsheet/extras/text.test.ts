import { bound, runScript } from '../../../support/script';

test('SX-10: a text falls into runs where looks or links change', () => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1');
    range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Bold Italic Link')
      .setTextStyle(0, 4, SpreadsheetApp.newTextStyle().setBold(true).build())
      .setTextStyle(5, 11, SpreadsheetApp.newTextStyle().setItalic(true).build())
      .setLinkUrl(12, 16, 'https://school.example').build());
    var value = range.getRichTextValue();
    return [range.getValue(), value.getText(), value.getRuns().map(function (run) {
      var looks = run.getTextStyle();
      return [run.getText(), run.getStartIndex(), run.getEndIndex(), looks.isBold(), looks.isItalic(), looks.getFontSize(), run.getLinkUrl()];
    }), value.getTextStyle().isBold(), value.getTextStyle(0, 3).isBold(), value.getTextStyle().getFontSize(),
      value.getLinkUrl(), value.getLinkUrl(13, 15)];
  }`);
  expect(run('f')).toEqual([
    'Bold Italic Link',
    'Bold Italic Link',
    [
      ['Bold', 0, 4, true, false, 10, null],
      [' ', 4, 5, false, false, 10, null],
      ['Italic', 5, 11, false, true, 10, null],
      [' ', 11, 12, false, false, 10, null],
      ['Link', 12, 16, false, false, 10, 'https://school.example'],
    ],
    null,
    true,
    10,
    null,
    'https://school.example',
  ]);
});

test('SX-10: plain text has one run in the looks of its cell; a number has no rich text', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:E1').setValues([['Plain', 5, true, '', '=HYPERLINK("https://school.example/x", "go")']]);
    sheet.getRange('A1').setFontWeight('bold').setFontColor('red').setFontLine('line-through');
    var values = sheet.getRange('A1:E1').getRichTextValues()[0];
    var looks = values[0].getRuns()[0].getTextStyle();
    return [values[0].getRuns().length, looks.isBold(), looks.getForegroundColor(), looks.isStrikethrough(), looks.isUnderline(),
      looks.getFontFamily(), values[1], values[2], values[3].getText(), values[3].getRuns().length, values[4].getText(), values[4].getLinkUrl()];
  }`);
  expect(run('f')).toEqual([
    1,
    true,
    '#ff0000',
    true,
    false,
    'arial,sans,sans-serif',
    null,
    null,
    '',
    1,
    'go',
    'https://school.example/x',
  ]);
});

test('SX-10: rich text goes with its cell, and goes when the cell is written anew', () => {
  const { run } = bound(`function f() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var link = function (text) {
      return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl('https://school.example/' + text).build();
    };
    sheet.getRange('A1:A2').setRichTextValues([[link('b')], [link('a')]]);
    var url = function (a1) { return sheet.getRange(a1).getRichTextValue().getLinkUrl(); };
    sheet.getRange('A1:A2').sort(1);
    sheet.insertRowBefore(1);
    sheet.getRange('A2').copyTo(sheet.getRange('C5'));
    var log = [url('A2'), url('A3'), url('C5')];
    sheet.getRange('A2').setValue('a');
    sheet.getRange('A3').clearFormat();
    log.push(url('A2'), url('A3'));
    sheet.getRange('A3').setRichTextValue(sheet.getRange('A3').getRichTextValue().copy().setLinkUrl(null).build());
    return log.concat(url('A3'));
  }`);
  const at = (text: string) => `https://school.example/${text}`;
  expect(run('f')).toEqual([at('a'), at('b'), at('a'), null, at('b'), null]);
});

test('SX-10: rich text is text, whatever it looks like', () => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
    range.setRichTextValues([['=1+1'], ['007']].map(function (row) {
      return row.map(function (text) { return SpreadsheetApp.newRichTextValue().setText(text).build(); });
    }));
    return [range.getValues(), range.getFormulas()];
  }`);
  expect(run('f')).toEqual([
    [['=1+1'], ['007']],
    [[''], ['']],
  ]);
});

test('SX-10: offsets outside of the text are refused, and so is a style before any text', () => {
  const attempt = (calls: string) => () =>
    runScript(`function f() { SpreadsheetApp.newRichTextValue().${calls}; }`);
  expect(attempt("setText('abc').setLinkUrl(1, 4, 'https://x.example')")).toThrow('not within the text');
  expect(attempt("setText('abc').setTextStyle(2, 1, SpreadsheetApp.newTextStyle().build())")).toThrow(
    'not within the text',
  );
  expect(attempt('setTextStyle(SpreadsheetApp.newTextStyle().build())')).toThrow('text must be set first');
});

test('SX-10: text styles are built, given to cells and read back', () => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
    var style = SpreadsheetApp.newTextStyle().setFontSize(32).setFontFamily('helvetica').setBold(true).setUnderline(true)
      .setForegroundColor('#0f0').build();
    range.setFontStyle('italic').setTextStyle(style.copy().build());
    var looks = range.getTextStyles()[1][1];
    var half = SpreadsheetApp.newTextStyle().setStrikethrough(true).setUnderline(false).build();
    range.setTextStyle(half);
    return [String(style), looks.getFontSize(), looks.getFontFamily(), looks.isBold(), looks.isItalic(), looks.isUnderline(),
      looks.getForegroundColor(), range.getFontWeight(), range.getFontLine(), range.getFontSize(), half.isBold()];
  }`);
  expect(run('f')).toEqual([
    'TextStyle',
    32,
    'helvetica',
    true,
    true,
    true,
    '#00ff00',
    'bold',
    'line-through',
    32,
    null,
  ]);
});

test('SX-10: colours are built as values or parts of the theme', () => {
  const seen = runScript(`function f() {
    var builder = SpreadsheetApp.newColor(), log = [String(builder), String(builder.getColorType())];
    var attempt = function (act) { try { act(); } catch (e) { log.push(e.message); } };
    attempt(function () { builder.asThemeColor(); });
    attempt(function () { builder.asRgbColor(); });
    var rgb = builder.setRgbColor('#0a141e').build();
    log.push(String(rgb), String(rgb.getColorType()), String(rgb.asRgbColor()), rgb.asRgbColor().asHexString(), rgb.asRgbColor().getRed(),
      rgb.asRgbColor().getGreen(), rgb.asRgbColor().getBlue());
    attempt(function () { rgb.asThemeColor(); });
    var theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    log.push(String(theme.getColorType()), String(theme.asThemeColor().getThemeColorType()));
    attempt(function () { theme.asRgbColor(); });
    return log;
  }`);
  expect(seen).toEqual([
    'ColorBuilder',
    'UNSUPPORTED',
    'Object is not of type ThemeColor.',
    'Object is not of type RgbColor.',
    'Color',
    'RGB',
    'RgbColor',
    '#0a141e',
    10,
    20,
    30,
    'Object is not of type ThemeColor.',
    'THEME',
    'ACCENT1',
    'Object is not of type RgbColor.',
  ]);
});

test('SX-10: cells take colours of the theme until they get another one', () => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
    var accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build();
    range.setBackgroundObject(accent).setFontColorObject(accent);
    var tell = function () {
      return [range.getBackground(), String(range.getBackgroundObject().getColorType()), range.getFontColors()[1][0],
        String(range.getTextStyle().getForegroundColorObject().getColorType())];
    };
    var log = [tell()];
    range.setBackground('#ffffff').setFontColor('blue');
    log.push(tell());
    range.setBackgroundObjects([[accent], [null]]).setFontColorObjects([[null], [accent]]);
    return log.concat([[range.getBackgrounds().join(), range.getFontColors().join()]]);
  }`);
  expect(run('f')).toEqual([
    ['#ea4335', 'THEME', '#ea4335', 'THEME'],
    ['#ffffff', 'RGB', '#0000ff', 'RGB'],
    ['#ea4335,#ffffff', '#000000,#ea4335'],
  ]);
});
