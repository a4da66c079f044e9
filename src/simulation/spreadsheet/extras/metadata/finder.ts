import type { EnumConstant } from '../../../kernel/enum';
import type { Execution } from '../../../kernel/execution';
import { BookPart } from '../../part';
import type { RangeLike } from '../criteria/argument';
import { type DeveloperMetadata, metadataWhere } from './metadata';
import { isWithinRange, meetsRange } from './place';
import type { MetadataRecord } from './record';

/** What a search goes through: a range, a sheet, or all of a spreadsheet. */
export type MetadataScope = RangeLike | { sheetId: number } | null;

/** Finds developer metadata; every condition must hold. */
export class DeveloperMetadataFinder extends BookPart {
  private readonly wanted: Partial<Pick<MetadataRecord, 'id' | 'key' | 'value' | 'visibility'>> = {};
  private locationType: string | undefined;
  private intersecting = false;

  constructor(
    execution: Execution,
    bookId: string,
    private readonly scope: MetadataScope,
  ) {
    super(execution, bookId);
  }

  withId(id: number): this {
    this.wanted.id = Number(id);
    return this;
  }

  withKey(key: string): this {
    this.wanted.key = String(key);
    return this;
  }

  withValue(value: string): this {
    this.wanted.value = String(value);
    return this;
  }

  withVisibility(visibility: EnumConstant): this {
    this.wanted.visibility = visibility.constantName as MetadataRecord['visibility'];
    return this;
  }

  withLocationType(type: EnumConstant): this {
    this.locationType = type.constantName;
    return this;
  }

  /** Also what only touches the range: the sheet it is on, rows and columns that cross it. */
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }

  private inScope({ place }: MetadataRecord): boolean {
    const { scope, book, intersecting } = this;
    if (scope === null) return true;
    if ('bounds' in scope) {
      return intersecting ? meetsRange(book, place, scope) : isWithinRange(book, place, scope);
    }
    if (place.type === 'SPREADSHEET') return intersecting;
    return place.sheet === scope.sheetId;
  }

  find(): DeveloperMetadata[] {
    return metadataWhere(
      this,
      (record) =>
        (this.locationType === undefined || record.place.type === this.locationType) &&
        Object.entries(this.wanted).every(([name, item]) => record[name as keyof MetadataRecord] === item) &&
        this.inScope(record),
    );
  }
}

export const metadataFinder = (part: BookPart, scope: MetadataScope): DeveloperMetadataFinder =>
  new DeveloperMetadataFinder(part.execution, part.bookId, scope);
