export type DateField =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'meridiem'
  | 'elapsedHours'
  | 'elapsedMinutes'
  | 'elapsedSeconds';

export type Token =
  | { type: 'literal'; text: string }
  | { type: 'digit'; fill: '0' | '#' | '?' }
  | { type: 'point' | 'comma' | 'percent' | 'text' | 'general' }
  | { type: 'exponent'; plus: boolean }
  | { type: 'date'; field: DateField; width: number; written: string };

/** One of the up to four parts of a number format. */
export interface Section {
  kind: 'general' | 'number' | 'date' | 'text';
  tokens: readonly Token[];
  /** From a written condition such as `[>=100]`. */
  condition?: (value: number) => boolean;
  /** Whether hours run to 12: the section has AM/PM. */
  twelveHours: boolean;
}

/** A parsed number format: positive; negative; zero; text. */
export interface Pattern {
  sections: readonly Section[];
  /** Numbers show as if they had no format at all. */
  general: boolean;
}

/** What `getNumberFormat` gives for a cell without a format; it displays like General. */
export const AUTOMATIC_FORMAT = '0.###############';

const dateLetters: Record<string, DateField> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
};
const elapsed: Record<string, DateField> = {
  h: 'elapsedHours',
  m: 'elapsedMinutes',
  s: 'elapsedSeconds',
};
const comparisons: Record<string, (value: number, limit: number) => boolean> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

const SCAN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(am\/pm|a\/p)|(general)|(e[+-])|([ymdhs])\7*|([0#?])|([.,%@])|(.)/gisy;

function parseSection(text: string): { section: Section; end: number } {
  const tokens: Token[] = [];
  let condition: Section['condition'];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match; match = SCAN.exec(text)) {
    const [all, quoted, escaped, bracket, meridiem, general, exponent, letter, digit, sign, other] = match;
    if (other === ';') break;
    if (quoted !== undefined || escaped !== undefined || other !== undefined)
      tokens.push({ type: 'literal', text: quoted ?? escaped ?? (other as string) });
    else if (bracket !== undefined) condition = readBracket(bracket, tokens) ?? condition;
    else if (meridiem)
      tokens.push({ type: 'date', field: 'meridiem', width: meridiem.length, written: meridiem });
    else if (general) tokens.push({ type: 'general' });
    else if (exponent) tokens.push({ type: 'exponent', plus: exponent[1] === '+' });
    else if (letter)
      tokens.push({
        type: 'date',
        field: dateLetters[letter.toLowerCase()] as DateField,
        width: all.length,
        written: all,
      });
    else if (digit) tokens.push({ type: 'digit', fill: digit as '0' });
    else if (sign)
      tokens.push({
        type: ({ '.': 'point', ',': 'comma', '%': 'percent', '@': 'text' } as const)[sign as '.'],
      });
    else if (all[0] === '_') tokens.push({ type: 'literal', text: ' ' });
  }
  const end = SCAN.lastIndex === 0 ? text.length + 1 : SCAN.lastIndex;
  return { section: finish(tokens, condition), end };
}

/** Reads what stands in brackets: elapsed time, a currency, a condition; colours show nowhere in a text. */
function readBracket(inside: string, tokens: Token[]): Section['condition'] {
  if (/^(h+|m+|s+)$/i.test(inside)) {
    const field = elapsed[(inside[0] as string).toLowerCase()] as DateField;
    tokens.push({ type: 'date', field, width: inside.length, written: inside });
    return undefined;
  }
  if (inside.startsWith('$')) {
    tokens.push({ type: 'literal', text: inside.slice(1).replace(/-[0-9A-Fa-f]*$/, '') });
    return undefined;
  }
  const [, comparison, limit] = /^(>=|<=|<>|>|<|=)(-?[\d.]+)$/.exec(inside) ?? [];
  const compare = comparison && comparisons[comparison];
  return compare ? (value) => compare(value, Number(limit)) : undefined;
}

function finish(tokens: Token[], condition: Section['condition']): Section {
  const has = (type: Token['type']) => tokens.some((token) => token.type === type);
  const date = has('date');
  const kind = date ? 'date' : has('text') ? 'text' : has('general') ? 'general' : 'number';
  return {
    kind,
    tokens: date ? dateTokens(tokens) : tokens,
    condition,
    twelveHours: tokens.some((token) => token.type === 'date' && token.field === 'meridiem'),
  };
}

const signs: Partial<Record<Token['type'], string>> = { point: '.', comma: ',', percent: '%', text: '@' };

/** In a date, digits count only as fractions of a second, and m means minutes beside hours or seconds. */
function dateTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let previous: DateField | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type === 'point' && previous === 'second') {
      let width = 0;
      while (tokens[index + 1 + width]?.type === 'digit') width++;
      if (width > 0) {
        result.push({ type: 'date', field: 'fraction', width, written: '' });
        index += width;
        continue;
      }
    }
    if (token.type === 'date') {
      if (token.field === 'month' && token.width <= 2 && isMinute(tokens, index, previous))
        result.push({ ...token, field: 'minute' });
      else result.push(token);
      if (token.field !== 'meridiem') previous = token.field;
    } else if (token.type === 'digit') result.push({ type: 'literal', text: token.fill });
    else if (token.type === 'literal') result.push(token);
    else result.push({ type: 'literal', text: signs[token.type] ?? '' });
  }
  return result;
}

function isMinute(tokens: readonly Token[], index: number, previous: DateField | undefined): boolean {
  if (previous === 'hour' || previous === 'elapsedHours') return true;
  const next = tokens.slice(index + 1).find((token) => token.type === 'date' && token.field !== 'meridiem');
  return next?.type === 'date' && (next.field === 'second' || next.field === 'elapsedSeconds');
}

const parsed = new Map<string, Pattern>();

/** The parts of a number format; kept, since a column repeats it in every cell. */
export function parsePattern(format: string): Pattern {
  let pattern = parsed.get(format);
  if (!pattern) {
    const sections: Section[] = [];
    for (let rest = format; sections.length < 4 && (rest !== '' || sections.length === 0); ) {
      const { section, end } = parseSection(rest);
      sections.push(section);
      if (end > rest.length) break;
      rest = rest.slice(end);
      if (rest === '') sections.push({ kind: 'number', tokens: [], twelveHours: false });
    }
    const general =
      format === '' ||
      format === AUTOMATIC_FORMAT ||
      (sections.length === 1 && sections[0]?.kind === 'general' && sections[0].tokens.length === 1);
    pattern = { sections, general };
    parsed.set(format, pattern);
  }
  return pattern;
}

/** Whether a number with this format reads back as a Date: it shows a day, a time, or a duration. */
export function isDateFormat(format: string | undefined): boolean {
  return !!format && parsePattern(format).sections[0]?.kind === 'date';
}
