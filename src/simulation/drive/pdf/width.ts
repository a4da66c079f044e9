/** Widths of Helvetica for characters 32 … 126, in thousandths of the size (Adobe's font metrics). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER_WIDTH = 556;
const BOLD_FACTOR = 1.07;

/** Points that a text takes; other characters than ASCII are taken as of middling width. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let units = 0;
  for (const char of text) units += WIDTHS[(char.codePointAt(0) as number) - 32] ?? OTHER_WIDTH;
  return (units / 1000) * size * (bold ? BOLD_FACTOR : 1);
}

/** The lines of a text that is at most so many points wide; a longer word is cut. */
export function wrapped(text: string, size: number, bold: boolean, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width;
  for (let word of text.split(' ')) {
    const candidate = current === '' ? word : `${current} ${word}`;
    if (fits(candidate)) {
      current = candidate;
      continue;
    }
    if (current !== '') lines.push(current);
    while (!fits(word)) {
      let length = word.length - 1;
      while (length > 1 && !fits(word.slice(0, length))) length--;
      lines.push(word.slice(0, length));
      word = word.slice(length);
    }
    current = word;
  }
  return [...lines, current];
}
