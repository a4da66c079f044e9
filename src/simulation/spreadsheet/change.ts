import type { Core } from '../kernel/core';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { forgetCalculation } from './calculate';
import { type SpreadsheetRecord, spreadsheetOf } from './model';

type Apply = (book: SpreadsheetRecord) => unknown;

interface Operation {
  /** Absent for what a person did, or what has been flushed. */
  by?: Execution;
  apply: Apply;
}

/** What one spreadsheet was before the first write that has not been flushed, and everything done to it since. */
interface Pending {
  /** The record those operations led to; another one stands in the state after a restore. */
  record: SpreadsheetRecord;
  base: SpreadsheetRecord;
  operations: Operation[];
}

/** Per workspace and spreadsheet. Not part of the state: it exists only while executions are under way. */
const pendings = new WeakMap<Core, Map<string, Pending>>();
/** Operations that are out of sight while somebody acts between two calls (`delayedWrites`). */
const hidden = new WeakMap<Execution, Map<string, Apply[]>>();

function pendingOf(core: Core): Map<string, Pending> {
  let map = pendings.get(core);
  if (!map) {
    map = new Map();
    pendings.set(core, map);
  }
  for (const [id, pending] of map) {
    if (core.state.spreadsheets[id] !== pending.record) map.delete(id);
  }
  return map;
}

/**
 * The only way to change a spreadsheet. A script's change is seen at once, but lost when the execution is killed before
 * it is flushed; what others did in between stays, by doing it again without the lost changes. So `apply` may run several
 * times, on different records: it takes everything from the record it is given and from values chosen beforehand (ids,
 * the time), and throws, if at all, before it changes anything.
 */
export function change<T>(
  core: Core,
  execution: Execution | undefined,
  id: string,
  apply: (book: SpreadsheetRecord) => T,
): T {
  const book = spreadsheetOf(core, id);
  const map = pendingOf(core);
  let pending = map.get(id);
  if (execution && !pending) {
    pending = { record: book, base: copyOf(book), operations: [] };
    map.set(id, pending);
  }
  const result = apply(book);
  pending?.operations.push(execution ? { by: execution, apply } : { apply });
  forgetCalculation(book);
  touch(core, id);
  return result;
}

/** Makes an execution's changes lasting, in one spreadsheet or in all. */
export function flush(execution: Execution, only?: string): void {
  const map = pendingOf(execution.core);
  for (const [id, pending] of map) {
    if (only !== undefined && id !== only) continue;
    for (const operation of pending.operations) {
      if (operation.by === execution) operation.by = undefined;
    }
    if (pending.operations.every(({ by }) => by === undefined)) map.delete(id);
  }
}

/** Takes an execution's unflushed changes back, keeping what others did since. */
export function lose(execution: Execution): void {
  takeBack(execution);
  hidden.delete(execution);
}

/** Hides an execution's unflushed changes until `showAgain`. */
export function hide(execution: Execution): void {
  hidden.set(execution, takeBack(execution));
}

/** Does hidden changes again on top of what was done meanwhile. */
export function showAgain(execution: Execution): void {
  const taken = hidden.get(execution);
  hidden.delete(execution);
  for (const [id, operations] of taken ?? []) {
    for (const apply of operations) again(() => change(execution.core, execution, id, apply));
  }
}

function takeBack(execution: Execution): Map<string, Apply[]> {
  const { core } = execution;
  const taken = new Map<string, Apply[]>();
  const map = pendingOf(core);
  for (const [id, pending] of map) {
    const own = pending.operations.filter(({ by }) => by === execution);
    if (own.length === 0) continue;
    taken.set(
      id,
      own.map(({ apply }) => apply),
    );
    const others = pending.operations.filter(({ by }) => by !== execution);
    const record = copyOf(pending.base);
    core.state.spreadsheets[id] = record;
    pending.record = record;
    pending.operations = others.filter(({ apply }) => {
      const done = again(() => apply(record));
      forgetCalculation(record);
      return done;
    });
    if (pending.operations.every(({ by }) => by === undefined)) map.delete(id);
  }
  return taken;
}

/** Does a change a second time; false when Google would refuse it now, since what it touched went with the lost changes. */
function again(apply: () => unknown): boolean {
  try {
    apply();
    return true;
  } catch (error) {
    if (error instanceof ServiceException) return false;
    throw error;
  }
}

/** Rows are never changed in place, so that a copy shares them; everything else is small. */
function copyOf(book: SpreadsheetRecord): SpreadsheetRecord {
  const { sheets, styles, ...rest } = book;
  return {
    ...structuredClone(rest),
    styles,
    sheets: sheets.map(({ rows, ...sheet }) => ({ ...structuredClone(sheet), rows: rows.slice() })),
  };
}

function touch(core: Core, id: string): void {
  const file = core.state.files[id];
  if (file) file.modifiedAt = core.state.now;
}

/** One spreadsheet as it is now, to go back to: a version of Google's version history. */
export function savedVersion(core: Core, id: string): string {
  return JSON.stringify(spreadsheetOf(core, id));
}

/** Puts one whole file back to a saved version, as a person does with the version history; everything else stays as it is. */
export function rollBack(core: Core, id: string, saved: string): void {
  spreadsheetOf(core, id);
  pendingOf(core).delete(id);
  core.state.spreadsheets[id] = { ...(JSON.parse(saved) as SpreadsheetRecord), id };
  touch(core, id);
}
