import * as formulajs from '@formulajs/formulajs';
import { type CellValue, cellError, isCellError, isErrorCode } from '../../values/scalar';
import { ANY, checked, type EagerFunction, eager, firstOf } from '../definition';
import { FormulaFault, fail, Matrix, type Operand, type Value } from '../value';

type LibraryFunction = (...operands: unknown[]) => unknown;

/** What the library has but a Sheet hasn't, and what reads the machine's clock, zone or dice. */
const withheld = new Set(
  [
    'AGGREGATE BETA BINOM DROP EXPAND EXPON NUMBERVALUE TAKE UTILS ERROR DATE DATEDIF DATEVALUE DAY DAYS DAYS360',
    'EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NOW RAND RANDBETWEEN SECOND TIME TIMEVALUE TODAY',
    'WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC ACCRINT COUPDAYS DISC PRICEDISC TBILLEQ TBILLPRICE TBILLYIELD XIRR XNPV',
  ].flatMap((line) => line.split(' ')),
);

/** Older names of functions that the library only has under the newer one. */
const aliases: Record<string, string> = {
  STDEV: 'STDEV.S',
  VAR: 'VAR.S',
  MODE: 'MODE.SNGL',
  RANK: 'RANK.EQ',
  PERCENTILE: 'PERCENTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
  QUARTILE: 'QUARTILE.INC',
  CONFIDENCE: 'CONFIDENCE.NORM',
  COVAR: 'COVARIANCE.P',
  POISSON: 'POISSON.DIST',
  WEIBULL: 'WEIBULL.DIST',
  NEGBINOMDIST: 'NEGBINOM.DIST',
  HYPGEOMDIST: 'HYPGEOM.DIST',
  LOGNORMDIST: 'LOGNORM.DIST',
  BINOMDIST: 'BINOM.DIST',
  NORMDIST: 'NORM.DIST',
  NORMINV: 'NORM.INV',
  NORMSDIST: 'NORM.S.DIST',
  NORMSINV: 'NORM.S.INV',
  ZTEST: 'Z.TEST',
  TTEST: 'T.TEST',
  FTEST: 'F.TEST',
};

/** Functions whose list of results stands upright. */
const standing = new Set(['FREQUENCY', 'MODE.MULT', 'TREND', 'GROWTH']);

/**
 * A function of the formula library by the name that Sheets gives it: trigonometry, statistics, finance, engineering.
 * Only its pure functions of numbers and texts; nothing that depends on the machine's clock or zone.
 */
export function libraryFunction(name: string): EagerFunction | undefined {
  const [root = ''] = name.split('.');
  if (withheld.has(name) || (withheld.has(root) && !/^(BETA|BINOM|EXPON)\./.test(name))) return undefined;
  const implementation = find(aliases[name] ?? name) ?? find(name);
  return implementation && eager('r', 0, ANY, (operands) => run(name, implementation, operands));
}

function find(name: string): LibraryFunction | undefined {
  let found: unknown = formulajs;
  for (const part of name.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || !found || !Object.hasOwn(found, part))
      return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'function' ? (found as LibraryFunction) : undefined;
}

function run(name: string, implementation: LibraryFunction, operands: readonly Operand[]): Operand {
  let result: unknown;
  try {
    result = implementation(...prepare(operands));
  } catch (problem) {
    if (problem instanceof FormulaFault) throw problem;
    return cellError(
      '#VALUE!',
      `Function ${name}: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  }
  return convert(result, name);
}

/** Ranges as rows of values with everything that isn't a number taken out, pairwise for ranges of equal size. */
function prepare(operands: readonly Operand[]): unknown[] {
  const isBlock = (operand: Operand): operand is Matrix =>
    operand instanceof Matrix && operand.height * operand.width > 1;
  const flats = operands.map((operand) => (operand instanceof Matrix ? operand.rows.flat() : [operand]));
  const error = flats.flat().find(isCellError);
  if (error) throw new FormulaFault(error);
  const blocks = operands.filter(isBlock);
  const lists = flats.filter((_, index) => isBlock(operands[index] ?? null));
  const [first] = blocks;
  const paired = blocks.every((block) => block.height === first?.height && block.width === first.width);
  const isNumber = (value: Value | undefined) => typeof value === 'number';
  const whole = lists.every((list) => list.every(isNumber));
  return operands.map((operand, index) => {
    if (!(operand instanceof Matrix)) return operand ?? 0;
    if (!isBlock(operand)) return firstOf(operand) ?? 0;
    if (whole) return operand.rows;
    const kept = (flats[index] ?? []).filter((value, at) =>
      paired ? lists.every((list) => isNumber(list[at])) : isNumber(value),
    );
    return kept.map((value) => [value]);
  });
}

function convert(result: unknown, name: string): Operand {
  if (Array.isArray(result)) {
    const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
    const upright = result.some(Array.isArray);
    const values = rows.map((row) => row.map((value) => single(value, name)));
    return new Matrix(upright || standing.has(name) ? values : [values.flat()]);
  }
  return single(result, name);
}

function single(result: unknown, name: string): Value {
  if (Number.isNaN(result)) return cellError('#DIV/0!', `Function ${name} caused a divide by zero error.`);
  if (typeof result === 'number') return checked(result);
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof Error) return libraryError(result, name);
  if (result === null || result === undefined) return null;
  return fail('#VALUE!', `Function ${name} gave no value.`);
}

function libraryError(error: Error, name: string): CellValue {
  const code = error.message;
  return isErrorCode(code)
    ? cellError(code, `Function ${name} can't be evaluated.`)
    : cellError('#VALUE!', code);
}
