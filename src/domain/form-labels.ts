import type { FormDefinition, Question } from '../toolkit/form';
import { languages } from '../toolkit/language';
import type { Shown } from './form-texts';
import type { FormMemory } from './personal-links';

/**
 * What a form's choices and rows read when it was built, where the toolkit alone can't tell: those made from the tracker
 * and those with placeholders. By question id; a grid's rows under `rows:` and the id.
 */
export type KnownForm = FormMemory & { labels?: Record<string, [value: string, label: string][]> };

export const rowsKey = (questionId: string): string => `rows:${questionId}`;

/** Google's ids of a section's page break or heading are remembered beside those of the questions. */
export const sectionKey = (sectionId: string): string => `section:${sectionId}`;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Stored values by any of the texts that a choice has or had in the form. */
export class Labels {
  private readonly values = new Map<string, string>();

  constructor(
    shown: readonly (readonly [value: string, label: string])[],
    question: Question,
    part: 'choices' | 'rows',
  ) {
    for (const [value, label] of shown) this.add(label, value);
    for (const { value, label } of question[part] ?? []) {
      this.add(`${label.en} / ${label.es}`, value);
      for (const language of languages) this.add(label[language], value);
      this.add(value, value);
    }
    for (const [value, label] of shown) for (const line of label.split(' / ')) this.add(line, value);
  }

  private add(label: string, value: string): void {
    const key = folded(label);
    if (key !== '' && !this.values.has(key)) this.values.set(key, value);
  }

  /** The value of a label; a label nobody knows, such as a typed "other", stays as it is. */
  valueOf(label: string): string {
    return this.values.get(folded(label)) ?? label.trim();
  }

  knows(label: string): boolean {
    return this.values.has(folded(label));
  }
}

/** What has to be remembered of a question's labels, or nothing. */
export function labelsToKeep(
  question: Question,
  choices: readonly Shown[],
  rows: readonly Shown[],
): KnownForm['labels'] {
  const kept: NonNullable<KnownForm['labels']> = {};
  const pairs = (list: readonly Shown[]): [string, string][] =>
    list.map(({ value, label }) => [value, label]);
  const changes = (list: Question['choices']) => list?.some(({ label }) => label.en.includes('{{')) ?? false;
  if (question.choicesFrom || changes(question.choices)) kept[question.id] = pairs(choices);
  if (question.rowsFrom || changes(question.rows)) kept[rowsKey(question.id)] = pairs(rows);
  return kept;
}

export const questionsOf = (definition: FormDefinition): Question[] =>
  definition.sections.flatMap((section) => section.questions);
