/** A text without accents, case, punctuation and doubled spaces, to compare what people type. */
export const plainForm = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** Whether Sheets, or a program that opens the tracker's list, could take a text for a formula. */
const couldBeFormula = (text: string): boolean =>
  /^[=@]/.test(text) || (/^[+-]/.test(text) && !/^[+-]?[\s(]*\d[\d\s().,/-]*$/.test(text));

/** A cell from outside on one line, with nothing at its start that makes a formula; telephone numbers keep their plus. */
export function harmless(cell: string): { text: string; wasFormula: boolean } {
  const line = cell.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
  if (!couldBeFormula(line)) return { text: line, wasFormula: false };
  let text = line;
  while (couldBeFormula(text)) text = text.slice(1).trim();
  return { text, wasFormula: true };
}
