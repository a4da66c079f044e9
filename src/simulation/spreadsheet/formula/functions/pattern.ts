import type { Reading } from '../coerce';
import { toText } from '../coerce';
import { eager, type FunctionTable, firstOf } from '../definition';
import { fail, Matrix, type Operand } from '../value';

/** A regular expression as Sheets (RE2) reads it; flags may stand in front as `(?i)`. */
function expression(source: string, name: string, global = false): RegExp {
  const [all, flags = ''] = /^\(\?([imsU]+)\)/.exec(source) ?? [''];
  try {
    return new RegExp(source.slice(all.length), `u${flags.replace(/[^ims]/g, '')}${global ? 'g' : ''}`);
  } catch {
    return fail(
      '#REF!',
      `Function ${name} parameter 2 value ${JSON.stringify(source)} is not a valid regular expression.`,
    );
  }
}

function subject(operand: Operand | undefined, name: string, reading: Reading): string {
  const value = firstOf(operand);
  if (typeof value === 'number')
    fail(
      '#VALUE!',
      `Function ${name} parameter 1 expects text values. But '${value}' is a number and cannot be coerced to a text.`,
    );
  return toText(value, reading);
}

export const pattern: FunctionTable = {
  REGEXMATCH: eager('v', 2, 2, ([value, source], { name, reading }) =>
    expression(toText(firstOf(source), reading), name).test(subject(value, name, reading)),
  ),
  REGEXEXTRACT: eager('v', 2, 2, ([value, source], { name, reading }) => {
    const found = expression(toText(firstOf(source), reading), name).exec(subject(value, name, reading));
    if (!found)
      return fail('#N/A', `Function REGEXEXTRACT parameter 2 value does not match text of parameter 1.`);
    return found.length > 1 ? new Matrix([found.slice(1).map((group) => group ?? '')]) : found[0];
  }),
  REGEXREPLACE: eager('v', 3, 3, ([value, source, replacement], { name, reading }) =>
    subject(value, name, reading).replace(
      expression(toText(firstOf(source), reading), name, true),
      toText(firstOf(replacement), reading).replace(/\\(\d)/g, '$$$1'),
    ),
  ),
};
