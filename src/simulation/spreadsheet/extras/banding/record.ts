import { ServiceException } from '../../../kernel/errors';
import { areaOf, type Bounds, overlap } from '../../area';
import type { SpreadsheetHooks } from '../../hooks';
import type { SheetRecord } from '../../model';
import { followedBounds } from '../follow';
import type { BandColors } from './themes';

/** Alternating colours of an area. The cells' own backgrounds stay as they are underneath. */
export interface BandingRecord {
  id: number;
  bounds: Bounds;
  rows?: BandColors;
  columns?: BandColors;
}

declare module '../../model' {
  interface SheetExtras {
    bandings?: BandingRecord[];
  }
}

export const bandingsOf = (sheet: SheetRecord): readonly BandingRecord[] => sheet.extras.bandings ?? [];

/** Throws where an area has alternating colours already. */
export function checkFree(sheet: SheetRecord, bounds: Bounds, except?: number): void {
  const area = areaOf(bounds, sheet);
  if (bandingsOf(sheet).some((other) => other.id !== except && overlap(areaOf(other.bounds, sheet), area))) {
    throw new ServiceException(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

export const bandingHooks: SpreadsheetHooks = {
  gridChanged: (_book, sheet, change) => {
    if (!sheet.extras.bandings || change.kind === 'sort') return;
    sheet.extras.bandings = bandingsOf(sheet).flatMap((banding) => {
      const bounds = followedBounds(banding.bounds, change);
      return bounds ? [{ ...banding, bounds }] : [];
    });
  },
};
