import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { editResponseUrl } from '../address';
import { invalidData } from '../errors';
import { isBlank } from '../items/answer';
import { findItem } from '../items/list';
import { type ItemRecord, isQuestion, type QuestionRecord } from '../items/record';
import { prefilledUrl } from '../prefill';
import { type Answer, type FormRecord, formOf, type ResponseRecord } from '../state';
import { type Answers, submitByScript } from '../submit';
import type { BaseItem } from './item-base';
import { ItemResponse } from './item-response';
import type { Members } from './members';

/** Questions that appear with '' where they were not answered (FM-18). */
const ALWAYS_THERE: readonly ItemRecord['type'][] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

/** A response that a script puts together, or a stored one as it was when the script got it. */
export class FormResponse implements Members<GoogleAppsScript.Forms.FormResponse> {
  private readonly answers: Answers;
  private readonly grades: ResponseRecord['grades'];
  private isSubmitted = false;

  constructor(
    private readonly execution: Execution,
    readonly formId: string,
    /** A copy of its own; answers in it are replaced, never changed. */
    private readonly stored: ResponseRecord | null,
  ) {
    this.answers = stored ? stored.answers : {};
    this.grades = { ...stored?.grades };
  }

  private get form(): FormRecord {
    return formOf(this.execution.core, this.formId);
  }

  getId(): string | null {
    return this.stored?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.stored && new Date(this.stored.timestamp);
  }

  /** '' where the form collects no addresses. */
  getRespondentEmail(): string | null {
    return this.stored && (this.stored.email ?? '');
  }

  /** Works whether or not the form shows respondents the link; null before `submit`. */
  getEditResponseUrl(): string | null {
    return this.stored && editResponseUrl(this.form, this.stored.id);
  }

  toPrefilledUrl(): string {
    return prefilledUrl(this.form, this.answers);
  }

  /** The last answer to an item counts. A stored response takes no more (FM-17). */
  withItemResponse(response: ItemResponse): this {
    if (this.stored || this.isSubmitted) throw alreadySubmitted();
    if (response.formId !== this.formId || !findItem(this.form, response.itemId)) throw invalidData();
    this.answers[response.itemId] = response.answer;
    return this;
  }

  submit(): FormResponse {
    if (this.stored || this.isSubmitted) throw alreadySubmitted();
    const response = submitByScript(this.execution.core, this.form, this.answers);
    this.isSubmitted = true;
    return new FormResponse(this.execution, this.formId, { ...response });
  }

  getItemResponses(): ItemResponse[] {
    return this.questions().flatMap((item) => {
      const answer = this.answers[item.id] ?? (ALWAYS_THERE.includes(item.type) ? '' : undefined);
      return answer === undefined ? [] : this.itemResponse(item, answer);
    });
  }

  getResponseForItem(item: BaseItem): ItemResponse | null {
    const question = this.questions().find(({ id }) => id === item.itemId);
    const answer = question && this.answers[question.id];
    return question && answer !== undefined && !isBlank(answer) ? this.itemResponse(question, answer) : null;
  }

  /** Answers that can be graded: those of questions with points, answered or not. */
  getGradableItemResponses(): ItemResponse[] {
    return this.questions()
      .filter(({ points }) => points > 0)
      .map((item) => this.itemResponse(item, this.answers[item.id] ?? ''));
  }

  getGradableResponseForItem(item: BaseItem): ItemResponse | null {
    return this.getGradableItemResponses().find(({ itemId }) => itemId === item.itemId) ?? null;
  }

  /** Kept here until `Form.submitGrades`. */
  withItemGrade(gradedResponse: ItemResponse): this {
    this.grades[gradedResponse.itemId] = gradedResponse.graded;
    return this;
  }

  get givenGrades(): ResponseRecord['grades'] {
    return structuredClone(this.grades);
  }

  private questions(): QuestionRecord[] {
    return this.form.items.filter(isQuestion);
  }

  private itemResponse(item: QuestionRecord, answer: Answer): ItemResponse {
    return new ItemResponse(this.execution, this.formId, item.id, answer, this.grades[item.id]);
  }
}

const alreadySubmitted = (): ServiceException =>
  new ServiceException('This response has already been submitted.');
