import type { FormId } from '../../toolkit/form';

/** A text or a choice's value; ticked values; a grid's chosen column by row. '' is a question that was left blank. */
export type AnswerValue = string | string[] | Record<string, string>;

/** One submitted form, read back by question id. A question that was deleted, or not reached, is absent or ''. */
export interface FormAnswer {
  form: FormId;
  /** Google's id; stays when the respondent edits the answer. */
  responseId: string;
  /** ISO instant of the submission or of its last edit. */
  submittedAt: string;
  answers: Readonly<Record<string, AnswerValue>>;
}
