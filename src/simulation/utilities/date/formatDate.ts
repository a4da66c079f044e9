import { ServiceException } from '../../kernel/errors';
import { type JavaZone, javaZone, signedHours, zoneName, zoneOffset } from './javaZone';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './names';
import { compilePattern } from './pattern';
import { weekFields } from './week';

/**
 * A moment as text, as Java's SimpleDateFormat writes it in en_US (weeks start on Sunday, `Y` is the
 * week-year). An unknown zone means GMT. Dates before 1582 stay Gregorian, unlike Java's.
 */
export function formatDate(epochMs: number, zone: string, pattern: string): string {
  const parts = compilePattern(pattern);
  if (!Number.isFinite(epochMs)) {
    throw new ServiceException('Invalid argument: date. Should be of type: Date');
  }
  const resolved = javaZone(zone);
  const offset = zoneOffset(resolved, epochMs);
  const local = new Date(epochMs + offset * 60_000);
  return parts
    .map((part) =>
      'literal' in part
        ? part.literal
        : formatField(part.letter, part.count, local, { zone: resolved, offset, epochMs }),
    )
    .join('');
}

interface Moment {
  zone: JavaZone;
  offset: number;
  epochMs: number;
}

function formatField(letter: string, count: number, local: Date, moment: Moment): string {
  const number = (value: number) => String(value).padStart(count, '0');
  const month = local.getUTCMonth();
  const hour = local.getUTCHours();
  switch (letter) {
    case 'G':
      return local.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return formatYear(local.getUTCFullYear(), count);
    case 'Y':
      return formatYear(weeksOf(local).weekYear, count);
    case 'M':
    case 'L':
      if (count >= 4) return MONTHS[month] as string;
      return count === 3 ? (SHORT_MONTHS[month] as string) : number(month + 1);
    case 'd':
      return number(local.getUTCDate());
    case 'H':
      return number(hour);
    case 'k':
      return number(hour === 0 ? 24 : hour);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return number(local.getUTCMinutes());
    case 's':
      return number(local.getUTCSeconds());
    case 'S':
      return number(local.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'E':
      return (count >= 4 ? WEEKDAYS : SHORT_WEEKDAYS)[local.getUTCDay()] as string;
    case 'u':
      return number(local.getUTCDay() || 7);
    case 'D':
      return number(weeksOf(local).dayOfYear);
    case 'w':
      return number(weeksOf(local).weekOfYear);
    case 'W':
      return number(weeksOf(local).weekOfMonth);
    case 'F':
      return number(Math.ceil(local.getUTCDate() / 7));
    default:
      return formatZone(letter, count, moment);
  }
}

const weeksOf = (local: Date) =>
  weekFields(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());

/** Two letters mean the last two digits; any other count pads, and years before 1 count backwards. */
function formatYear(year: number, count: number): string {
  const ofEra = year > 0 ? year : 1 - year;
  return count === 2 ? String(ofEra % 100).padStart(2, '0') : String(ofEra).padStart(count, '0');
}

function formatZone(letter: string, count: number, { zone, offset, epochMs }: Moment): string {
  if (letter === 'z') return zoneName(zone, count >= 4 ? 'long' : 'short', epochMs);
  if (letter === 'Z') return signedHours(offset, '');
  if (offset === 0) return 'Z';
  return count === 1 ? signedHours(offset, '').slice(0, 3) : signedHours(offset, count === 2 ? '' : ':');
}
