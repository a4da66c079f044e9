import Papa from 'papaparse';
import { plainForm } from './words';

/** A list as it was pasted or read from a file: cells trimmed, blank lines left out, each with its line in the list. */
export interface Line {
  /** From 1, blank lines not counted. */
  number: number;
  cells: string[];
}

/** Reads a list with commas, semicolons, tabs or strokes between its cells; which, is found out. */
export function readTable(text: string): Line[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ',', ';', '|'],
  });
  return data.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }));
}

/** Names a column may have in a list, by the column of the tracker it goes to; the first that fits is taken. */
export type Headers = Readonly<Record<string, readonly string[]>>;

/** A title or two may stand above the names of the columns; what has an address or a date in it is no name. */
const HEADER_WITHIN_LINES = 5;

/**
 * Finds the line that names the columns, and where each goes; null where no line names one of `needed`. A column of the
 * tracker is given once: to the first that has its name, word for word before one that only has it among other words.
 */
export function mapHeaders(
  lines: readonly Line[],
  headers: Headers,
  needed: readonly string[],
): { header: Line; columns: string[] } | null {
  for (const header of lines.slice(0, HEADER_WITHIN_LINES)) {
    if (header.cells.some((cell) => /@|\d[/.-]\d|\b(19|20)\d\d\b/.test(cell))) continue;
    const columns = columnsOf(header.cells, headers);
    if (needed.some((column) => columns.includes(column))) return { header, columns };
  }
  return null;
}

function columnsOf(cells: readonly string[], headers: Headers): string[] {
  const columns = cells.map(() => '');
  const plain = cells.map(plainForm);
  for (const fits of [
    (cell: string, name: string) => cell === name,
    (cell: string, name: string) => ` ${cell} `.includes(` ${name} `),
  ]) {
    for (const [column, names] of Object.entries(headers)) {
      if (columns.includes(column)) continue;
      for (const name of names) {
        const index = plain.findIndex((cell, place) => columns[place] === '' && fits(cell, name));
        if (index < 0) continue;
        columns[index] = column;
        break;
      }
    }
  }
  return columns;
}
