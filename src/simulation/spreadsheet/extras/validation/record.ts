import type { Area } from '../../area';
import { layerAt, readLayer, setLayer } from '../../cells';
import { defineLayer } from '../../layers';
import type { SheetRecord, SpreadsheetRecord } from '../../model';
import type { Condition } from '../criteria/meets';

/** A rule of cells as it is stored; cells with the same rule share it. */
export interface ValidationRecord extends Condition {
  allowInvalid: boolean;
  help: string | null;
  /** The cell a formula of the rule is written for. */
  anchor?: { sheet: number; row: number; column: number };
}

declare module '../../model' {
  interface CellLayers {
    /** Index into `SpreadsheetExtras.validations`. */
    validations: number;
  }
  interface SpreadsheetExtras {
    /** Every rule in use, and some that were; only ever added to. */
    validations?: ValidationRecord[];
  }
}

defineLayer('validations', 'validations');

/** The place of a rule in the spreadsheet's list. */
export function ruleIndex(book: SpreadsheetRecord, rule: ValidationRecord): number {
  book.extras.validations ??= [];
  const rules = book.extras.validations;
  const key = JSON.stringify(rule);
  const known = rules.findIndex((other) => JSON.stringify(other) === key);
  return known >= 0 ? known : rules.push(rule) - 1;
}

export function ruleAt(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  row: number,
  column: number,
): ValidationRecord | null {
  const index = layerAt(sheet, 'validations', row, column);
  return index === null ? null : (book.extras.validations?.[index] ?? null);
}

/** The rules of an area as a table, null where a cell has none. */
export function rulesIn(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
): (ValidationRecord | null)[][] {
  const rules = book.extras.validations ?? [];
  return readLayer(sheet, area, 'validations', null, (index) => rules[index] ?? null);
}

/** Gives every cell of an area its rule; null takes it away. */
export function setRules(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  ruleOf: (row: number, column: number) => ValidationRecord | null,
): void {
  const indexes = new Map<ValidationRecord, number>();
  setLayer(sheet, area, 'validations', (row, column) => {
    const rule = ruleOf(row, column);
    if (!rule) return null;
    let index = indexes.get(rule);
    if (index === undefined) {
      index = ruleIndex(book, rule);
      indexes.set(rule, index);
    }
    return index;
  });
}

/** Gives cells that came from elsewhere the same rules in their new spreadsheet or sheet. */
export function adoptRules(
  from: readonly ValidationRecord[],
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  adopt: (rule: ValidationRecord) => ValidationRecord | null,
): void {
  const adopted = new Map<number, number | null>();
  setLayer(sheet, area, 'validations', (_row, _column, old) => {
    if (old === null) return null;
    if (!adopted.has(old)) {
      const rule = from[old] && adopt(from[old] as ValidationRecord);
      adopted.set(old, rule ? ruleIndex(book, rule) : null);
    }
    return adopted.get(old) ?? null;
  });
}
