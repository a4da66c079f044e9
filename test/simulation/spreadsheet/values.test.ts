import fc from 'fast-check';
import { bound } from '../../support/script';

const runIn = (body: string, options = {}) =>
  bound(
    `function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`,
    options,
  ).run('f');

test('SV-01: getValues is a table of numbers, booleans, dates and texts; a blank is an empty text', () => {
  expect(
    runIn(`s.getRange('A1:E1').setValues([[1, true, new Date(2027, 0, 5, 9, 30), 'x', null]]);
      var row = s.getRange('A1:E1').getValues()[0];
      return row.map(function (v) { return v instanceof Date ? 'Date ' + v.getHours() : typeof v; }).concat([row[4]]);`),
  ).toEqual(['number', 'boolean', 'Date 9', 'string', 'string', '']);
});

test.each([
  ['007', 7],
  ['TRUE', true],
  ['50%', 0.5],
  ['$5', 5],
  ['1e3', 1000],
  ['+15551234567', 15551234567],
  ["'007", '007'],
  ["'=1+1", '=1+1'],
  ['plain', 'plain'],
])('SV-02: %s is read as typed', (text, value) => {
  expect(runIn(`return s.getRange('A1').setValues([[${JSON.stringify(text)}]]).getValue();`)).toBe(value);
});

test.each([
  ['3/4', '2027-03-04'],
  ['12/15/2022', '2022-12-15'],
  ['2026-10-15', '2026-10-15'],
])('SV-02: %s is read as a date', (text, date) => {
  expect(
    runIn(`var d = s.getRange('A1').setValue('${text}').getValue();
      return Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd");`),
  ).toBe(date);
});

test('SV-02: a plain-text cell keeps what is written', () => {
  expect(
    runIn(`var r = s.getRange('A1:A4').setNumberFormat('@');
      r.setValues([['007'], ['3/4'], ['TRUE'], ["'x"]]);
      return r.getValues();`),
  ).toEqual([['007'], ['3/4'], ['TRUE'], ['x']]);
});

test('SV-03: text that begins with = becomes a formula, through every way of writing', () => {
  expect(
    runIn(`s.getRange('A1').setValue('=1+1'); s.getRange('A2:A3').setValues([['=A1*2'], ['no']]); s.appendRow(['=A2+1']);
      var r = s.getRange('A1:A4');
      return [r.getValues(), r.getFormulas(), s.getRange('A3').getFormula(), s.getRange('A1').getFormula()];`),
  ).toEqual([[[2], [4], ['no'], [5]], [['=1+1'], ['=A1*2'], [''], ['=A2+1']], '', '=1+1']);
});

test('SV-03: trimming makes no formula', () => {
  expect(
    runIn(`s.getRange('A1').setValue("' =1+1"); s.getRange('A1').trimWhitespace();
      return [s.getRange('A1').getValue(), s.getRange('A1').getFormula()];`),
  ).toEqual(['=1+1', '']);
});

test('SV-04: a table of another size is refused, rows first', () => {
  expect(() => runIn(`s.getRange('A1:B2').setValues([[1, 2, 3]]);`)).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => runIn(`s.getRange('A1:B2').setValues([[1, 2], [1, 2, 3]]);`)).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  );
});

test.each(["'foo'", '[1, 2]', "['a']", '5'])('SV-05: setValues(%s) does not fit the signature', (arg) => {
  expect(() => runIn(`s.getRange('A1').setValues(${arg});`)).toThrow(
    /The parameters \(.*\) don't match the method signature/,
  );
});

test('SV-06: nothing written is a blank; no number is an error value', () => {
  expect(
    runIn(`s.getRange('A1:E1').setValues([['a', 'a', 'a', NaN, Infinity]]);
      s.getRange('A1:C1').setValues([[null, undefined, '']]);
      return [s.getRange('A1:E1').getValues(), s.getRange('A1:C1').isBlank(), s.getRange('A1').setValue(undefined).getValue()];`),
  ).toEqual([[['', '', '', '#NUM!', '#NUM!']], true, '']);
});

test('SV-06: a cell takes 50000 characters and no more', () => {
  expect(runIn(`return s.getRange('A1').setValue(new Array(50001).join('x')).getValue().length;`)).toBe(
    50000,
  );
  expect(() => runIn(`s.getRange('A1').setValue(new Array(50002).join('x'));`)).toThrow(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('SV-07: a date reads back as the same moment, whatever the zones', () => {
  const { workspace, run, tracker } = bound(`
    function zone(z) { SpreadsheetApp.getActive().setSpreadsheetTimeZone(z); }
    function put(ms) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(ms)); }
    function get() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue().getTime(); }`);
  const moment = Date.parse('2027-07-04T15:30:20Z');
  for (const zone of ['America/New_York', 'Asia/Kolkata', 'UTC', workspace.timeZone]) {
    run('zone', zone);
    run('put', moment);
    expect(run('get')).toBe(moment);
  }
  expect(tracker.display('Sheet1')).toEqual([['7/4/2027 8:30:20']]);
});

test('SV-07: dates keep their wall-clock time when the file’s zone changes', () => {
  expect(
    runIn(`s.getRange('A1').setValue('2027-07-04 12:00');
      var before = s.getRange('A1').getValue().getTime();
      ss.setSpreadsheetTimeZone('America/New_York');
      return [before - s.getRange('A1').getValue().getTime(), s.getRange('A1').getDisplayValue()];`),
  ).toEqual([3 * 3_600_000, expect.stringContaining('12:00')]);
});

test('SV-07: a date at midnight shows as a day, another one with its time', () => {
  expect(
    runIn(
      `s.getRange('A1:B1').setValues([[new Date(2027, 0, 5), new Date(2027, 0, 5, 14, 5)]]); return s.getRange('A1:B1').getDisplayValues();`,
    ),
  ).toEqual([['1/5/2027', '1/5/2027 14:05:00']]);
});

test('SV-08: a time alone is on 1899-12-30, a day alone at midnight of the file’s zone', () => {
  expect(
    runIn(`s.getRange('A1:B1').setValues([['1:30', '2027-02-03']]);
      return s.getRange('A1:B1').getValues()[0].map(function (d) { return Utilities.formatDate(d, 'America/Los_Angeles', 'yyyy-MM-dd HH:mm'); });`),
  ).toEqual(['1899-12-30 01:30', '2027-02-03 00:00']);
});

test('SV-09: display values are texts by the number format', () => {
  expect(
    runIn(`var r = s.getRange('A1:G1').setValues([[5, 5.5, true, '', '=NA()', '=A1/0', 0.25]]);
      s.getRange('B1').setNumberFormat('0.00'); s.getRange('G1').setNumberFormat('0%');
      return [r.getDisplayValues(), s.getRange('E1').getValue(), s.getRange('A1').getDisplayValue()];`),
  ).toEqual(
    [['5', '5.50', 'TRUE', '', '#N/A', '#DIV/0!', '25%'].map(String)]
      .map((row) => [row])
      .concat(['#N/A', '5'] as never),
  );
});

test('SV-09: a percentage that was typed shows as one, and keeps its format', () => {
  expect(
    runIn(`var r = s.getRange('A1').setValue('50%'); var shown = r.getDisplayValue(); r.setValue(0.75);
      return [shown, r.getDisplayValue(), r.getNumberFormat()];`),
  ).toEqual(['50%', '75%', '0%']);
});

test('UI-05: the locale decides how typed text is read and shown', () => {
  const { workspace } = bound('');
  const german = workspace.createSpreadsheet('Plan', { locale: 'de_DE' });
  german.edit('A1', [['1,5', '3.4.2027', 'text', '=SUM(1,5;2)']]);
  expect(german.values('Tabellenblatt1!A1')).toEqual([[1.5]]);
  expect(german.display('A1:D1')[0]?.slice(0, 2)).toEqual(['1,5', '03.04.2027']);
  expect(german.values('D1')).toEqual([[3.5]]);
});

test('what is written and reads back as text stays what it was', () => {
  const { run } = bound(`function f(rows) {
    var r = SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, rows[0].length).setNumberFormat('@');
    return r.setValues(rows).getValues();
  }`);
  const text = fc.string({ maxLength: 20 }).map((value) => value.replace(/^[='+-]+/, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(run('f', rows)).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});
