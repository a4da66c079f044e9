import { constant, EnumConstant } from '../../../kernel/enum';
import type { Execution } from '../../../kernel/execution';
import { fromArguments, isFormula, toArguments } from './argument';
import type { Condition } from './meets';

/** A condition with the values that a script gave. */
export interface GivenCondition {
  criteria: string;
  values: readonly unknown[];
}

/** As a spreadsheet keeps it for cells from `anchor` on. */
export function storedCondition(
  { criteria, values }: GivenCondition,
  bookId: string,
  anchor: { row: number; column: number },
): Condition {
  const args = toArguments(values, bookId);
  return { criteria, args, ...(args.some(isFormula) && { anchor }) };
}

export const givenCondition = (
  { criteria, args }: Condition,
  execution: Execution,
  bookId: string,
): GivenCondition => ({ criteria, values: fromArguments(args, execution, bookId) });

export const criteriaConstant = (condition: GivenCondition | null): EnumConstant | null =>
  condition && constant('Spreadsheet.BooleanCriteria', condition.criteria);

/** The conditions that conditional formats and filters share; the last one counts. */
export abstract class ConditionBuilder {
  protected abstract setCondition(condition: GivenCondition): void;

  private when(criteria: string, ...values: unknown[]): this {
    this.setCondition({ criteria, values });
    return this;
  }

  private whenDate(criteria: string, date: Date | EnumConstant): this {
    return this.when(date instanceof EnumConstant ? `${criteria}_RELATIVE` : criteria, date);
  }

  withCriteria(criteria: EnumConstant, values: unknown[]): this {
    return this.when(criteria.constantName, ...values);
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumConstant): this {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumConstant): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumConstant): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', String(formula));
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', Number(start), Number(end));
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', Number(number));
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', Number(number));
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', Number(number));
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', Number(number));
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', Number(number));
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', Number(start), Number(end));
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', Number(number));
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', String(text));
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', String(text));
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', String(text));
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', String(text));
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', String(text));
  }
}
