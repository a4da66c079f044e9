import type { Reference } from '../a1';
import { conventionsOf } from '../values/locale';
import { cellError } from '../values/scalar';
import { type Lexeme, lex } from './lexer';
import type { Value } from './value';
import { cellsOf } from './written';

export type BinarySign = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. */
export type Node =
  | { type: 'literal'; value: Value }
  | { type: 'reference'; reference: Reference }
  /** A named range. */
  | { type: 'name'; name: string }
  /** A function by its name in capitals; an argument left out is undefined. */
  | { type: 'call'; name: string; arguments: readonly (Node | undefined)[] }
  | { type: 'binary'; sign: BinarySign; left: Node; right: Node }
  | { type: 'unary'; sign: '+' | '-' | '%'; operand: Node }
  | { type: 'array'; rows: readonly (readonly Node[])[] }
  | { type: 'unsupported'; what: string };

const STRENGTH: Record<BinarySign, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
/** A sign in front binds tighter than a power: -2^2 is 4. */
const PREFIX_STRENGTH = 6;

/** Why a formula is not one, and the place in its text. */
export class SyntaxProblem extends Error {
  constructor(
    problem: string,
    readonly at: number,
  ) {
    super(problem);
  }
}

/** The tree of a formula's text. Throws a SyntaxProblem. */
export function parse(text: string, locale: string): Node {
  const lexemes = lex(text, locale);
  if (!Array.isArray(lexemes)) throw new SyntaxProblem(lexemes.problem, lexemes.at);
  return new Parser(lexemes, conventionsOf(locale)).whole();
}

class Parser {
  private at = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly separators: { argumentSeparator: string; columnSeparator: string },
  ) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.lexeme.type !== 'end') this.unexpected();
    return node;
  }

  private get lexeme(): Lexeme {
    return this.lexemes[this.at] as Lexeme;
  }

  private unexpected(): never {
    const { lexeme } = this;
    const what = lexeme.type === 'end' ? 'end' : JSON.stringify(lexeme.value);
    throw new SyntaxProblem(`Unexpected ${what}`, lexeme.start);
  }

  private isSign(...signs: string[]): boolean {
    return this.lexeme.type === 'sign' && signs.includes(this.lexeme.value);
  }

  private take(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.unexpected();
  }

  private expression(strength: number): Node {
    let left = this.prefixed();
    for (;;) {
      const { lexeme } = this;
      if (lexeme.type !== 'sign') return left;
      if (lexeme.value === ':') {
        this.at++;
        this.primary();
        left = { type: 'unsupported', what: 'a range between computed references' };
        continue;
      }
      const sign = lexeme.value as BinarySign;
      const own = STRENGTH[sign] ?? 0;
      if (own <= strength) return left;
      this.at++;
      left = { type: 'binary', sign, left, right: this.expression(own) };
    }
  }

  private prefixed(): Node {
    if (this.isSign('+', '-')) {
      const sign = (this.lexeme as { value: '+' | '-' }).value;
      this.at++;
      return { type: 'unary', sign, operand: this.expression(PREFIX_STRENGTH) };
    }
    let node = this.primary();
    while (this.take('%')) node = { type: 'unary', sign: '%', operand: node };
    return node;
  }

  private primary(): Node {
    const { lexeme } = this;
    switch (lexeme.type) {
      case 'number':
      case 'text':
        this.at++;
        return { type: 'literal', value: lexeme.value };
      case 'error':
        this.at++;
        return { type: 'literal', value: cellError(lexeme.value) };
      case 'reference':
        this.at++;
        return { type: 'reference', reference: cellsOf(lexeme.value) };
      case 'word':
        this.at++;
        return this.word(lexeme.value);
      case 'sign':
        if (this.take('(')) {
          const node = this.expression(0);
          this.expect(')');
          return node;
        }
        if (this.take('{')) return this.array();
    }
    return this.unexpected();
  }

  private word(word: string): Node {
    const name = word.toUpperCase();
    if (this.take('(')) {
      const call: Node = { type: 'call', name, arguments: this.arguments() };
      if (!this.take('(')) return call;
      this.arguments();
      return { type: 'unsupported', what: 'the call of a computed function' };
    }
    if (name === 'TRUE' || name === 'FALSE') return { type: 'literal', value: name === 'TRUE' };
    return { type: 'name', name: word };
  }

  private isSeparator(): boolean {
    return this.isSign(';', this.separators.argumentSeparator);
  }

  private arguments(): (Node | undefined)[] {
    if (this.take(')')) return [];
    const list: (Node | undefined)[] = [];
    for (;;) {
      list.push(this.isSeparator() || this.isSign(')') ? undefined : this.expression(0));
      if (this.take(')')) return list;
      if (!this.isSeparator()) this.unexpected();
      this.at++;
    }
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    if (this.take('}')) return { type: 'array', rows };
    for (;;) {
      (rows[rows.length - 1] as Node[]).push(this.expression(0));
      if (this.take('}')) return { type: 'array', rows };
      if (this.take(';')) rows.push([]);
      else if (!this.take(this.separators.columnSeparator)) this.unexpected();
    }
  }
}
