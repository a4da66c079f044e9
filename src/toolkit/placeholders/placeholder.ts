import type { Localized } from '../language';
import type { Audience } from '../message';

/**
 * What a message may say in `{{name}}`. A mail with an unknown placeholder, one not meant for its audience, or an empty one
 * that may not be empty, does not leave.
 */
export interface Placeholder {
  readonly name: string;
  readonly meaning: Localized;
  /**
   * `text` is escaped, so that nobody's name turns into Markdown; `link` is an address inside `[words]({{name}})`; `inline`
   * and `block` are Markdown made by the product, within a line or on lines of their own.
   */
  readonly form: 'text' | 'link' | 'inline' | 'block';
  /** Who may read it; a message to anybody else can't use it. */
  readonly audiences: readonly Audience[];
  /** Tells about one student or family: never in a subject line. */
  readonly personal?: boolean;
  /** Empty is an answer; its line is then left out. */
  readonly mayBeEmpty?: boolean;
  readonly sample: Localized;
  /** As long or as odd as real life gets, for the worst-case preview. */
  readonly worstCase: Localized;
}

export const everyone = ['partner', 'student', 'guardian', 'teacher', 'counsellor'] as const;
export const families = ['student', 'guardian', 'teacher'] as const;
/** The same words in every language: names, times, addresses. */
export const same = (text: string): Localized => ({ en: text, es: text });
