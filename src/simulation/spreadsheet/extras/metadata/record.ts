import type { SpreadsheetHooks } from '../../hooks';
import type { SheetRecord, SpreadsheetRecord } from '../../model';
import { followedLine } from '../follow';

/** Where metadata is: on the spreadsheet, on a sheet, or on one whole row or column of it. */
export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheet: number }
  | { type: 'ROW' | 'COLUMN'; sheet: number; line: number };

export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** The script that made it: with PROJECT visibility no other one sees it. */
  script: string;
  place: MetadataPlace;
}

declare module '../../model' {
  interface SpreadsheetExtras {
    /** In the order they were made. */
    metadata?: MetadataRecord[];
  }
}

export const metadataOf = (book: SpreadsheetRecord): readonly MetadataRecord[] => book.extras.metadata ?? [];

function widthOf(sheet: SheetRecord): number {
  return Math.max(
    1,
    ...sheet.rows.map(({ values, formulas }) => Math.max(values.length, formulas?.length ?? 0)),
  );
}

/**
 * Metadata goes where its row or column goes, and dies with it (SX-08). A sort takes the metadata of rows along when it
 * moves all that the sheet holds in them; for a sort of some columns only, what Google does is unconfirmed.
 */
export const metadataHooks: SpreadsheetHooks = {
  gridChanged: (book, sheet, change) => {
    if (!book.extras.metadata) return;
    const lineAfter = (type: 'ROW' | 'COLUMN', line: number): number | undefined => {
      if (change.kind !== 'sort') {
        return (type === 'ROW') === (change.axis === 'row') ? followedLine(line, change) : line;
      }
      const { area, order } = change;
      if (type === 'COLUMN' || area.column > 1 || area.columns < widthOf(sheet)) return line;
      const place = order.indexOf(line - area.row);
      return place < 0 ? line : area.row + place;
    };
    book.extras.metadata = metadataOf(book).flatMap((record) => {
      const { place } = record;
      if (place.type === 'SPREADSHEET' || place.type === 'SHEET' || place.sheet !== sheet.id) return [record];
      const line = lineAfter(place.type, place.line);
      return line === undefined ? [] : [{ ...record, place: { ...place, line } }];
    });
  },
  sheetDeleted: (book, sheet) => {
    if (!book.extras.metadata) return;
    book.extras.metadata = metadataOf(book).filter(
      ({ place }) => place.type === 'SPREADSHEET' || place.sheet !== sheet.id,
    );
  },
};
