import type { Core } from '../kernel/core';
import type { Area } from './area';
import type { Scalar, SpreadsheetSettings } from './values/scalar';

/** One entry per column, null where the cell has nothing of its own; shorter than the grid where the rest is null. */
export type Sparse<T> = readonly (T | null)[];

/**
 * What a cell may carry beside its value, by the name of the layer. A folder that adds one augments this interface
 * and says with `defineLayer` (layers.ts) what clears it. Layers follow their cells when rows or columns are inserted,
 * deleted, moved, sorted or copied.
 */
export interface CellLayers {
  /** Text beginning with `=`; the cell's value is then '' and computed when it is read. */
  formulas: string;
  /** Number formats; a cell without one shows its value as General does. */
  formats: string;
  notes: string;
  /** Index into `SpreadsheetRecord.styles`. */
  styles: number;
}

export type LayerName = keyof CellLayers;

/** One row, never changed in place: a change puts a new one into `SheetRecord.rows`, so that copies are cheap. */
export type Row = { readonly values: readonly Scalar[] } & {
  readonly [L in LayerName]?: Sparse<CellLayers[L]>;
};

/** What a row or a column as a whole has. */
export interface Line {
  /** Height or width in pixels. */
  size?: number;
  /** Hidden by a person or a script, not by a filter. */
  hidden?: boolean;
}

/** State of the folders that add to a sheet; plain data, absent until it is needed. */
// biome-ignore lint/suspicious/noEmptyInterface: augmented by those folders
export interface SheetExtras {}

/** State of the folders that add to a spreadsheet; plain data, absent until it is needed. */
// biome-ignore lint/suspicious/noEmptyInterface: augmented by those folders
export interface SpreadsheetExtras {}

export interface SheetRecord {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** From row 1 to the last row that has anything; rows below are empty. */
  rows: Row[];
  rowLines: (Line | null)[];
  columnLines: (Line | null)[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  /** `#rrggbb`, or null without one. */
  tabColor: string | null;
  merges: Area[];
  /** The form whose answers the sheet receives. */
  form?: string;
  extras: SheetExtras;
}

/** Looks of a cell; what is absent is as in a fresh cell (SV-16). */
export interface Style {
  background?: string;
  /** Part of the theme that `background` was taken from. */
  backgroundTheme?: string;
  fontColor?: string;
  fontColorTheme?: string;
  fontSize?: number;
  fontFamily?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Degrees, or true for letters above each other. */
  rotation?: number | true;
  borders?: Partial<Record<Side, BorderLine>>;
  showHyperlink?: boolean;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

export interface BorderLine {
  color: string;
  style: string;
}

export interface SpreadsheetRecord {
  id: string;
  locale: string;
  timeZone: string;
  recalculation: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  /** From left to right. */
  sheets: SheetRecord[];
  /** Every style in use, and some that were; only ever added to. */
  styles: Style[];
  extras: SpreadsheetExtras;
}

declare module '../kernel/state' {
  interface WorkspaceState {
    spreadsheets: Record<string, SpreadsheetRecord>;
    /** What people have in front of them: by spreadsheet and account, the sheet's id and the A1 text of the selection. */
    views: Record<string, Record<string, View>>;
  }
}

export interface View {
  sheet: number;
  ranges: string[];
}

export const EMPTY_ROW: Row = { values: [] };

/** The record of a spreadsheet; throws for an id that is none. Never kept across calls: a restore replaces it. */
export function spreadsheetOf(core: Core, id: string): SpreadsheetRecord {
  const record = core.state.spreadsheets[id];
  if (!record) throw new Error(`There is no spreadsheet ${id} in this workspace.`);
  return record;
}

export function findSheet(book: SpreadsheetRecord, id: number): SheetRecord | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}

export function findSheetNamed(book: SpreadsheetRecord, name: string): SheetRecord | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** How the spreadsheet reads and shows values. */
export function settingsOf(book: SpreadsheetRecord): SpreadsheetSettings {
  return { locale: book.locale, zone: book.timeZone };
}

export function rowOf(sheet: SheetRecord, row: number): Row {
  return sheet.rows[row - 1] ?? EMPTY_ROW;
}
