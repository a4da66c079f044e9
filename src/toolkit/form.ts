import type { Localized } from './language';

export const formIds = [
  'industry',
  'application',
  'registration',
  'release',
  'student-feedback',
  'partner-feedback',
] as const;
export type FormId = (typeof formIds)[number];

/** A Google Form as data. Answers are stored and read by question id, never by title, since teachers rename questions. */
export interface FormDefinition {
  id: FormId;
  /** Every text of a form may hold `{{title}}`, `{{partner}}`, `{{date}}` and the others of `formPlaceholders`. */
  title: Localized;
  description: Localized;
  confirmation: Localized;
  /** What a late visitor reads; may hold `{{next}}`, the next offering's title and link, or nothing. */
  closed: Localized;
  /** Families read it: every text is shown in English and Spanish, one below the other. */
  bilingual: boolean;
  /** Answers stay in the form, where its owner alone reads them: no tab of the tracker gets them as they are. */
  confidential?: boolean;
  /** One form per micro-internship, or one for the whole tracker. */
  per: 'micro-internship' | 'tracker';
  sections: readonly Section[];
}

/** One page of a form; the first section has no page break of its own. */
export interface Section {
  id: string;
  title: Localized;
  help?: Localized;
  questions: readonly Question[];
}

export type QuestionKind =
  | 'text'
  | 'paragraph'
  | 'choice'
  | 'checkboxes'
  | 'list'
  | 'scale'
  | 'date'
  | 'time'
  | 'datetime'
  | 'grid'
  | 'notice';

export interface Question {
  /** Unique in its form; kebab-case; the name answers are stored under. */
  id: string;
  kind: QuestionKind;
  title: Localized;
  help?: Localized;
  required?: boolean;
  choices?: readonly Choice[];
  /** Choices made from the micro-internship when the form is built. */
  choicesFrom?: 'offerings' | 'skills' | 'grades' | 'dates';
  /** Rows of a grid; its columns are `choices`. */
  rows?: readonly Choice[];
  rowsFrom?: 'offerings' | 'skills';
  otherOption?: boolean;
  scale?: { low: 0 | 1; high: number; lowLabel: Localized; highLabel: Localized };
  validation?: Validation;
  /** The unguessable token of a personal link; prefilled, never trusted by itself. */
  personal?: boolean;
  /** Filled in for the person from what is known; the value is taken from the answer all the same. */
  prefill?: string;
}

/** A choice is stored by `value`, shown by `label`. */
export interface Choice {
  value: string;
  label: Localized;
  /** Go on with this section, or submit, when chosen; in one question all choices navigate or none. */
  goTo?: string | 'submit';
}

/** Checked by the form, and again when the answer is read: a form's own check can be removed by its editors. */
export interface Validation {
  email?: boolean;
  url?: boolean;
  number?: { min: number; max: number };
  maxLength?: number;
  minLength?: number;
  /** Counted on whitespace; Google cannot check it, the reader flags it. */
  words?: { min: number; max: number };
  selected?: { min?: number; max?: number };
  /** In a grid, no column twice. */
  onePerColumn?: boolean;
}
