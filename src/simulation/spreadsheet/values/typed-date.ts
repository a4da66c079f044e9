import { localFields } from '../../kernel/zone';
import type { LocaleConventions } from './locale';
import { isCalendarDate, serialOfDate } from './serial';

interface TypedSerial {
  value: number;
  format: string;
}

type DateWord = { month: number; long: boolean } | { weekday: number; long: boolean };

const wordsByLocale = new WeakMap<LocaleConventions, Map<string, DateWord>>();

/** The months and weekdays of a locale in lower case, long and short, the short ones with and without a dot. */
export function dateWords(conventions: LocaleConventions): ReadonlyMap<string, DateWord> {
  let words = wordsByLocale.get(conventions);
  if (!words) {
    words = new Map();
    const add = (names: readonly string[], word: (index: number) => DateWord) => {
      for (const [index, name] of names.entries()) {
        const lower = name.toLowerCase();
        words?.set(lower, word(index));
        words?.set(lower.replace(/\.$/, ''), word(index));
      }
    };
    add(conventions.weekdaysShort, (weekday) => ({ weekday, long: false }));
    add(conventions.monthsShort, (index) => ({ month: index + 1, long: false }));
    add(conventions.weekdays, (weekday) => ({ weekday, long: true }));
    add(conventions.months, (index) => ({ month: index + 1, long: true }));
    if (conventions.language === 'en') words.set('sept', { month: 9, long: false });
    if (conventions.language === 'es') words.set('sep', { month: 9, long: false });
    wordsByLocale.set(conventions, words);
  }
  return words;
}

/**
 * The date, time or duration that a text means in a locale, as a serial with the format it will show in. A day without a
 * year is in the year of `now`; two-digit years below 30 are in this century; a month without a day is its first.
 */
export function typedDate(
  text: string,
  conventions: LocaleConventions,
  { zone, now }: { zone: string; now: number },
): TypedSerial | undefined {
  if (!/\d/.test(text)) return undefined;
  const time = readTime(text);
  if (time && time.start === 0) return { value: time.fraction, format: time.format };
  const dateText = time ? text.slice(0, time.start).trimEnd().replace(/,$/, '') : text;
  const date =
    numericDate(dateText, conventions, zone, now) ?? wordDate(dateText, conventions, zone, now) ?? undefined;
  if (!date || !time) return date;
  if (time.fraction >= 1) return undefined;
  return { value: date.value + time.fraction, format: `${date.format} ${conventions.time}` };
}

const CLOCK = /(?:^|[\s,])(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,3}))?)?(?:\s*([ap])\.?\s?m\.?)?$/i;
const HOUR = /(?:^|\s)(\d{1,2})\s*([ap])\.?m\.?$/i;

function readTime(text: string): { start: number; fraction: number; format: string } | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    const [all, hourText, minuteText, secondText, thousandths, half] = clock;
    const hour = wholeHour(Number(hourText), half);
    const minute = Number(minuteText);
    const second = Number(secondText ?? 0);
    if (hour === undefined || minute > 59 || second > 59) return undefined;
    const millisecond = Number((thousandths ?? '').padEnd(3, '0'));
    const fraction = (((hour * 60 + minute) * 60 + second) * 1000 + millisecond) / 86_400_000;
    const seconds = secondText ? (thousandths ? ':ss.000' : ':ss') : '';
    const format = hour > 23 ? `[h]:mm${seconds || ':ss'}` : `h:mm${seconds}${half ? ' am/pm' : ''}`;
    return { start: clock.index === 0 && /\d/.test(all[0] as string) ? 0 : clock.index, fraction, format };
  }
  const match = HOUR.exec(text);
  const hour = match ? wholeHour(Number(match[1]), match[2]) : undefined;
  if (!match || hour === undefined) return undefined;
  return { start: match.index, fraction: hour / 24, format: 'h:mm am/pm' };
}

function wholeHour(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour;
  if (hour > 12 || hour === 0) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const NUMERIC = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?(\.?)$/;

function numericDate(
  text: string,
  conventions: LocaleConventions,
  zone: string,
  now: number,
): TypedSerial | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [, a = '', separator = '', b = '', c, dot] = match;
  if (separator === '.' && conventions.decimal === '.') return undefined;
  if (dot && (separator !== '.' || c)) return undefined;
  if (a.length === 4) {
    if (b.length > 2 || (c && c.length > 2)) return undefined;
    return dated(
      Number(a),
      Number(b),
      Number(c ?? 1),
      c ? `yyyy${separator}MM${separator}dd` : `yyyy${separator}MM`,
    );
  }
  if (a.length > 2) return undefined;
  const dayFirst = conventions.dateOrder === 'dmy';
  if (c === undefined) {
    if (b.length === 4) return dated(Number(b), Number(a), 1, `M${separator}yyyy`);
    if (b.length > 2) return undefined;
    const year = localFields(zone, now).year;
    return dayFirst
      ? dated(year, Number(b), Number(a), `d${separator}M${dot}`)
      : dated(year, Number(a), Number(b), `M${separator}d`);
  }
  if (b.length > 2 || c.length === 3) return undefined;
  const order = dayFirst ? `d${separator}M` : `M${separator}d`;
  const local = c.length === 4 && conventions.date.includes(separator) && conventions.dateOrder !== 'ymd';
  const format = local ? conventions.date : `${order}${separator}${c.length === 4 ? 'yyyy' : 'yy'}`;
  return dayFirst
    ? dated(fullYear(c), Number(b), Number(a), format)
    : dated(fullYear(c), Number(a), Number(b), format);
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, format: string): TypedSerial | undefined {
  return isCalendarDate(year, month, day) ? { value: serialOfDate(year, month, day), format } : undefined;
}

const PIECE = /(\d+)|(\p{L}[\p{L}-]*\.?)|([^\d\p{L}]+)/gu;

/** Dates with the month's name: "Jan 5", "5 Jan 2027", "Tuesday, January 5, 2027", "5 de enero", "Jan 2027". */
function wordDate(
  text: string,
  conventions: LocaleConventions,
  zone: string,
  now: number,
): TypedSerial | undefined {
  const words = dateWords(conventions);
  let month: number | undefined;
  let day: number | undefined;
  let year: number | undefined;
  let format = '';
  for (const [all, digits, word] of text.replace(/-(?=\p{L})|(?<=\p{L})-/gu, ' - ').matchAll(PIECE)) {
    if (digits) {
      if (digits.length === 4 && year === undefined) {
        year = Number(digits);
        format += 'yyyy';
      } else if (digits.length <= 2 && day === undefined) {
        day = Number(digits);
        format += 'd';
      } else if (digits.length === 2 && year === undefined && month !== undefined) {
        year = fullYear(digits);
        format += 'yy';
      } else return undefined;
    } else if (word) {
      const lower = word.toLowerCase();
      const known = words.get(lower) ?? words.get(lower.replace(/[.-]$/, ''));
      if (known && 'month' in known && month === undefined) {
        month = known.month;
        format += known.long && lower.length > 3 ? 'MMMM' : 'MMM';
      } else if (known && 'weekday' in known && month === undefined && day === undefined)
        format += known.long ? 'dddd' : 'ddd';
      else if (conventions.fillers.includes(lower)) format += `"${lower}"`;
      else return undefined;
    } else if (/^(?:\s*[-/]\s*|,?\s+|,|\.\s*)$/.test(all)) format += all.replace(/\s*([-/])\s*/, '$1');
    else return undefined;
  }
  if (month === undefined || (day === undefined && year === undefined)) return undefined;
  return dated(year ?? localFields(zone, now).year, month, day ?? 1, format);
}
