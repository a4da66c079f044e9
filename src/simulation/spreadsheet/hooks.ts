import type { Core } from '../kernel/core';
import type { Execution } from '../kernel/execution';
import type { Area, Bounds } from './area';
import type { CellInput } from './input';
import type { LayerKind } from './layers';
import type { SheetRecord, SpreadsheetRecord } from './model';
import type { PasteType } from './paste';

/** Who changes a spreadsheet: a script of an account, or the account's owner with their own hands. */
export interface Actor {
  user: string;
  execution?: Execution;
}

/** A change that is about to happen to cells, or to the rows and columns they are in. */
export interface Intent {
  core: Core;
  actor: Actor;
  book: SpreadsheetRecord;
  sheet: SheetRecord;
  area: Area;
  /** `grid`: rows or columns come or go; `sheet`: the sheet itself is renamed, moved, deleted. */
  kind: LayerKind | 'grid' | 'sheet';
  /** What will be in each cell of the area, when values are written. */
  inputs?: readonly (readonly CellInput[])[];
}

/** What has happened to a sheet's grid; layers of cells (model.ts) have moved already. */
export type GridChange =
  | { kind: 'insert' | 'delete'; axis: 'row' | 'column'; at: number; count: number }
  /** `count` lines from `from` now stand before the line that was `to`. */
  | { kind: 'move'; axis: 'row' | 'column'; from: number; count: number; to: number }
  /** Row `area.row + i` now holds what row `area.row + order[i]` held, within the area's columns. */
  | { kind: 'sort'; area: Area; order: readonly number[] };

/**
 * Where validation, protection, named ranges, metadata, conditional formats, filters and the like take part. Called
 * on the records as they are at that moment; changes that a hook makes belong to the same change and are replayed with it.
 */
export interface SpreadsheetHooks {
  /** Before a change: throws Google's error to refuse it whole (SX-03, SX-06). Not called again on a replay. */
  intended?: (intent: Intent) => void;
  /** After rows or columns came, went or moved; adjust what lies in `sheet.extras` and `book.extras`. */
  gridChanged?: (book: SpreadsheetRecord, sheet: SheetRecord, change: GridChange) => void;
  /** After the layers of that kind were cleared in an area, for what is kept outside the layers. */
  cleared?: (book: SpreadsheetRecord, sheet: SheetRecord, area: Area, kinds: readonly LayerKind[]) => void;
  /** After an area was pasted somewhere: `cut` when the source cells moved away, `type` when they did not. */
  pasted?: (
    from: { book: SpreadsheetRecord; sheet: SheetRecord; area: Area },
    to: { book: SpreadsheetRecord; sheet: SheetRecord; area: Area },
    kinds: readonly LayerKind[],
    cut: boolean,
    type?: PasteType,
  ) => void;
  /** A sheet was copied; the copy's `extras` are a deep copy of the original's. */
  sheetCopied?: (core: Core, book: SpreadsheetRecord, original: SheetRecord, copy: SheetRecord) => void;
  /** After `sheetCopied`, where the copy went to another spreadsheet. */
  sheetImported?: (from: SpreadsheetRecord, book: SpreadsheetRecord, copy: SheetRecord) => void;
  sheetDeleted?: (book: SpreadsheetRecord, sheet: SheetRecord) => void;
  /** The cells of a named range, for `getRange('name')` and formulas. */
  namedRange?: (book: SpreadsheetRecord, name: string) => { sheet: number; bounds: Bounds } | undefined;
  /** Whether a filter hides the row. */
  rowFiltered?: (core: Core, book: SpreadsheetRecord, sheet: SheetRecord, row: number) => boolean;
}

const registered: SpreadsheetHooks[] = [];

/** Adds a set of hooks; called once when a module loads. */
export function registerHooks(hooks: SpreadsheetHooks): void {
  if (!registered.includes(hooks)) registered.push(hooks);
}

/** Calls one hook of every set. */
export function callHooks<
  K extends
    | 'intended'
    | 'gridChanged'
    | 'cleared'
    | 'pasted'
    | 'sheetCopied'
    | 'sheetImported'
    | 'sheetDeleted',
>(name: K, ...args: Parameters<NonNullable<SpreadsheetHooks[K]>>): void {
  for (const hooks of registered) (hooks[name] as ((...all: typeof args) => void) | undefined)?.(...args);
}

/** The first answer that a set of hooks has. */
export function askHooks<K extends 'namedRange' | 'rowFiltered'>(
  name: K,
  ...args: Parameters<NonNullable<SpreadsheetHooks[K]>>
): ReturnType<NonNullable<SpreadsheetHooks[K]>> | undefined {
  type Ask = (...all: typeof args) => ReturnType<NonNullable<SpreadsheetHooks[K]>>;
  for (const hooks of registered) {
    const answer = (hooks[name] as Ask | undefined)?.(...args);
    if (answer) return answer;
  }
  return undefined;
}
