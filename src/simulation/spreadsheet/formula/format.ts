import { conventionsOf } from '../values/locale';
import { AUTOMATIC_FORMAT, isDateFormat } from '../values/pattern';
import type { FormulaContext } from './context';
import type { Node } from './parser';

/** What the result of a function looks like; a number is the argument whose look it takes over. */
const LOOKS: Record<string, 'date' | 'dateTime' | 'time' | 'percent' | 'money' | readonly number[]> = {
  TODAY: 'date',
  DATE: 'date',
  DATEVALUE: 'date',
  EDATE: 'date',
  EOMONTH: 'date',
  WORKDAY: 'date',
  'WORKDAY.INTL': 'date',
  TO_DATE: 'date',
  NOW: 'dateTime',
  TIME: 'time',
  TIMEVALUE: 'time',
  TO_PERCENT: 'percent',
  TO_DOLLARS: 'money',
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  IFS: [1],
  SWITCH: [2],
  CHOOSE: [1],
  ARRAYFORMULA: [0],
  MAX: [0],
  MIN: [0],
  SUM: [0],
  AVERAGE: [0],
  MEDIAN: [0],
  ROUND: [0],
  INDEX: [0],
  SORT: [0],
  UNIQUE: [0],
  FILTER: [0],
  XLOOKUP: [2],
  HYPERLINK: [1],
};

/** The number format a formula's result gets by itself: dates stay dates when days are added to them. */
export function formatOf(node: Node | undefined, context: FormulaContext): string | undefined {
  switch (node?.type) {
    case 'reference':
    case 'name': {
      const reference = node.type === 'reference' ? node.reference : context.namedRange?.(node.name);
      if (!reference) return undefined;
      const format = context.formatAt?.(reference.sheet, reference.startRow ?? 1, reference.startColumn ?? 1);
      return format === AUTOMATIC_FORMAT || format === 'General' || format === '@' ? undefined : format;
    }
    case 'unary':
      return node.sign === '%' ? undefined : formatOf(node.operand, context);
    case 'binary': {
      if (node.sign === '&' || !'+-*/'.includes(node.sign)) return undefined;
      const left = formatOf(node.left, context);
      const right = formatOf(node.right, context);
      if (node.sign === '-' && isDateFormat(left) && isDateFormat(right)) return undefined;
      if ((node.sign === '*' || node.sign === '/') && (isDateFormat(left) || isDateFormat(right)))
        return undefined;
      return left ?? right;
    }
    case 'array':
      return formatOf(node.rows[0]?.[0], context);
    case 'call':
      return look(node.name, node.arguments, context);
  }
  return undefined;
}

function look(
  name: string,
  nodes: readonly (Node | undefined)[],
  context: FormulaContext,
): string | undefined {
  const shown = Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined;
  if (!shown) return undefined;
  const { date, time, money } = conventionsOf(context.settings.locale);
  if (shown === 'date') return date;
  if (shown === 'dateTime') return `${date} ${time}`;
  if (shown === 'time') return 'h:mm:ss am/pm';
  if (shown === 'percent') return '0.00%';
  if (shown === 'money') return money;
  for (const index of shown) {
    const format = formatOf(nodes[index], context);
    if (format) return format;
  }
  return undefined;
}
