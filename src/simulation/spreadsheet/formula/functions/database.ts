import { isCellError } from '../../values/scalar';
import { type Reading, toNumber } from '../coerce';
import { criterion } from '../criterion';
import { checked, eager, type FunctionTable, firstOf } from '../definition';
import { FormulaFault, fail, type Matrix, type Operand, toMatrix, type Value } from '../value';
import { average, largest, smallest } from './aggregate';

/** The column of a table by the text of its header, or by its number. */
function columnOf(table: Matrix, field: Value, name: string, reading: Reading): number {
  const at =
    typeof field === 'string'
      ? headers(table).indexOf(field.toLowerCase())
      : Math.trunc(toNumber(field, reading)) - 1;
  return at >= 0 && at < table.width ? at : fail('#VALUE!', `In ${name} evaluation, there is no such field.`);
}

const headers = (table: Matrix) => (table.rows[0] ?? []).map((value) => String(value ?? '').toLowerCase());

/** The field's values in the rows that meet every criterion of at least one row of criteria. */
function select(operands: readonly Operand[], name: string, reading: Reading): Value[] {
  const [table, , criteria] = operands.map(toMatrix);
  if (!table || !criteria) return [];
  const column = columnOf(table, firstOf(operands[1]), name, reading);
  const places = headers(criteria).map((header) => headers(table).indexOf(header));
  const alternatives = criteria.rows.slice(1).map((row) =>
    row.flatMap((wanted, index) => {
      const place = places[index] ?? -1;
      return wanted === null || place < 0 ? [] : [{ place, test: criterion(wanted, reading) }];
    }),
  );
  return table.rows
    .slice(1)
    .filter((row) => alternatives.some((all) => all.every(({ place, test }) => test(row[place] ?? null))))
    .map((row) => row[column] ?? null);
}

function over(run: (numbers: readonly number[]) => number) {
  return eager('rvr', 3, 3, (operands, { name, reading }) => {
    const values = select(operands, name, reading);
    const error = values.find(isCellError);
    if (error) throw new FormulaFault(error);
    return checked(run(values.filter((value) => typeof value === 'number')));
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function variance(numbers: readonly number[], whole: boolean): number {
  const count = whole ? numbers.length : numbers.length - 1;
  if (count < 1) fail('#DIV/0!', 'There are not enough values.');
  const mean = average(numbers);
  return sum(numbers.map((number) => (number - mean) ** 2)) / count;
}

export const database: FunctionTable = {
  DSUM: over(sum),
  DPRODUCT: over((numbers) => numbers.reduce((a, b) => a * b, numbers.length > 0 ? 1 : 0)),
  DCOUNT: over((numbers) => numbers.length),
  DAVERAGE: over(average),
  DMAX: over(largest),
  DMIN: over(smallest),
  DVAR: over((numbers) => variance(numbers, false)),
  DVARP: over((numbers) => variance(numbers, true)),
  DSTDEV: over((numbers) => Math.sqrt(variance(numbers, false))),
  DSTDEVP: over((numbers) => Math.sqrt(variance(numbers, true))),
  DCOUNTA: eager(
    'rvr',
    3,
    3,
    (operands, { name, reading }) => select(operands, name, reading).filter((value) => value !== null).length,
  ),
  DGET: eager('rvr', 3, 3, (operands, { name, reading }) => {
    const [value, ...others] = select(operands, name, reading);
    if (value === undefined) return fail('#VALUE!', 'No record matches in DGET evaluation.');
    return others.length > 0 ? fail('#NUM!', 'More than one match found in DGET evaluation.') : value;
  }),
};
