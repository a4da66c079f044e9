import type { Core } from '../../kernel/core';
import { constant, type EnumConstant } from '../../kernel/enum';
import type { Execution } from '../../kernel/execution';
import { syncColumns } from '../destination';
import { invalidData, noSuchItem } from '../errors';
import { duplicateItem, findItem } from '../items/list';
import type { ItemRecord, QuestionRecord } from '../items/record';
import { type FormRecord, formOf } from '../state';
import { QuizFeedback } from './feedback';

/** One item of a form as scripts hold it: a form's id and an item's, looked up at every call. */
export abstract class BaseItem<R extends ItemRecord = ItemRecord> {
  constructor(
    readonly execution: Execution,
    readonly formId: string,
    readonly itemId: number,
  ) {}

  protected get core(): Core {
    return this.execution.core;
  }

  get form(): FormRecord {
    const form = this.core.state.forms[this.formId];
    if (!form) throw noSuchItem();
    return form;
  }

  /** The record of an item that is still in the form; scripts get an error for one that was deleted. */
  get record(): R {
    const record = findItem(this.form, this.itemId);
    if (!record) throw noSuchItem();
    return record as R;
  }

  protected change(edit: (record: R) => void): this {
    edit(this.record);
    syncColumns(this.core, formOf(this.core, this.formId));
    return this;
  }

  getId(): number {
    return this.itemId;
  }

  getIndex(): number {
    return this.form.items.indexOf(this.record);
  }

  getType(): EnumConstant {
    return constant('Forms.ItemType', this.record.type);
  }

  getTitle(): string {
    return this.record.title;
  }

  setTitle(title: string): this {
    return this.change((record) => {
      record.title = title ?? '';
    });
  }

  getHelpText(): string {
    return this.record.help;
  }

  setHelpText(text: string): this {
    return this.change((record) => {
      record.help = text ?? '';
    });
  }

  duplicate(): this {
    const copy = duplicateItem(this.core, this.form, this.record.id);
    syncColumns(this.core, this.form);
    const Class = this.constructor as new (execution: Execution, formId: string, itemId: number) => this;
    return new Class(this.execution, this.formId, copy.id);
  }
}

/** An item that asks something: required, and graded in a quiz. */
export abstract class Question<R extends QuestionRecord = QuestionRecord> extends BaseItem<R> {
  isRequired(): boolean {
    return this.record.required;
  }

  setRequired(enabled: boolean): this {
    return this.change((record) => {
      record.required = enabled;
    });
  }

  getPoints(): number {
    return this.record.points;
  }

  /** Points of a quiz: whole and above 0, else Google refuses (FM-07). */
  setPoints(points: number): this {
    if (!(points >= 1)) throw invalidData();
    return this.change((record) => {
      record.points = Math.trunc(points);
    });
  }

  getGeneralFeedback(): QuizFeedback | null {
    return this.feedback('general');
  }

  setGeneralFeedback(feedback: QuizFeedback): this {
    return this.setFeedback('general', feedback);
  }

  protected feedback(kind: 'general' | 'correct' | 'incorrect'): QuizFeedback | null {
    const stored = this.record.feedback[kind];
    return stored ? new QuizFeedback(stored) : null;
  }

  protected setFeedback(kind: 'general' | 'correct' | 'incorrect', feedback: QuizFeedback): this {
    return this.change((record) => {
      record.feedback[kind] = structuredClone(feedback.data);
    });
  }
}
