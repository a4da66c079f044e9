import type { Language } from '../toolkit/language';
import type { PlainDate } from './dates';
import type { Session } from './sessions';

const weekdays: Record<Language, readonly string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** A date in words, such as "Monday, March 15, 2027" or "lunes, 15 de marzo de 2027"; no Intl, same everywhere. */
export function dateWords(date: PlainDate, language: Language): string {
  const weekday = weekdays[language][date.dayOfWeek - 1];
  const month = months[language][date.month - 1];
  return language === 'en'
    ? `${weekday}, ${month} ${date.day}, ${date.year}`
    : `${weekday}, ${date.day} de ${month} de ${date.year}`;
}

/** A date without its weekday, for documents: "March 15, 2027" or "15 de marzo de 2027". */
export function dayWords(date: PlainDate, language: Language): string {
  const month = months[language][date.month - 1];
  return language === 'en' ? `${month} ${date.day}, ${date.year}` : `${date.day} de ${month} de ${date.year}`;
}

/** A day of this school year: "March 15" or "15 de marzo". */
export function shortDayWords(date: PlainDate, language: Language): string {
  const month = months[language][date.month - 1];
  return language === 'en' ? `${month} ${date.day}` : `${date.day} de ${month}`;
}

/** A time of day: "3:30 PM" in English, "15:30" in Spanish. */
export function timeWords(time: string, language: Language): string {
  if (language === 'es') return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

export const sessionWords = (session: Session, language: Language): string =>
  `${dateWords(session.date, language)}, ${timeWords(session.start, language)}–${timeWords(session.end, language)}`;

/** "Ana", "Ana and Ben", "Ana, Ben and Cy". */
export function listWords(items: readonly string[], language: Language): string {
  if (items.length <= 1) return items[0] ?? '';
  const and = language === 'en' ? ' and ' : ' y ';
  return items.slice(0, -1).join(', ') + and + items[items.length - 1];
}

/** A whole number with its thousands set apart: "1,412" in English, "1412" and "14 120" in Spanish. */
export function numberWords(number: number, language: Language): string {
  const apart = (mark: string) => String(number).replace(/\B(?=(\d{3})+$)/g, mark);
  if (language === 'en') return apart(',');
  return Math.abs(number) < 10_000 ? String(number) : apart('\u00a0');
}

export const bulletList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
