import type { Execution } from '../kernel/execution';
import { findSheet, type SheetRecord, spreadsheetOf, type View } from './model';
import { requireSheet } from './sheets';

/** What each execution has made active; beyond it only where a person has the document open. */
const active = new WeakMap<Execution, Map<string, View>>();
const chosen = new WeakMap<Execution, string>();

/** The spreadsheet a script works in by itself: of the event, else the one it is bound to; undefined without (SS-20). */
export function activeSpreadsheet(execution: Execution): string | undefined {
  const { container } = execution.script.record;
  const id = chosen.get(execution) ?? execution.entry.active?.spreadsheet ?? container;
  return id !== null && execution.core.state.spreadsheets[id] ? id : undefined;
}

export function setActiveSpreadsheet(execution: Execution, id: string): void {
  chosen.set(execution, id);
}

/**
 * The active sheet and selection: what the event was about, else what the person has in front of them, else the first
 * visible sheet.
 */
export function activeView(execution: Execution, id: string): View {
  const book = spreadsheetOf(execution.core, id);
  const { entry, core } = execution;
  const own = active.get(execution)?.get(id);
  const event =
    entry.active?.spreadsheet === id && entry.active.sheet !== undefined ? entry.active : undefined;
  const view =
    own ??
    (event && { sheet: event.sheet as number, ranges: [event.range ?? 'A1'] }) ??
    (entry.ui ? core.state.views[id]?.[execution.viewer] : undefined);
  if (view && findSheet(book, view.sheet)) return view;
  const first = book.sheets.find(({ hidden }) => !hidden) ?? (book.sheets[0] as SheetRecord);
  return { sheet: first.id, ranges: ['A1'] };
}

/** Makes a sheet active, and a selection on it; a person who has the document open sees it. */
export function setActiveView(execution: Execution, id: string, view: View): void {
  requireSheet(spreadsheetOf(execution.core, id), view.sheet);
  let views = active.get(execution);
  if (!views) {
    views = new Map();
    active.set(execution, views);
  }
  views.set(id, view);
  if (execution.entry.ui) show(execution, id, view);
}

function show(execution: Execution, id: string, view: View): void {
  const { views } = execution.core.state;
  views[id] ??= {};
  (views[id] as Record<string, View>)[execution.viewer] = view;
}
