import { roundHalfUp } from '../../values/display-number';
import { toNumber } from '../coerce';
import { ANY, checked, eager, type FunctionTable, numeric } from '../definition';
import { fail, Matrix, type Operand, type Value } from '../value';

/** The multiple of a factor on one side of a number, without the binary tail of the division. */
function multiple(number: number, factor: number, round: (value: number) => number): number {
  if (factor === 0) return 0;
  return Number((round(Number((number / factor).toPrecision(15))) * factor).toPrecision(15));
}

/** A number cut to so many places (negative ones are places before the point), towards or away from zero. */
function cut(number: number, places: number, round: (value: number) => number): number {
  const scale = 10 ** Math.trunc(places);
  const moved = round(Number((Math.abs(number) * scale).toPrecision(15))) / scale;
  return Math.sign(number) * Number(moved.toPrecision(15));
}

function positive(number: number): number {
  return number > 0 ? number : fail('#NUM!', 'The number must be greater than zero.');
}

function even(number: number, offset: number): number {
  const up = Math.ceil((Math.abs(number) - offset) / 2) * 2 + offset;
  return (Math.sign(number) || 1) * Math.max(up, offset);
}

/** How many ways there are to choose, without ever building a factorial. */
function ways(from: number, chosen: number, ordered: boolean): number {
  const all = Math.trunc(from);
  const picked = Math.trunc(chosen);
  if (all < 0 || picked < 0 || picked > all) fail('#NUM!', 'There are not that many to choose from.');
  const steps = ordered ? picked : Math.min(picked, all - picked);
  let count = 1;
  for (let step = 0; step < steps && Number.isFinite(count); step++)
    count = ordered ? count * (all - step) : Math.round((count * (all - step)) / (step + 1));
  return count;
}

export const math: FunctionTable = {
  ABS: numeric(1, 1, Math.abs),
  INT: numeric(1, 1, Math.floor),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, (number) =>
    number < 0 ? fail('#NUM!', 'Function SQRT parameter 1 must be at least 0.') : Math.sqrt(number),
  ),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, (number) => Math.log(positive(number))),
  LOG10: numeric(1, 1, (number) => Math.log10(positive(number))),
  LOG: numeric(1, 2, (number, base = 10) =>
    base === 10 ? Math.log10(positive(number)) : Math.log(positive(number)) / Math.log(positive(base)),
  ),
  PI: numeric(0, 0, () => Math.PI),
  POWER: numeric(2, 2, (base, exponent = 0) => base ** exponent),
  MOD: numeric(2, 2, (number, divisor = 0) => {
    if (divisor === 0) fail('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
    return number - divisor * Math.floor(number / divisor);
  }),
  QUOTIENT: numeric(2, 2, (number, divisor = 0) =>
    divisor === 0
      ? fail('#DIV/0!', 'Function QUOTIENT parameter 2 cannot be zero.')
      : Math.trunc(number / divisor),
  ),
  ROUND: numeric(1, 2, (number, places = 0) => roundHalfUp(number, Math.trunc(places))),
  ROUNDUP: numeric(1, 2, (number, places = 0) => cut(number, places, Math.ceil)),
  ROUNDDOWN: numeric(1, 2, (number, places = 0) => cut(number, places, Math.floor)),
  TRUNC: numeric(1, 2, (number, places = 0) => cut(number, places, Math.floor)),
  CEILING: numeric(1, 2, (number, factor = 1) => multiple(number, factor, Math.ceil)),
  FLOOR: numeric(1, 2, (number, factor = 1) => multiple(number, factor, Math.floor)),
  MROUND: numeric(2, 2, (number, factor = 1) =>
    number * factor < 0
      ? fail('#NUM!', 'The numbers must have the same sign.')
      : multiple(number, factor, Math.round),
  ),
  FACT: numeric(1, 1, (number) => ways(number, number, true)),
  COMBIN: numeric(2, 2, (from, chosen = 0) => ways(from, chosen, false)),
  PERMUT: numeric(2, 2, (from, chosen = 0) => ways(from, chosen, true)),
  EVEN: numeric(1, 1, (number) => even(number, 0)),
  ODD: numeric(1, 1, (number) => even(number, 1)),
  ADD: numeric(2, 2, (a, b = 0) => a + b),
  MINUS: numeric(2, 2, (a, b = 0) => a - b),
  MULTIPLY: numeric(2, 2, (a, b = 0) => a * b),
  DIVIDE: numeric(2, 2, (a, b = 0) =>
    b === 0 ? fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : a / b,
  ),
  SUMPRODUCT: eager(
    'r',
    1,
    ANY,
    (operands, { reading }) =>
      sumProduct(operands, (value) =>
        typeof value === 'number'
          ? value
          : typeof value === 'boolean'
            ? 0
            : value === null || typeof value === 'string'
              ? 0
              : toNumber(value, reading),
      ),
    { spreads: true },
  ),
};

function sumProduct(operands: readonly Operand[], number: (value: Value) => number): Value {
  const blocks = operands.map((operand) => (operand instanceof Matrix ? operand.rows : [[operand]]));
  const first = blocks[0] ?? [];
  let sum = 0;
  for (const block of blocks)
    if (block.length !== first.length || block[0]?.length !== first[0]?.length)
      fail('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  for (const [row, values] of first.entries())
    for (const column of values.keys())
      sum += blocks.reduce((product, block) => product * number(block[row]?.[column] ?? null), 1);
  return checked(sum);
}
