/** A piece of a query: a bracket, a sign, or a term. `phrase` tells that the value stood in quotes. */
export type Token =
  | { kind: 'open' | 'close'; bracket: 'all' | 'any' }
  | { kind: 'not' | 'or' | 'and' }
  | { kind: 'operator'; name: string }
  | { kind: 'term'; value: string; phrase: boolean };

const BRACKETS: Record<string, Token> = {
  '(': { kind: 'open', bracket: 'all' },
  ')': { kind: 'close', bracket: 'all' },
  '{': { kind: 'open', bracket: 'any' },
  '}': { kind: 'close', bracket: 'any' },
};

const OPERATOR = /([A-Za-z][A-Za-z0-9_]*):(?=[^\s)}])/y;
const QUOTED = /["“”]([^"“”]*)["“”]?/y;
const BARE = /[^\s"“”(){}]+/y;

/** Cuts a query into tokens; never fails, an open quote runs to the end. */
export function readTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match) at += match[0].length;
    return match;
  };
  while (at < query.length) {
    const char = query.charAt(at);
    const bracket = BRACKETS[char];
    if (bracket || /\s/.test(char)) {
      if (bracket) tokens.push(bracket);
      at++;
      continue;
    }
    if (char === '-' && /\S/.test(query.charAt(at + 1))) {
      tokens.push({ kind: 'not' });
      at++;
      continue;
    }
    const operator = take(OPERATOR);
    if (operator) tokens.push({ kind: 'operator', name: (operator[1] as string).toLowerCase() });
    const quoted = take(QUOTED);
    if (quoted) tokens.push({ kind: 'term', value: quoted[1] as string, phrase: true });
    else if (!operator || !BRACKETS[query.charAt(at)]) tokens.push(...bareTokens(take(BARE)?.[0] ?? ''));
  }
  return tokens;
}

function bareTokens(text: string): Token[] {
  if (text === 'OR' || text === '|') return [{ kind: 'or' }];
  if (text === 'AND') return [{ kind: 'and' }];
  return text ? [{ kind: 'term', value: text.replace(/^\+/, ''), phrase: false }] : [];
}
