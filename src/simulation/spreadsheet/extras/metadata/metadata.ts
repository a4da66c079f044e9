import { constant, type EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { decimalId } from '../../../kernel/random';
import { actOnBook } from '../../act';
import { objects } from '../../objects';
import { BookPart } from '../../part';
import type { Range } from '../../range';
import type { Sheet } from '../../sheet';
import type { Spreadsheet } from '../../spreadsheet';
import type { RangeLike } from '../criteria/argument';
import { placeOn } from './place';
import { type MetadataPlace, type MetadataRecord, metadataOf } from './record';

/** Where metadata was when its location was asked for. */
export class DeveloperMetadataLocation extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    private readonly place: MetadataPlace,
  ) {
    super(execution, bookId);
  }

  getLocationType(): EnumConstant {
    return constant('Spreadsheet.DeveloperMetadataLocationType', this.place.type);
  }

  private lineOf(type: 'ROW' | 'COLUMN'): Range | null {
    const { place } = this;
    if (place.type !== type) return null;
    const bounds =
      type === 'ROW'
        ? { startRow: place.line, endRow: place.line }
        : { startColumn: place.line, endColumn: place.line };
    return objects.range(this.execution, this.bookId, place.sheet, bounds);
  }

  getRow(): Range | null {
    return this.lineOf('ROW');
  }

  getColumn(): Range | null {
    return this.lineOf('COLUMN');
  }

  getSheet(): Sheet | null {
    const { place } = this;
    return place.type === 'SHEET' ? objects.sheet(this.execution, this.bookId, place.sheet) : null;
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.type === 'SPREADSHEET' ? objects.spreadsheet(this.execution, this.bookId) : null;
  }
}

/** A key and a value that stay with a row, a column, a sheet or the file (SX-08). */
export class DeveloperMetadata extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    readonly id: number,
  ) {
    super(execution, bookId);
  }

  private get record(): MetadataRecord {
    const record = metadataOf(this.book).find(({ id }) => id === this.id);
    if (!record) throw new ServiceException('The developer metadata no longer exists.');
    return record;
  }

  private edit(changes: Partial<MetadataRecord>): this {
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.extras.metadata = metadataOf(book).map((each) =>
        each.id === this.id ? { ...each, ...changes } : each,
      );
    });
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.record.key;
  }

  getValue(): string | null {
    return this.record.value;
  }

  getVisibility(): EnumConstant {
    return constant('Spreadsheet.DeveloperMetadataVisibility', this.record.visibility);
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.execution, this.bookId, this.record.place);
  }

  setKey(key: string): this {
    return this.edit({ key: String(key) });
  }

  setValue(value: string): this {
    return this.edit({ value: value === null ? null : String(value) });
  }

  setVisibility(visibility: EnumConstant): this {
    return this.edit({ visibility: visibility.constantName as MetadataRecord['visibility'] });
  }

  moveToRow(row: RangeLike): this {
    return this.edit({ place: placeOn(this.book, row, 'ROW') });
  }

  moveToColumn(column: RangeLike): this {
    return this.edit({ place: placeOn(this.book, column, 'COLUMN') });
  }

  moveToSheet(sheet: { sheetId: number }): this {
    return this.edit({ place: { type: 'SHEET', sheet: sheet.sheetId } });
  }

  moveToSpreadsheet(): this {
    return this.edit({ place: { type: 'SPREADSHEET' } });
  }

  remove(): void {
    actOnBook(this.core, this.actor, this.bookId, (book) => {
      book.extras.metadata = metadataOf(book).filter(({ id }) => id !== this.id);
    });
  }
}

/** Overloads: key; key, visibility; key, value; key, value, visibility. */
export function addMetadata(part: BookPart, place: MetadataPlace, args: readonly unknown[]): void {
  const [key, ...rest] = args;
  const last = rest.at(-1);
  const visibility =
    typeof last === 'object' && last !== null ? (last as EnumConstant).constantName : 'DOCUMENT';
  const [value] = rest.filter((item) => typeof item !== 'object' || item === null);
  const record: MetadataRecord = {
    id: Number(decimalId(part.core.state, 9)),
    key: String(key),
    value: value === undefined || value === null ? null : String(value),
    visibility: visibility as MetadataRecord['visibility'],
    script: part.execution.script.id,
    place,
  };
  actOnBook(part.core, part.actor, part.bookId, (book) => {
    book.extras.metadata = [...metadataOf(book), record];
  });
}

/** The metadata of a spreadsheet that the script may see and that fits. */
export const metadataWhere = (
  part: BookPart,
  fits: (record: MetadataRecord) => boolean,
): DeveloperMetadata[] =>
  metadataOf(part.book)
    .filter(({ visibility, script }) => visibility === 'DOCUMENT' || script === part.execution.script.id)
    .filter(fits)
    .map(({ id }) => new DeveloperMetadata(part.execution, part.bookId, id));
