import type { Language } from '../../toolkit/language';
import { en, type Texts } from './en';
import { es } from './es';

export type { Texts };

export const texts: Record<Language, Texts> = { en, es };

/** The word of a status in the reader's language; a word nobody knows is shown as it came. */
export const wordFor = (words: Readonly<Record<string, string>>, status: string): string =>
  words[status] ?? status;
