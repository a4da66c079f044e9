import { ServiceException } from '../../kernel/errors';

/** One piece of a date pattern: literal text, or a pattern letter and how often it is repeated. */
export type PatternPart = { literal: string } | { letter: string; count: number };

const LETTERS = 'GyMdkHmsSEDFwWahKzZYuXL';
const compiled = new Map<string, readonly PatternPart[]>();

/**
 * The pieces of a Java SimpleDateFormat pattern. Text in single quotes is literal, `''` is one quote.
 * Throws in Java's words for an unknown letter, an open quote, or more than three X.
 */
export function compilePattern(pattern: string): readonly PatternPart[] {
  let parts = compiled.get(pattern);
  if (!parts) {
    parts = readPattern(pattern);
    compiled.set(pattern, parts);
  }
  return parts;
}

function readPattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  let literal = '';
  let quoted = false;
  const endLiteral = () => {
    if (literal) parts.push({ literal });
    literal = '';
  };
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === "'") {
      if (pattern[i + 1] === "'") {
        literal += "'";
        i++;
      } else quoted = !quoted;
    } else if (quoted || !/[A-Za-z]/.test(char)) {
      literal += char;
    } else {
      if (!LETTERS.includes(char)) throw new ServiceException(`Illegal pattern character '${char}'`);
      let end = i + 1;
      while (pattern[end] === char) end++;
      const count = end - i;
      if (char === 'X' && count > 3) throw new ServiceException(`invalid ISO 8601 format: length=${count}`);
      endLiteral();
      parts.push({ letter: char, count });
      i = end - 1;
    }
  }
  if (quoted) throw new ServiceException('Unterminated quote');
  endLiteral();
  return parts;
}
