import type { FormId } from '../../toolkit/form';
import { instantFrom } from '../offering';
import type { FormAnswer } from './answer';

/** One line of the column "Response IDs": which answer of which form was taken, and how old it was. */
interface TakenResponse {
  form: string;
  responseId: string;
  submittedAt: string;
}

export function takenResponses(text: string): TakenResponse[] {
  return text.split('\n').flatMap((line) => {
    const [form, responseId, submittedAt] = line.trim().split(/\s+/);
    return form && responseId && submittedAt && instantFrom(submittedAt)
      ? [{ form, responseId, submittedAt }]
      : [];
  });
}

/** The response ids of one form that were taken for this row. */
export const responsesTo = (text: string, form: FormId): string[] =>
  takenResponses(text)
    .filter((taken) => taken.form === form)
    .map(({ responseId }) => responseId);

/** Whether this answer was taken as it is now, or a later state of it. */
export function isTaken(text: string, { form, responseId, submittedAt }: FormAnswer): boolean {
  return takenResponses(text).some(
    (taken) =>
      taken.form === form && taken.responseId === responseId && !isLater(submittedAt, taken.submittedAt),
  );
}

/** The column with this answer noted. */
export function withResponse(text: string, { form, responseId, submittedAt }: FormAnswer): string {
  const others = takenResponses(text).filter(
    (taken) => taken.form !== form || taken.responseId !== responseId,
  );
  return [...others, { form, responseId, submittedAt }]
    .map((taken) => `${taken.form} ${taken.responseId} ${taken.submittedAt}`)
    .join('\n');
}

/** Whether one moment lies after another; an unreadable one lies before everything. */
export const isLater = (a: string, b: string): boolean =>
  (instantFrom(a)?.epochMilliseconds ?? 0) > (instantFrom(b)?.epochMilliseconds ?? 0);
