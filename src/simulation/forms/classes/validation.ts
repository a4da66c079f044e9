import { invalidData } from '../errors';
import { isPattern, type SelectRule, type TextRule, type TextTest } from '../items/rules';
import type { Members } from './members';

/** A built rule of a text question; a builder that was told nothing builds none. */
export class TextValidation implements GoogleAppsScript.Forms.TextValidation {
  constructor(readonly rule: TextRule | null) {}
}

export class ParagraphTextValidation implements GoogleAppsScript.Forms.ParagraphTextValidation {
  constructor(readonly rule: TextRule | null) {}
}

/** The demands of paragraphs, and of texts too; the last demand counts. */
export class ParagraphTextValidationBuilder
  implements Members<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>
{
  protected test: TextTest | null = null;
  private help = '';

  protected demand(test: TextTest): this {
    this.test = test;
    return this;
  }

  /** Patterns are checked when they are given; RE2 knows neither look-around nor back references. */
  private pattern(
    test: 'contains' | 'does not contain' | 'matches' | 'does not match',
    pattern: string,
  ): this {
    if (!isPattern(pattern)) throw invalidData();
    return this.demand({ test, pattern });
  }

  setHelpText(text: string): this {
    this.help = text ?? '';
    return this;
  }

  requireTextContainsPattern(pattern: string): this {
    return this.pattern('contains', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this.pattern('does not contain', pattern);
  }

  requireTextMatchesPattern(pattern: string): this {
    return this.pattern('matches', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.pattern('does not match', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(length: number): this {
    return this.demand({ test: 'at least', length });
  }

  requireTextLengthLessThanOrEqualTo(length: number): this {
    return this.demand({ test: 'at most', length });
  }

  protected rule(): TextRule | null {
    return this.test && { ...this.test, help: this.help };
  }

  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this.rule());
  }
}

export class TextValidationBuilder
  extends ParagraphTextValidationBuilder
  implements GoogleAppsScript.Forms.TextValidationBuilder
{
  requireNumber(): this {
    return this.demand({ test: 'number' });
  }

  requireWholeNumber(): this {
    return this.demand({ test: 'whole number' });
  }

  requireNumberBetween(start: number, end: number): this {
    return this.demand({ test: 'between', start, end });
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.demand({ test: 'not between', start, end });
  }

  requireNumberEqualTo(number: number): this {
    return this.demand({ test: 'equal', number });
  }

  requireNumberNotEqualTo(number: number): this {
    return this.demand({ test: 'not equal', number });
  }

  requireNumberGreaterThan(number: number): this {
    return this.demand({ test: 'greater', number });
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.demand({ test: 'greater or equal', number });
  }

  requireNumberLessThan(number: number): this {
    return this.demand({ test: 'less', number });
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.demand({ test: 'less or equal', number });
  }

  requireTextIsEmail(): this {
    return this.demand({ test: 'email' });
  }

  requireTextIsUrl(): this {
    return this.demand({ test: 'url' });
  }

  override build(): TextValidation {
    return new TextValidation(this.rule());
  }
}

/** A built rule of checkboxes. */
export class CheckboxValidation {
  constructor(readonly rule: SelectRule | null) {}
}

export class CheckboxValidationBuilder implements Members<GoogleAppsScript.Forms.CheckboxValidationBuilder> {
  private demand: Omit<SelectRule, 'help'> | null = null;
  private help = '';

  setHelpText(text: string): this {
    this.help = text ?? '';
    return this;
  }

  requireSelectAtLeast(number: number): this {
    this.demand = { test: 'at least', number };
    return this;
  }

  requireSelectAtMost(number: number): this {
    this.demand = { test: 'at most', number };
    return this;
  }

  requireSelectExactly(number: number): this {
    this.demand = { test: 'exactly', number };
    return this;
  }

  build(): CheckboxValidation {
    return new CheckboxValidation(this.demand && { ...this.demand, help: this.help });
  }
}

/** A built rule of a grid: no column twice. */
export class GridValidation implements GoogleAppsScript.Forms.GridValidation {
  constructor(readonly rule: { help: string } | null) {}
}

export class CheckboxGridValidation implements GoogleAppsScript.Forms.CheckboxGridValidation {
  constructor(readonly rule: { help: string } | null) {}
}

export class GridValidationBuilder implements GoogleAppsScript.Forms.GridValidationBuilder {
  private onePerColumn = false;
  private help = '';

  setHelpText(text: string): this {
    this.help = text ?? '';
    return this;
  }

  requireLimitOneResponsePerColumn(): this {
    this.onePerColumn = true;
    return this;
  }

  protected rule(): { help: string } | null {
    return this.onePerColumn ? { help: this.help } : null;
  }

  build(): GridValidation {
    return new GridValidation(this.rule());
  }
}

export class CheckboxGridValidationBuilder
  extends GridValidationBuilder
  implements GoogleAppsScript.Forms.CheckboxGridValidationBuilder
{
  override build(): CheckboxGridValidation {
    return new CheckboxGridValidation(this.rule());
  }
}
