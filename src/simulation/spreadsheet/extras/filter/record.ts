import type { Core } from '../../../kernel/core';
import { areaOf, type Bounds, contains } from '../../area';
import type { SpreadsheetHooks } from '../../hooks';
import { type SheetRecord, type SpreadsheetRecord, settingsOf } from '../../model';
import { seenAt } from '../../read';
import { displayValue } from '../../values/display';
import { followedCondition } from '../criteria/follow';
import { type Condition, meets } from '../criteria/meets';
import { followedBounds, followedLine } from '../follow';

/** What a filter demands of one column. Lists hold texts as cells show them; an empty one demands nothing. */
export interface FilterCriteriaRecord {
  condition: Condition | null;
  hidden: string[];
  visible: string[];
}

/** The filter of a sheet; its first row is the header. */
export interface FilterRecord {
  bounds: Bounds;
  /** By column, counted from the sheet's first. */
  columns: Record<number, FilterCriteriaRecord>;
}

declare module '../../model' {
  interface SheetExtras {
    filter?: FilterRecord;
  }
}

/** Whether the filter hides a row as its cells are now; Sheets judges them anew only when a criterion is set. */
function rowFiltered(core: Core, book: SpreadsheetRecord, sheet: SheetRecord, row: number): boolean {
  const { filter } = sheet.extras;
  if (!filter) return false;
  const area = areaOf(filter.bounds, sheet);
  if (row === area.row || !contains(area, row, area.column)) return false;
  return Object.entries(filter.columns).some(([name, { condition, hidden, visible }]) => {
    const column = Number(name);
    const cell = seenAt(core, book, sheet, row, column);
    const text = cell.value === '' ? '' : displayValue(cell.value, cell.format, settingsOf(book));
    if (hidden.includes(text) || (visible.length > 0 && !visible.includes(text))) return true;
    return condition !== null && !meets(condition, cell, { core, book, sheet, row, column });
  });
}

export const filterHooks: SpreadsheetHooks = {
  rowFiltered,
  gridChanged: (book, sheet, change) => {
    if (change.kind === 'sort') return;
    for (const home of book.sheets) {
      const { filter } = home.extras;
      if (!filter) continue;
      const bounds = home === sheet ? followedBounds(filter.bounds, change) : filter.bounds;
      if (!bounds) {
        delete home.extras.filter;
        continue;
      }
      const columns: FilterRecord['columns'] = {};
      for (const [name, criteria] of Object.entries(filter.columns)) {
        const moves = home === sheet && change.axis === 'column';
        const column = moves ? followedLine(Number(name), change) : Number(name);
        if (column === undefined) continue;
        const condition =
          criteria.condition &&
          followedCondition(criteria.condition, home, { sheet, change, locale: book.locale });
        columns[column] = { ...criteria, condition };
      }
      home.extras.filter = { bounds, columns };
    }
  },
};
