import { Temporal } from 'temporal-polyfill';
import type { AnswerValue, FormAnswer } from '../domain/answers/answer';
import { type KnownForm, Labels, questionsOf, rowsKey } from '../domain/form-labels';
import type { FormDefinition, Question } from '../toolkit/form';
import { formById } from './form-access';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** Nobody has confirmed whether Google's "since" includes its moment, or how late an answer can show: look back. */
export const OVERLAP_MS = 15 * 60_000;

/**
 * Answers of a form since a moment and a little before, oldest first; two calls to Google, whatever their number. One
 * answer comes several times, also edited under the same response id: who takes it looks at id and moment. Questions are
 * known by item id, so a teacher may rename them; one that was deleted, or added by hand, gives no answer.
 */
export function readAnswers(
  definition: FormDefinition,
  formId: string,
  memory: KnownForm,
  sinceMs: number,
): FormAnswer[] {
  const form = formById(formId);
  const responses =
    sinceMs > OVERLAP_MS ? form.getResponses(new Date(sinceMs - OVERLAP_MS)) : form.getResponses();
  if (responses.length === 0) return [];
  const questions = new Map<number, Reader>();
  for (const question of questionsOf(definition)) {
    const id = memory.items[question.id];
    if (id !== undefined) questions.set(id, new Reader(question, memory));
  }
  return responses
    .map((response) => {
      const answers: Record<string, AnswerValue> = {};
      for (const given of response.getItemResponses()) {
        const reader = questions.get(given.getItem().getId());
        if (reader) answers[reader.question.id] = reader.read(given);
      }
      const at = Temporal.Instant.fromEpochMilliseconds(response.getTimestamp().getTime());
      return { form: definition.id, responseId: response.getId(), submittedAt: at.toString(), answers };
    })
    .sort((a, b) => Temporal.Instant.compare(a.submittedAt, b.submittedAt));
}

/** Reads one question's answers back into what is stored. */
class Reader {
  private readonly choices: Labels;
  private readonly rows: Labels;
  private readonly rowValues: readonly string[];

  constructor(
    readonly question: Question,
    { labels = {} }: KnownForm,
  ) {
    const rows = labels[rowsKey(question.id)] ?? [];
    this.choices = new Labels(labels[question.id] ?? [], question, 'choices');
    this.rows = new Labels(rows, question, 'rows');
    this.rowValues =
      rows.length > 0 ? rows.map(([value]) => value) : (question.rows ?? []).map(({ value }) => value);
  }

  read(given: ItemResponse): AnswerValue {
    const response = given.getResponse() as string | string[] | null;
    if (this.question.kind === 'grid') return this.grid(given, Array.isArray(response) ? response : []);
    if (Array.isArray(response)) return response.filter(Boolean).map((label) => this.choices.valueOf(label));
    const text = response ?? '';
    return /^(choice|list|checkboxes)$/.test(this.question.kind) ? this.choices.valueOf(text) : text;
  }

  /** A row that was renamed is known by its place, as long as no row was added or taken away. */
  private grid(given: ItemResponse, columns: readonly (string | null)[]): Record<string, string> {
    const titles = given.getItem().asGridItem().getRows();
    const inPlace = titles.length === this.rowValues.length;
    const answers: Record<string, string> = {};
    for (const [index, title] of titles.entries()) {
      const column = columns[index];
      if (!column) continue;
      const placed = inPlace ? this.rowValues[index] : undefined;
      const row = this.rows.knows(title) ? this.rows.valueOf(title) : (placed ?? title);
      answers[row] = this.choices.valueOf(column);
    }
    return answers;
  }
}
