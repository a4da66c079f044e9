import type { FormId } from '../toolkit/form';

/** What the tracker knows of one form, kept as JSON in the column "Form items". */
export interface FormMemory {
  /** Google's item id of each question id; a question that was deleted keeps its last id. */
  items: Record<string, number>;
  /** A prefilled link with TOKEN_MARK where the personal token goes; '' when nobody gets a personal link. */
  personalLink: string;
  /** Google's id of the tab that Forms writes to, or null while unknown. */
  sheetId: number | null;
  /** What was found when somebody last looked whether people get in, and the day of it. */
  access?: FormAccess;
  checkedOn?: string;
  /** Questions that are no longer in the form. */
  removed?: string[];
  /** Those of them that the teacher means to leave out. */
  leftOut?: string[];
  /** Tells whether the form still says what the tracker says. */
  says?: string;
  /** The micro-internship that latecomers are sent on to. */
  next?: string;
  /** The days it opens and closes, as all that share it had them when they were last made alike. */
  dates?: string;
  /** It was closed because the micro-internship is cancelled. */
  cancelled?: boolean;
}

/**
 * Whether everybody with the link can answer. `not confirmed`: Google does not show who may; `unreachable`: the form
 * could not be opened.
 */
export type FormAccess =
  | 'everybody'
  | 'not published'
  | 'closed'
  | 'sign-in'
  | 'not confirmed'
  | 'unreachable';

export type FormMemories = Partial<Record<FormId, FormMemory>>;

/** Stands for the token when the link is made; letters only, so that no encoding touches it. */
export const TOKEN_MARK = 'PERSONALCODE';

/** Reads the column; text that is no such JSON counts as nothing known. */
export function formMemories(text: string): FormMemories {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as FormMemories) : {};
  } catch {
    return {};
  }
}

/** The link of one person, or '' while the form has none. */
export function personalLink(memories: FormMemories, form: FormId, token: string): string {
  const link = memories[form]?.personalLink ?? '';
  return link === '' || token === '' ? '' : link.replace(TOKEN_MARK, encodeURIComponent(token));
}
