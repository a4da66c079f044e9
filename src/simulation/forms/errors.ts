import { ServiceException } from '../kernel/errors';

/** Google's answer to nearly every change a form cannot take (FM-07). */
export const invalidData = (): ServiceException => new ServiceException('Invalid data updating form.');

/** Google's answer to a file or item that is not there or not the account's to open (FM-02). */
export const noSuchItem = (): ServiceException =>
  new ServiceException(
    'No item with the given ID could be found, or you do not have permission to access it.',
  );

export const invalidArgument = (name: string): ServiceException =>
  new ServiceException(`Invalid argument: ${name}`);

export type Refusal =
  | 'deleted'
  | 'unpublished'
  | 'closed'
  | 'no permission'
  | 'sign in'
  | 'already responded'
  | 'no such response'
  | 'answers';

/** One complaint of the form page; `item` is null for the e-mail address at the top. */
export interface Problem {
  item: number | null;
  title: string;
  message: string;
}

/** What a respondent meets instead of the confirmation, in the words of the form page. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  constructor(
    readonly reason: Refusal,
    message: string,
    /** Complaints by question when `reason` is `answers`, in the form's order. */
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

export const refusedAnswers = (problems: readonly Problem[]): FormRefused =>
  new FormRefused(
    'answers',
    problems.map(({ title, message }) => `${title.split('\n')[0]}: ${message}`).join('\n'),
    problems,
  );
