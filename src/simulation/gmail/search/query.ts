import { readTokens, type Token } from './lexer';

/** A query as a tree; `operator` is `''` for words looked for everywhere. */
export type Query =
  | { kind: 'all' | 'any'; parts: readonly Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'term'; operator: string; value: string; phrase: boolean };

/**
 * Reads a query of Gmail's search box. Terms side by side must all hold, `OR` (and `|`) joins its two
 * neighbours first, `{…}` means any, `-` the contrary. Never fails: stray brackets are ignored.
 */
export function parseQuery(text: string): Query {
  const reader = new QueryReader(readTokens(text));
  const parts: Query[] = [];
  while (!reader.done) {
    parts.push(reader.sequence('all'));
    reader.skip();
  }
  return parts.length === 1 ? (parts[0] as Query) : { kind: 'all', parts };
}

class QueryReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  skip(): void {
    this.at++;
  }

  /** Everything up to the closing bracket, which is left, with an operator written before the bracket. */
  sequence(bracket: 'all' | 'any', operator = ''): Query {
    const parts: Query[] = [];
    let joining = false;
    for (;;) {
      const token = this.tokens[this.at];
      if (!token || token.kind === 'close') break;
      if (token.kind === 'or' || token.kind === 'and') {
        joining = token.kind === 'or' && parts.length > 0;
        this.at++;
        continue;
      }
      const part = this.unit(operator);
      if (!part) continue;
      if (joining) parts.push(either(parts.pop() as Query, part));
      else parts.push(part);
      joining = false;
    }
    return parts.length === 1 ? (parts[0] as Query) : { kind: bracket, parts };
  }

  private unit(operator: string): Query | undefined {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'not': {
        const part = this.unit(operator);
        return part && { kind: 'not', part };
      }
      case 'operator':
        return this.unit(token.name);
      case 'open': {
        const part = this.sequence(token.bracket, operator);
        this.at++;
        return part;
      }
      case 'term':
        return { kind: 'term', operator, value: token.value, phrase: token.phrase };
      default:
        return undefined;
    }
  }
}

const either = (left: Query, right: Query): Query =>
  left.kind === 'any'
    ? { kind: 'any', parts: [...left.parts, right] }
    : { kind: 'any', parts: [left, right] };
