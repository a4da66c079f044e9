import type { EnumConstant } from '../../kernel/enum';
import { BookPeople } from '../book/people';
import { type Banding, bandingsIn } from './banding/banding';
import type { RangeLike } from './criteria/argument';
import { findIn, type TextFinder } from './finder/textFinder';
import { type DeveloperMetadataFinder, metadataFinder } from './metadata/finder';
import { addMetadata, type DeveloperMetadata, metadataWhere } from './metadata/metadata';
import { forgetName, type NamedRange, namedRanges, nameRange } from './names/namedRange';
import { type Protection, protectionsOf } from './protection/protection';

/** What a spreadsheet has beside its sheets. */
export class BookStructures extends BookPeople {
  getProtections(type: EnumConstant): Protection[] {
    return protectionsOf(this, this.book.sheets, type);
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this);
  }

  setNamedRange(name: string, range: RangeLike): void {
    nameRange(this, String(name), range);
  }

  removeNamedRange(name: string): void {
    forgetName(this, String(name));
  }

  createTextFinder(text: string): TextFinder {
    return findIn(this, {}, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, { type: 'SPREADSHEET' }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataWhere(this, ({ place }) => place.type === 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return metadataFinder(this, null);
  }

  getBandings(): Banding[] {
    return bandingsIn(
      this,
      this.book.sheets.map(({ id }) => id),
    );
  }
}
