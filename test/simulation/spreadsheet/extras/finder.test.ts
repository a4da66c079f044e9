import { bound } from '../../../support/script';

const SAMPLE = `
  function data() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'], ['=SAMPLE()', '=SámpléB()'],
      ['=sample()', '=sámpléB()'], ['=sampleA()', '=sámpléB()']]);
    return [SpreadsheetApp.getActive(), sheet, sheet.getRange('A3:B5')];
  }
  function names(ranges) { return ranges.map(function (range) { return range.getA1Notation(); }).join(); }`;

const FINDS: [options: string, everywhere: string, inRange: string][] = [
  ['', 'A1,A2', ''],
  ['.ignoreDiacritics(true).matchCase(true).matchEntireCell(true)', 'A1,B1,B2', ''],
  ['.matchFormulaText(true)', 'A1,A2,A3,A4,A5', 'A3,A4,A5'],
  ['.matchFormulaText(true).ignoreDiacritics(true).matchCase(true).matchEntireCell(true)', 'A1,B1,B2', ''],
  ['.ignoreDiacritics(true)', 'A1,B1,A2,B2', ''],
  ['.matchCase(true)', 'A1', ''],
];

test.each(FINDS)(
  'SV-18: findAll with "%s", row by row, in a file, a sheet and a range',
  (options, all, inRange) => {
    const { run } = bound(`${SAMPLE}
    function f() {
      return data().map(function (place) { return names(place.createTextFinder('sample')${options}.findAll()); });
    }`);
    expect(run('f')).toEqual([all, all, inRange]);
  },
);

test('SV-18: replaceAllWith counts what it replaced, and leaves what formulas show alone', () => {
  const { run } = bound(`${SAMPLE}
    function f() {
      var log = [0, 1, 2].map(function (i) { return data()[i].createTextFinder('sample').replaceAllWith('test'); });
      log.push(data()[1].createTextFinder('sample').matchFormulaText(true).matchCase(true).matchEntireCell(true).replaceAllWith('test'));
      var sheet = data()[1];
      sheet.createTextFinder('SAMPLE').matchFormulaText(true).replaceAllWith('SUM');
      log.push(sheet.getRange('A1:A4').getFormulas().join('|'), sheet.getRange('A1:A2').getValues().join('|'));
      sheet.getRange('C1').setValue('a-b-a');
      log.push(sheet.getRange('C1').createTextFinder('a').replaceAllWith('1'), sheet.getRange('C1').getDisplayValue());
      return log;
    }`);
  expect(run('f')).toEqual([2, 2, 0, 1, '||=SUM()|=SUM()', 'SUM|SUMA', 2, '1-b-1']);
});

test('SV-18: what a replacement makes of a cell is read as if typed', () => {
  const { run } = bound(`function f() {
    var range = SpreadsheetApp.getActiveSheet().getRange('A1:A3').setValues([['x7'], ['x1+2'], ['keep']]);
    range.createTextFinder('x7').replaceAllWith('7');
    range.createTextFinder('x').replaceAllWith('=');
    return [range.getValues(), range.getFormulas()];
  }`);
  expect(run('f')).toEqual([
    [[7], [3], ['keep']],
    [[''], ['=1+2'], ['']],
  ]);
});

test('SV-18: findNext and findPrevious go from match to match, over sheets, from where they are told', () => {
  const { run } = bound(`function f() {
    var ss = SpreadsheetApp.getActive(), first = ss.getActiveSheet(), second = ss.insertSheet('Second');
    first.getRange('B2').setValue('here');
    first.getRange('A3').setValue('here');
    second.getRange('A1').setValue('Here!');
    var at = function (range) { return range && range.getSheet().getName() + range.getA1Notation(); };
    var finder = ss.createTextFinder('here'), log = [finder.getCurrentMatch()];
    for (var i = 0; i < 5; i++) log.push(at(finder.findNext()));
    log.push(at(finder.findPrevious()), at(finder.startFrom(first.getRange('B2')).findNext()), at(finder.getCurrentMatch()));
    log.push(at(ss.createTextFinder('here').findPrevious()), finder.replaceWith('there'), first.getRange('A3').getValue());
    return log;
  }`);
  expect(run('f')).toEqual([
    null,
    'Sheet1B2',
    'Sheet1A3',
    'SecondA1',
    null,
    'Sheet1B2',
    null,
    'Sheet1A3',
    'Sheet1A3',
    'SecondA1',
    1,
    'there',
  ]);
});

test('SV-18: a regular expression finds, and its groups are replaced', () => {
  const { run } = bound(`${SAMPLE}
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A4').setValues([['Ana Lima'], ['ben 42'], ['Cleo.B'], [4711]]);
      var find = function (pattern) { return sheet.createTextFinder(pattern).useRegularExpression(true); };
      var log = [names(find('^[a-c]').findAll()), names(find('^[a-c]').matchCase(true).findAll()), names(find('\\\\d+').findAll()),
        names(find('\\\\D').findAll()), names(find('\\\\w+ \\\\w+').matchEntireCell(true).findAll()), names(sheet.createTextFinder('.').findAll())];
      find('(\\\\w+) (\\\\w+)').replaceAllWith('$2, $1');
      log.push(sheet.getRange('A1:A2').getValues().join('|'));
      try { find('(').findAll(); } catch (e) { log.push(e.name); }
      return log;
    }`);
  expect(run('f')).toEqual([
    'A1,A2,A3',
    'A2',
    'A2,A4',
    'A1,A2,A3',
    'A1,A2',
    'A3',
    'Lima, Ana|42, ben',
    'Exception',
  ]);
});

test('SV-18: the finder sees what cells show', () => {
  const { run } = bound(`${SAMPLE}
    function f() {
      var sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1234.5], [new Date(2027, 0, 5)], ['=CONCATENATE("a", "b")']]);
      sheet.getRange('A1').setNumberFormat('#,##0.00');
      var find = function (text) { return names(sheet.createTextFinder(text).findAll()); };
      return [find('1,234.50'), find('1/5/2027'), find('ab'), find('CONCAT'), find('')];
    }`);
  expect(run('f')).toEqual(['A1', 'A2', 'A3', '', '']);
});
