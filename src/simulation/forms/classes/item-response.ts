import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import type { QuestionRecord } from '../items/record';
import type { Answer, FeedbackRecord } from '../state';
import { QuizFeedback } from './feedback';
import type { Item } from './item';
import type { Members } from './members';
import { objects } from './objects';

const KINDS: Record<QuestionRecord['type'], string> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'multiple choice',
  CHECKBOX: 'checkbox',
  LIST: 'list',
  SCALE: 'scale',
  RATING: 'rating',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkbox grid',
  DATE: 'date',
  DATETIME: 'date time',
  TIME: 'time',
  DURATION: 'duration',
};

/** An answer that the question can't have; Google's text is known in its beginning only (FM-16). */
export const invalidResponse = (item: QuestionRecord): ServiceException =>
  new ServiceException(`Invalid response submitted to ${KINDS[item.type]} question.`);

/** One answer: made by an item for a response of the script's, or read from a stored one. */
export class ItemResponse implements Members<GoogleAppsScript.Forms.ItemResponse> {
  private grade: { score?: number; feedback?: FeedbackRecord };

  constructor(
    private readonly execution: Execution,
    readonly formId: string,
    readonly itemId: number,
    readonly answer: Answer,
    grade: { score?: number; feedback?: FeedbackRecord } = {},
  ) {
    this.grade = { ...grade };
  }

  get graded(): { score?: number; feedback?: FeedbackRecord } {
    return this.grade;
  }

  getItem(): Item {
    return objects.item(this.execution, this.formId, this.itemId);
  }

  /** Text; an array for checkboxes and grids, rows of arrays for a checkbox grid; '' for a row without answer. */
  getResponse(): string | string[] | string[][] {
    if (typeof this.answer === 'string') return this.answer;
    return this.answer.map((part) => (Array.isArray(part) ? [...part] : (part ?? ''))) as
      | string[]
      | string[][];
  }

  getScore(): number {
    return this.grade.score ?? 0;
  }

  setScore(score: number): this {
    this.grade = { ...this.grade, score };
    return this;
  }

  getFeedback(): QuizFeedback | null {
    return this.grade.feedback ? new QuizFeedback(this.grade.feedback) : null;
  }

  setFeedback(feedback: QuizFeedback): this {
    this.grade = { ...this.grade, feedback: structuredClone(feedback.data) };
    return this;
  }
}
