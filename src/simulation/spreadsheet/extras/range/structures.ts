import { canAccess } from '../../../drive/files';
import type { EnumConstant } from '../../../kernel/enum';
import type { Area } from '../../area';
import type { Axis } from '../../grid';
import type { SheetRecord } from '../../model';
import { fileOf } from '../../sharing';
import { type Banding, band, bandingsIn } from '../banding/banding';
import { createFilter, type Filter, filterOf } from '../filter/filter';
import { findIn, scopeOf, type TextFinder } from '../finder/textFinder';
import { changeGroups, collapseIn, expandIn } from '../groups/group';
import { shiftDepth } from '../groups/record';
import { type DeveloperMetadataFinder, metadataFinder } from '../metadata/finder';
import { addMetadata, type DeveloperMetadata, metadataWhere } from '../metadata/metadata';
import { isWithinRange, placeOn } from '../metadata/place';
import { type Protection, protect } from '../protection/protection';
import { isProtected } from '../protection/record';
import { RangeCells } from './cells';

const AXES: readonly Axis[] = ['row', 'column'];

/** What is laid over the cells of a range. */
export class RangeStructures extends RangeCells {
  protect(): Protection {
    return protect(this, this.bounds);
  }

  canEdit(): boolean {
    const { core, book, record, cells, execution } = this;
    const mayWrite = canAccess(fileOf(core, book.id), execution.user, true);
    return mayWrite && !isProtected(core, book, record, cells, execution.user);
  }

  createTextFinder(text: string): TextFinder {
    return findIn(this, scopeOf(this), text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, placeOn(this.book, this), args);
    return this;
  }

  /** Of whole rows or columns within the range; a cell does not see what its row or column has (SX-08). */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataWhere(this, ({ place }) => isWithinRange(this.book, place, this));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return metadataFinder(this, this);
  }

  createFilter(): Filter {
    return createFilter(this, this.bounds);
  }

  /** The filter of the sheet, wherever on it the range is. */
  getFilter(): Filter | null {
    return filterOf(this);
  }

  applyRowBanding(theme?: EnumConstant, header?: boolean, footer?: boolean): Banding {
    return band(this, this.bounds, 'rows', theme, header, footer);
  }

  applyColumnBanding(theme?: EnumConstant, header?: boolean, footer?: boolean): Banding {
    return band(this, this.bounds, 'columns', theme, header, footer);
  }

  getBandings(): Banding[] {
    return bandingsIn(this, [this.sheetId], this.bounds);
  }

  private onGroups(apply: (sheet: SheetRecord, cells: Area) => void): this {
    const { cells } = this;
    changeGroups(this, (sheet) => apply(sheet, cells));
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    return this.onGroups((sheet, { row, rows }) => shiftDepth(sheet, 'row', row, rows, Number(delta)));
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.onGroups((sheet, { column, columns }) =>
      shiftDepth(sheet, 'column', column, columns, Number(delta)),
    );
  }

  collapseGroups(): this {
    return this.onGroups((sheet, cells) => {
      for (const axis of AXES) collapseIn(sheet, axis, cells);
    });
  }

  expandGroups(): this {
    return this.onGroups((sheet, cells) => {
      for (const axis of AXES) expandIn(sheet, axis, cells);
    });
  }
}
