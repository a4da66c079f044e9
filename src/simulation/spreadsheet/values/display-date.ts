import type { LocaleConventions } from './locale';
import type { DateField, Section } from './pattern';
import { DAY_MS, fieldsOfSerial, type SerialFields } from './serial';

/** A serial by the date section of a number format; a negative duration gets its sign in front. */
export function formatDate(section: Section, serial: number, conventions: LocaleConventions): string {
  const spans = section.tokens.some((token) => token.type === 'date' && token.field.startsWith('elapsed'));
  const negative = spans && serial < 0;
  const shown = negative ? -serial : serial;
  const fields = fieldsOfSerial(shown);
  let text = negative ? '-' : '';
  for (const token of section.tokens) {
    if (token.type === 'literal') text += token.text;
    else if (token.type === 'date')
      text += field(token.field, token.width, token.written, fields, shown, section.twelveHours, conventions);
  }
  return text;
}

const pad = (value: number, width: number) => String(value).padStart(Math.min(width, 2), '0');

function field(
  name: DateField,
  width: number,
  written: string,
  fields: SerialFields,
  serial: number,
  twelveHours: boolean,
  conventions: LocaleConventions,
): string {
  switch (name) {
    case 'year':
      return width <= 2 ? pad(fields.year % 100, 2) : String(fields.year).padStart(4, '0');
    case 'month':
      if (width <= 2) return pad(fields.month, width);
      if (width === 3) return conventions.monthsShort[fields.month - 1] as string;
      if (width === 5) return (conventions.months[fields.month - 1] as string)[0] as string;
      return conventions.months[fields.month - 1] as string;
    case 'day':
      if (width <= 2) return pad(fields.day, width);
      return (width === 3 ? conventions.weekdaysShort : conventions.weekdays)[fields.weekday] as string;
    case 'hour':
      return pad(twelveHours ? fields.hour % 12 || 12 : fields.hour, width);
    case 'minute':
      return pad(fields.minute, width);
    case 'second':
      return pad(fields.second, width);
    case 'fraction':
      return `${conventions.decimal}${String(fields.millisecond).padStart(3, '0').padEnd(width, '0').slice(0, width)}`;
    case 'meridiem':
      return meridiem(written, fields.hour < 12);
    case 'elapsedHours':
      return String(elapsed(serial, 3_600_000)).padStart(width, '0');
    case 'elapsedMinutes':
      return String(elapsed(serial, 60_000)).padStart(width, '0');
    case 'elapsedSeconds':
      return String(elapsed(serial, 1000)).padStart(width, '0');
  }
}

function elapsed(serial: number, unitMs: number): number {
  return Math.floor(Math.round(serial * DAY_MS) / unitMs);
}

/** AM/PM as the format writes it: `am/pm` gives capitals as Sheets does, `a/p` one letter in the case written. */
function meridiem(written: string, morning: boolean): string {
  if (written.length === 3) return written[morning ? 0 : 2] as string;
  return morning ? 'AM' : 'PM';
}
