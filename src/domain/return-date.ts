import { isAfter, isBefore, later, PlainDate } from './dates';

export const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon', 'lunes'],
  ['tuesday', 'tues', 'tue', 'martes'],
  ['wednesday', 'wed', 'miercoles'],
  ['thursday', 'thurs', 'thur', 'thu', 'jueves'],
  ['friday', 'fri', 'viernes'],
  ['saturday', 'sat', 'sabado'],
  ['sunday', 'sun', 'domingo'],
];
const oneOf = (names: readonly (readonly string[])[]): string =>
  names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
const numberIn = (names: readonly (readonly string[])[], word: string): number =>
  names.findIndex((list) => list.includes(word)) + 1;

const MONTH = `(${oneOf(monthNames)})\\b\\.?`;
const AFTER_WEEKDAY = new RegExp(`^(?:${oneOf(weekdayNames)})\\b\\.?,?\\s+(?:the\\s+|el\\s+)?`);
const ONLY_WEEKDAY = new RegExp(`^(?:next\\s+|proximo\\s+)?(${oneOf(weekdayNames)})\\b`);
const YEAR = '(?:,?\\s*(?:de\\s+|del\\s+)?(\\d{4}))?';
const day = '(\\d{1,2})(?:st|nd|rd|th|º|ro)?';

/** Ways to write a date, each after an optional weekday; `dayFirst` only matters for numbers with strokes. */
const shapes: readonly [RegExp, (groups: string[], dayFirst: boolean) => Parts][] = [
  [/^(\d{4})-(\d{2})-(\d{2})\b/, ([y, m, d]) => ({ y: Number(y), m: Number(m), d: Number(d) })],
  [
    new RegExp(`^${MONTH}\\s+${day}\\b${YEAR}`),
    ([m, d, y]) => ({ y: yearOf(y), m: numberIn(monthNames, m as string), d: Number(d) }),
  ],
  [
    new RegExp(`^${day}\\s+(?:of\\s+|de\\s+)?${MONTH}${YEAR}`),
    ([d, m, y]) => ({ y: yearOf(y), m: numberIn(monthNames, m as string), d: Number(d) }),
  ],
  [
    /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/,
    ([a, stroke, b, y], dayFirst) => {
      const isDayFirst = stroke === '.' || Number(a) > 12 || (dayFirst && Number(b) <= 12);
      const [d, m] = isDayFirst ? [a, b] : [b, a];
      return { y: yearOf(y), m: Number(m), d: Number(d) };
    },
  ],
];

interface Parts {
  y: number | null;
  m: number;
  d: number;
}

const yearOf = (text: string | undefined): number | null =>
  text ? Number(text.length === 2 ? `20${text}` : text) : null;

/** Words before the last day away, and words before the first day back; up to three words may stand between. */
const untilWords =
  /\b(?:until|till|til|through|thru|to|hasta|al)\s+(?:and including\s+|the\s+|el\s+|dia\s+)*/g;
const backWords =
  /\b(?:back|return(?:s|ing)?|regres(?:o|are|ando)|vuelvo|volvere|de vuelta|de regreso|reincorpor(?:o|are)|available|disponible|respond|reach me)\b(?:\s+(?:to|in|at|en|the|my|desk|work|office|again|a|la|al|oficina|trabajo|partir|del?|nuevamente|me)\b){0,5}\s+(?:on|by|starting|from|after|el|dia|desde|del?|a partir del?)?\s*(?:the\s+|el\s+|dia\s+)*/g;
/** A return notice can be old: a day so long ago is taken for an autoresponder that was forgotten, not for next year. */
const FORGOTTEN_DAYS = 90;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');

/**
 * The last day somebody is away, as an absence notice in English or Spanish says it: "until March 3", "back on Monday",
 * "hasta el 12 de abril". Null when it says none, or only days that are over. `received` gives the year and the week.
 */
export function awayUntilIn(text: string, received: PlainDate): PlainDate | null {
  const words = folded(text);
  const dayFirst = /\b(hasta|regres|vuelv|oficina|estare)/.test(words);
  const days: PlainDate[] = [];
  for (const [pattern, isBack] of [
    [untilWords, false],
    [backWords, true],
  ] as const) {
    for (const match of words.matchAll(pattern)) {
      const date = dateAt(words.slice(match.index + match[0].length), received, dayFirst);
      if (date) days.push(isBack ? date.subtract({ days: 1 }) : date);
    }
  }
  const ahead = days.filter((date) => !isBefore(date, received));
  return ahead.length === 0 ? null : ahead.reduce(later);
}

function dateAt(text: string, received: PlainDate, dayFirst: boolean): PlainDate | null {
  for (const rest of [text, text.replace(AFTER_WEEKDAY, '')]) {
    for (const [shape, parts] of shapes) {
      const match = shape.exec(rest);
      if (match) return dateOf(parts(match.slice(1), dayFirst), received);
    }
  }
  const weekday = ONLY_WEEKDAY.exec(text)?.[1];
  if (weekday) return nextWeekday(numberIn(weekdayNames, weekday), received);
  return /^(?:tomorrow|manana)\b/.test(text) ? received.add({ days: 1 }) : null;
}

/** The year is the one that puts the day ahead, unless it was only just. */
function dateOf({ y, m, d }: Parts, received: PlainDate): PlainDate | null {
  const make = (year: number): PlainDate | null => {
    try {
      return PlainDate.from({ year, month: m, day: d }, { overflow: 'reject' });
    } catch {
      return null;
    }
  };
  if (y !== null) return make(y);
  const date = make(received.year);
  if (!date) return null;
  return isAfter(received.subtract({ days: FORGOTTEN_DAYS }), date) ? make(received.year + 1) : date;
}

const nextWeekday = (weekday: number, received: PlainDate): PlainDate =>
  received.add({ days: ((weekday - received.dayOfWeek + 6) % 7) + 1 });
