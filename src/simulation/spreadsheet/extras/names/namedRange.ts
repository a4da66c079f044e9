import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { decimalId } from '../../../kernel/random';
import { actOnBook } from '../../act';
import { objects } from '../../objects';
import { BookPart } from '../../part';
import type { Range } from '../../range';
import type { RangeLike } from '../criteria/argument';
import { checkName, findName, findNameById, type NameRecord, namesOf, removeName, setName } from './record';

/** A name for cells (SX-07). */
export class NamedRange extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    readonly id: number,
  ) {
    super(execution, bookId);
  }

  get record(): NameRecord {
    const record = findNameById(this.book, this.id);
    if (!record) throw new ServiceException('The named range no longer exists.');
    return record;
  }

  private edit(changes: Partial<NameRecord>): this {
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.extras.names = namesOf(book).map((each) => (each.id === this.id ? { ...each, ...changes } : each));
    });
    return this;
  }

  getName(): string {
    return this.record.name;
  }

  getRange(): Range {
    const { sheet, bounds } = this.record;
    return objects.range(this.execution, this.bookId, sheet, bounds);
  }

  setName(name: string): this {
    checkName(String(name));
    const other = findName(this.book, String(name));
    if (other && other.id !== this.id) {
      throw new ServiceException(`A named range "${name}" already exists.`);
    }
    return this.edit({ name: String(name) });
  }

  setRange(range: RangeLike): this {
    return this.edit({ sheet: range.sheetId, bounds: range.bounds });
  }

  remove(): void {
    actOnBook(this.core, this.actor, this.bookId, (book) => removeName(book, this.id));
  }
}

/** Names a range of the spreadsheet; a name that is there already moves. */
export function nameRange(part: BookPart, name: string, range: RangeLike): void {
  checkName(name);
  if (range.bookId !== part.bookId) {
    throw new ServiceException('The range must be in the same spreadsheet as its name.');
  }
  const id = Number(decimalId(part.core.state, 9));
  actOnBook(part.core, part.actor, part.bookId, (book) =>
    setName(book, { id, name, sheet: range.sheetId, bounds: range.bounds }),
  );
}

/** Google's text for a name that is missing is unknown; that it throws is documented. */
export function forgetName(part: BookPart, name: string): void {
  const found = findName(part.book, name);
  if (!found) throw new ServiceException(`The named range "${name}" does not exist.`);
  actOnBook(part.core, part.actor, part.bookId, (book) => removeName(book, found.id));
}

/** The names of a spreadsheet, or of one of its sheets. */
export const namedRanges = (part: BookPart, sheet?: number): NamedRange[] =>
  namesOf(part.book)
    .filter((record) => sheet === undefined || record.sheet === sheet)
    .map(({ id }) => new NamedRange(part.execution, part.bookId, id));
