import type { Language } from '../../toolkit/language';
import { dateFrom } from '../dates';
import type { MicroInternshipRow } from '../records';
import { plainWords } from '../render';
import { parseSessions, type Session } from '../sessions';
import type { Details, Knowledge } from '../told';
import { dateWords, listWords, sessionWords, timeWords } from '../words';
import { zoneName } from './values';

const words = {
  en: {
    added: 'New session',
    zone: 'Time zone',
    platform: 'Platform',
    link: 'Link',
    newLink: 'a new one; the old one no longer works',
    firstLink: 'it is there now',
    noLink: 'the old one no longer works; a new one follows',
    assignment: 'Assignment',
    preparation: 'Before the session',
    insteadOf: 'instead of',
    none: 'nothing any more',
    by: 'by',
  },
  es: {
    added: 'Sesión nueva',
    zone: 'Zona horaria',
    platform: 'Plataforma',
    link: 'Enlace',
    newLink: 'uno nuevo; el anterior ya no sirve',
    firstLink: 'ya está disponible',
    noLink: 'el anterior ya no sirve; llegará otro',
    assignment: 'Tarea',
    preparation: 'Antes de la sesión',
    insteadOf: 'en vez de',
    none: 'ya nada',
    by: 'hasta el',
  },
} as const;

/** Dates that no longer hold, in words; with their times where only the time of a day has changed. */
export function oldDateWords(lost: readonly string[], now: readonly Session[], language: Language): string {
  const days = new Set(now.map(({ date }) => date.toString()));
  return listWords(
    lost.map((text) => {
      const [session] = parseSessions(text).sessions;
      if (session && days.has(session.date.toString())) return sessionWords(session, language);
      const date = dateFrom(text.slice(0, 10));
      return date ? dateWords(date, language) : text;
    }),
    language,
  );
}

/** What changed of the details somebody knows, one line each; nothing about what they were never told. */
export function changeLines(
  known: Knowledge['details'],
  now: Details,
  added: readonly Session[],
  row: Pick<MicroInternshipRow, 'platform' | 'assignment' | 'assignmentDue' | 'materials'>,
  language: Language,
): string[] {
  const say = words[language];
  const lines: string[] = added.map(
    (session) =>
      `${say.added}: ${dateWords(session.date, language)}, ${timeWords(session.start, language)}–${timeWords(session.end, language)}`,
  );
  const changed = (name: keyof Details): boolean => known[name] !== undefined && known[name] !== now[name];
  if (changed('zone'))
    lines.push(
      `${say.zone}: ${zoneName(now.zone, language)} ${say.insteadOf} ${zoneName(known.zone ?? '', language)}`,
    );
  if (changed('platform')) {
    const before = known.platform ? ` ${say.insteadOf} ${plainWords(known.platform)}` : '';
    lines.push(`${say.platform}: ${plainWords(row.platform || 'Google Meet')}${before}`);
  }
  if (changed('link'))
    lines.push(
      `${say.link}: ${now.link === '' ? say.noLink : known.link === '' ? say.firstLink : say.newLink}`,
    );
  if (changed('assignment')) {
    const due = dateFrom(row.assignmentDue);
    const by = row.assignment !== '' && due ? `, ${say.by} ${dateWords(due, language)}` : '';
    lines.push(`${say.assignment}: ${plainWords(row.assignment) || say.none}${by}`);
  }
  if (changed('preparation')) lines.push(`${say.preparation}: ${plainWords(row.materials) || say.none}`);
  return lines;
}
