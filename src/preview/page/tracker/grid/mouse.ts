import type { Place } from './geometry';

/** What the pointer is on: a cell, a column's letter (`row` null), a row's number (`column` null), or the corner (both). */
export type Hit = { [key in keyof Place]: Place[key] | null };

/** What a point of the grid stands for, or null. */
export function hitAt(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element) || target.closest('.tabulator-col-resize-handle')) return null;
  const name = target.closest('[tabulator-field]')?.getAttribute('tabulator-field');
  if (!name) return null;
  const row = target.closest<HTMLElement>('.tabulator-row')?.dataset.row;
  return {
    row: row === undefined ? null : Number(row),
    column: name.startsWith('c') ? Number(name.slice(1)) : null,
  };
}
