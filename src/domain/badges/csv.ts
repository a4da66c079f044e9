/** Rows of one badge file at most; the free tier of Canvas Credentials takes no more. */
export const MAX_ROWS_PER_FILE = 50;

/**
 * How cells are written. `quoted` is RFC 4180. `plain` has no quotes at all: the classic service splits each line at its
 * commas and nothing else, so that commas, quotes and line breaks are taken out of the cells.
 */
export type Quoting = 'quoted' | 'plain';

/** A file without byte order mark, each line ended by CRLF, every row as long as the header. */
export function csvOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  quoting: Quoting,
): string {
  const cell = quoting === 'quoted' ? quoted : plain;
  return [header, ...rows]
    .map((row) => `${header.map((_, index) => cell(row[index] ?? '')).join(',')}\r\n`)
    .join('');
}

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const plain = (text: string): string =>
  text
    .replace(/[",\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The cells of the first record (RFC 4180); line breaks inside quotes belong to their cell. */
export function firstRecord(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (isQuoted && char === '"' && text.charAt(at + 1) === '"') {
      cell += char;
      at++;
    } else if (char === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && char === separator) {
      cells.push(cell);
      cell = '';
    } else if (!isQuoted && /[\r\n]/.test(char)) break;
    else cell += char;
  }
  cells.push(cell);
  return cells;
}

/**
 * Whether a spreadsheet would take a text for a formula: such a text is refused, not escaped, because a badge service
 * would show the escape to everybody. The full-width signs count, since Excel reads them in some languages.
 */
export const isFormulaLike = (text: string): boolean => /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);

/** Items in groups of at most `size`. */
export function chunked<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

/**
 * Names for so many files of one day, like `session-badge-20270318-1of2.csv`. A later export of the same day gets a
 * letter (`20270318b`), so that no two files ever share a name.
 */
export function fileNames(day: string, count: number, taken: ReadonlySet<string>): string[] {
  const date = day.replace(/-/g, '');
  for (let turn = 0; ; turn++) {
    const suffix = turn === 0 ? '' : letters(turn + 1);
    const start = `session-badge-${date}${suffix}-`;
    if ([...taken].some((name) => name.startsWith(start))) continue;
    return Array.from({ length: count }, (_, index) => `${start}${index + 1}of${count}.csv`);
  }
}

/** 1 is a, 26 is z, 27 is aa. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}
