import type { GridChange } from '../spreadsheet/hooks';
import { registerHooks } from '../spreadsheet/hooks';
import type { SheetRecord } from '../spreadsheet/model';

/**
 * What a column of a response tab is for, and its header as the form last wrote it; a grid has a column per row, known
 * by the row's text.
 */
export type ColumnMark =
  | { holds: 'timestamp' | 'email'; header: string }
  | { holds: 'answer'; item: number; row: string | null; header: string };

/**
 * Which columns and rows of a tab a form writes to: by index from 0, null for those that are not the form's. It goes
 * with the rows and columns when people or scripts insert, delete, move and sort them.
 */
export interface FormLink {
  columns: (ColumnMark | null)[];
  /** Ids of responses. */
  rows: (string | null)[];
}

declare module '../spreadsheet/model' {
  interface SheetExtras {
    form?: FormLink;
  }
}

registerHooks({
  gridChanged: (_book, sheet, change) => {
    if (sheet.extras.form) follow(sheet.extras.form, change);
  },
  sheetCopied: (_core, _book, _original, copy) => unlinkSheet(copy),
});

/** A tab whose form writes to it no longer: rows and headers stay (FM-20). */
export function unlinkSheet(sheet: SheetRecord): void {
  delete sheet.extras.form;
  delete sheet.form;
}

function follow(link: FormLink, change: GridChange): void {
  if (change.kind === 'sort') {
    const { area, order } = change;
    const first = link.columns.findIndex((mark) => mark !== null) + 1;
    if (first < area.column || first >= area.column + area.columns) return;
    const before = link.rows.slice();
    order.forEach((from, index) => {
      const to = area.row - 1 + index;
      while (link.rows.length < to) link.rows.push(null);
      link.rows[to] = before[area.row - 1 + from] ?? null;
    });
    return;
  }
  const list: unknown[] = change.axis === 'row' ? link.rows : link.columns;
  if (change.kind === 'move') {
    const { from, count, to } = change;
    while (list.length < Math.max(from + count, to) - 1) list.push(null);
    const moved = list.splice(from - 1, count);
    list.splice(to > from ? to - 1 - count : to - 1, 0, ...moved);
  } else if (change.kind === 'delete') {
    list.splice(change.at - 1, change.count);
  } else if (change.at <= list.length) {
    list.splice(change.at - 1, 0, ...new Array(change.count).fill(null));
  }
}
