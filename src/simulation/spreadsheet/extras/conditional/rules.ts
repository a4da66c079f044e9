import { ServiceException } from '../../../kernel/errors';
import { act } from '../../act';
import { areaOf } from '../../area';
import { mapReferences } from '../../formula/lexer';
import { printReference } from '../../formula/written';
import type { SheetRecord } from '../../model';
import { objects } from '../../objects';
import type { SheetPart } from '../../part';
import { isFormula } from '../criteria/argument';
import { givenCondition, storedCondition } from '../criteria/builder';
import type { FormatRecord } from './record';
import { ConditionalFormatRule } from './rule';

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';

/** The rules of a sheet, by rank. */
export function formatRules({ execution, bookId, sheetId, record }: SheetPart): ConditionalFormatRule[] {
  return (record.extras.conditionalFormats ?? []).map(
    ({ ranges, condition, looks, gradient }) =>
      new ConditionalFormatRule({
        ranges: ranges.map((bounds) => objects.range(execution, bookId, sheetId, bounds)),
        condition: condition && givenCondition(condition, execution, bookId),
        looks,
        gradient,
      }),
  );
}

/** Replaces all rules of a sheet. */
export function setFormatRules(part: SheetPart, rules: readonly ConditionalFormatRule[]): void {
  const { core, actor, bookId, sheetId, record, book } = part;
  const records = rules.map(({ rule }): FormatRecord => {
    for (const range of rule.ranges) {
      if (range.sheetId !== sheetId || range.bookId !== bookId) throw new ServiceException(OTHER_SHEET);
    }
    const ranges = rule.ranges.map(({ bounds }) => bounds);
    const [first] = ranges;
    const { row, column } = areaOf(first ?? {}, record);
    const condition = rule.condition && storedCondition(rule.condition, bookId, { row, column });
    for (const argument of condition?.args ?? []) {
      if (isFormula(argument)) checkOwnSheet(argument, record, book.locale);
    }
    return { ranges, condition, looks: rule.looks, gradient: rule.gradient };
  });
  act(core, actor, bookId, sheetId, { kind: 'formats' }, (sheet) => {
    sheet.extras.conditionalFormats = records;
  });
}

function checkOwnSheet(formula: string, sheet: SheetRecord, locale: string): void {
  mapReferences(formula, locale, (reference) => {
    if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
      throw new ServiceException(OTHER_SHEET);
    }
    return printReference(reference);
  });
}
