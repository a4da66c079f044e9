import { levels } from './items/answer';
import { type ItemRecord, isQuestion, type QuestionRecord } from './items/record';
import { nextPage, pagesOf } from './pages';
import type { Answer, EmailCollection, FormRecord } from './state';

export type QuestionKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'checkboxes'
  | 'list'
  | 'scale'
  | 'rating'
  | 'grid'
  | 'checkbox grid'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration';

/** One question as the page shows it. */
export interface ShownQuestion {
  kind: QuestionKind;
  /** Item id: the key of its answer. */
  id: number;
  title: string;
  help: string;
  required: boolean;
  choices?: string[];
  other?: boolean;
  /** Levels of a scale or rating, as the answers they give. */
  levels?: string[];
  lowLabel?: string;
  highLabel?: string;
  icon?: string;
  rows?: string[];
  columns?: string[];
  includesYear?: boolean;
  /** What the answer must be, where the question has a rule. */
  rule?: object;
  /** Filled in by a personal link, or the answer that is being edited. */
  initial?: Answer;
}

export interface ShownNotice {
  kind: 'header' | 'image' | 'video';
  id: number;
  title: string;
  help: string;
  /** A data URL of the image, the address of the video. */
  source?: string;
  width?: number;
  alignment?: string;
}

/** One page of the form; the first carries the form's own title and description. */
export interface ShownSection {
  title: string;
  help: string;
  items: (ShownQuestion | ShownNotice)[];
}

export interface ShownForm {
  id: string;
  title: string;
  description: string;
  email: EmailCollection;
  progressBar: boolean;
  isOpen: boolean;
  /** What stands there instead of the questions when the form is closed or not for this person. */
  refusal: string | null;
  sections: ShownSection[];
}

const KINDS: Record<QuestionRecord['type'], QuestionKind> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'choice',
  CHECKBOX: 'checkboxes',
  LIST: 'list',
  SCALE: 'scale',
  RATING: 'rating',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkbox grid',
  DATE: 'date',
  DATETIME: 'datetime',
  TIME: 'time',
  DURATION: 'duration',
};

/** The form's pages as data for whoever draws them. */
export function shownSections(form: FormRecord, initial: Readonly<Record<string, Answer>>): ShownSection[] {
  return pagesOf(form).map(({ start, items }) => ({
    title: start ? start.title : form.title,
    help: start ? start.help : form.description,
    items: items.map((item) => shown(item, initial)),
  }));
}

/** Index of the section after one, or `submit`: what the page's button does with these answers. */
export const sectionAfter = (
  form: FormRecord,
  index: number,
  answers: Readonly<Record<string, Answer>>,
): number | 'submit' => nextPage(pagesOf(form), index, answers);

function shown(item: ItemRecord, initial: Readonly<Record<string, Answer>>): ShownQuestion | ShownNotice {
  const { id, title, help } = item;
  if (!isQuestion(item)) return shownNotice(item);
  const answer = initial[id];
  const question: ShownQuestion = { kind: KINDS[item.type], id, title, help, required: item.required };
  if (answer !== undefined) question.initial = answer;
  return { ...question, ...details(item) };
}

function details(item: QuestionRecord): Partial<ShownQuestion> {
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return item.validation ? { rule: item.validation } : {};
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST': {
      const choices = item.choices.map(({ value }) => value);
      return { choices, other: item.other, ...(item.validation && { rule: item.validation }) };
    }
    case 'SCALE':
      return { levels: levels(item), lowLabel: item.leftLabel, highLabel: item.rightLabel };
    case 'RATING':
      return { levels: levels(item), icon: item.icon };
    case 'GRID':
    case 'CHECKBOX_GRID': {
      const rule = item.onePerColumn && { test: 'one per column', ...item.onePerColumn };
      return { rows: [...item.rows], columns: [...item.columns], ...(rule && { rule }) };
    }
    case 'DATE':
    case 'DATETIME':
      return { includesYear: item.includesYear };
    default:
      return {};
  }
}

function shownNotice(item: Exclude<ItemRecord, QuestionRecord>): ShownNotice {
  const { id, title, help } = item;
  if (item.type !== 'IMAGE' && item.type !== 'VIDEO') return { kind: 'header', id, title, help };
  const { image, videoUrl, width, alignment } = item;
  const source = image ? `data:${image.contentType};base64,${image.base64}` : videoUrl;
  return { kind: item.type === 'IMAGE' ? 'image' : 'video', id, title, help, source, width, alignment };
}
