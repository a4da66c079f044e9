import { conventionsOf } from '../values/locale';
import type { ErrorCode } from '../values/scalar';
import { readReference, type WrittenReference } from './written';

export type Lexeme = { start: number; end: number } & (
  | { type: 'number'; value: number }
  | { type: 'text'; value: string }
  | { type: 'error'; value: ErrorCode }
  | { type: 'reference'; value: WrittenReference }
  /** A function when a parenthesis follows, else TRUE, FALSE or a named range. */
  | { type: 'word'; value: string }
  | { type: 'sign'; value: string }
  | { type: 'end' }
);

/** Why a formula can't be read, and where. */
export interface LexicalProblem {
  problem: string;
  at: number;
}

const SPACE = /[\s\u00a0]*/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)/iy;
const NUMBER = {
  '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy,
  ',': /(?:\d+(?:,\d+)?|,\d+)(?:e[+-]?\d+)?/iy,
};
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(){},;:\\]/y;
const SHEET_ERROR = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!#REF!/iuy;

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The pieces of a formula, without its `=`; or the first place that can't be read. */
export function lex(text: string, locale: string): Lexeme[] | LexicalProblem {
  const { decimal } = conventionsOf(locale);
  const lexemes: Lexeme[] = [];
  let at = match(/=?/y, text, 0)?.[0].length ?? 0;
  for (;;) {
    at += match(SPACE, text, at)?.[0].length ?? 0;
    if (at >= text.length) break;
    const lexeme = next(text, at, decimal);
    if (!lexeme) return { problem: `Unexpected ${JSON.stringify(text[at])}`, at };
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  lexemes.push({ type: 'end', start: at, end: at });
  return lexemes;
}

function next(text: string, start: number, decimal: '.' | ','): Lexeme | undefined {
  const quoted = match(TEXT, text, start);
  if (quoted)
    return { type: 'text', value: (quoted[1] as string).replaceAll('""', '"'), start, end: TEXT.lastIndex };
  if (match(SHEET_ERROR, text, start))
    return { type: 'error', value: '#REF!', start, end: SHEET_ERROR.lastIndex };
  const reference = readReference(text, start);
  if (reference) return { type: 'reference', value: reference.reference, start, end: reference.end };
  const number = match(NUMBER[decimal], text, start);
  if (number)
    return {
      type: 'number',
      value: Number(number[0].replace(',', '.')),
      start,
      end: start + number[0].length,
    };
  const word = match(WORD, text, start);
  if (word) return { type: 'word', value: word[0], start, end: start + word[0].length };
  const error = match(ERROR, text, start);
  if (error)
    return { type: 'error', value: error[0].toUpperCase() as ErrorCode, start, end: start + error[0].length };
  const sign = match(SIGN, text, start);
  return sign ? { type: 'sign', value: sign[0], start, end: start + sign[0].length } : undefined;
}

/** The formula with each of its references rewritten; texts and everything else stay as they are. */
export function mapReferences(
  formula: string,
  locale: string,
  rewrite: (reference: WrittenReference) => string,
): string {
  const lexemes = lex(formula, locale);
  if (!Array.isArray(lexemes)) return formula;
  let result = '';
  let last = 0;
  for (const lexeme of lexemes) {
    if (lexeme.type !== 'reference') continue;
    result += formula.slice(last, lexeme.start) + rewrite(lexeme.value);
    last = lexeme.end;
  }
  return result + formula.slice(last);
}
