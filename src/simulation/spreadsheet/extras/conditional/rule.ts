import { constant, type EnumConstant } from '../../../kernel/enum';
import { ServiceException } from '../../../kernel/errors';
import { hexOrThrow } from '../color/color';
import type { RangeLike } from '../criteria/argument';
import { ConditionBuilder, criteriaConstant, type GivenCondition } from '../criteria/builder';
import type { FormatLooks, Gradient, GradientPoint } from './record';

/** What a rule is, with the ranges and values that a script gave. */
export interface FormatRule {
  ranges: readonly RangeLike[];
  condition: GivenCondition | null;
  looks: FormatLooks;
  gradient: Gradient | null;
}

export const NO_LOOKS: FormatLooks = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** The condition and the looks of a rule. */
export class BooleanCondition {
  constructor(
    private readonly condition: GivenCondition,
    private readonly looks: FormatLooks,
  ) {}

  getCriteriaType(): EnumConstant | null {
    return criteriaConstant(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }

  getBackground(): string | null {
    return this.looks.background;
  }

  getFontColor(): string | null {
    return this.looks.fontColor;
  }

  getBold(): boolean | null {
    return this.looks.bold;
  }

  getItalic(): boolean | null {
    return this.looks.italic;
  }

  getUnderline(): boolean | null {
    return this.looks.underline;
  }

  getStrikethrough(): boolean | null {
    return this.looks.strikethrough;
  }
}

/** A colour scale. A point that is not set has the colour '' and the value ''. */
export class GradientCondition {
  constructor(private readonly gradient: Gradient) {}

  private color(point: keyof Gradient): string {
    return this.gradient[point]?.color ?? '';
  }

  private type(point: keyof Gradient): EnumConstant | null {
    const found = this.gradient[point];
    return found && constant('Spreadsheet.InterpolationType', found.type);
  }

  private value(point: keyof Gradient): string {
    return this.gradient[point]?.value ?? '';
  }

  getMinColor(): string {
    return this.color('min');
  }

  getMinType(): EnumConstant | null {
    return this.type('min');
  }

  getMinValue(): string {
    return this.value('min');
  }

  getMidColor(): string {
    return this.color('mid');
  }

  getMidType(): EnumConstant | null {
    return this.type('mid');
  }

  getMidValue(): string {
    return this.value('mid');
  }

  getMaxColor(): string {
    return this.color('max');
  }

  getMaxType(): EnumConstant | null {
    return this.type('max');
  }

  getMaxValue(): string {
    return this.value('max');
  }
}

/** A finished rule; it does nothing until it is among the rules of a sheet. */
export class ConditionalFormatRule {
  constructor(readonly rule: FormatRule) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }

  getRanges(): RangeLike[] {
    return [...this.rule.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    const { condition, looks } = this.rule;
    return condition && new BooleanCondition(condition, looks);
  }

  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient && new GradientCondition(this.rule.gradient);
  }
}

const NO_RULE: FormatRule = { ranges: [], condition: null, looks: NO_LOOKS, gradient: null };
const NO_GRADIENT: Gradient = { min: null, mid: null, max: null };

/** Makes rules (SX-09). A condition replaces a colour scale and the other way round. */
export class ConditionalFormatRuleBuilder extends ConditionBuilder {
  private rule: FormatRule;

  constructor(rule: FormatRule = NO_RULE) {
    super();
    this.rule = rule;
  }

  protected setCondition(condition: GivenCondition): void {
    this.rule = { ...this.rule, condition, gradient: null };
  }

  /** Google's texts for a rule that is not complete are unknown. */
  build(): ConditionalFormatRule {
    const { ranges, condition, gradient } = this.rule;
    if (ranges.length === 0) {
      throw new ServiceException('A conditional format rule must have at least one range.');
    }
    if (!condition && !gradient) {
      throw new ServiceException('A conditional format rule must have a condition.');
    }
    return new ConditionalFormatRule(this.rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }

  getRanges(): RangeLike[] {
    return [...this.rule.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    const { condition, looks } = this.rule;
    return condition && new BooleanCondition(condition, looks);
  }

  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient && new GradientCondition(this.rule.gradient);
  }

  setRanges(ranges: RangeLike[]): this {
    this.rule = { ...this.rule, ranges: [...ranges] };
    return this;
  }

  private look(looks: Partial<FormatLooks>): this {
    this.rule = { ...this.rule, looks: { ...this.rule.looks, ...looks } };
    return this;
  }

  setBackground(color: string | null): this {
    return this.look({ background: color === null ? null : hexOrThrow(color) });
  }

  setFontColor(color: string | null): this {
    return this.look({ fontColor: color === null ? null : hexOrThrow(color) });
  }

  setBold(bold: boolean | null): this {
    return this.look({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.look({ italic });
  }

  setUnderline(underline: boolean | null): this {
    return this.look({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.look({ strikethrough });
  }

  private point(name: keyof Gradient, point: GradientPoint): this {
    const gradient = { ...(this.rule.gradient ?? NO_GRADIENT), [name]: point };
    this.rule = { ...this.rule, condition: null, gradient };
    return this;
  }

  private pointWithValue(name: keyof Gradient, color: string, type: EnumConstant, value: string): this {
    return this.point(name, { color: hexOrThrow(color), type: type.constantName, value: String(value) });
  }

  setGradientMinpoint(color: string): this {
    return this.point('min', { color: hexOrThrow(color), type: 'MIN', value: '' });
  }

  setGradientMinpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.pointWithValue('min', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.pointWithValue('mid', color, type, value);
  }

  setGradientMaxpoint(color: string): this {
    return this.point('max', { color: hexOrThrow(color), type: 'MAX', value: '' });
  }

  setGradientMaxpointWithValue(color: string, type: EnumConstant, value: string): this {
    return this.pointWithValue('max', color, type, value);
  }
}
