import { PlainDate } from '../dates';
import { monthNames } from '../return-date';
import { plainForm } from './words';

/** Which of month and day comes first where a list writes both as numbers. */
export type DateOrder = 'month first' | 'day first';

export interface ReadDate {
  date: PlainDate;
  /** The other order would be a day as well. */
  isUnsure: boolean;
}

const STROKES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** What a list tells about the order in which it writes dates; null when every one of them could be both. */
export function dateOrderIn(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    for (const part of cell.split(/\s+/)) {
      const [, a, b] = STROKES.exec(part) ?? [];
      if (Number(a) > 12) return 'day first';
      if (Number(b) > 12) return 'month first';
    }
  }
  return null;
}

/** A date as people write it, with its year; null when the text is none. */
export function readDate(text: string, order: DateOrder): ReadDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  if (iso) return sure(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const strokes = STROKES.exec(text.trim());
  if (strokes) {
    const [a, b] = [Number(strokes[1]), Number(strokes[2])];
    const year = Number(strokes[3]) + ((strokes[3] as string).length === 2 ? 2000 : 0);
    const found = order === 'day first' ? sure(year, b, a) : sure(year, a, b);
    return found && { ...found, isUnsure: a !== b && a <= 12 && b <= 12 };
  }
  return inWords(plainForm(text).replace(/\b(\d{1,2})(st|nd|rd|th|ro)\b/g, '$1'));
}

/** "monday march 15 2027", "15 march 2027", "lunes 15 de marzo de 2027". */
function inWords(text: string): ReadDate | null {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const month = text
    .split(' ')
    .map((word) => monthNames.findIndex((names) => names.includes(word)) + 1)
    .find((found) => found > 0);
  if (!month || numbers.length !== 2) return null;
  const [day, year] = numbers as [number, number];
  return year > 1900 ? sure(year, month, day) : null;
}

function sure(year: number, month: number, day: number): ReadDate | null {
  try {
    return { date: PlainDate.from({ year, month, day }, { overflow: 'reject' }), isUnsure: false };
  } catch {
    return null;
  }
}
