import { ServiceException } from '../kernel/errors';
import { type Area, contains, isWithin, overlap } from './area';
import { clearCells } from './cells';
import { layersOf } from './layers';
import type { SheetRecord } from './model';

const PARTIAL = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merged areas that have a cell in common with the area. */
export const mergesIn = (sheet: SheetRecord, area: Area): Area[] =>
  sheet.merges.filter((merge) => overlap(merge, area));

export const mergeAt = (sheet: SheetRecord, row: number, column: number): Area | undefined =>
  sheet.merges.find((merge) => contains(merge, row, column));

/** Undoes the merges in an area; refuses one that reaches out of it. */
export function unmerge(sheet: SheetRecord, area: Area): void {
  const touched = mergesIn(sheet, area);
  if (touched.some((merge) => !isWithin(merge, area))) throw new ServiceException(PARTIAL);
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
}

/** Makes one cell of each area; the value of its first cell survives (SV-14). */
export function mergeAreas(sheet: SheetRecord, areas: readonly Area[]): void {
  for (const area of areas) {
    if (mergesIn(sheet, area).some((merge) => !isWithin(merge, area))) throw new ServiceException(PARTIAL);
  }
  const layers = layersOf('contents');
  for (const area of areas) {
    unmerge(sheet, area);
    if (area.rows * area.columns === 1) continue;
    if (area.columns > 1) {
      clearCells(
        sheet,
        { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 },
        layers,
        true,
      );
    }
    if (area.rows > 1) clearCells(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, layers, true);
    sheet.merges.push(area);
  }
}
