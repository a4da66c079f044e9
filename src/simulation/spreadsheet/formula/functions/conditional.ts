import { isCellError } from '../../values/scalar';
import type { Reading } from '../coerce';
import { criterion } from '../criterion';
import { ANY, checked, eager, type FunctionTable, firstOf } from '../definition';
import { FormulaFault, fail, type Operand, toMatrix } from '../value';
import { average, largest, smallest } from './aggregate';

/** Row and column of each cell that meets all pairs of range and criterion. */
function matches(pairs: readonly Operand[], reading: Reading): [number, number][] {
  const blocks = pairs.filter((_, index) => index % 2 === 0).map((operand) => toMatrix(operand));
  const tests = pairs
    .filter((_, index) => index % 2 === 1)
    .map((operand) => criterion(firstOf(operand), reading));
  if (blocks.length !== tests.length) fail('#N/A', 'Ranges and criteria come in pairs.');
  const [first] = blocks;
  if (blocks.some((block) => block.height !== first?.height || block.width !== first.width))
    fail('#VALUE!', 'Array arguments are of different size.');
  const found: [number, number][] = [];
  for (let row = 0; row < (first?.height ?? 0); row++)
    for (let column = 0; column < (first?.width ?? 0); column++)
      if (blocks.every((block, index) => tests[index]?.(block.get(row, column)))) found.push([row, column]);
  return found;
}

/** The numbers of a range at the matching places. */
function numbersAt(values: Operand | undefined, found: readonly [number, number][]): number[] {
  const block = toMatrix(values ?? null);
  const numbers: number[] = [];
  for (const [row, column] of found) {
    const value = block.get(row, column);
    if (typeof value === 'number') numbers.push(value);
    else if (isCellError(value)) throw new FormulaFault(value);
  }
  return numbers;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** SUMIF: range, criterion, values (the range itself when left out). */
function overOne(run: (numbers: readonly number[]) => number) {
  return eager('rvr', 2, 3, ([range, wanted, values], { reading }) =>
    checked(run(numbersAt(values ?? range, matches([range ?? null, wanted ?? null], reading)))),
  );
}

/** SUMIFS: values, then pairs of range and criterion. */
function overMany(run: (numbers: readonly number[]) => number) {
  return eager(
    'rrv',
    3,
    ANY,
    ([values, ...pairs], { reading }) => checked(run(numbersAt(values, matches(pairs, reading)))),
    { repeat: 2 },
  );
}

export const conditional: FunctionTable = {
  COUNTIF: eager('rv', 2, 2, (pair, { reading }) => matches(pair, reading).length, { takesErrors: true }),
  COUNTIFS: eager('rv', 2, ANY, (pairs, { reading }) => matches(pairs, reading).length, {
    repeat: 2,
    takesErrors: true,
  }),
  SUMIF: overOne(sum),
  AVERAGEIF: overOne(average),
  SUMIFS: overMany(sum),
  AVERAGEIFS: overMany(average),
  MAXIFS: overMany(largest),
  MINIFS: overMany(smallest),
};
