import { sortOrder } from '../../values/compare';
import { type CellValue, isCellError } from '../../values/scalar';
import { type Reading, toBoolean, toNumber } from '../coerce';
import { ANY, eager, type FunctionTable, firstOf, lazy } from '../definition';
import { fail, Matrix, type Operand, toMatrix, type Value, valuesOf } from '../value';
import { transpose } from './lookup';

type Row = readonly Value[];

const keyOf = (value: Value) =>
  isCellError(value)
    ? value.error
    : `${typeof value} ${typeof value === 'string' ? value.toLowerCase() : value}`;
const rowKey = (row: Row) => row.map(keyOf).join('\u0000');

/** Each different row once, in the order of its first appearance; or only those that appear just once. */
function unique(block: Matrix, exactlyOnce: boolean): Matrix {
  const counts = new Map<string, number>();
  for (const row of block.rows) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const rows = block.rows.filter((row) => {
    const key = rowKey(row);
    if (exactlyOnce) return counts.get(key) === 1;
    return !seen.has(key) && seen.add(key);
  });
  return new Matrix(rows);
}

const holds = (value: Value) =>
  typeof value === 'boolean' ? value : typeof value === 'number' && value !== 0;

/** The rows (or columns) for which all conditions hold. */
function filter(block: Matrix, conditions: readonly Operand[]): Matrix {
  const masks = conditions.map((condition) => toMatrix(condition));
  const across = masks.every((mask) => mask.height === 1 && mask.width === block.width);
  const length = across ? block.width : block.height;
  const lists = masks.map((mask) => mask.rows.flat());
  if (lists.some((list) => list.length !== length))
    fail('#N/A', `FILTER has mismatched range sizes. Expected row count: ${block.height}. column count: 1.`);
  const kept = Array.from({ length }, (_, at) => at).filter((at) =>
    lists.every((list) => holds(list[at] ?? null)),
  );
  if (kept.length === 0) fail('#N/A', 'No matches are found in FILTER evaluation.');
  if (across) return new Matrix(block.rows.map((row) => kept.map((at) => row[at] ?? null)));
  return new Matrix(kept.map((at) => block.rows[at] ?? []));
}

/** The rows in the order of the given keys, which are columns of the block or columns beside it. */
function sortRows(block: Matrix, keys: readonly Operand[], reading: Reading): Matrix {
  const orders: { at: (row: number) => CellValue; compare: ReturnType<typeof sortOrder> }[] = [];
  for (let index = 0; index < keys.length; index += 2) {
    const key = keys[index];
    const column =
      key instanceof Matrix && key.height === block.height && block.height > 1 ? key.rows.flat() : undefined;
    const number = column ? 0 : Math.trunc(toNumber(firstOf(key), reading));
    if (!column && (number < 1 || number > block.width))
      fail(
        '#VALUE!',
        `Function SORT parameter ${index + 2} value is ${number}. Valid values are between 1 and ${block.width} inclusive.`,
      );
    orders.push({
      at: (row: number) => (column ? column[row] : block.get(row, number - 1)) ?? '',
      compare: sortOrder(keys[index + 1] === undefined || toBoolean(firstOf(keys[index + 1]))),
    });
  }
  const places = block.rows.map((_, row) => row);
  places.sort((a, b) => {
    for (const { at, compare } of orders) {
      const order = compare(at(a), at(b));
      if (order !== 0) return order;
    }
    return a - b;
  });
  return new Matrix(places.map((row) => block.rows[row] ?? []));
}

/** Blocks side by side or one below the other; what is missing becomes `#N/A`. */
function stack(operands: readonly Operand[], across: boolean): Matrix {
  const blocks = operands.map((operand) => (across ? transpose(toMatrix(operand)) : toMatrix(operand)));
  const width = Math.max(...blocks.map((block) => block.width));
  const missing: Value = { error: '#N/A', message: 'Missing value.' };
  const rows = blocks.flatMap((block) =>
    block.rows.map((row) =>
      Array.from({ length: width }, (_, at) => (at < row.length ? (row[at] ?? null) : missing)),
    ),
  );
  return across ? transpose(new Matrix(rows)) : new Matrix(rows);
}

/** Chosen columns by number; negative ones count from the end. */
function pick(block: Matrix, numbers: readonly number[], name: string): Matrix {
  const columns = numbers.map((number) => (number < 0 ? block.width + number : number - 1));
  if (columns.some((column) => column < 0 || column >= block.width))
    fail('#VALUE!', `${name} evaluates to an out of bounds range.`);
  return new Matrix(block.rows.map((row) => columns.map((column) => row[column] ?? null)));
}

const numbersIn = (operands: readonly Operand[], reading: Reading) =>
  [...valuesOf(operands)].map((value) => Math.trunc(toNumber(value, reading)));

const asBlock = (operand: Operand | undefined): Matrix => {
  if (isCellError(operand)) return fail(operand.error, operand.message);
  return toMatrix(operand ?? null);
};

export const array: FunctionTable = {
  ARRAYFORMULA: lazy(1, 1, ([node], { evaluation }) => evaluation.evaluate(node, true)),
  ARRAY_CONSTRAIN: eager('rvv', 3, 3, ([range, height, width], { reading }) => {
    const [rows = 0, columns = 0] = numbersIn([height ?? null, width ?? null], reading);
    return new Matrix(
      asBlock(range)
        .rows.slice(0, rows)
        .map((row) => row.slice(0, columns)),
    );
  }),
  UNIQUE: eager('rvv', 1, 3, ([range, byColumn, once]) => {
    const exactlyOnce = once !== undefined && toBoolean(firstOf(once));
    const turned = byColumn !== undefined && toBoolean(firstOf(byColumn));
    const block = asBlock(range);
    return turned ? transpose(unique(transpose(block), exactlyOnce)) : unique(block, exactlyOnce);
  }),
  FILTER: eager('r', 2, ANY, ([range, ...conditions]) => filter(asBlock(range), conditions), {
    spreads: true,
  }),
  SORT: eager(
    'r',
    1,
    ANY,
    ([range, ...keys], { reading }) => {
      const block = asBlock(range);
      const all = Array.from({ length: block.width }, (_, at) => [at + 1, true]).flat();
      return sortRows(block, keys.length > 0 ? keys : all, reading);
    },
    { spreads: true },
  ),
  TRANSPOSE: eager('r', 1, 1, ([range]) => transpose(asBlock(range))),
  FLATTEN: eager('r', 1, ANY, (operands) => new Matrix([...valuesOf(operands)].map((value) => [value]))),
  TOCOL: eager('r', 1, 1, (operands) => new Matrix([...valuesOf(operands)].map((value) => [value]))),
  TOROW: eager('r', 1, 1, (operands) => new Matrix([[...valuesOf(operands)]])),
  HSTACK: eager('r', 1, ANY, (operands) => stack(operands, true)),
  VSTACK: eager('r', 1, ANY, (operands) => stack(operands, false)),
  CHOOSECOLS: eager('r', 2, ANY, ([range, ...columns], { name, reading }) =>
    pick(asBlock(range), numbersIn(columns, reading), name),
  ),
  CHOOSEROWS: eager('r', 2, ANY, ([range, ...rows], { name, reading }) =>
    transpose(pick(transpose(asBlock(range)), numbersIn(rows, reading), name)),
  ),
  SEQUENCE: eager('v', 1, 4, (operands, { reading }) => {
    const [rows = 1, columns = 1, start = 1, step = 1] = operands.map((operand) =>
      toNumber(firstOf(operand), reading),
    );
    if (rows < 1 || columns < 1) fail('#NUM!', 'A sequence has at least one row and one column.');
    return new Matrix(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_value, column) => start + (row * columns + column) * step),
      ),
    );
  }),
};
