import type { Reference } from '../a1';
import { type CellError, type CellValue, cellError } from '../values/scalar';
import type { FormulaContext } from './context';
import { Evaluation } from './evaluation';
import { formatOf } from './format';
import { type Node, parse, SyntaxProblem } from './parser';
import { Matrix, type Operand, Unsupported, type Value } from './value';

export { type EmptyText, emptyText, type FormulaContext } from './context';

export interface FormulaResult {
  /** One value, or rows of values that spill to the right and down from the formula's cell. */
  value: CellValue | CellValue[][];
  /** The formula uses something that is not simulated; the value is then ''. */
  diagnostic?: string;
  /** Where HYPERLINK leads to. */
  link?: string;
  /** The number format that Sheets gives the result in a cell without one: of TODAY(), of a date plus 7. */
  format?: string;
}

/** A formula that could be read. */
export interface Formula {
  text: string;
  /** The cells it reads, as far as they are written in it; each evaluation reads some or all of them. */
  references: readonly Reference[];
  /** Named ranges it mentions. */
  names: readonly string[];
  /** Its value changes with time alone: TODAY, NOW. */
  volatile: boolean;
  evaluate(context: FormulaContext): FormulaResult;
}

/**
 * Reads the text of a formula, with its `=`. The locale decides the decimal sign and the separators: `;` between
 * arguments where decimals have a comma. A text that is no formula gives `#ERROR!`.
 */
export function compile(text: string, locale: string): Formula | CellError {
  let root: Node;
  try {
    root = parse(text, locale);
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return cellError('#ERROR!', 'Formula parse error.');
    throw problem;
  }
  const references: Reference[] = [];
  const names: string[] = [];
  let volatile = false;
  walk(root, (node) => {
    if (node.type === 'reference') references.push(node.reference);
    if (node.type === 'name') names.push(node.name);
    if (node.type === 'call' && (node.name === 'TODAY' || node.name === 'NOW')) volatile = true;
  });
  return { text, references, names, volatile, evaluate: (context) => evaluate(root, context) };
}

/** Whether compile gave a formula. */
export function isFormula(compiled: Formula | CellError): compiled is Formula {
  return 'evaluate' in compiled;
}

function evaluate(root: Node, context: FormulaContext): FormulaResult {
  const evaluation = new Evaluation(context);
  let operand: Operand;
  try {
    operand = evaluation.evaluate(root, false);
  } catch (problem) {
    if (problem instanceof Unsupported) return { value: '', diagnostic: problem.message };
    throw problem;
  }
  if (root.type === 'reference' || root.type === 'name') operand = evaluation.single(operand);
  const value = finished(operand);
  const first = Array.isArray(value) ? value.flat().find((cell) => typeof cell === 'number') : value;
  const format = typeof first === 'number' ? formatOf(root, context) : undefined;
  return {
    value,
    ...(evaluation.link !== undefined && { link: evaluation.link }),
    ...(format !== undefined && { format }),
  };
}

function finished(operand: Operand): CellValue | CellValue[][] {
  const cell = (value: Value): CellValue => value ?? '';
  if (!(operand instanceof Matrix)) return cell(operand);
  if (operand.height === 1 && operand.width === 1) return cell(operand.get(0, 0));
  if (operand.height === 0 || operand.width === 0) return '';
  return operand.rows.map((row) => row.map(cell));
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (node.type === 'call') for (const argument of node.arguments) if (argument) walk(argument, visit);
  if (node.type === 'unary') walk(node.operand, visit);
  if (node.type === 'binary') {
    walk(node.left, visit);
    walk(node.right, visit);
  }
  if (node.type === 'array') for (const row of node.rows) for (const item of row) walk(item, visit);
}
