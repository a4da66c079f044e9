import type { EnumConstant } from '../../../kernel/enum';
import type { Execution } from '../../../kernel/execution';
import {
  ConditionBuilder,
  criteriaConstant,
  type GivenCondition,
  givenCondition,
  storedCondition,
} from '../criteria/builder';
import type { FilterCriteriaRecord } from './record';

/** Criteria with the values that a script gave. */
interface Criteria {
  condition: GivenCondition | null;
  hidden: readonly string[];
  visible: readonly string[];
}

/** What a filter demands of a column, bound to none. */
export class FilterCriteria {
  constructor(private readonly criteria: Criteria) {}

  record(bookId: string, anchor: { row: number; column: number }): FilterCriteriaRecord {
    const { condition, hidden, visible } = this.criteria;
    return {
      condition: condition && storedCondition(condition, bookId, anchor),
      hidden: [...hidden],
      visible: [...visible],
    };
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.criteria);
  }

  getCriteriaType(): EnumConstant | null {
    return criteriaConstant(this.criteria.condition);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.criteria.condition?.values ?? [])];
  }

  getHiddenValues(): string[] {
    return [...this.criteria.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.criteria.visible];
  }
}

export const criteriaOf = (
  { condition, hidden, visible }: FilterCriteriaRecord,
  execution: Execution,
  bookId: string,
): FilterCriteria =>
  new FilterCriteria({
    condition: condition && givenCondition(condition, execution, bookId),
    hidden,
    visible,
  });

export class FilterCriteriaBuilder extends ConditionBuilder {
  private criteria: Criteria;

  constructor(criteria: Criteria = { condition: null, hidden: [], visible: [] }) {
    super();
    this.criteria = criteria;
  }

  protected setCondition(condition: GivenCondition): void {
    this.criteria = { ...this.criteria, condition };
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.criteria);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.criteria);
  }

  /** Values that were to be visible are forgotten. */
  setHiddenValues(values: unknown[]): this {
    this.criteria = { ...this.criteria, hidden: values.map(String), visible: [] };
    return this;
  }

  /** Values that were to be hidden are forgotten. */
  setVisibleValues(values: unknown[]): this {
    this.criteria = { ...this.criteria, visible: values.map(String), hidden: [] };
    return this;
  }

  getCriteriaType(): EnumConstant | null {
    return this.build().getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }

  getVisibleValues(): string[] {
    return this.build().getVisibleValues();
  }
}
