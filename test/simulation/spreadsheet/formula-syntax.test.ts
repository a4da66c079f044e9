import { compile, isFormula } from '../../../src/simulation/spreadsheet/formula/formula';
import { evaluateIn } from '../../support/formulaSheet';

const empty = { rows: [[]] };
const value = (text: string, locale?: string) => {
  const result = evaluateIn({ ...empty, locale }, text);
  return 'value' in result ? result.value : result.error;
};

test.each([
  ['=1+2*3', 7],
  ['=(1+2)*3', 9],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=2^-1', 0.5],
  ['=50%+1', 1.5],
  ['=--TRUE', 1],
  ['=10-4-3', 3],
  ['=1+1=2', true],
  ['="a"&1+1&"b"', 'a2b'],
  ['=1<>2', true],
  ['= 1 + 1 ', 2],
  ['="say ""hi"""', 'say "hi"'],
  ['=1e3', 1000],
  ['=.5', 0.5],
  ['=true', true],
])('SV-10: %s follows the precedence of operators', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each(['=', '=1+', '=IF(1,2', '=)', '=1 2', '="open', '=A1~', '={1,2', '=SUM(1;;', '=*2'])(
  'SV-10: %s is a parse error',
  (text) => {
    expect(compile(text, 'en_US')).toEqual({ error: '#ERROR!', message: 'Formula parse error.' });
  },
);

test.each([
  ['=1/0', '#DIV/0!'],
  ['="x"+1', '#VALUE!'],
  ['=FOO(1)', '#NAME?'],
  ['=foo', '#NAME?'],
  ['=Gone!A1', '#REF!'],
  ['=Gone!#REF!', '#REF!'],
  ['=#N/A', '#N/A'],
  ['=SQRT(-1)', '#NUM!'],
  ['=IF(1)', '#N/A'],
  ['=1+#REF!', '#REF!'],
  ['=LEN(#NUM!)', '#NUM!'],
  ['=10^999', '#NUM!'],
  ['=CONSTRUCTOR()', '#NAME?'],
  ['=UTILS()', '#NAME?'],
])('SV-10: %s is %s', (text, code) => {
  expect(value(text)).toMatchObject({ error: code });
});

test.each([
  '=QUERY(A1:B2,"select A")',
  '=IFERROR(IMPORTRANGE("x","A1"),0)',
  '=1+RAND()',
  '=A1:INDEX(A1:A3,2)',
  '=LAMBDA(x,x)(1)',
])('SV-10: %s is not simulated, and says so instead of giving 0', (text) => {
  expect(evaluateIn(empty, text)).toEqual({
    value: '',
    diagnostic: expect.stringContaining('is not simulated'),
  });
});

test('SV-10: a branch that is not taken needs no simulated function', () => {
  expect(evaluateIn(empty, '=IF(FALSE,QUERY(A1:B2,"select A"),1)')).toEqual({ value: 1 });
});

test('UI-05: where decimals have a comma, arguments are parted by semicolons and columns by backslashes', () => {
  expect(value('=SUM(1,5;2)', 'es_ES')).toBe(3.5);
  expect(value('={1\\2;3\\4}', 'de_DE')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(value('=1,5&"x"', 'es_ES')).toBe('1,5x');
  expect(value('=SUM(1;2)', 'en_US')).toBe(3);
});

test('SV-10: a formula tells what it reads and whether time changes it', () => {
  const formula = compile("=SUM(B2:B,'Past years'!$A$1)+fee+IF(A1,TODAY())", 'en_US');
  if (!isFormula(formula)) throw new Error('The formula should be read.');
  expect(formula.references).toEqual([
    { startRow: 2, startColumn: 2, endColumn: 2 },
    { sheet: 'Past years', startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
    { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
  ]);
  expect(formula.names).toEqual(['fee']);
  expect(formula.volatile).toBe(true);
});
