import { Memory } from '../google/memory';
import type { Language } from '../toolkit/language';
import { Work } from './session';

/** The language of the person's Google account, as far as the toolkit has it. */
export const ownLanguage = (): Language => (Session.getActiveUserLocale().startsWith('es') ? 'es' : 'en');

/**
 * The language to tell a failure in: the tracker's; the person's own while the tracker is not set up, or cannot be read,
 * which may be the very failure that is told.
 */
export function readersLanguage(): Language {
  try {
    if (new Memory().get('spreadsheet') !== '') return new Work().snapshot.settings.language;
  } catch (error) {
    console.warn(`The tracker's language could not be read: ${String(error)}`);
  }
  return ownLanguage();
}
