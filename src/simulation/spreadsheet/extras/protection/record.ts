import { canAccess } from '../../../drive/files';
import type { Core } from '../../../kernel/core';
import { ServiceException } from '../../../kernel/errors';
import { type Area, areaOf, type Bounds, overlap } from '../../area';
import type { SheetRecord, SpreadsheetRecord } from '../../model';
import { fileOf } from '../../sharing';
import { without } from '../areas';

/** One protected range, or a protected sheet with the ranges left open. */
export interface ProtectionRecord {
  id: number;
  type: 'RANGE' | 'SHEET';
  /** Without any side for a sheet. */
  bounds: Bounds;
  /** Id of the named range it is tied to. */
  namedRange?: number;
  description: string;
  warningOnly: boolean;
  /** Null as long as nobody changed the list: then whoever may change the file may change the range. */
  editors: string[] | null;
  domainEdit: boolean;
  unprotected: Bounds[];
}

declare module '../../model' {
  interface SheetExtras {
    /** In the order they were made. */
    protections?: ProtectionRecord[];
  }
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const protectedError = (): ServiceException => new ServiceException(PROTECTED);

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether an account may change what is protected, and the protection itself. A warning keeps nobody out. */
export function mayEdit(
  core: Core,
  book: SpreadsheetRecord,
  { editors, domainEdit }: ProtectionRecord,
  user: string,
): boolean {
  const file = fileOf(core, book.id);
  if (same(file.owner, user)) return true;
  if (!canAccess(file, user, true)) return false;
  if (editors === null) return true;
  return (
    editors.some((editor) => same(editor, user)) || (domainEdit && domainOf(file.owner) === domainOf(user))
  );
}

/** Whether a protection of a sheet covers a cell of the area. */
function covers(protection: ProtectionRecord, sheet: SheetRecord, area: Area): boolean {
  if (protection.type === 'RANGE') return !!overlap(areaOf(protection.bounds, sheet), area);
  let parts = [area];
  for (const bounds of protection.unprotected) {
    parts = parts.flatMap((part) => without(part, areaOf(bounds, sheet)));
  }
  return parts.length > 0;
}

/** Whether protections keep an account from changing an area of a sheet. */
export function isProtected(
  core: Core,
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  user: string,
): boolean {
  return (sheet.extras.protections ?? []).some(
    (protection) =>
      !protection.warningOnly && !mayEdit(core, book, protection, user) && covers(protection, sheet, area),
  );
}

/** The list of editors as a script is about to change it: at first everybody who may change the file. */
export function editorsToChange(core: Core, book: SpreadsheetRecord, protection: ProtectionRecord): string[] {
  if (protection.editors === null) {
    protection.editors = fileOf(core, book.id).permissions.flatMap(({ role, emailAddress, view }) =>
      (role === 'owner' || role === 'writer') && emailAddress && !view ? [emailAddress] : [],
    );
  }
  return protection.editors;
}

/**
 * Addresses of the editors. The owner is not among them as long as nobody changed the list (SX-05), although the owner can
 * always edit.
 */
export function editorsOf(core: Core, book: SpreadsheetRecord, { editors }: ProtectionRecord): string[] {
  if (editors !== null) return [...editors];
  return fileOf(core, book.id).permissions.flatMap(({ role, emailAddress, view }) =>
    role === 'writer' && emailAddress && !view ? [emailAddress] : [],
  );
}

/** Takes editors away; neither the owner nor the one who does it can be removed. */
export function removeEditors(
  core: Core,
  book: SpreadsheetRecord,
  protection: ProtectionRecord,
  people: readonly string[],
  user: string,
): void {
  const { owner } = fileOf(core, book.id);
  protection.editors = editorsToChange(core, book, protection).filter(
    (editor) => same(editor, owner) || same(editor, user) || !people.some((person) => same(person, editor)),
  );
}
