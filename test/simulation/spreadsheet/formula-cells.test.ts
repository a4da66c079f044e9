import { emptyText } from '../../../src/simulation/spreadsheet/formula/formula';
import { evaluateIn, type FormulaSheet } from '../../support/formulaSheet';

const tracker: FormulaSheet = {
  rows: [
    ['Name', 'Score', 'Date', 'Done', 'Tags'],
    ['Ana', 5, 46310, true, 'a,b'],
    ['Bo', 3, 46311, false, 'x'],
    ['cy', '', 46312, true, ''],
    ['Dee', 9, '', '', emptyText],
    ['ana', 1, 46310.5, true, '10'],
  ],
  formatAt: (_, __, column) => (column === 3 ? 'M/d/yyyy' : undefined),
};
const result = (text: string, sheet: Partial<FormulaSheet> = {}) =>
  evaluateIn({ ...tracker, ...sheet }, text);
const value = (text: string, sheet?: Partial<FormulaSheet>) => {
  const found = result(text, sheet);
  return 'value' in found ? found.value : found;
};

test('SV-10: a range in a place for one value is narrowed to the row of the formula', () => {
  expect(value('=B1:B6*2', { row: 3 })).toBe(6);
  expect(value('=A1:A9', { row: 5 })).toBe('Dee');
  expect(value('=LEN(A2:A6)', { row: 5 })).toBe(3);
  expect(value('=A1:A6', { row: 8 })).toMatchObject({ error: '#VALUE!' });
});

test('SV-10: ARRAYFORMULA goes through an open range to the end of the sheet', () => {
  expect(value('=ARRAYFORMULA(IF(A2:A="","",A2:A&"!"))')).toEqual([
    ['Ana!'],
    ['Bo!'],
    ['cy!'],
    ['Dee!'],
    ['ana!'],
    [''],
    [''],
  ]);
  expect(value('=ARRAYFORMULA(B2:B4*{1,10})')).toEqual([
    [5, 50],
    [3, 30],
    [0, 0],
  ]);
  expect(value('=ARRAYFORMULA(VLOOKUP(A2:A3,A2:C,2,FALSE))')).toEqual([[5], [3]]);
  expect(value('=ARRAYFORMULA(IFERROR(1/B3:B4,"none"))')).toEqual([[1 / 3], ['none']]);
  expect(value('=ARRAYFORMULA(ROW(A1:A3))')).toEqual([[1], [2], [3]]);
  expect(value('=ARRAYFORMULA(SUM(B2:B*2))')).toBe(36);
});

test('SV-10: ranges of different size leave #N/A where one has ended', () => {
  expect(value('=ARRAYFORMULA(B2:B3+B2:B4)')).toMatchObject([[10], [6], [{ error: '#N/A' }]]);
});

test('SV-10: array literals stand values and ranges side by side and below each other', () => {
  expect(value('={1,2;3,4}')).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(value('={A2:A3,B2:B3}')).toEqual([
    ['Ana', 5],
    ['Bo', 3],
  ]);
  expect(value('={A2:A3;B2}')).toEqual([['Ana'], ['Bo'], [5]]);
  expect(value('={A2:A3,B2:B4}')).toMatchObject({ error: '#VALUE!' });
});

test('SV-10: a blank cell is 0, "" or FALSE beside its neighbour; a formula\'s "" is a text', () => {
  expect(['=B4=0', '=B4=""', '=B4=FALSE', '=B4&"x"', '=B4+1'].map((text) => value(text))).toEqual([
    true,
    true,
    true,
    'x',
    1,
  ]);
  expect([value('=ISBLANK(E4)'), value('=ISBLANK(E5)'), value('=COUNTA(E2:E)')]).toEqual([true, false, 4]);
  expect(value('=B4')).toBe('');
});

test('SV-10: texts are equal regardless of case, and numbers come before texts before booleans', () => {
  expect(value('=A2=A6')).toBe(true);
  expect(value('=B2<A2')).toBe(true);
  expect(value('=A2<D2')).toBe(true);
  expect(value('=0.1+0.2=0.3')).toBe(true);
});

test('SV-10: a named range reads its cells', () => {
  const namedRange = (name: string) =>
    name === 'scores' ? { sheet: 'Data', startRow: 2, endRow: 6, startColumn: 2, endColumn: 2 } : undefined;
  expect(value('=SUM(scores)', { namedRange })).toBe(18);
  expect(value('=SUM(other)', { namedRange })).toMatchObject({ error: '#NAME?' });
});

test('SV-10: HYPERLINK shows its label and leads to its address', () => {
  expect(result('=HYPERLINK("https://school.example/form","Form")')).toEqual({
    value: 'Form',
    link: 'https://school.example/form',
  });
  expect(result('=HYPERLINK("https://school.example")')).toMatchObject({ value: 'https://school.example' });
});

test('SV-10: TODAY and NOW are the virtual clock in the spreadsheet zone, and look like dates', () => {
  expect(result('=TODAY()')).toEqual({ value: 46398, format: 'M/d/yyyy' });
  expect(result('=NOW()')).toEqual({ value: 46398 + 8.5 / 24, format: 'M/d/yyyy H:mm:ss' });
  expect(result('=TODAY()', { locale: 'de_DE' })).toMatchObject({ format: 'dd.MM.yyyy' });
});

test('SV-10: a date stays one when days are added, and a difference of dates is a number', () => {
  expect(result('=C2+7')).toEqual({ value: 46317, format: 'M/d/yyyy' });
  expect(result('=C3-C2')).toEqual({ value: 1 });
  expect(result('=IF(D2,C2,0)')).toMatchObject({ format: 'M/d/yyyy' });
  expect(result('=B2*2')).toEqual({ value: 10 });
});

test('SV-10: errors of cells go on, and sums over them fail', () => {
  const rows = [[1], [{ error: '#N/A', message: '' }], ['x']];
  expect(value('=A2+1', { rows })).toMatchObject({ error: '#N/A' });
  expect(value('=SUM(A1:A3)', { rows })).toMatchObject({ error: '#N/A' });
  expect(value('=COUNT(A1:A3)', { rows })).toBe(1);
  expect(value('=IFERROR(A2,"none")', { rows })).toBe('none');
  expect(value('=A1+A3', { rows })).toMatchObject({ error: '#VALUE!' });
});
