import { constant, type EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import type { Execution } from '../../../kernel/execution';
import { fromArguments, isFormula, type RangeLike, toArguments } from '../criteria/argument';
import { MAX_LIST_ENTRIES } from '../limits';
import type { ValidationRecord } from './record';

const CRITERIA = 'Spreadsheet.DataValidationCriteria';

/** What a rule demands, with the values a script gave: ranges and dates are the script's objects. */
interface Demand {
  criteria: string | null;
  values: readonly unknown[];
  allowInvalid: boolean;
  help: string | null;
}

/** What rules and their builders tell alike. */
class RuleReader {
  constructor(protected demand: Demand) {}

  getCriteriaType(): EnumConstant | null {
    const { criteria } = this.demand;
    return criteria === null ? null : constant(CRITERIA, criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.demand.values];
  }

  getAllowInvalid(): boolean {
    return this.demand.allowInvalid;
  }

  getHelpText(): string | null {
    return this.demand.help;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.demand);
  }
}

/** A finished rule, bound to no cell. */
export class DataValidation extends RuleReader {
  /** The rule as a spreadsheet keeps it for cells from `anchor` on; null for one that demands nothing. */
  record(bookId: string, anchor: { sheet: number; row: number; column: number }): ValidationRecord | null {
    const { criteria, values, allowInvalid, help } = this.demand;
    if (criteria === null) return null;
    const args = toArguments(values, bookId);
    const needsAnchor = criteria !== 'VALUE_IN_LIST' && args.some(isFormula);
    return { criteria, args, allowInvalid, help, ...(needsAnchor && { anchor }) };
  }
}

/** A rule of a cell as a script gets it. */
export const ruleOf = (record: ValidationRecord, execution: Execution, bookId: string): DataValidation =>
  new DataValidation({
    criteria: record.criteria,
    values: fromArguments(record.args, execution, bookId),
    allowInvalid: record.allowInvalid,
    help: record.help,
  });

const NOTHING: Demand = { criteria: null, values: [], allowInvalid: true, help: null };

/** Makes rules (SX-01); the last demand counts. */
export class DataValidationBuilder extends RuleReader {
  constructor(demand: Demand = NOTHING) {
    super({ ...demand });
  }

  build(): DataValidation {
    return new DataValidation({ ...this.demand, values: [...this.demand.values] });
  }

  private require(criteria: string, ...values: unknown[]): this {
    this.demand = { ...this.demand, criteria, values };
    return this;
  }

  setAllowInvalid(allowed: boolean): this {
    this.demand = { ...this.demand, allowInvalid: allowed };
    return this;
  }

  setHelpText(text: string | null): this {
    this.demand = { ...this.demand, help: text === null ? null : String(text) };
    return this;
  }

  withCriteria(criteria: EnumConstant, values: unknown[]): this {
    if (criteria.constantName === 'VALUE_IN_LIST') {
      const [entries, dropdown] = values as [unknown[], boolean | undefined];
      return this.requireValueInList(entries, dropdown);
    }
    return this.require(criteria.constantName, ...values);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values.filter((value) => value !== undefined));
  }

  /** Entries become texts; whether a list is shown is the second value. */
  requireValueInList(entries: unknown[], showDropdown = true): this {
    if (entries.length > MAX_LIST_ENTRIES) {
      throw new ServiceException(
        `The data validation rule has more items than the limit of ${MAX_LIST_ENTRIES}. ` +
          'Use the “List from a range” criteria instead.',
      );
    }
    return this.require('VALUE_IN_LIST', entries.map(String), showDropdown);
  }

  requireValueInRange(range: RangeLike, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', String(formula));
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', Number(start), Number(end));
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', Number(number));
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', Number(number));
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', Number(number));
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', Number(number));
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', Number(number));
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', Number(start), Number(end));
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', Number(number));
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', String(text));
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', String(text));
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', String(text));
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }
}
