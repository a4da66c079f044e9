import { ServiceException } from '../../../kernel/errors';
import { parseReference } from '../../a1';
import { areaOf, type Bounds, boundsOf, isWithin } from '../../area';
import type { SpreadsheetHooks } from '../../hooks';
import { findSheet, type SpreadsheetRecord } from '../../model';
import { followedBounds } from '../follow';

export interface NameRecord {
  id: number;
  name: string;
  sheet: number;
  bounds: Bounds;
}

declare module '../../model' {
  interface SpreadsheetExtras {
    /** In the order they were made. */
    names?: NameRecord[];
  }
}

export const namesOf = (book: SpreadsheetRecord): readonly NameRecord[] => book.extras.names ?? [];

export const findNameById = (book: SpreadsheetRecord, id: number): NameRecord | undefined =>
  namesOf(book).find((each) => each.id === id);

/** Names are told apart without regard to case. */
export const findName = (book: SpreadsheetRecord, name: string): NameRecord | undefined =>
  namesOf(book).find((each) => each.name.toLowerCase() === name.toLowerCase());

/**
 * Throws for what Sheets takes for no name: up to 250 letters, digits and underscores, not beginning with a digit, neither
 * `true` nor `false`, no reference. Google's text is unknown.
 */
export function checkName(name: string): void {
  const isName = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  const isReference = parseReference(name) !== null || /^R\d*C\d*$/i.test(name);
  if (!isName || isReference) throw new ServiceException(`The name "${name}" is not valid for a range.`);
}

/** Gives a name to cells; one that exists moves there. */
export function setName(book: SpreadsheetRecord, record: NameRecord): void {
  const known = findName(book, record.name);
  book.extras.names = known
    ? namesOf(book).map((each) => (each === known ? { ...record, id: known.id, name: known.name } : each))
    : [...namesOf(book), record];
}

export function removeName(book: SpreadsheetRecord, id: number): void {
  book.extras.names = namesOf(book).filter((each) => each.id !== id);
}

/** Names follow their cells. Names of cells that are gone go too, where Sheets keeps them with `#REF!`. */
export const nameHooks: SpreadsheetHooks = {
  namedRange: (book, name) => {
    const found = findName(book, name);
    return found && findSheet(book, found.sheet) ? { sheet: found.sheet, bounds: found.bounds } : undefined;
  },
  gridChanged: (book, sheet, change) => {
    if (!book.extras.names || change.kind === 'sort') return;
    book.extras.names = namesOf(book).flatMap((record) => {
      if (record.sheet !== sheet.id) return [record];
      const bounds = followedBounds(record.bounds, change);
      return bounds ? [{ ...record, bounds }] : [];
    });
  },
  pasted: (from, to, _kinds, cut) => {
    if (!cut || !to.book.extras.names) return;
    const down = to.area.row - from.area.row;
    const right = to.area.column - from.area.column;
    to.book.extras.names = namesOf(to.book).map((record) => {
      if (record.sheet !== from.sheet.id) return record;
      const area = areaOf(record.bounds, from.sheet);
      if (!isWithin(area, from.area)) return record;
      const moved = { ...area, row: area.row + down, column: area.column + right };
      return { ...record, sheet: to.sheet.id, bounds: boundsOf(moved) };
    });
  },
  sheetDeleted: (book, sheet) => {
    if (book.extras.names) book.extras.names = namesOf(book).filter((record) => record.sheet !== sheet.id);
  },
};
