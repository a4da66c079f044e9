import { constant, type EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { decimalId } from '../../../kernel/random';
import { User } from '../../../session/user';
import { actOnBook } from '../../act';
import type { Bounds } from '../../area';
import type { SheetRecord, SpreadsheetRecord } from '../../model';
import { objects } from '../../objects';
import { BookPart, type SheetPart } from '../../part';
import type { Range } from '../../range';
import { requireSheet } from '../../sheets';
import type { RangeLike } from '../criteria/argument';
import type { NamedRange } from '../names/namedRange';
import { findName, findNameById } from '../names/record';
import {
  editorsOf,
  editorsToChange,
  mayEdit,
  type ProtectionRecord,
  protectedError,
  removeEditors,
} from './record';

const addressOf = (person: string | User): string =>
  typeof person === 'string' ? person : person.getEmail();

function findProtection(
  book: SpreadsheetRecord,
  id: number,
): { sheet: SheetRecord; protection: ProtectionRecord } {
  for (const sheet of book.sheets) {
    const protection = sheet.extras.protections?.find((each) => each.id === id);
    if (protection) return { sheet, protection };
  }
  throw new ServiceException('The protection no longer exists.');
}

/** A protected range or sheet (SX-05). */
export class Protection extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    readonly id: number,
  ) {
    super(execution, bookId);
  }

  private get found() {
    return findProtection(this.book, this.id);
  }

  /** Changes the protection; only those who may edit what it protects can. */
  private edit(
    apply: (protection: ProtectionRecord, book: SpreadsheetRecord, sheet: SheetRecord) => void,
  ): this {
    if (!this.canEdit()) throw protectedError();
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      const { sheet, protection } = findProtection(book, this.id);
      apply(protection, book, sheet);
    });
    return this;
  }

  canEdit(): boolean {
    return mayEdit(this.core, this.book, this.found.protection, this.execution.user);
  }

  canDomainEdit(): boolean {
    return this.found.protection.domainEdit;
  }

  getDescription(): string {
    return this.found.protection.description;
  }

  getEditors(): User[] {
    return editorsOf(this.core, this.book, this.found.protection).map((email) => new User(email));
  }

  getProtectionType(): EnumConstant {
    return constant('Spreadsheet.ProtectionType', this.found.protection.type);
  }

  getRange(): Range {
    const { sheet, protection } = this.found;
    return objects.range(this.execution, this.bookId, sheet.id, protection.bounds);
  }

  getRangeName(): string | null {
    const { namedRange } = this.found.protection;
    return namedRange === undefined ? null : (findNameById(this.book, namedRange)?.name ?? null);
  }

  getUnprotectedRanges(): Range[] {
    const { sheet, protection } = this.found;
    return protection.unprotected.map((bounds) =>
      objects.range(this.execution, this.bookId, sheet.id, bounds),
    );
  }

  isWarningOnly(): boolean {
    return this.found.protection.warningOnly;
  }

  addEditor(person: string | User): this {
    return this.addEditors([person]);
  }

  addEditors(people: readonly (string | User)[]): this {
    return this.edit((protection, book) => {
      const editors = editorsToChange(this.core, book, protection);
      for (const address of people.map(addressOf)) {
        if (!editors.some((editor) => editor.toLowerCase() === address.toLowerCase())) editors.push(address);
      }
    });
  }

  removeEditor(person: string | User): this {
    return this.removeEditors([person]);
  }

  removeEditors(people: readonly (string | User)[]): this {
    return this.edit((protection, book) =>
      removeEditors(this.core, book, protection, people.map(addressOf), this.execution.user),
    );
  }

  setDescription(text: string): this {
    return this.edit((protection) => {
      protection.description = text === null ? '' : String(text);
    });
  }

  /** Everybody of the owner's domain who may change the file; consumer accounts have none. */
  setDomainEdit(editable: boolean): this {
    if (this.core.state.edition === 'consumer') {
      throw new ServiceException('The spreadsheet does not belong to a domain.');
    }
    return this.edit((protection, book) => {
      editorsToChange(this.core, book, protection);
      protection.domainEdit = editable;
    });
  }

  /** From now on nobody is kept out; everybody is asked. The lists of editors stay for later. */
  setWarningOnly(warningOnly: boolean): this {
    return this.edit((protection) => {
      protection.warningOnly = warningOnly;
    });
  }

  /** A protected sheet becomes a protected range. */
  setRange(range: RangeLike): this {
    return this.cover(range.sheetId, range.bounds);
  }

  setNamedRange(range: NamedRange): this {
    return this.tie(range.record.id);
  }

  setRangeName(name: string): this {
    const found = findName(this.book, String(name));
    if (!found) throw new ServiceException(`The named range "${name}" does not exist.`);
    return this.tie(found.id);
  }

  private tie(namedRange: number): this {
    const found = findNameById(this.book, namedRange);
    if (!found) throw new ServiceException('The named range does not exist.');
    return this.cover(found.sheet, found.bounds, namedRange);
  }

  private cover(sheetId: number, bounds: Bounds, namedRange?: number): this {
    return this.edit((protection, book, sheet) => {
      const target = requireSheet(book, sheetId);
      const { namedRange: _, ...rest } = protection;
      const next: ProtectionRecord = {
        ...rest,
        type: 'RANGE',
        bounds,
        unprotected: [],
        ...(namedRange !== undefined && { namedRange }),
      };
      const others = (sheet.extras.protections ?? []).filter(({ id }) => id !== protection.id);
      if (target !== sheet) {
        sheet.extras.protections = others;
        target.extras.protections = [...(target.extras.protections ?? []), next];
      } else {
        sheet.extras.protections = (sheet.extras.protections ?? []).map((each) =>
          each.id === protection.id ? next : each,
        );
      }
    });
  }

  setUnprotectedRanges(ranges: readonly RangeLike[]): this {
    const { sheet, protection } = this.found;
    if (protection.type !== 'SHEET') {
      throw new ServiceException('Only a protected sheet can have unprotected ranges.');
    }
    if (ranges.some(({ sheetId, bookId }) => sheetId !== sheet.id || bookId !== this.bookId)) {
      throw new ServiceException('The unprotected ranges must be on the protected sheet.');
    }
    return this.edit((later) => {
      later.unprotected = ranges.map(({ bounds }) => bounds);
    });
  }

  remove(): void {
    this.edit((protection, _book, sheet) => {
      sheet.extras.protections = (sheet.extras.protections ?? []).filter(({ id }) => id !== protection.id);
    });
  }
}

/** Protects a range (a new protection each time), or a sheet, whose protection there is already comes back (SX-05). */
export function protect(part: SheetPart, bounds: Bounds | null): Protection {
  const { core, execution, bookId, sheetId } = part;
  const existing = part.record.extras.protections?.find(({ type }) => type === 'SHEET');
  if (bounds === null && existing) return new Protection(execution, bookId, existing.id);
  const id = Number(decimalId(core.state, 9));
  actOnBook(core, part.actor, bookId, (book) => {
    const sheet = requireSheet(book, sheetId);
    const protection: ProtectionRecord = {
      id,
      type: bounds === null ? 'SHEET' : 'RANGE',
      bounds: bounds ?? {},
      description: '',
      warningOnly: false,
      editors: null,
      domainEdit: false,
      unprotected: [],
    };
    sheet.extras.protections = [...(sheet.extras.protections ?? []), protection];
  });
  return new Protection(execution, bookId, id);
}

/** The protections of one type on some sheets. */
export const protectionsOf = (
  part: BookPart,
  sheets: readonly SheetRecord[],
  type: EnumConstant,
): Protection[] =>
  sheets.flatMap((sheet) =>
    (sheet.extras.protections ?? [])
      .filter((protection) => protection.type === type.constantName)
      .map(({ id }) => new Protection(part.execution, part.bookId, id)),
  );
