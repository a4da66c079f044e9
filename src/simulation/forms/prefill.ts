import { publishedUrl } from './address';
import { answerProblem, choiceValues, isBlank } from './items/answer';
import { isQuestion, type QuestionRecord } from './items/record';
import type { Answer, FormRecord } from './state';

const OTHER = '__other_option__';

const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

/** A link to the form with fields filled in: `?usp=pp_url&entry.<n>=…` (FM-22). */
export function prefilledUrl(form: FormRecord, answers: Readonly<Record<string, Answer>>): string {
  const fields = form.items.flatMap((item) => (isQuestion(item) ? fieldsOf(item, answers[item.id]) : []));
  return [`${publishedUrl(form)}?usp=pp_url`, ...fields].join('&');
}

function fieldsOf(item: QuestionRecord, answer: Answer | undefined): string[] {
  if (answer === undefined || isBlank(answer)) return [];
  if ('rows' in item) {
    return item.entries.flatMap((entry, row) => texts(answer[row]).map((text) => field(entry, text)));
  }
  const entry = item.entries[0] as number;
  return texts(answer).flatMap((text) => {
    if (!('choices' in item) || choiceValues(item).includes(text)) return field(entry, text);
    return [field(entry, OTHER), `entry.${entry}.other_option_response=${encode(text)}`];
  });
}

const texts = (part: unknown): string[] =>
  (Array.isArray(part) ? part.flat() : [part]).filter((text) => typeof text === 'string' && text !== '');

const field = (entry: number, text: string): string => `entry.${entry}=${encode(text)}`;

/** What a prefilled link fills in, by item id; values the question would not take are dropped, as the page does. */
export function prefilledAnswers(
  form: FormRecord,
  fields: readonly [string, string][],
): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const given = (name: string): string[] => fields.filter(([key]) => key === name).map(([, value]) => value);
  for (const item of form.items) {
    if (!isQuestion(item)) continue;
    const answer = answerFrom(item, given);
    if (isBlank(answer) || !answer) continue;
    const isTaken =
      answerProblem({ ...item, required: false, validation: null } as QuestionRecord, answer) === undefined;
    if (isTaken) answers[item.id] = answer;
  }
  return answers;
}

function answerFrom(item: QuestionRecord, given: (name: string) => string[]): Answer | undefined {
  if (item.type === 'GRID') return item.entries.map((entry) => given(`entry.${entry}`)[0] ?? null);
  if (item.type === 'CHECKBOX_GRID') return item.entries.map((entry) => given(`entry.${entry}`));
  const name = `entry.${item.entries[0]}`;
  const values = given(name).map((value) =>
    value === OTHER ? (given(`${name}.other_option_response`)[0] ?? '') : value,
  );
  return item.type === 'CHECKBOX' ? values : values[0];
}
