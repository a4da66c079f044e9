import type { Column, TabDefinition } from '../toolkit/tabs/tab';
import { type Sentence, sentence } from './say';

/** What has to be written into a tab's header row so that it is as the toolkit reads it. Places count from 0. */
export interface HeaderRepair {
  /** Headers to write, with what stood there. */
  write: { place: number; header: string; was: string }[];
  /** Columns to add at the right end. */
  append: Column[];
  /** The header row itself is gone: it has to be put above the first row. */
  insertsRow: boolean;
  notes: Sentence[];
}

type Cells = readonly (readonly unknown[])[];

const textOf = (cell: unknown): string => String(cell ?? '').trim();

/**
 * Finds renamed, missing and doubled headers. A renamed column is known by standing beside its usual neighbour and by what
 * is in it, so that nothing that was typed is left behind in a column nobody reads. `rows` are those below the headers.
 */
export function headerRepair(tab: TabDefinition, headers: readonly unknown[], rows: Cells): HeaderRepair {
  const found: HeaderRepair = { write: [], append: [], insertsRow: false, notes: [] };
  const names = headers.map(textOf);
  const known = new Set(tab.columns.map(({ header }) => header));
  if (names.every((name) => name === '') && rows.length === 0) {
    return { ...found, append: [...tab.columns] };
  }
  if (!names.some((name) => known.has(name)) && looksLikeRow(tab, headers)) {
    const note = sentence('repaired-header-row', { tab: tab.name });
    return { ...found, insertsRow: true, notes: [note] };
  }
  undouble(tab, names, rows, found);
  for (const column of missingIn(tab, names)) {
    const place = renamedPlace(tab, column, names, rows);
    if (place === null) continue;
    const was = names[place] as string;
    names[place] = column.header;
    found.write.push({ place, header: column.header, was });
    found.notes.push(sentence('repaired-rename', { column: column.header, tab: tab.name, was }));
  }
  const missing = missingIn(tab, names);
  const hasRows = rows.some((row) => row.some((cell) => textOf(cell) !== ''));
  for (const column of missing) {
    if (column.kind === 'id' && hasRows && tab.id !== 'closures') {
      found.notes.push(sentence('id-column-gone', { column: column.header, tab: tab.name }));
      continue;
    }
    found.append.push(column);
    found.notes.push(
      sentence(hasRows ? 'repaired-column-empty' : 'repaired-column', {
        column: column.header,
        tab: tab.name,
      }),
    );
  }
  return found;
}

const missingIn = (tab: TabDefinition, names: readonly string[]): Column[] =>
  tab.columns.filter(({ header }) => !names.includes(header));

/** Row 1 holds a row of the table instead of headers. */
function looksLikeRow(tab: TabDefinition, headers: readonly unknown[]): boolean {
  const first = tab.columns[0];
  return (
    first !== undefined &&
    first.kind === 'id' &&
    fits(first, [headers.slice(0, 1)], 0) &&
    textOf(headers[0]) !== ''
  );
}

/** Of two columns with one header the one that has something in it, or stands where it belongs, keeps it. */
function undouble(tab: TabDefinition, names: string[], rows: Cells, found: HeaderRepair): void {
  for (const { header } of tab.columns) {
    const places = names.flatMap((name, place) => (name === header ? [place] : []));
    if (places.length < 2) continue;
    const filled = places.filter((place) => rows.some((row) => textOf(row[place]) !== ''));
    const candidates = filled.length > 0 ? filled : places;
    const kept = candidates.find((place) => standsRight(tab, header, place, names)) ?? candidates[0];
    for (const place of places.filter((one) => one !== kept)) {
      let becomes = `${header} (copy)`;
      for (let n = 2; names.includes(becomes); n++) becomes = `${header} (copy ${n})`;
      names[place] = becomes;
      found.write.push({ place, header: becomes, was: header });
      found.notes.push(sentence('repaired-double', { column: header, tab: tab.name, becomes }));
    }
  }
}

/** Beside one of its usual neighbours. */
function standsRight(tab: TabDefinition, header: string, place: number, names: readonly string[]): boolean {
  const at = tab.columns.findIndex((column) => column.header === header);
  const before = tab.columns[at - 1]?.header;
  const after = tab.columns[at + 1]?.header;
  const isFirst = at === 0 && place === 0;
  return (
    isFirst ||
    (before !== undefined && names[place - 1] === before) ||
    (after !== undefined && names[place + 1] === after)
  );
}

/** Where a column that was renamed stands now, or null: beside its neighbour, under a header of nobody's, fitting. */
function renamedPlace(
  tab: TabDefinition,
  column: Column,
  names: readonly string[],
  rows: Cells,
): number | null {
  const known = new Set(tab.columns.map(({ header }) => header));
  const places = names.flatMap((name, place) =>
    known.has(name) || / \(copy( \d+)?\)$/.test(name) ? [] : [place],
  );
  const candidates = places
    .filter((place) => names[place] !== '' || rows.some((row) => textOf(row[place]) !== ''))
    .filter((place) => standsRight(tab, column.header, place, names))
    .filter((place) => fits(column, rows, place));
  return candidates.length === 1 ? (candidates[0] as number) : null;
}

/** Whether what a column holds can be of this kind; an empty one can be anything. */
function fits({ kind, choices }: Column, rows: Cells, place: number): boolean {
  const cells = rows.map((row) => row[place]).filter((cell) => textOf(cell) !== '');
  const each = (test: (text: string, cell: unknown) => boolean) =>
    cells.every((cell) => test(textOf(cell), cell));
  switch (kind) {
    case 'id':
      return (
        each((text) => /^[A-Za-z][\w-]*( [a-z]{2})?$/.test(text)) &&
        new Set(cells.map(textOf)).size === cells.length
      );
    case 'number':
      return each((text) => Number.isFinite(Number(text)));
    case 'yes-no':
      return each((text) => /^(yes|no|true|false)$/i.test(text));
    case 'choice':
      return each((text) => choices?.includes(text) ?? false);
    case 'date':
    case 'datetime':
      return each(
        (text, cell) =>
          Object.prototype.toString.call(cell) === '[object Date]' || /^\d{4}-\d{2}-\d{2}/.test(text),
      );
    case 'link':
      return each((text) => /^https?:/.test(text));
    default:
      return true;
  }
}

/** Whether a header row belongs to this tab, though the tab's name is another: most of its headers are there. */
export function isOfTab(tab: TabDefinition, headers: readonly unknown[]): boolean {
  const names = new Set(headers.map(textOf));
  const there = tab.columns.filter(({ header }) => names.has(header)).length;
  return there >= Math.max(3, tab.columns.length * 0.8);
}
