import type { Reference } from '../a1';
import { cellError, isCellError } from '../values/scalar';
import { compareOperands, type Reading, toNumber, toText } from './coerce';
import type { EmptyText, FormulaContext } from './context';
import { type Call, type EagerFunction, type FunctionDefinition, firstOf } from './definition';
import { functionNamed } from './functions/registry';
import type { BinarySign, Node } from './parser';
import { FormulaFault, fail, Matrix, type Operand, Unsupported, type Value } from './value';

/** One evaluation of one formula. */
export class Evaluation {
  /** Where the cell leads to, once HYPERLINK was called. */
  link?: string;
  readonly reading: Reading;

  constructor(readonly context: FormulaContext) {
    this.reading = { ...context.settings, now: context.now };
  }

  /** The value of a node; with `spread`, operators and functions go through ranges element by element. */
  evaluate(node: Node | undefined, spread: boolean): Operand {
    if (!node) return null;
    switch (node.type) {
      case 'literal':
        return node.value;
      case 'reference':
        return this.read(node.reference);
      case 'name': {
        const reference = this.context.namedRange?.(node.name);
        return reference ? this.read(reference) : cellError('#NAME?', `Unknown range name: '${node.name}'.`);
      }
      case 'unary':
        return this.each([this.evaluate(node.operand, spread)], spread, ([value]) =>
          unary(node.sign, value ?? null, this.reading),
        );
      case 'binary':
        return this.each(
          [this.evaluate(node.left, spread), this.evaluate(node.right, spread)],
          spread,
          ([left, right]) => binary(node.sign, left ?? null, right ?? null, this.reading),
        );
      case 'array':
        return this.array(node.rows, spread);
      case 'call':
        return this.call(node.name, node.arguments, spread);
      case 'unsupported':
        throw new Unsupported(`${capital(node.what)} is not simulated.`);
    }
  }

  /** A range narrowed to the cell beside the formula; of a computed block, the first value. */
  single(operand: Operand): Value {
    if (!(operand instanceof Matrix)) return operand;
    if ((operand.height === 1 && operand.width === 1) || !operand.at) return operand.get(0, 0);
    const row = this.context.row - (operand.at.startRow ?? 1);
    const column = this.context.column - (operand.at.startColumn ?? 1);
    if (operand.width === 1 && row >= 0 && row < operand.height) return operand.get(row, 0);
    if (operand.height === 1 && column >= 0 && column < operand.width) return operand.get(0, column);
    return cellError('#VALUE!', 'An array value could not be found.');
  }

  /** Runs a function of single values on operands: once, or for every element of ranges. Faults become values. */
  each(operands: readonly Operand[], spread: boolean, run: (values: readonly Value[]) => Operand): Operand {
    const guarded = (values: readonly Value[]): Operand => {
      try {
        return run(values);
      } catch (fault) {
        if (fault instanceof FormulaFault) return fault.value;
        throw fault;
      }
    };
    if (!spread || !operands.some((operand) => operand instanceof Matrix))
      return guarded(operands.map((operand) => this.single(operand)));
    const blocks = operands.filter((operand) => operand instanceof Matrix);
    const height = Math.max(...blocks.map((block) => block.height));
    const width = Math.max(...blocks.map((block) => block.width));
    const rows: Value[][] = [];
    for (let row = 0; row < height; row++) {
      const line: Value[] = [];
      for (let column = 0; column < width; column++)
        line.push(firstOf(guarded(operands.map((operand) => element(operand, row, column)))));
      rows.push(line);
    }
    return new Matrix(rows);
  }

  private read(reference: Reference): Operand {
    const { sheet, startRow = 1, startColumn = 1, endRow, endColumn } = reference;
    const rows = this.context.read(sheet, startRow, startColumn, endRow, endColumn);
    if (isCellError(rows)) return rows;
    const values = rows.map((row) => row.map((cell) => (cell === '' ? null : isEmptyText(cell) ? '' : cell)));
    return new Matrix(values, reference);
  }

  private array(rows: readonly (readonly Node[])[], spread: boolean): Operand {
    const result: Value[][] = [];
    for (const nodes of rows) {
      const blocks = nodes.map((node) => {
        const operand = this.evaluate(node, spread);
        return operand instanceof Matrix ? operand.rows : [[operand]];
      });
      const height = blocks[0]?.length ?? 0;
      if (blocks.some((block) => block.length !== height)) return missingValues();
      for (let row = 0; row < height; row++) result.push(blocks.flatMap((block) => block[row] ?? []));
    }
    const width = result[0]?.length ?? 0;
    return result.some((row) => row.length !== width) ? missingValues() : new Matrix(result);
  }

  private call(name: string, nodes: readonly (Node | undefined)[], spread: boolean): Operand {
    const definition = functionNamed(name);
    if (!definition) return cellError('#NAME?', `Unknown function: '${name}'.`);
    const problem = arity(name, definition, nodes.length);
    if (problem) return cellError('#N/A', problem);
    const call: Call = { name, evaluation: this, reading: this.reading, spread };
    try {
      if (definition.kind === 'lazy') return definition.run(nodes, call);
      return this.callEager(definition, nodes, call);
    } catch (fault) {
      if (fault instanceof FormulaFault) return fault.value;
      throw fault;
    }
  }

  private callEager(definition: EagerFunction, nodes: readonly (Node | undefined)[], call: Call): Operand {
    const { spread } = call;
    const takesRange = nodes.map((_, index) => parameterAt(definition, index) === 'r');
    const operands = nodes.map((node, index) => {
      const operand = this.evaluate(node, spread || definition.spreads === true);
      return takesRange[index] || spread ? operand : this.single(operand);
    });
    const singles = operands.flatMap((operand, index) => (takesRange[index] ? [] : [operand]));
    const once = (values: readonly Value[]): Operand => {
      if (!definition.takesErrors) {
        const error = values.find(isCellError);
        if (error) return error;
      }
      let next = 0;
      const filled = operands.map((operand, index) =>
        takesRange[index] ? operand : (values[next++] ?? null),
      );
      return definition.run(filled, call);
    };
    return this.each(singles, spread, once);
  }
}

const isEmptyText = (cell: unknown): cell is EmptyText =>
  typeof cell === 'object' && cell !== null && 'text' in cell;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function missingValues(): Value {
  return cellError('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
}

function element(operand: Operand, row: number, column: number): Value {
  if (!(operand instanceof Matrix)) return operand;
  const { height, width } = operand;
  const inside = (height === 1 || row < height) && (width === 1 || column < width);
  return inside
    ? operand.get(height === 1 ? 0 : row, width === 1 ? 0 : column)
    : cellError('#N/A', 'Array arguments are of different size.');
}

function parameterAt({ parameters, repeat }: EagerFunction, index: number): string | undefined {
  const { length } = parameters;
  return parameters[index < length ? index : length - repeat + ((index - length) % repeat)];
}

function arity(name: string, { least, most }: FunctionDefinition, count: number): string | undefined {
  if (count >= least && count <= most) return undefined;
  const expected =
    least === most
      ? `${least}`
      : most === Number.POSITIVE_INFINITY
        ? `at least ${least}`
        : `between ${least} and ${most}`;
  return `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`;
}

function unary(sign: '+' | '-' | '%', value: Value, reading: Reading): Value {
  if (isCellError(value) || sign === '+') return value;
  const number = toNumber(value, reading);
  return sign === '-' ? 0 - number : number / 100;
}

function binary(sign: BinarySign, left: Value, right: Value, reading: Reading): Value {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (sign) {
    case '&':
      return toText(left, reading) + toText(right, reading);
    case '=':
      return compareOperands(left, right) === 0;
    case '<>':
      return compareOperands(left, right) !== 0;
    case '<':
      return compareOperands(left, right) < 0;
    case '<=':
      return compareOperands(left, right) <= 0;
    case '>':
      return compareOperands(left, right) > 0;
    case '>=':
      return compareOperands(left, right) >= 0;
  }
  const a = toNumber(left, reading);
  const b = toNumber(right, reading);
  if (sign === '/' && b === 0) fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  const result =
    sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : sign === '/' ? a / b : a ** b;
  return Number.isFinite(result)
    ? result
    : cellError('#NUM!', 'The result of this operation is not a number.');
}
