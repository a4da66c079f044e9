import { canAccess } from '../drive/files';
import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import { type Area, checkInside, gridOf } from './area';
import { clearCells, setInputs } from './cells';
import { change } from './change';
import { growTo } from './grid';
import { type Actor, callHooks, type Intent } from './hooks';
import { type CellInput, cellInput } from './input';
import { type LayerKind, layersOf } from './layers';
import { rowOf, type SheetRecord, type SpreadsheetRecord, settingsOf, spreadsheetOf } from './model';
import { extentOf } from './read';
import { requireSheet } from './sheets';

/** Throws unless the account may change the file. */
export function checkWritable(core: Core, user: string, id: string): void {
  const file = core.state.files[id];
  if (file && !canAccess(file, user, true)) {
    throw new ServiceException('You do not have permission to perform that action.');
  }
}

/** One change of one sheet by somebody: whoever may refuse it is asked, then it is done and kept for a replay. */
export function act<T>(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  intent: Pick<Intent, 'kind' | 'inputs'> & { area?: Area },
  apply: (sheet: SheetRecord, book: SpreadsheetRecord) => T,
): T {
  const book = spreadsheetOf(core, id);
  const sheet = requireSheet(book, sheetId);
  checkWritable(core, actor.user, id);
  callHooks('intended', { core, actor, book, sheet, ...intent, area: intent.area ?? gridOf(sheet) });
  return change(core, actor.execution, id, (later) => apply(requireSheet(later, sheetId), later));
}

/** One change of a spreadsheet that is not about the cells of a sheet. */
export function actOnBook<T>(core: Core, actor: Actor, id: string, apply: (book: SpreadsheetRecord) => T): T {
  checkWritable(core, actor.user, id);
  return change(core, actor.execution, id, apply);
}

/** Writes a table of values as typed (SV-02). The area is inside the grid and as large as the table. */
export function writeValues(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  area: Area,
  table: readonly (readonly unknown[])[],
): void {
  const book = spreadsheetOf(core, id);
  const sheet = requireSheet(book, sheetId);
  checkInside(area, sheet);
  const settings = { ...settingsOf(book), now: core.state.now };
  const inputs = table.map((row, index) => {
    const { formats } = rowOf(sheet, area.row + index);
    return row.map((raw, i) => cellInput(raw, formats?.[area.column - 1 + i], settings));
  });
  writeInputs(core, actor, id, sheetId, area, inputs);
}

export function writeInputs(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  act(core, actor, id, sheetId, { kind: 'contents', area, inputs }, (sheet) => {
    checkInside(area, sheet);
    setInputs(sheet, area, inputs);
  });
}

/** One cell, for people and for other services. */
export function setCell(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  row: number,
  column: number,
  value: unknown,
): void {
  writeValues(core, actor, id, sheetId, { row, column, rows: 1, columns: 1 }, [[value]]);
}

/**
 * Writes values below the last row with content and gives that row's number; the grid grows as it must (SS-12). A new row
 * has no formats; one that was there keeps its own.
 */
export function appendRow(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  values: readonly unknown[],
): number {
  const book = spreadsheetOf(core, id);
  const row = extentOf(core, book, requireSheet(book, sheetId)).row + 1;
  const { formats } = rowOf(requireSheet(book, sheetId), row);
  const settings = { ...settingsOf(book), now: core.state.now };
  const inputs = values.map((raw, i) => cellInput(raw, formats?.[i], settings));
  const area = { row, column: 1, rows: 1, columns: Math.max(1, values.length) };
  if (inputs.length === 0) inputs.push({ value: '' });
  return act(core, actor, id, sheetId, { kind: 'contents', area, inputs: [inputs] }, (sheet, later) => {
    const at = extentOf(core, later, sheet).row + 1;
    growTo(later, sheet, at, area.columns);
    setInputs(sheet, { ...area, row: at }, [inputs]);
    return at;
  });
}

/** Clears some kinds of things from an area, each only its own (SV-13). */
export function clearArea(
  core: Core,
  actor: Actor,
  id: string,
  sheetId: number,
  areaOn: (sheet: SheetRecord) => Area,
  kinds: readonly LayerKind[],
): void {
  const area = areaOn(requireSheet(spreadsheetOf(core, id), sheetId));
  const kind = kinds[0];
  if (!kind) return;
  act(core, actor, id, sheetId, { kind, area }, (sheet, book) => {
    const cleared = areaOn(sheet);
    clearCells(sheet, cleared, kinds.flatMap(layersOf), kinds.includes('contents'));
    callHooks('cleared', book, sheet, cleared, kinds);
  });
}
