import { type Language, languages } from '../toolkit/language';
import type { SentenceId, SentenceNames } from '../toolkit/sentences';

type Value = string | number | Sentence;

/** A sentence that is said later, when the reader's language is known. */
export interface Sentence {
  readonly id: SentenceId;
  readonly values: Readonly<Record<string, Value>>;
}

/** Only sentences that fill something in take values. */
export type Filling<I extends SentenceId> = [SentenceNames<I>] extends [never]
  ? []
  : [values: Readonly<Record<SentenceNames<I>, Value>>];

export function sentence<I extends SentenceId>(id: I, ...[values]: Filling<I>): Sentence {
  return { id, values: values ?? {} };
}

/** Most executions say nothing: the table is loaded with the first sentence. */
const sentences = () => (require('../toolkit/sentences') as typeof import('../toolkit/sentences')).sentences;

/** The sentence in a language. */
export function say<I extends SentenceId>(language: Language, id: I, ...[values]: Filling<I>): string {
  return spoken({ id, values: values ?? {} }, language);
}

export function spoken({ id, values }: Sentence, language: Language): string {
  return sentences()[id][language].replace(
    BRACES,
    (_, name: string, one: string | undefined, many: string) => {
      const value = values[name] ?? '';
      if (one !== undefined) return value === 1 ? one : many;
      return typeof value === 'object' ? spoken(value, language) : String(value);
    },
  );
}

const BRACES = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g;

const patterns = new Map<SentenceId, RegExp>();

/** Whether a text is one of these sentences, whatever its language and what was filled in. */
export function isSaid(text: string, ...ids: SentenceId[]): boolean {
  return text !== '' && ids.some((id) => patternOf(id).test(text));
}

function patternOf(id: SentenceId): RegExp {
  let pattern = patterns.get(id);
  if (!pattern) {
    const texts = languages.map((language) =>
      sentences()
        [id][language].split(/\{[^{}]*\}/)
        .map(escaped)
        .join('[^]*'),
    );
    pattern = new RegExp(`^(?:${texts.join('|')})$`);
    patterns.set(id, pattern);
  }
  return pattern;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
