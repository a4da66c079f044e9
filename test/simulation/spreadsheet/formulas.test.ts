import { bound } from '../../support/script';

const program = (body: string) =>
  bound(`function f() { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); ${body} }`);
const runIn = (body: string) => program(body).run('f');

test('SV-10: formulas are worked out when they are read', () => {
  expect(
    runIn(`s.getRange('A1:A3').setValues([[1], [2], [3]]);
      s.getRange('B1:B4').setFormulas([['=SUM(A1:A3)'], ['=COUNTIF(A:A,">1")'], ['=IF(A1=1,"yes","no")&"!"'], ['=HYPERLINK("https://x.example","go")']]);
      s.getRange('A1').setValue(10);
      return s.getRange('B1:B4').getValues();`),
  ).toEqual([[15], [3], ['no!'], ['go']]);
});

test('SV-10: ARRAYFORMULA fills the blank cells below it', () => {
  expect(
    runIn(`s.getRange('A1:A3').setValues([[1], [2], [3]]);
      s.getRange('B1').setFormula('=ARRAYFORMULA(A1:A3*2)');
      s.getRange('C1').setFormula('=SUM(B1:B3)');
      var spilled = s.getRange('B1:C3').getValues(), last = s.getLastRow(), formula = s.getRange('B2').getFormula();
      s.getRange('B2').setValue('in the way');
      return [spilled, last, formula, s.getRange('B1:B3').getValues()];`),
  ).toEqual([
    [
      [2, 12],
      [4, ''],
      [6, ''],
    ],
    3,
    '',
    [['#REF!'], ['in the way'], ['']],
  ]);
});

test('SV-10: TODAY and NOW follow the clock in the file’s zone', () => {
  const { workspace, tracker } = bound('');
  tracker.edit('A1', '=TODAY()');
  tracker.edit('A2', '=TODAY()+7');
  expect(tracker.display('A1:A2')).toEqual([['1/11/2027'], ['1/18/2027']]);
  workspace.clock.advanceTo('2027-03-15T08:00');
  expect(tracker.display('A1:A2')).toEqual([['3/15/2027'], ['3/22/2027']]);
  expect(tracker.values('A1')).toEqual([[new Date('2027-03-15T07:00:00Z')]]);
});

test('SV-10: circles are errors, and so are unknown names and sheets', () => {
  expect(
    runIn(`s.getRange('A1:A4').setFormulas([['=A2'], ['=A1'], ['=NOSUCH(1)'], ['=Nowhere!A1']]);
      return s.getRange('A1:A4').getValues();`),
  ).toEqual([['#REF!'], ['#REF!'], ['#NAME?'], ['#REF!']]);
});

test('SV-10: what is deliberately not simulated leaves a gap and no value', () => {
  const { workspace, run } = program(
    `return s.getRange('A1').setFormula('=QUERY(B:C,"select *")').getValue();`,
  );
  expect(run('f')).toBe('');
  expect(workspace.gaps()).toHaveLength(1);
  expect(workspace.gaps()[0]).toContain('QUERY');
});

test('SV-10: a long chain of formulas is worked out', () => {
  expect(
    runIn(`var rows = [[1]]; for (var i = 2; i <= 3000; i++) rows.push(['=A' + (i - 1) + '+1']);
      ss.insertSheet('chain', { template: s }).insertRowsAfter(1000, 2000);
      var c = ss.getSheetByName('chain'); c.getRange(1, 1, 3000, 1).setValues(rows);
      return c.getRange('A3000').getValue();`),
  ).toBe(3000);
});

test('SV-10: formulas see other sheets', () => {
  expect(
    runIn(`ss.insertSheet('My data').getRange('A1:A2').setValues([[4], [5]]);
      return s.getRange('A1').setFormula("=SUM('My data'!A:A)").getValue();`),
  ).toBe(9);
});

test('SV-17: R1C1 formulas convert both ways', () => {
  expect(
    runIn(`s.getRange('A1').setFormulaR1C1('=R[1]C[1]'); s.getRange('B2').setFormula('=B1+A2');
      s.getRange('C1:C2').setFormulasR1C1([['=SUM(R1C1:R2C1)'], ['RC[-1]']]);
      return [s.getRange('A1').getFormula(), s.getRange('B2').getFormulaR1C1(), s.getRange('C1:C2').getFormulas(), s.getRange('A5').getFormulaR1C1(), s.getRange('A1:B1').getFormulasR1C1()];`),
  ).toEqual(['=B2', '=R[-1]C[0]+R[0]C[-1]', [['=SUM($A$1:$A$2)'], ['=B2']], null, [['=R[1]C[1]', '']]]);
});

test('SV-17: a missing = is added', () => {
  expect(
    runIn(
      `s.getRange('A1').setFormula('1+2'); return [s.getRange('A1').getFormula(), s.getRange('A1').getValue()];`,
    ),
  ).toEqual(['=1+2', 3]);
});
