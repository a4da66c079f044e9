import fc from 'fast-check';
import { columnName } from '../../../src/simulation/spreadsheet/a1';
import { adjustFormula, moveFormula } from '../../../src/simulation/spreadsheet/formula/adjust';
import { a1ToR1C1Formula, r1c1ToA1Formula } from '../../../src/simulation/spreadsheet/formula/r1c1';

test.each([
  ['=B2', 1, 1, '=R[1]C[1]'],
  ['=A1', 1, 1, '=R[0]C[0]'],
  ['=$B$2+B$2+$B2', 3, 3, '=R2C2+R2C[-1]+R[-1]C2'],
  ['=SUM(A2:A)', 3, 2, '=SUM(R[-1]C[-1]:C[-1])'],
  ['=SUM($D:$F,5:7)', 1, 1, '=SUM(C4:C6,R[4]:R[6])'],
  ['=\'My Sheet\'!A1&"A1"', 2, 2, '=\'My Sheet\'!R[-1]C[-1]&"A1"'],
  ['=LOG10(A1)+TAX2027x', 1, 1, '=LOG10(R[0]C[0])+TAX2027x'],
])('SV-17: %s at R%dC%d is %s', (a1, row, column, r1c1) => {
  expect(a1ToR1C1Formula(a1, row, column)).toBe(r1c1);
  expect(r1c1ToA1Formula(r1c1, row, column)).toBe(a1);
});

test('SV-17: shorter R1C1 forms are read too', () => {
  expect(r1c1ToA1Formula('=RC+RC[1]+R[-1]C', 2, 2)).toBe('=B2+C2+B1');
  expect(r1c1ToA1Formula('=C1+R2+"R1C1"', 2, 2)).toBe('=$A:$A+$2:$2+"R1C1"');
  expect(r1c1ToA1Formula("='R1C1'!R1C1", 2, 2)).toBe("='R1C1'!$A$1");
  expect(r1c1ToA1Formula('=R[-5]C', 2, 2)).toBe('=#REF!');
  expect(r1c1ToA1Formula('=ROUND(RC[1],2)', 1, 1)).toBe('=ROUND(B1,2)');
});

test('SV-17: every reference comes back from R1C1 as it was', () => {
  const part = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 700 }));
  fc.assert(
    fc.property(part, part, part, ([columnFixed, column], [rowFixed, row], [, at]) => {
      const formula = `=IF(${columnFixed ? '$' : ''}${columnName(column)}${rowFixed ? '$' : ''}${row}>1,"x",2)`;
      expect(r1c1ToA1Formula(a1ToR1C1Formula(formula, at, at), at, at)).toBe(formula);
    }),
  );
});

const rows = (at: number, count: number) => ({ sheet: 'Data', axis: 'row' as const, at, count });
const columns = (at: number, count: number) => ({ sheet: 'Data', axis: 'column' as const, at, count });

test.each([
  ['=SUM(A2:A5)+A1', rows(3, 2), '=SUM(A2:A7)+A1'],
  ['=SUM(A2:A5)', rows(6, 1), '=SUM(A2:A5)'],
  ['=SUM(A2:A)', rows(1, 1), '=SUM(A3:A)'],
  ['=A:A+$A$4', rows(2, 1), '=A:A+$A$5'],
  ['=SUM(A2:A5)+A3', rows(3, -1), '=SUM(A2:A4)+#REF!'],
  ['=SUM(A2:A5)', rows(4, -4), '=SUM(A2:A3)'],
  ['=SUM(A2:A5)', rows(1, -3), '=SUM(A1:A2)'],
  ['=SUM(A2:A5)', rows(2, -4), '=SUM(#REF!)'],
  ['=B2&"B2"', columns(1, 1), '=C2&"B2"'],
  ['=SUM(B:D)', columns(3, -1), '=SUM(B:C)'],
  ['=Other!A3', rows(1, 1), '=Other!A3'],
  ['=data!A3', rows(1, 1), '=data!A4'],
])('references of %s follow their cells when the grid changes', (formula, change, adjusted) => {
  expect(adjustFormula(formula, 'Data', change)).toBe(adjusted);
});

test('a formula on another sheet follows changes of the sheet it names', () => {
  expect(adjustFormula("='Data'!A3+A3", 'Home', rows(1, 1))).toBe('=Data!A4+A3');
});

test('a copied formula keeps its distances, and what carries a $ its place', () => {
  expect(moveFormula('=A1+$A$1+A$1+B:B', 2, 1)).toBe('=B3+$A$1+B$1+C:C');
  expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
});
