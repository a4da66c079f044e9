import type { Core } from '../kernel/core';

/** `changeType` of a change event (TR-11). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What a person did to a spreadsheet: the source of edit and change events. Nothing a script does makes one (TR-13). */
export interface PersonChange {
  kind: ChangeType;
  spreadsheet: string;
  user: string;
  /** Id of the sheet; absent where the change concerns none. */
  sheet?: number;
  /** A1 text of the cells that were edited. */
  range?: string;
  /** What was typed into a single cell; absent for several cells, and when the cell was emptied. */
  value?: string;
  /** What the single cell held before; absent when it was blank. Dates are the serial numbers that Sheets gives. */
  oldValue?: string;
}

/** Tells every folder that a person has changed a spreadsheet; the folder of triggers delivers the events. */
export function personChanged(core: Core, change: PersonChange): void {
  for (const folder of core.folders) folder.personChanged?.(core, change);
}
