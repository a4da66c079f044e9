import { type Area, areaOf, type Bounds, boundsOf, overlap } from '../../area';
import type { GridChange, SpreadsheetHooks } from '../../hooks';
import type { SheetRecord } from '../../model';
import { without } from '../areas';
import { followedCondition } from '../criteria/follow';
import type { Condition } from '../criteria/meets';
import { followedBounds } from '../follow';

/** Looks a rule gives to cells that meet it; null where it says nothing. */
export interface FormatLooks {
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
}

/** One end, or the middle, of a colour scale. */
export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

export interface Gradient {
  min: GradientPoint | null;
  mid: GradientPoint | null;
  max: GradientPoint | null;
}

/** A rule as it is stored: its cells, and either a condition with looks or a colour scale. */
export interface FormatRecord {
  ranges: Bounds[];
  condition: Condition | null;
  looks: FormatLooks;
  gradient: Gradient | null;
}

declare module '../../model' {
  interface SheetExtras {
    /** By rank: the first rule that a cell meets gives it its looks. */
    conditionalFormats?: FormatRecord[];
  }
}

function mapRanges(sheet: SheetRecord, map: (bounds: Bounds, record: FormatRecord) => Bounds[]): void {
  const { conditionalFormats } = sheet.extras;
  if (!conditionalFormats) return;
  sheet.extras.conditionalFormats = conditionalFormats.flatMap((record) => {
    const ranges = record.ranges.flatMap((bounds) => map(bounds, record));
    return ranges.length > 0 ? [{ ...record, ranges }] : [];
  });
}

function shifted(area: Area, from: Area, to: Area): Area {
  return { ...area, row: area.row - from.row + to.row, column: area.column - from.column + to.column };
}

/** Rules follow their cells; formats that are cleared or pasted take them along, within a sheet. */
export const conditionalHooks: SpreadsheetHooks = {
  gridChanged: (book, sheet, change: GridChange) => {
    if (change.kind === 'sort') return;
    mapRanges(sheet, (bounds) => {
      const followed = followedBounds(bounds, change);
      return followed ? [followed] : [];
    });
    for (const home of book.sheets) {
      if (!home.extras.conditionalFormats) continue;
      home.extras.conditionalFormats = home.extras.conditionalFormats.map((record) => ({
        ...record,
        condition:
          record.condition &&
          followedCondition(record.condition, home, { sheet, change, locale: book.locale }),
      }));
    }
  },
  cleared: (_book, sheet, area, kinds) => {
    if (!kinds.includes('formats')) return;
    mapRanges(sheet, (bounds) => {
      const own = areaOf(bounds, sheet);
      return overlap(own, area) ? without(own, area).map(boundsOf) : [bounds];
    });
  },
  pasted: (from, to, kinds, cut, type) => {
    const { conditionalFormats } = to.sheet.extras;
    if (from.sheet !== to.sheet || !conditionalFormats) return;
    if (!kinds.includes('formats') && type !== 'PASTE_CONDITIONAL_FORMATTING') return;
    const pieces = new Map<FormatRecord, Area[]>();
    for (const record of conditionalFormats) {
      const inside = record.ranges.flatMap((bounds) => overlap(areaOf(bounds, from.sheet), from.area) ?? []);
      pieces.set(record, inside);
    }
    const gone = cut ? [from.area, to.area] : [to.area];
    to.sheet.extras.conditionalFormats = conditionalFormats.flatMap((record) => {
      const kept = record.ranges.flatMap((bounds) => {
        const own = areaOf(bounds, to.sheet);
        if (!gone.some((area) => overlap(own, area))) return [bounds];
        return gone
          .reduce((parts, area) => parts.flatMap((part) => without(part, area)), [own])
          .map(boundsOf);
      });
      const added: Bounds[] = [];
      for (let row = 0; row < to.area.rows; row += from.area.rows) {
        for (let column = 0; column < to.area.columns; column += from.area.columns) {
          const tile = { ...to.area, row: to.area.row + row, column: to.area.column + column };
          for (const piece of pieces.get(record) ?? []) added.push(boundsOf(shifted(piece, from.area, tile)));
        }
      }
      const ranges = [...kept, ...added];
      return ranges.length > 0 ? [{ ...record, ranges }] : [];
    });
  },
};
