import type { SpreadsheetHooks } from '../../hooks';
import type { SheetRecord } from '../../model';
import { followedBounds } from '../follow';
import { isProtected, mayEdit, protectedError } from './record';

/**
 * Who may not edit what is protected, script or person, is refused (SX-06). A protected range is refused for every change of
 * its cells and of the rows and columns it is in; the sheet as a whole can be renamed and moved unless it is protected.
 */
export const protectionHooks: SpreadsheetHooks = {
  intended: ({ core, actor, book, sheet, area, kind }) => {
    const { protections } = sheet.extras;
    if (!protections || protections.length === 0) return;
    const refused =
      kind === 'sheet'
        ? protections.some(
            (protection) =>
              protection.type === 'SHEET' &&
              !protection.warningOnly &&
              !mayEdit(core, book, protection, actor.user),
          )
        : isProtected(core, book, sheet, area, actor.user);
    if (refused) throw protectedError();
  },
  gridChanged: (_book, sheet, change) => {
    const { protections } = sheet.extras;
    if (!protections || change.kind === 'sort') return;
    sheet.extras.protections = protections.flatMap((protection) => {
      const unprotected = protection.unprotected.flatMap((bounds) => followedBounds(bounds, change) ?? []);
      if (protection.type === 'SHEET') return [{ ...protection, unprotected }];
      const bounds = followedBounds(protection.bounds, change);
      return bounds ? [{ ...protection, bounds, unprotected }] : [];
    });
  },
  /** Copies of a sheet are not protected; what Google does with each way of copying is unconfirmed. */
  sheetCopied: (_core, _book, _original, copy: SheetRecord) => {
    delete copy.extras.protections;
  },
};
