import { columnName } from '../../a1';
import { isCellError } from '../../values/scalar';
import { compareOperands, type Reading, toBoolean, toNumber, toText } from '../coerce';
import { wildcard } from '../criterion';
import { ANY, eager, type FunctionTable, firstOf, lazy } from '../definition';
import { fail, Matrix, type Operand, toMatrix, type Value } from '../value';

/** Where a key stands exactly; texts regardless of case and with wildcards. -1 for nowhere. */
function exactly(key: Value, values: readonly Value[], wildcards = true, fromEnd = false): number {
  const pattern = wildcards && typeof key === 'string' ? wildcard(key) : undefined;
  const lower = typeof key === 'string' ? key.toLowerCase() : undefined;
  const same = (value: Value) => {
    if (typeof value !== typeof key || value === null || isCellError(value)) return false;
    if (typeof value !== 'string') return value === key;
    return pattern ? pattern.test(value) : value.toLowerCase() === lower;
  };
  if (!fromEnd) return values.findIndex(same);
  const back = [...values].reverse().findIndex(same);
  return back < 0 ? -1 : values.length - 1 - back;
}

/** The last place, in values that rise (or fall), that is not beyond the key; only values of its kind count. */
function nearest(key: Value, values: readonly Value[], rising: boolean): number {
  let found = -1;
  for (const [index, value] of values.entries()) {
    if (value === null || typeof value !== typeof key || isCellError(value)) continue;
    const order = compareOperands(value, key);
    if (rising ? order > 0 : order < 0) break;
    found = index;
  }
  return found;
}

const flag = (operand: Operand | undefined, fallback: boolean) =>
  operand === undefined ? fallback : toBoolean(firstOf(operand));

const whole = (operand: Operand | undefined, fallback: number, reading: Reading) =>
  operand === undefined ? fallback : Math.trunc(toNumber(firstOf(operand), reading));

function notFound(key: Value, name: string, reading: Reading): never {
  return fail('#N/A', `Did not find value '${toText(key, reading)}' in ${name} evaluation.`);
}

/** VLOOKUP and HLOOKUP, which differ only in the direction of the table. */
function tableLookup(turn: (table: Matrix) => Matrix) {
  return eager('vrvv', 3, 4, ([wanted, range, index, sorted], { name, reading }) => {
    const table = turn(toMatrix(range ?? null));
    const at = whole(index, 1, reading);
    if (at < 1) fail('#VALUE!', `Function ${name} parameter 3 value is ${at}. It must be at least 1.`);
    if (at > table.width) fail('#REF!', `${name} evaluates to an out of bounds range.`);
    const key = wanted === null ? 0 : firstOf(wanted);
    const keys = table.rows.map((row) => row[0] ?? null);
    const row = flag(sorted, true) ? nearest(key, keys, true) : exactly(key, keys);
    return row < 0 ? notFound(key, name, reading) : table.get(row, at - 1);
  });
}

export function transpose(block: Matrix): Matrix {
  return new Matrix(
    Array.from({ length: block.width }, (_, column) => block.rows.map((row) => row[column] ?? null)),
  );
}

/** One value, one row, one column or all of a range; 0 stands for all. */
function index(block: Matrix, row: number, column: number): Operand {
  if (row < 0 || row > block.height) outOfRange('INDEX', 2, row, block.height);
  if (column < 0 || column > block.width) outOfRange('INDEX', 3, column, block.width);
  if (row > 0 && column > 0) return block.get(row - 1, column - 1);
  const rows = row > 0 ? [block.rows[row - 1] ?? []] : block.rows;
  return new Matrix(column > 0 ? rows.map((values) => [values[column - 1] ?? null]) : rows);
}

function outOfRange(name: string, parameter: number, value: number, most: number): never {
  return fail(
    '#NUM!',
    `Function ${name} parameter ${parameter} value is ${value}. Valid values are between 0 and ${most} inclusive.`,
  );
}

/** ROW and COLUMN: of the formula's own cell, or of a reference; all of them within ARRAYFORMULA. */
function place(axis: 'Row' | 'Column') {
  return lazy(0, 1, ([node], { evaluation, spread }) => {
    const { context } = evaluation;
    if (!node) return axis === 'Row' ? context.row : context.column;
    if (node.type === 'reference' && !spread) return node.reference[`start${axis}`] ?? 1;
    const operand = evaluation.evaluate(node, spread);
    if (isCellError(operand)) return operand;
    if (!(operand instanceof Matrix) || !operand.at) return fail('#VALUE!', 'Argument must be a range.');
    const start = operand.at[`start${axis}`] ?? 1;
    if (!spread) return start;
    const length = axis === 'Row' ? operand.height : operand.width;
    const numbers = Array.from({ length }, (_, step) => start + step);
    return new Matrix(axis === 'Row' ? numbers.map((number) => [number]) : [numbers]);
  });
}

/** A vector's values, whichever way it lies. */
function vector(operand: Operand | undefined, name: string): readonly Value[] {
  const block = toMatrix(operand ?? null);
  if (block.height > 1 && block.width > 1)
    fail('#N/A', `${name} range must be a single row or a single column.`);
  return block.rows.flat();
}

function address(row: number, column: number, mode: number): string {
  if (row < 1 || column < 1) fail('#VALUE!', 'Rows and columns begin at 1.');
  return `${mode === 1 || mode === 3 ? '$' : ''}${columnName(column)}${mode <= 2 ? '$' : ''}${row}`;
}

export const lookup: FunctionTable = {
  VLOOKUP: tableLookup((table) => table),
  HLOOKUP: tableLookup(transpose),
  XLOOKUP: eager('vrrvvv', 3, 6, ([wanted, keys, results, missing, mode, search], { name, reading }) => {
    const key = firstOf(wanted);
    const values = vector(keys, name);
    const kind = whole(mode, 0, reading);
    let at = exactly(key, values, kind === 2, whole(search, 1, reading) < 0);
    if (at < 0 && Math.abs(kind) === 1) at = neighbour(key, values, kind);
    if (at < 0) return missing === undefined ? notFound(key, name, reading) : missing;
    const block = toMatrix(results ?? null);
    const upright = toMatrix(keys ?? null).width === 1;
    return index(block, upright ? at + 1 : 0, upright ? (block.width === 1 ? 1 : 0) : at + 1);
  }),
  MATCH: eager('vrv', 2, 3, ([wanted, range, type], { name, reading }) => {
    const key = firstOf(wanted);
    const values = vector(range, name);
    const kind = whole(type, 1, reading);
    const at = kind === 0 ? exactly(key, values) : nearest(key, values, kind > 0);
    return at < 0 ? notFound(key, name, reading) : at + 1;
  }),
  INDEX: eager(
    'rvv',
    1,
    3,
    ([range, row, column], { reading }) => {
      if (isCellError(range)) return range;
      const block = toMatrix(range ?? null);
      const first = whole(row, 0, reading);
      if (column === undefined && block.height === 1 && block.width > 1) return index(block, 1, first);
      return index(block, first, whole(column, block.width === 1 && first > 0 ? 1 : 0, reading));
    },
    { spreads: true },
  ),
  LOOKUP: eager('vrr', 2, 3, ([wanted, range, results], { name, reading }) => {
    const key = firstOf(wanted);
    const block = toMatrix(range ?? null);
    const across = block.width > block.height;
    const keys =
      results === undefined && !across ? block.rows.map((row) => row[0] ?? null) : (block.rows[0] ?? []);
    const at = nearest(key, results === undefined ? keys : vector(range, name), true);
    if (at < 0) return notFound(key, name, reading);
    if (results !== undefined) return vector(results, name)[at] ?? null;
    return across ? block.get(block.height - 1, at) : block.get(at, block.width - 1);
  }),
  CHOOSE: lazy(2, ANY, ([which, ...choices], { evaluation, reading, spread }) => {
    const value = evaluation.single(evaluation.evaluate(which, spread));
    const at = Math.trunc(toNumber(value, reading));
    if (at < 1 || at > choices.length) outOfRange('CHOOSE', 1, at, choices.length);
    return evaluation.evaluate(choices[at - 1], spread);
  }),
  ROW: place('Row'),
  COLUMN: place('Column'),
  ROWS: eager('r', 1, 1, ([range]) => toMatrix(range ?? null).height),
  COLUMNS: eager('r', 1, 1, ([range]) => toMatrix(range ?? null).width),
  ADDRESS: eager('v', 2, 3, ([row, column, mode], { reading }) =>
    address(whole(row, 1, reading), whole(column, 1, reading), whole(mode, 1, reading)),
  ),
  HYPERLINK: eager('v', 1, 2, ([url, label], { evaluation, reading }) => {
    evaluation.link = toText(firstOf(url), reading);
    return label === undefined ? evaluation.link : firstOf(label);
  }),
};

/** The place of the next smaller (-1) or next larger (1) value, in whatever order they stand. */
function neighbour(key: Value, values: readonly Value[], side: number): number {
  let best = -1;
  for (const [at, value] of values.entries()) {
    if (value === null || typeof value !== typeof key || isCellError(value)) continue;
    if (compareOperands(value, key) * side < 0) continue;
    if (best < 0 || compareOperands(value, values[best] ?? null) * side < 0) best = at;
  }
  return best;
}
