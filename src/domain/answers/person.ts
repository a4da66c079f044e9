import type { FormId } from '../../toolkit/form';
import type { ApplicationRow, MicroInternshipRow } from '../records';
import type { FormAnswer } from './answer';
import { isTaken, responsesTo } from './responses';
import { type AnswerResult, known, unmatched } from './result';
import { sameToken } from './token';

type TokenColumn = 'registrationToken' | 'releaseToken' | 'feedbackToken';
const tokenColumns: readonly TokenColumn[] = ['registrationToken', 'releaseToken', 'feedbackToken'];

/** Words for the form, as a sentence has them. */
const formWords: Partial<Record<FormId, string>> = {
  registration: 'registration',
  release: 'release form',
  'student-feedback': 'feedback answer',
  'partner-feedback': 'partner’s feedback',
};

const kept = 'It is kept in the form, and nothing was changed.';

/** How a sentence names an answer: by its form and response id, never by who wrote it. */
export const answerWords = ({ form, responseId }: FormAnswer): string =>
  `A ${formWords[form] ?? form} (response ${responseId})`;

export const codeOf = ({ answers }: FormAnswer): string => {
  const code = answers['personal-code'];
  return typeof code === 'string' ? code.trim() : '';
};

/**
 * Whose answer it is, by the code of the personal link alone; or the result that says why it is nobody's. A code that
 * was used before counts again only where `mayAnswerAgain` says so, or for the same response, edited.
 */
export function personOf(
  answer: FormAnswer,
  column: TokenColumn,
  row: MicroInternshipRow,
  applications: readonly ApplicationRow[],
  mayAnswerAgain: (application: ApplicationRow) => boolean = () => false,
): { application: ApplicationRow } | { result: AnswerResult } {
  const refuse = (why: string) => ({ result: unmatched(`${answerWords(answer)} ${why} ${kept}`) });
  const code = codeOf(answer);
  if (code === '') return refuse('came without a personal code.');
  const found = applications.filter((application) => sameToken(application[column], code));
  const application = found[0];
  if (!application) {
    const foreign = applications.some((one) => tokenColumns.some((other) => sameToken(one[other], code)));
    return refuse(
      foreign ? 'came with the personal code of another form.' : 'came with a personal code that nobody has.',
    );
  }
  if (found.length > 1) return refuse('came with a personal code that several rows have.');
  if (application.microInternshipId !== row.id)
    return refuse('came with the personal code of another micro-internship.');
  if (isTaken(application.responseIds, answer)) return { result: known() };
  const earlier = responsesTo(application.responseIds, answer.form);
  if (earlier.length > 0 && !earlier.includes(answer.responseId) && !mayAnswerAgain(application)) {
    return refuse(`came with a personal code that was used before, by ${application.id}.`);
  }
  return { application };
}
