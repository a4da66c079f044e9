import { type Reading, toNumber, toText } from './coerce';
import type { Evaluation } from './evaluation';
import type { Node } from './parser';
import { Matrix, type Operand, type Value } from './value';

/** What a function may use beside its arguments. */
export interface Call {
  name: string;
  evaluation: Evaluation;
  reading: Reading;
  /** Whether an ARRAYFORMULA around it asks for every element of its ranges. */
  spread: boolean;
}

/** A function whose arguments are evaluated before it runs. */
export interface EagerFunction {
  kind: 'eager';
  least: number;
  most: number;
  /**
   * One letter per parameter: `v` takes a single value (a range is narrowed to the cell beside the formula, or gone through
   * within ARRAYFORMULA), `r` takes a range as it is. The last `repeat` letters stand for all further ones.
   */
  parameters: string;
  repeat: number;
  /** Error values reach the function; otherwise the first one among single values is the result. */
  takesErrors?: boolean;
  /** Its arguments are evaluated as within ARRAYFORMULA. */
  spreads?: boolean;
  run(operands: readonly Operand[], call: Call): Operand;
}

/** A function that decides itself which of its arguments are evaluated. */
export interface LazyFunction {
  kind: 'lazy';
  least: number;
  most: number;
  run(nodes: readonly (Node | undefined)[], call: Call): Operand;
}

export type FunctionDefinition = EagerFunction | LazyFunction;
export type FunctionTable = Record<string, FunctionDefinition>;

export const ANY = Number.POSITIVE_INFINITY;

type Options = Partial<Pick<EagerFunction, 'repeat' | 'takesErrors' | 'spreads'>>;

export function eager(
  parameters: string,
  least: number,
  most: number,
  run: EagerFunction['run'],
  options: Options = {},
): EagerFunction {
  return { kind: 'eager', parameters, least, most, run, repeat: 1, ...options };
}

export function lazy(least: number, most: number, run: LazyFunction['run']): LazyFunction {
  return { kind: 'lazy', least, most, run };
}

/** A function of numbers alone; `least` arguments must be there, the others are undefined when left out. */
export function numeric(
  least: number,
  most: number,
  run: (...numbers: [number, number?, number?, number?]) => number,
): EagerFunction {
  return eager('v', least, most, (operands, { reading }) => {
    const numbers = operands.map((operand) => toNumber(firstOf(operand), reading));
    return checked(run(...(numbers as [number])));
  });
}

/** A function of texts alone. */
export function textual(
  least: number,
  most: number,
  run: (...texts: [string, string, string, string]) => Value,
): EagerFunction {
  return eager('v', least, most, (operands, { reading }) =>
    run(
      ...(operands.map((operand) => toText(firstOf(operand), reading)) as [string, string, string, string]),
    ),
  );
}

/** The single value of an operand: the first of a matrix. */
export function firstOf(operand: Operand | undefined): Value {
  return operand instanceof Matrix ? operand.get(0, 0) : (operand ?? null);
}

/** A result as Sheets gives it: `#NUM!` for what is no number. */
export function checked(number: number): Value {
  return Number.isFinite(number) ? number : { error: '#NUM!', message: 'The result is not a number.' };
}
