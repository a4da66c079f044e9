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
  private readonly choiceValues: readonly string[];
  /** The choices as they read in the form now. */
  private shown: string[] | undefined;

  constructor(
    readonly question: Question,
    { labels = {} }: KnownForm,
  ) {
    const rows = labels[rowsKey(question.id)] ?? [];
    const choices = labels[question.id] ?? [];
    this.choiceValues =
      choices.length > 0
        ? choices.map(([value]) => value)
        : (question.choices ?? []).map(({ value }) => value);
    this.choices = new Labels(choices, question, 'choices');
    this.rows = new Labels(rows, question, 'rows');
    this.rowValues =
      rows.length > 0 ? rows.map(([value]) => value) : (question.rows ?? []).map(({ value }) => value);
  }

  read(given: ItemResponse): AnswerValue {
    const response = given.getResponse() as string | string[] | null;
    if (this.question.kind === 'grid') return this.grid(given, Array.isArray(response) ? response : []);
    if (Array.isArray(response)) return response.filter(Boolean).map((label) => this.choice(given, label));
    const text = response ?? '';
    return /^(choice|list|checkboxes)$/.test(this.question.kind) ? this.choice(given, text) : text;
  }

  /** A choice that a teacher has put into other words is known by its place, as long as none was added or taken away. */
  private choice(given: ItemResponse, label: string): string {
    if (label === '' || this.choices.knows(label)) return this.choices.valueOf(label);
    this.shown ??= choicesIn(given.getItem());
    const place = this.shown.indexOf(label);
    const inPlace = this.shown.length === this.choiceValues.length ? this.choiceValues[place] : undefined;
    const isTaken = this.shown.some(
      (other) => this.choices.knows(other) && this.choices.valueOf(other) === inPlace,
    );
    return inPlace === undefined || isTaken ? this.choices.valueOf(label) : inPlace;
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

function choicesIn(item: GoogleAppsScript.Forms.Item): string[] {
  const { ItemType } = FormApp;
  const type = item.getType();
  const placed =
    type === ItemType.MULTIPLE_CHOICE
      ? item.asMultipleChoiceItem()
      : type === ItemType.LIST
        ? item.asListItem()
        : type === ItemType.CHECKBOX
          ? item.asCheckboxItem()
          : null;
  return placed ? placed.getChoices().map((choice) => choice.getValue()) : [];
}
