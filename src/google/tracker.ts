import { Problem } from '../domain/problem';
import type { Change, RowOf } from '../domain/records';
import { type Sentence, sentence } from '../domain/say';
import { type TabId, tabOf, tabs } from '../toolkit/tabs';
import type { Column, TabDefinition } from '../toolkit/tabs/tab';
import { blankOf, type Cell, type Value, writeCell } from './cells';
import { flushWritten, written } from './flush';
import { type ReadColumn, rowOf } from './tab-row';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where each column of a tab stands now, 1-based; the teacher may have moved them. */
type Places = Map<string, number>;

/** So long after a tab was read its columns are taken to stand where they stood. */
const JUST_READ_MS = 2_000;

/** Sheets refuses a cell with more characters than this. */
export const MAX_CELL_CHARACTERS = 50_000;

/**
 * The tracker spreadsheet: tabs read once per run, rows found by their ID at the moment of writing, only changed cells
 * written. Nothing here trusts a row number for longer than one call.
 */
export class Tracker {
  private readonly sheets = new Map<string, Sheet>();
  private readonly read = new Map<TabId, Record<string, Value>[]>();
  private readonly indexes = new WeakMap<readonly unknown[], { rows: number; byId: Map<unknown, unknown> }>();
  private readonly places = new Map<TabId, { places: Places; at: number }>();
  /** Sentences about rows that cannot be told apart, because somebody copied or pasted an ID. */
  readonly doubled = new Map<string, Sentence>();
  private zoneName: string | undefined;

  constructor(readonly spreadsheet: Spreadsheet) {}

  static active(): Tracker {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) throw new Problem('refused', sentence('open-tracker-first'));
    return new Tracker(spreadsheet);
  }

  get zone(): string {
    this.zoneName ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.zoneName;
  }

  private sheet(tab: TabDefinition): Sheet {
    let sheet = this.sheets.get(tab.id);
    if (!sheet) {
      const found = this.spreadsheet.getSheetByName(tab.name);
      if (!found) {
        throw new Problem('refused', sentence('tab-missing', { tab: tab.name }));
      }
      sheet = found;
      this.sheets.set(tab.id, sheet);
    }
    return sheet;
  }

  /** Whether the tracker's tabs are there. */
  isSetUp(): boolean {
    const names = this.spreadsheet.getSheets().map((sheet) => sheet.getName());
    return tabs.every((tab) => names.includes(tab.name));
  }

  /** All rows of a tab that have an ID (for tabs without one: that are not blank), as read first in this run. */
  rows<T extends TabId>(id: T): RowOf<T>[] {
    let rows = this.read.get(id);
    if (!rows) {
      rows = this.readRows(id);
      this.read.set(id, rows);
    }
    return rows as RowOf<T>[];
  }

  /** The row of a tab with an ID, among those that `rows` gives. */
  row<T extends TabId>(id: T, rowId: string): RowOf<T> | undefined {
    const rows = this.rows(id);
    let index = this.indexes.get(rows);
    if (index?.rows !== rows.length) {
      const byId = new Map<unknown, unknown>();
      for (const row of rows as Record<string, Value>[]) if (!byId.has(row.id)) byId.set(row.id, row);
      index = { rows: rows.length, byId };
      this.indexes.set(rows, index);
    }
    return index.byId.get(rowId) as RowOf<T> | undefined;
  }

  /** Forgets what was read, so that the next look sees the tab as it is now. */
  forget(...ids: TabId[]): void {
    if (ids.length === 0) this.read.clear();
    for (const id of ids) this.read.delete(id);
  }

  private readRows(id: TabId): Record<string, Value>[] {
    const tab = tabOf(id);
    const { cells, places } = readCells(tab, this.sheet(tab));
    this.places.set(id, { places, at: Date.now() });
    const idPlace = places.get('id');
    const rows: Record<string, Value>[] = [];
    const columns = new Map<string, ReadColumn>(
      tab.columns.map(({ id: name, kind }) => [
        name,
        { kind, place: (places.get(name) as number) - 1, blank: blankOf(kind) },
      ]),
    );
    const zone = () => this.zone;
    const known = new Set<Cell>();
    for (let r = 1; r < cells.length; r++) {
      const line = cells[r] as Cell[];
      if (
        idPlace !== undefined && line[idPlace - 1] === ''
          ? !typedByHand.has(id) || isBlank(line)
          : isBlank(line)
      )
        continue;
      const rowId = idPlace === undefined ? '' : (line[idPlace - 1] as Cell);
      if (rowId !== '' && known.has(rowId)) {
        this.doubled.set(`${id} ${rowId}`, sentence('id-doubled', { tab: tab.name, id: String(rowId) }));
        continue;
      }
      known.add(rowId);
      rows.push(rowOf(line, columns, zone));
    }
    return rows;
  }

  /** Adds rows below the last one, in one write. Rows read earlier in this run include them from now on. */
  append<T extends TabId>(id: T, rows: readonly Partial<RowOf<T>>[]): void {
    if (rows.length === 0) return;
    const tab = tabOf(id);
    const sheet = this.sheet(tab);
    const places = this.placesToAppend(id, sheet);
    const width = Math.max(...places.values());
    const cells = rows.map((row) => {
      const line: Cell[] = new Array(width).fill('');
      for (const column of tab.columns) {
        line[(places.get(column.id) as number) - 1] = cellOf(
          tab,
          column,
          (row as Record<string, Value>)[column.id],
        );
      }
      return line;
    });
    written();
    if (cells.length === 1) sheet.appendRow(cells[0] as Cell[]);
    else writeBelow(sheet, cells);
    const known = this.read.get(id);
    if (known) known.push(...rows.map((row) => completed(tab, row as Record<string, Value>)));
  }

  /**
   * Writes changes of one tab. Rows are looked up by ID now; neighbouring cells go together. Gives the IDs whose row is
   * gone, which the caller must not take for written.
   */
  change<T extends TabId>(id: T, changes: readonly Omit<Change<T>, 'tab'>[]): string[] {
    const wanted = new Map<string, Record<string, Value>>();
    for (const change of changes) {
      wanted.set(change.id, { ...wanted.get(change.id), ...(change.values as Record<string, Value>) });
    }
    if (wanted.size === 0) return [];
    const tab = tabOf(id);
    const sheet = this.sheet(tab);
    const places = placesNow(tab, sheet);
    const rowOf = rowNumbers(sheet, places);
    const cells: { row: number; column: number; cell: Cell }[] = [];
    const gone: string[] = [];
    for (const [rowId, values] of wanted) {
      const row = rowOf.get(rowId);
      if (row === undefined) {
        gone.push(rowId);
        continue;
      }
      for (const [columnId, value] of Object.entries(values)) {
        const column = tab.columns.find((candidate) => candidate.id === columnId) as Column;
        cells.push({ row, column: places.get(columnId) as number, cell: cellOf(tab, column, value) });
      }
    }
    written();
    for (const block of blocksOf(cells)) {
      const { row, column, values } = block;
      sheet.getRange(row, column, values.length, (values[0] as Cell[]).length).setValues(values);
    }
    for (const row of this.read.get(id) ?? []) Object.assign(row, wanted.get(String(row.id)));
    return gone;
  }

  /** Gives an ID to rows that were typed in by hand. */
  nameRows(id: TabId, newId: () => string): void {
    if (!this.rows(id).some((row) => (row as { id?: string }).id === '')) return;
    const tab = tabOf(id);
    const sheet = this.sheet(tab);
    const cells = sheet.getDataRange().getValues() as Cell[][];
    const place = placesIn(tab, cells[0] ?? []).get('id') as number;
    for (const [index, line] of cells.entries()) {
      if (index > 0 && line[place - 1] === '' && !isBlank(line)) {
        sheet.getRange(index + 1, place).setValue(writeCell(newId(), 'id'));
      }
    }
    written();
    this.forget(id);
  }

  /** As they were read first in this run in tabs that only the product writes, as they stand now in the others. */
  private placesToAppend(id: TabId, sheet: Sheet): Places {
    const tab = tabOf(id);
    const known = this.places.get(id);
    if (known && (tab.appendOnly || Date.now() - known.at < JUST_READ_MS)) return known.places;
    const places = placesNow(tab, sheet);
    this.places.set(id, { places, at: Date.now() });
    return places;
  }

  /** Makes everything written so far real; what is not flushed is lost when Google ends the run. */
  flush(): void {
    flushWritten();
  }
}

/** All cells of a tab, in one call where the columns stand within their usual width, otherwise in two more. */
function readCells(tab: TabDefinition, sheet: Sheet): { cells: Cell[][]; places: Places } {
  try {
    const cells = sheet.getRange(`A:${lettersOf(tab.columns.length)}`).getValues() as Cell[][];
    return { cells, places: placesIn(tab, cells[0] ?? []) };
  } catch {
    const cells = sheet.getDataRange().getValues() as Cell[][];
    return { cells, places: placesIn(tab, cells[0] ?? []) };
  }
}

/** Where the columns stand now; one read of the header row. */
function placesNow(tab: TabDefinition, sheet: Sheet): Places {
  return placesIn(tab, (sheet.getRange('1:1').getValues()[0] ?? []) as Cell[]);
}

/** Where the rows stand now, by ID; one read of the ID column. The upper of two rows with one ID counts. */
function rowNumbers(sheet: Sheet, places: Places): Map<string, number> {
  const numbers = new Map<string, number>();
  const letters = lettersOf(places.get('id') as number);
  const ids = sheet.getRange(`${letters}:${letters}`).getValues();
  for (let r = ids.length - 1; r >= 1; r--) {
    const rowId = String((ids[r] as Cell[])[0]);
    if (rowId !== '') numbers.set(rowId, r + 1);
  }
  return numbers;
}

const ROWS_ADDED = 200;

/** Writes below the last row as it is now; the tab grows when it is full. */
function writeBelow(sheet: Sheet, cells: Cell[][]): void {
  const first = sheet.getLastRow() + 1;
  const width = (cells[0] as Cell[]).length;
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getRange(first, 1, cells.length, width);
  } catch {
    sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(cells.length, ROWS_ADDED));
    range = sheet.getRange(first, 1, cells.length, width);
  }
  range.setValues(cells);
}

/** Letters of a column, counted from 1. */
function lettersOf(column: number): string {
  return column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** Tabs where the teacher adds rows by hand; such a row has no ID until a run gives it one. */
const typedByHand: ReadonlySet<TabId> = new Set(['closures', 'partners', 'reviews']);

const isBlank = (line: readonly Cell[]): boolean => line.every((cell) => cell === '');

function placesIn(tab: TabDefinition, header: readonly Cell[]): Places {
  const places: Places = new Map();
  const standing = new Map<string, number>();
  const doubled = new Set<string>();
  for (const [i, cell] of header.entries()) {
    const name = String(cell).trim();
    if (standing.has(name)) doubled.add(name);
    standing.set(name, i);
  }
  for (const column of tab.columns) {
    const index = standing.get(column.header);
    if (doubled.has(column.header))
      throw new Problem('refused', sentence('column-doubled', { column: column.header, tab: tab.name }));
    if (index === undefined) {
      throw new Problem('refused', sentence('column-missing', { column: column.header, tab: tab.name }));
    }
    places.set(column.id, index + 1);
  }
  return places;
}

function cellOf(tab: TabDefinition, column: Column, value: Value | undefined): Cell {
  if (typeof value === 'string' && value.length > MAX_CELL_CHARACTERS) {
    throw new Problem(
      'refused',
      sentence('cell-too-long', {
        column: column.header,
        tab: tab.name,
        length: value.length,
        most: MAX_CELL_CHARACTERS,
      }),
    );
  }
  return writeCell(value, column.kind);
}

function completed(tab: TabDefinition, row: Record<string, Value>): Record<string, Value> {
  const full: Record<string, Value> = {};
  for (const { id, kind } of tab.columns) {
    full[id] = row[id] ?? blankOf(kind);
  }
  return full;
}

/** Cells joined into rectangles, so that neighbours are written with one call. */
export function blocksOf(
  cells: readonly { row: number; column: number; cell: Cell }[],
): { row: number; column: number; values: Cell[][] }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const strips: { row: number; column: number; cells: Cell[] }[] = [];
  for (const { row, column, cell } of sorted) {
    const last = strips[strips.length - 1];
    if (last && last.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else strips.push({ row, column, cells: [cell] });
  }
  strips.sort((a, b) => a.column - b.column || a.cells.length - b.cells.length || a.row - b.row);
  const blocks: { row: number; column: number; values: Cell[][] }[] = [];
  for (const strip of strips) {
    const last = blocks[blocks.length - 1];
    const below = last && last.column === strip.column && last.row + last.values.length === strip.row;
    if (last && below && (last.values[0] as Cell[]).length === strip.cells.length)
      last.values.push(strip.cells);
    else blocks.push({ row: strip.row, column: strip.column, values: [strip.cells] });
  }
  return blocks;
}
