import type { Choice, FormDefinition, Question } from '../toolkit/form';
import type { FormPlaceholderName } from '../toolkit/forms/placeholders';
import type { Language, Localized } from '../toolkit/language';
import { Problem } from './problem';

/** Lists that are made from the tracker, by the names that questions ask for them. */
export type FormLists = Partial<Record<'offerings' | 'skills' | 'grades' | 'dates', readonly Choice[]>>;

/** What the texts of a form are filled in with. */
export interface FormTexts {
  /** Language of a form that is not bilingual. */
  language: Language;
  /** Every placeholder, in every language; what is unknown is said in words. */
  values: Record<Language, Readonly<Record<FormPlaceholderName, string>>>;
  lists: FormLists;
}

/** A choice or row as it stands in the form. */
export interface Shown {
  value: string;
  label: string;
}

/** A question with the texts that people read. */
export interface ShownQuestion {
  question: Question;
  title: string;
  help: string;
  choices: Shown[];
  rows: Shown[];
}

/** Fills `{{placeholders}}` of a form's text; a name that has no value is a mistake of ours and is thrown. */
export function filledText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value.trim() === '')
      throw new Problem('internal', `Nothing is known for {{${name}}} of the form.`);
    return value.trim();
  });
}

/** Whether a text changes with the micro-internship. */
export const hasPlaceholder = (text: Localized | undefined): boolean => /\{\{/.test(text?.en ?? '');

/** Titles and choices hold no line break in Google Forms, so there the second language stands behind a stroke. */
const BESIDE = ' / ';
const BELOW = '\n\n';

function shown(text: Localized, definition: FormDefinition, texts: FormTexts, between: string): string {
  const one = (language: Language) => filledText(text[language], texts.values[language]);
  if (!definition.bilingual) return one(texts.language);
  const [en, es] = [one('en'), one('es')];
  return en === es ? en : `${en}${between}${es}`;
}

/** A title or choice: one line, both languages in it where families read it. */
export const shownLine = (text: Localized, definition: FormDefinition, texts: FormTexts): string =>
  shown(text, definition, texts, BESIDE).replace(/\s+/g, ' ').trim();

/** A description or help: both languages, one below the other, where families read it. */
export const shownBlock = (text: Localized, definition: FormDefinition, texts: FormTexts): string =>
  shown(text, definition, texts, BELOW).trim();

export function shownQuestion(
  question: Question,
  definition: FormDefinition,
  texts: FormTexts,
): ShownQuestion {
  const list = (choices: readonly Choice[] | undefined): Shown[] =>
    distinct(
      (choices ?? []).map(({ value, label }) => ({ value, label: shownLine(label, definition, texts) })),
    );
  const { choicesFrom, rowsFrom } = question;
  const rows = list(rowsFrom ? texts.lists[rowsFrom] : question.rows);
  /** An order of so many has as many places. */
  const places = rowsFrom === 'offerings' ? Math.max(1, rows.length) : undefined;
  return {
    question,
    title: shownLine(question.title, definition, texts),
    help: question.help ? shownBlock(question.help, definition, texts) : '',
    choices: list(choicesFrom ? texts.lists[choicesFrom] : question.choices?.slice(0, places)),
    rows,
  };
}

/** Google refuses empty choices and two of the same text. */
function distinct(choices: readonly Shown[]): Shown[] {
  const taken = new Set<string>();
  return choices.map(({ value, label }) => {
    const text = label === '' ? value : label;
    let unique = text;
    for (let n = 2; taken.has(unique); n++) unique = `${text} (${n})`;
    taken.add(unique);
    return { value, label: unique };
  });
}

/** A question that has nothing to choose from is left out: ranking needs two offerings, the others one choice. */
export function isAsked({ question, choices, rows }: ShownQuestion): boolean {
  if (question.rowsFrom) return rows.length >= (question.rowsFrom === 'offerings' ? 2 : 1);
  return question.choicesFrom === undefined || choices.length > 0;
}

/** The release notice in one language as it stands in the form; its hash is the notice's version. */
export function noticeText(definition: FormDefinition, texts: FormTexts, language: Language): string {
  return definition.sections
    .flatMap((section) => section.questions)
    .filter((question) => question.kind === 'notice')
    .map(({ title, help }) =>
      [title, help].map((text) => (text ? filledText(text[language], texts.values[language]) : '')),
    )
    .map((parts) => parts.join('\n'))
    .join('\n\n');
}

/** Known values by the names that questions are prefilled from, brought to the questions' ids. */
export function prefillsOf(
  definition: FormDefinition,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const prefills: Record<string, string> = {};
  for (const { id, prefill } of definition.sections.flatMap((section) => section.questions)) {
    const value = prefill === undefined ? '' : (known[prefill] ?? '');
    if (value !== '') prefills[id] = value;
  }
  return prefills;
}
