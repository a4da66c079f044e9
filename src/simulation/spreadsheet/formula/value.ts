import type { Reference } from '../a1';
import { type CellError, type CellValue, cellError, type ErrorCode } from '../values/scalar';

/** What an expression can be: a cell's value, or null for a blank one ('' is an empty text, which is not blank). */
export type Value = CellValue | null;

/** A block of values; `at` tells where it stands if it was read from a sheet. */
export class Matrix {
  constructor(
    readonly rows: readonly (readonly Value[])[],
    readonly at?: Reference,
  ) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  get(row: number, column: number): Value {
    return this.rows[row]?.[column] ?? null;
  }
}

export type Operand = Value | Matrix;

/** Ends the evaluation of an expression with an error value; caught at the function call it happened in. */
export class FormulaFault extends Error {
  constructor(readonly value: CellError) {
    super(value.message || value.error);
  }
}

/** Ends the evaluation of the whole formula: it uses something that is deliberately not simulated. */
export class Unsupported extends Error {}

export function fail(code: ErrorCode, message = ''): never {
  throw new FormulaFault(cellError(code, message));
}

/** All values of the operands, row by row. */
export function* valuesOf(operands: Iterable<Operand | undefined>): Generator<Value> {
  for (const operand of operands) {
    if (operand instanceof Matrix) for (const row of operand.rows) yield* row;
    else yield operand ?? null;
  }
}

export function toMatrix(operand: Operand): Matrix {
  return operand instanceof Matrix ? operand : new Matrix([[operand]]);
}
