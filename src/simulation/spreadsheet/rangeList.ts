import type { EnumConstant } from '../kernel/enum';
import type { Execution } from '../kernel/execution';
import { objects } from './objects';
import { BookPart } from './part';
import type { Range } from './range';
import type { ClearOptions } from './range/contents';
import { setActiveView } from './views';

/** Several ranges of one sheet, changed alike. */
export class RangeList extends BookPart {
  constructor(
    execution: Execution,
    bookId: string,
    readonly ranges: Range[],
  ) {
    super(execution, bookId);
  }

  protected each(change: (range: Range) => void): this {
    for (const range of this.ranges) change(range);
    return this;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    const [first] = this.ranges;
    if (first) {
      const ranges = this.ranges.map((range) => range.getA1Notation());
      setActiveView(this.execution, this.bookId, { sheet: first.sheetId, ranges });
    }
    return this;
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  insertCheckboxes(...values: unknown[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: EnumConstant): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  setTextDirection(direction: EnumConstant | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }

  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }

  setVerticalText(vertical: boolean): this {
    return this.each((range) => range.setVerticalText(vertical));
  }

  setShowHyperlink(show: boolean): this {
    return this.each((range) => range.setShowHyperlink(show));
  }

  setBorder(...borders: Parameters<Range['setBorder']>): this {
    return this.each((range) => range.setBorder(...borders));
  }
}

objects.rangeList = (execution, id, ranges) => new RangeList(execution, id, ranges);
