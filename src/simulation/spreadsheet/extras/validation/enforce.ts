import { ServiceException } from '../../../kernel/errors';
import { type Area, a1Of, gridOf } from '../../area';
import { setInputs } from '../../cells';
import type { Intent, SpreadsheetHooks } from '../../hooks';
import { rowOf, type SheetRecord, type SpreadsheetRecord } from '../../model';
import { type SeenCell, seenAt } from '../../read';
import { isFormula } from '../criteria/argument';
import { followedCondition, seenFrom } from '../criteria/follow';
import { meets, type Place } from '../criteria/meets';
import { adoptRules, ruleAt, type ValidationRecord } from './record';

/** Whether a cell's content breaks its rule; a blank breaks none. */
export function breaksRule(rule: ValidationRecord, cell: SeenCell, place: Place): boolean {
  return cell.value !== '' && !meets(rule, cell, place);
}

/** The cells of an area that Sheets marks because their content breaks their rule, row by row, as A1 texts. */
export function markedCells(place: Omit<Place, 'row' | 'column'>, area: Area): string[] {
  const { core, book, sheet } = place;
  const marked: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (!rowOf(sheet, row).validations) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const rule = ruleAt(book, sheet, row, column);
      if (rule && breaksRule(rule, seenAt(core, book, sheet, row, column), { ...place, row, column })) {
        marked.push(a1Of({ row, column, rows: 1, columns: 1 }));
      }
    }
  }
  return marked;
}

/** SX-03: a rule that allows nothing invalid refuses what a script writes or a person types, the whole of it. */
function refuseInvalid({ core, book, sheet, area, kind, inputs }: Intent): void {
  if (kind !== 'contents' || !inputs) return;
  if (!book.extras.validations?.some(({ allowInvalid }) => !allowInvalid)) return;
  let written: { book: SpreadsheetRecord; sheet: SheetRecord } | undefined;
  inputs.forEach((line, r) => {
    const row = area.row + r;
    if (!rowOf(sheet, row).validations) return;
    line.forEach((input, c) => {
      const column = area.column + c;
      const rule = ruleAt(book, sheet, row, column);
      if (!rule || rule.allowInvalid) return;
      const needsSheet = input.formula !== undefined || rule.args.some(isFormula);
      if (needsSheet) written ??= afterWriting(book, sheet, area, inputs);
      const at = needsSheet && written ? written : { book, sheet };
      const format = input.format ?? rowOf(sheet, row).formats?.[column - 1] ?? undefined;
      const cell = needsSheet ? seenAt(core, at.book, at.sheet, row, column) : { value: input.value, format };
      if (breaksRule(rule, cell, { core, ...at, row, column })) {
        const name = a1Of({ row, column, rows: 1, columns: 1 });
        throw new ServiceException(
          `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
        );
      }
    });
  });
}

/** The spreadsheet as it would be, for rules and contents with formulas. */
function afterWriting(
  book: SpreadsheetRecord,
  sheet: SheetRecord,
  area: Area,
  inputs: NonNullable<Intent['inputs']>,
): { book: SpreadsheetRecord; sheet: SheetRecord } {
  const copy = { ...sheet, rows: sheet.rows.slice() };
  setInputs(copy, area, inputs);
  return {
    book: { ...book, sheets: book.sheets.map((other) => (other === sheet ? copy : other)) },
    sheet: copy,
  };
}

export const validationHooks: SpreadsheetHooks = {
  intended: refuseInvalid,
  gridChanged: (book, sheet, change) => {
    const rules = book.extras.validations;
    if (!rules || change.kind === 'sort') return;
    book.extras.validations = rules.map((rule) => {
      const home = book.sheets.find(({ id }) => id === rule.anchor?.sheet) ?? sheet;
      return followedCondition(rule, home, { sheet, change, locale: book.locale });
    });
  },
  pasted: (from, to, kinds) => {
    if (from.book === to.book || !kinds.includes('validations')) return;
    adoptRules(from.book.extras.validations ?? [], to.book, to.sheet, to.area, (rule) =>
      movedTo(rule, to.sheet),
    );
  },
  /** A rule with a formula gets a place on the copy to be seen from; the range that a rule names stays the same. */
  sheetCopied: (_core, book, original, copy) => {
    const rules = book.extras.validations;
    if (!book.sheets.includes(original) || !rules?.some(({ anchor }) => anchor)) return;
    adoptRules(rules, book, copy, gridOf({ ...copy, maxRows: copy.rows.length }), (rule) =>
      rule.anchor ? { ...rule, anchor: { ...rule.anchor, sheet: copy.id } } : rule,
    );
  },
  sheetImported: (from, book, copy) => {
    const area = gridOf({ ...copy, maxRows: copy.rows.length });
    adoptRules(from.extras.validations ?? [], book, copy, area, (rule) => movedTo(rule, copy));
  },
};

/** A rule in another spreadsheet; one that names a range of its own does not come along. */
function movedTo(rule: ValidationRecord, sheet: SheetRecord): ValidationRecord | null {
  if (rule.criteria === 'VALUE_IN_RANGE') return null;
  return rule.anchor ? { ...rule, anchor: { ...rule.anchor, sheet: sheet.id } } : rule;
}

/** A rule as a cell has it, its formula written for that cell. */
export const ruleSeenFrom = (
  rule: ValidationRecord,
  row: number,
  column: number,
  locale: string,
): ValidationRecord => seenFrom(rule, row, column, locale);
