import type { Language } from '../toolkit/language';
import type { Owed, Owing } from './owes';
import { say } from './say';
import { shortDayWords } from './words';

const owedIds = {
  reply: 'owed-reply',
  'industry form': 'owed-industry-form',
  registration: 'owed-registration',
  release: 'owed-release',
  feedback: 'owed-feedback',
  'partner feedback': 'owed-partner-feedback',
} as const satisfies Record<Owed, string>;

export const owedWords = (owed: Owed, language: Language): string => say(language, owedIds[owed]);

/** "Ana Lopez: registration, since February 18, reminded on February 21, next reminder February 25". */
export function owingWords(owing: Owing, language: Language): string {
  const { name, about, since, deadline, reminded, next } = owing;
  const owed = owedWords(owing.owed, language);
  const day = (id: 'owes-since' | 'owes-until' | 'owes-reminded' | 'owes-next', date: typeof since) =>
    date ? [say(language, id, { day: shortDayWords(date, language) })] : [];
  return [
    about ? say(language, 'owes-it-for', { name, about, owed }) : say(language, 'owes-it', { name, owed }),
    ...day('owes-since', since),
    ...day('owes-until', deadline),
    ...day('owes-reminded', reminded),
    ...(next || !reminded ? day('owes-next', next) : [say(language, 'owes-no-more')]),
  ].join(', ');
}
