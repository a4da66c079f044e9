import { isCellError } from '../../values/scalar';
import { compareOperands, toBoolean } from '../coerce';
import { eager, type FunctionTable, lazy } from '../definition';
import { fail, Matrix, type Operand, type Value } from '../value';

/** The booleans that AND, OR and XOR look at: in ranges, texts and blanks don't count. */
function truths(operands: readonly Operand[]): boolean[] {
  const result: boolean[] = [];
  for (const operand of operands) {
    const values = operand instanceof Matrix ? operand.rows.flat() : [operand];
    for (const value of values) {
      if (operand instanceof Matrix && (value === null || typeof value === 'string')) continue;
      result.push(toBoolean(value));
    }
  }
  return result.length > 0 ? result : fail('#VALUE!', 'There is no boolean to look at.');
}

/** IFERROR and IFNA: the first argument, or the second where the first has such an error. */
function unless(matches: (value: Value) => boolean) {
  return lazy(1, 2, ([first, second], call) => {
    const { evaluation, spread } = call;
    const operand = evaluation.evaluate(first, spread);
    if (operand instanceof Matrix && (spread || !operand.at)) {
      if (!operand.rows.some((row) => row.some(matches))) return operand;
      const other = evaluation.evaluate(second, spread);
      return evaluation.each([operand, other], true, ([value, instead]) =>
        matches(value ?? null) ? (instead ?? null) : (value ?? null),
      );
    }
    const value = evaluation.single(operand);
    return matches(value) ? evaluation.evaluate(second, spread) : value;
  });
}

export const logic: FunctionTable = {
  IF: lazy(2, 3, (nodes, { evaluation, spread }) => {
    const [condition, then, otherwise] = nodes;
    const branch = (truth: boolean): Operand => {
      if (!truth && nodes.length < 3) return false;
      return evaluation.evaluate(truth ? then : otherwise, spread);
    };
    const operand = evaluation.evaluate(condition, spread);
    if (!spread || !(operand instanceof Matrix)) {
      const value = evaluation.single(operand);
      return isCellError(value) ? value : branch(toBoolean(value));
    }
    return evaluation.each([operand, branch(true), branch(false)], true, ([value = null, yes, no]) => {
      if (isCellError(value)) return value;
      return (toBoolean(value) ? yes : no) ?? null;
    });
  }),
  IFERROR: unless(isCellError),
  IFNA: unless((value) => isCellError(value) && value.error === '#N/A'),
  IFS: lazy(2, Number.POSITIVE_INFINITY, (nodes, call) => {
    const { evaluation, spread } = call;
    if (nodes.length % 2)
      fail('#N/A', 'Wrong number of arguments to IFS: conditions and values come in pairs.');
    const conditions = nodes.filter((_, index) => index % 2 === 0);
    const results = nodes.filter((_, index) => index % 2 === 1);
    if (!spread) {
      for (const [index, condition] of conditions.entries()) {
        const value = evaluation.single(evaluation.evaluate(condition, false));
        if (isCellError(value)) return value;
        if (toBoolean(value)) return evaluation.evaluate(results[index], false);
      }
      return fail('#N/A', 'No match');
    }
    const operands = [...conditions, ...results].map((node) => evaluation.evaluate(node, true));
    return evaluation.each(operands, true, (values) => {
      for (let index = 0; index < conditions.length; index++) {
        const value = values[index] ?? null;
        if (isCellError(value)) return value;
        if (toBoolean(value)) return values[conditions.length + index] ?? null;
      }
      return fail('#N/A', 'No match');
    });
  }),
  SWITCH: lazy(3, Number.POSITIVE_INFINITY, ([subject, ...cases], call) => {
    const { evaluation, spread } = call;
    const paired = cases.length - (cases.length % 2);
    const operands = [subject, ...cases].map((node) => () => evaluation.evaluate(node, spread));
    const decide = (value: Value, at: (index: number) => Value): Value => {
      if (isCellError(value)) return value;
      for (let index = 0; index < paired; index += 2)
        if (compareOperands(value, at(index)) === 0) return at(index + 1);
      return cases.length % 2 ? at(cases.length - 1) : fail('#N/A', 'No match');
    };
    const first = (operands[0] as () => Operand)();
    if (!spread)
      return decide(evaluation.single(first), (index) =>
        evaluation.single((operands[index + 1] as () => Operand)()),
      );
    const rest = operands.slice(1).map((operand) => operand());
    return evaluation.each([first, ...rest], true, ([value, ...others]) =>
      decide(value ?? null, (index) => others[index] ?? null),
    );
  }),
  AND: eager('r', 1, Number.POSITIVE_INFINITY, (operands) => truths(operands).every(Boolean)),
  OR: eager('r', 1, Number.POSITIVE_INFINITY, (operands) => truths(operands).some(Boolean)),
  XOR: eager(
    'r',
    1,
    Number.POSITIVE_INFINITY,
    (operands) => truths(operands).filter(Boolean).length % 2 === 1,
  ),
  NOT: eager('v', 1, 1, ([value]) => !toBoolean(value as Value)),
  TRUE: eager('v', 0, 0, () => true),
  FALSE: eager('v', 0, 0, () => false),
};
