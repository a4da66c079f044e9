import type { Core } from '../kernel/core';
import { act, actOnBook, writeValues } from './act';
import { type Area, a1Of, areaOf } from './area';
import type { ChangeType, PersonChange } from './events';
import { personChanged } from './events';
import { type Axis, deleteLines, growTo, type Inherit, insertLines, moveLines } from './grid';
import { rangeAt } from './lookup';
import { findSheetNamed, type SheetRecord, type SpreadsheetRecord, spreadsheetOf } from './model';
import { extentOf, seenAt } from './read';
import { requireSheet } from './sheets';
import { sortArea } from './sort';
import { isCellError } from './values/scalar';

/** A person with a spreadsheet open. */
export interface Person {
  core: Core;
  id: string;
  user: string;
}

const actorOf = ({ user }: Person) => ({ user });

/** The sheet of a name; throws for one that is not there. */
export function sheetCalled(book: SpreadsheetRecord, name: string): SheetRecord {
  const sheet = findSheetNamed(book, name);
  if (!sheet) {
    const names = book.sheets.map((each) => each.name).join(', ');
    throw new Error(`There is no sheet "${name}" in the spreadsheet. There is: ${names}.`);
  }
  return sheet;
}

/** What `Partners!B3`, `B3` (on the leftmost sheet) or `Partners` (all its cells with content) means. */
export function cellsCalled(
  core: Core,
  book: SpreadsheetRecord,
  reference: string,
): { sheet: SheetRecord; area: Area } {
  const named = findSheetNamed(book, reference);
  if (named) {
    const { row, column } = extentOf(core, book, named);
    return {
      sheet: named,
      area: { row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) },
    };
  }
  const found = rangeAt(book, reference, book.sheets[0] as SheetRecord);
  const sheet = requireSheet(book, found.sheet);
  return { sheet, area: areaOf(found.bounds, sheet) };
}

function tell(person: Person, change: Omit<PersonChange, 'spreadsheet' | 'user'>): void {
  personChanged(person.core, { ...change, spreadsheet: person.id, user: person.user });
}

/** The text of a cell in an edit event: dates are their serial numbers, a blank is nothing (TR-11). */
function eventText(core: Core, id: string, sheetId: number, area: Area): string | undefined {
  const book = spreadsheetOf(core, id);
  const { value } = seenAt(core, book, requireSheet(book, sheetId), area.row, area.column);
  if (value === '') return undefined;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * Types text into a cell (into every cell of a range, as with Ctrl+Enter), or pastes a table whose first cell goes there.
 * A paste may reach past the grid, which grows. Fires edit events (TR-11).
 */
export function typeIn(
  person: Person,
  reference: string,
  what: string | readonly (readonly string[])[],
): void {
  const { core, id } = person;
  const { sheet, area: meant } = cellsCalled(core, spreadsheetOf(core, id), reference);
  const table = typeof what === 'string' ? undefined : what;
  const area = table
    ? { ...meant, rows: table.length, columns: Math.max(0, ...table.map((row) => row.length)) }
    : meant;
  if (area.rows === 0 || area.columns === 0) return;
  const single = area.rows === 1 && area.columns === 1;
  const oldValue = single ? eventText(core, id, sheet.id, area) : undefined;
  if (
    table &&
    (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns)
  ) {
    act(core, actorOf(person), id, sheet.id, { kind: 'grid' }, (later, book) =>
      growTo(book, later, area.row + area.rows - 1, area.column + area.columns - 1),
    );
  }
  const texts = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => (table ? (table[r]?.[c] ?? '') : what)),
  );
  writeValues(core, actorOf(person), id, sheet.id, area, texts);
  const value = single ? eventText(core, id, sheet.id, area) : undefined;
  tell(person, {
    kind: 'EDIT',
    sheet: sheet.id,
    range: a1Of(area),
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  });
}

const LINE_CHANGES: Record<Axis, { insert: ChangeType; remove: ChangeType }> = {
  row: { insert: 'INSERT_ROW', remove: 'REMOVE_ROW' },
  column: { insert: 'INSERT_COLUMN', remove: 'REMOVE_COLUMN' },
};

/** Inserts rows or columns before one, which take over formats from the line before, as in the editor's menu. */
export function insertBefore(
  person: Person,
  sheetName: string,
  axis: Axis,
  at: number,
  count: number,
  inherit: Inherit = 'before',
): void {
  onLines(person, sheetName, axis, LINE_CHANGES[axis].insert, at, count, (book, sheet) =>
    insertLines(book, sheet, axis, at, count, inherit),
  );
}

export function remove(person: Person, sheetName: string, axis: Axis, at: number, count: number): void {
  onLines(person, sheetName, axis, LINE_CHANGES[axis].remove, at, count, (book, sheet) =>
    deleteLines(book, sheet, axis, at, count),
  );
}

/** Drags lines before another one (numbers as they are before the move). */
export function drag(
  person: Person,
  sheetName: string,
  axis: Axis,
  from: number,
  to: number,
  count: number,
): void {
  onLines(person, sheetName, axis, 'OTHER', from, count, (book, sheet) =>
    moveLines(book, sheet, axis, from, count, to),
  );
}

function onLines(
  person: Person,
  sheetName: string,
  axis: Axis,
  kind: ChangeType,
  at: number,
  count: number,
  apply: (book: SpreadsheetRecord, sheet: SheetRecord) => void,
): void {
  const { core, id } = person;
  const sheet = sheetCalled(spreadsheetOf(core, id), sheetName);
  const grid = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const area = axis === 'row' ? { ...grid, row: at, rows: count } : { ...grid, column: at, columns: count };
  act(core, actorOf(person), id, sheet.id, { kind: 'grid', area }, (later, book) => apply(book, later));
  tell(person, { kind, sheet: sheet.id });
}

/** Sorts the rows below the frozen ones by a column. */
export function sortSheet(person: Person, sheetName: string, column: number, ascending: boolean): void {
  const { core, id } = person;
  const book = spreadsheetOf(core, id);
  const sheet = sheetCalled(book, sheetName);
  const row = sheet.frozenRows + 1;
  const last = extentOf(core, book, sheet).row;
  if (last < row) return;
  const area = { row, column: 1, rows: last - row + 1, columns: sheet.maxColumns };
  act(core, actorOf(person), id, sheet.id, { kind: 'contents', area }, (later, laterBook) =>
    sortArea(core, laterBook, later, area, [{ column, ascending }]),
  );
  tell(person, { kind: 'OTHER', sheet: sheet.id });
}

/** A change of one sheet as a whole, or of its cells' looks. */
export function changeSheet(
  person: Person,
  sheetName: string,
  kind: ChangeType,
  apply: (book: SpreadsheetRecord, sheet: SheetRecord) => unknown,
): void {
  const { core, id } = person;
  const sheet = sheetCalled(spreadsheetOf(core, id), sheetName);
  const intent = { kind: kind === 'FORMAT' ? ('formats' as const) : ('sheet' as const) };
  act(core, actorOf(person), id, sheet.id, intent, (later, book) => apply(book, later));
  tell(person, { kind, sheet: sheet.id });
}

/** A change of the file that concerns no sheet there is. */
export function changeBook(
  person: Person,
  kind: ChangeType,
  apply: (book: SpreadsheetRecord) => unknown,
): void {
  actOnBook(person.core, actorOf(person), person.id, apply);
  tell(person, { kind });
}
