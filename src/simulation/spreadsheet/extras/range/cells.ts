import { Matrix } from '../../../kernel/realm';
import { act } from '../../act';
import { settingsOf } from '../../model';
import { readValues } from '../../read';
import { checkTable, filled } from '../../table';
import { insertCheckboxes, removeCheckboxes, tick, tickedState } from '../validation/checkboxes';
import { ruleSeenFrom } from '../validation/enforce';
import { rulesIn, setRules, type ValidationRecord } from '../validation/record';
import { type DataValidation, DataValidationBuilder, ruleOf } from '../validation/rule';
import { RangeText } from './text';

/** What the cells of a range demand of their content. */
export class RangeCells extends RangeText {
  private anchorAt(row: number, column: number) {
    const { cells, sheetId } = this;
    return { sheet: sheetId, row: cells.row + row, column: cells.column + column };
  }

  getDataValidation(): DataValidation | null {
    return this.rules({ ...this.cells, rows: 1, columns: 1 })[0]?.[0] ?? null;
  }

  getDataValidations(): Matrix {
    return new Matrix(this.rules(this.cells));
  }

  private rules(area: RangeCells['cells']): (DataValidation | null)[][] {
    const { book, record, execution, bookId } = this;
    return rulesIn(book, record, area).map((line, r) =>
      line.map((rule, c) =>
        rule === null
          ? null
          : ruleOf(ruleSeenFrom(rule, area.row + r, area.column + c, book.locale), execution, bookId),
      ),
    );
  }

  setDataValidation(rule: DataValidation | null): this {
    const record = rule?.record(this.bookId, this.anchorAt(0, 0)) ?? null;
    return this.putRules(filled(this.cells, record));
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkTable(rules, this.cells);
    return this.putRules(
      rules.map((line, r) => line.map((rule, c) => rule?.record(this.bookId, this.anchorAt(r, c)) ?? null)),
    );
  }

  private putRules(rules: (ValidationRecord | null)[][]): this {
    const { cells } = this;
    act(
      this.core,
      this.actor,
      this.bookId,
      this.sheetId,
      { kind: 'validations', area: cells },
      (sheet, book) => setRules(book, sheet, cells, (row, column) => rules[row]?.[column] ?? null),
    );
    return this;
  }

  clearDataValidations(): this {
    return this.clearKinds(['validations']);
  }

  private onCheckboxes(apply: Parameters<typeof act<void>>[5]): this {
    const { cells } = this;
    act(this.core, this.actor, this.bookId, this.sheetId, { kind: 'contents', area: cells }, apply);
    return this;
  }

  private get settings() {
    return { ...settingsOf(this.book), now: this.core.state.now };
  }

  insertCheckboxes(...values: unknown[]): this {
    const { cells, settings } = this;
    const rule = new DataValidationBuilder().requireCheckbox(...values).build();
    const record = rule.record(this.bookId, this.anchorAt(0, 0)) as ValidationRecord;
    return this.onCheckboxes((sheet, book) => insertCheckboxes(book, sheet, cells, record, settings));
  }

  removeCheckboxes(): this {
    const { cells } = this;
    return this.onCheckboxes((sheet, book) => removeCheckboxes(book, sheet, cells));
  }

  check(): this {
    const { cells, settings } = this;
    return this.onCheckboxes((sheet, book) => tick(book, sheet, cells, 'checked', settings));
  }

  uncheck(): this {
    const { cells, settings } = this;
    return this.onCheckboxes((sheet, book) => tick(book, sheet, cells, 'unchecked', settings));
  }

  isChecked(): boolean | null {
    const { core, book, record, cells } = this;
    return tickedState(book, record, cells, readValues(core, book, record, cells));
  }
}
