import { constant, type EnumConstant } from '../../kernel/enum';
import { WholeSheet } from '../sheet/whole';
import { type Banding, bandingsIn } from './banding/banding';
import type { ConditionalFormatRule } from './conditional/rule';
import { formatRules, setFormatRules } from './conditional/rules';
import { type Filter, filterOf } from './filter/filter';
import { findIn, type TextFinder } from './finder/textFinder';
import { expandUpTo, type Group, groupOf, setControl } from './groups/group';
import { depthOf, groupsRecord } from './groups/record';
import { MAX_GROUP_DEPTH } from './limits';
import { type DeveloperMetadataFinder, metadataFinder } from './metadata/finder';
import { addMetadata, type DeveloperMetadata, metadataWhere } from './metadata/metadata';
import { type NamedRange, namedRanges } from './names/namedRange';
import { type Protection, protect, protectionsOf } from './protection/protection';

const CONTROLS = 'Spreadsheet.GroupControlTogglePosition';
type Control = 'BEFORE' | 'AFTER';

/** What is laid over a sheet. */
export class SheetStructures extends WholeSheet {
  protect(): Protection {
    return protect(this, null);
  }

  getProtections(type: EnumConstant): Protection[] {
    return protectionsOf(this, [this.record], type);
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this, this.sheetId);
  }

  createTextFinder(text: string): TextFinder {
    return findIn(this, { sheet: this.sheetId }, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this, { type: 'SHEET', sheet: this.sheetId }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataWhere(this, ({ place }) => place.type === 'SHEET' && place.sheet === this.sheetId);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return metadataFinder(this, { sheetId: this.sheetId });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return formatRules(this);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    setFormatRules(this, rules);
  }

  clearConditionalFormatRules(): void {
    setFormatRules(this, []);
  }

  getFilter(): Filter | null {
    return filterOf(this);
  }

  getBandings(): Banding[] {
    return bandingsIn(this, [this.sheetId]);
  }

  getRowGroup(row: number, depth: number): Group | null {
    return groupOf(this, 'row', Number(row), Number(depth));
  }

  getColumnGroup(column: number, depth: number): Group | null {
    return groupOf(this, 'column', Number(column), Number(depth));
  }

  getRowGroupDepth(row: number): number {
    return depthOf(this.record, 'row', Number(row));
  }

  getColumnGroupDepth(column: number): number {
    return depthOf(this.record, 'column', Number(column));
  }

  getRowGroupControlPosition(): EnumConstant {
    return constant(CONTROLS, groupsRecord(this.record, 'row').control);
  }

  getColumnGroupControlPosition(): EnumConstant {
    return constant(CONTROLS, groupsRecord(this.record, 'column').control);
  }

  setRowGroupControlPosition(position: EnumConstant): this {
    setControl(this, 'row', position.constantName as Control);
    return this;
  }

  setColumnGroupControlPosition(position: EnumConstant): this {
    setControl(this, 'column', position.constantName as Control);
    return this;
  }

  expandRowGroupsUpToDepth(depth: number): this {
    expandUpTo(this, 'row', Number(depth));
    return this;
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    expandUpTo(this, 'column', Number(depth));
    return this;
  }

  expandAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(MAX_GROUP_DEPTH);
  }

  expandAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(MAX_GROUP_DEPTH);
  }

  collapseAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(0);
  }

  collapseAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(0);
  }
}
