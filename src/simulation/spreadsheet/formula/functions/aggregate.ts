import { isCellError } from '../../values/scalar';
import { type Reading, toNumber } from '../coerce';
import { ANY, type Call, checked, eager, type FunctionTable } from '../definition';
import { FormulaFault, fail, Matrix, type Operand, type Value, valuesOf } from '../value';

/** The numbers SUM and its kin count: in ranges only numbers, given directly also what can be read as one. */
export function numbersOf(operands: readonly Operand[], reading: Reading): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    if (operand instanceof Matrix) {
      for (const row of operand.rows)
        for (const value of row) {
          if (typeof value === 'number') numbers.push(value);
          else if (isCellError(value)) throw new FormulaFault(value);
        }
    } else if (operand !== null) numbers.push(toNumber(operand, reading));
  }
  return numbers;
}

/** As numbersOf, but texts in ranges count as 0 and booleans as 0 or 1: AVERAGEA, MAXA, MINA. */
function looseNumbers(operands: readonly Operand[], reading: Reading): number[] {
  const numbers: number[] = [];
  for (const operand of operands)
    for (const value of valuesOf([operand])) {
      if (value === null) continue;
      if (operand instanceof Matrix && typeof value === 'string') numbers.push(0);
      else numbers.push(toNumber(value, reading));
    }
  return numbers;
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

export function average(numbers: readonly number[]): number {
  return numbers.length > 0
    ? total(numbers) / numbers.length
    : fail('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
}

export const largest = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
export const smallest = (numbers: readonly number[]) =>
  numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

function overNumbers(run: (numbers: readonly number[]) => number, gather = numbersOf) {
  return eager('r', 1, ANY, (operands, { reading }: Call) => checked(run(gather(operands, reading))));
}

function counting(counts: (value: Value, inRange: boolean, reading: Reading) => boolean) {
  return eager(
    'r',
    1,
    ANY,
    (operands, { reading }) => {
      let count = 0;
      for (const operand of operands)
        for (const value of valuesOf([operand]))
          if (counts(value, operand instanceof Matrix, reading)) count++;
      return count;
    },
    { takesErrors: true },
  );
}

const key = (value: Value) => `${typeof value} ${typeof value === 'string' ? value.toLowerCase() : value}`;

export const aggregate: FunctionTable = {
  SUM: overNumbers(total),
  PRODUCT: overNumbers((numbers) => numbers.reduce((a, b) => a * b, numbers.length > 0 ? 1 : 0)),
  SUMSQ: overNumbers((numbers) => total(numbers.map((number) => number * number))),
  AVERAGE: overNumbers(average),
  AVERAGEA: overNumbers(average, looseNumbers),
  MAX: overNumbers(largest),
  MIN: overNumbers(smallest),
  MAXA: overNumbers(largest, looseNumbers),
  MINA: overNumbers(smallest, looseNumbers),
  COUNT: counting((value, inRange, reading) => {
    if (typeof value === 'number') return true;
    if (inRange || value === null || isCellError(value)) return false;
    try {
      toNumber(value, reading);
      return true;
    } catch (fault) {
      if (fault instanceof FormulaFault) return false;
      throw fault;
    }
  }),
  COUNTA: counting((value, inRange) => !inRange || value !== null),
  COUNTBLANK: counting((value) => value === null || value === ''),
  COUNTUNIQUE: eager('r', 1, ANY, (operands) => {
    const seen = new Set<string>();
    for (const value of valuesOf(operands)) {
      if (isCellError(value)) throw new FormulaFault(value);
      if (value !== null && value !== '') seen.add(key(value));
    }
    return seen.size;
  }),
};
