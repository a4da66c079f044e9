import { ServiceException } from '../../../kernel/errors';

export interface FindOptions {
  text: string;
  matchCase: boolean;
  entireCell: boolean;
  ignoreDiacritics: boolean;
  regularExpression: boolean;
}

/** A match within a text: where it stands, and what it is replaced with. */
export interface Match {
  start: number;
  end: number;
  expand: (replacement: string) => string;
}

/** A text without case or diacritics as far as the search ignores them, and where each of its characters came from. */
function folded(
  text: string,
  { matchCase, ignoreDiacritics }: FindOptions,
): { text: string; from: number[] } {
  let result = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    let piece = ignoreDiacritics ? character.normalize('NFD').replace(/\p{M}/gu, '') : character;
    if (!matchCase) piece = piece.toLowerCase();
    for (let i = 0; i < piece.length; i++) from.push(at);
    result += piece;
    at += character.length;
  }
  from.push(text.length);
  return { text: result, from };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What finds the matches of a search in a text, from left to right. */
export function matcher(options: FindOptions): (text: string) => Match[] {
  const { regularExpression, entireCell, matchCase } = options;
  const source = regularExpression ? options.text : escaped(folded(options.text, options).text);
  if (source === '') return () => [];
  const pattern = patternOf(entireCell ? `^(?:${source})$` : source, regularExpression && !matchCase);
  return (text) => {
    // Letters of a regular expression keep their case, so that \\D and \\d stay different: the flag ignores it.
    const target = folded(text, regularExpression ? { ...options, matchCase: true } : options);
    const matches: Match[] = [];
    for (const found of target.text.matchAll(pattern)) {
      if (found[0] === '') continue;
      matches.push({
        start: target.from[found.index] as number,
        end: target.from[found.index + found[0].length] as number,
        expand: (replacement) => (regularExpression ? expanded(replacement, found) : replacement),
      });
    }
    return matches;
  };
}

function patternOf(source: string, ignoreCase: boolean): RegExp {
  try {
    return new RegExp(source, ignoreCase ? 'gi' : 'g');
  } catch {
    throw new ServiceException(`The regular expression "${source}" is not valid.`);
  }
}

/** `$1` and the like in a replacement. */
function expanded(replacement: string, groups: RegExpMatchArray): string {
  return replacement.replace(/\$(\d)/g, (_, digit: string) => groups[Number(digit)] ?? '');
}

/** A text with all its matches replaced. */
export function replaced(text: string, matches: readonly Match[], replacement: string): string {
  let result = '';
  let at = 0;
  for (const { start, end, expand } of matches) {
    result += text.slice(at, start) + expand(replacement);
    at = end;
  }
  return result + text.slice(at);
}
