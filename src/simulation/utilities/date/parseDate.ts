import { ServiceException } from '../../kernel/errors';
import { CalendarFields } from './calendarFields';
import { type JavaZone, javaZone, zoneEpoch } from './javaZone';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './names';
import { compilePattern, type PatternPart } from './pattern';
import { readZone } from './readZone';

/** Two-digit years mean the hundred years that begin this long before now. */
const CENTURY_STARTS_YEARS_AGO = 80;

/**
 * The moment a text means, as Java's lenient SimpleDateFormat reads it in en_US: overflowing fields carry
 * (32 January is 1 February), text after the pattern's end is ignored, missing fields are 1970-01-01 00:00.
 * `now` decides the century of two-digit years. Throws `Unparseable date: "…"`.
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): number {
  const parts = compilePattern(pattern);
  const resolved = javaZone(zone);
  const reader = new DateReader(text, resolved, now);
  if (!parts.every((part, index) => reader.read(part, parts[index + 1]))) {
    throw new ServiceException(`Unparseable date: "${text}"`);
  }
  return reader.result();
}

const NUMERIC = 'yYdHhKkmsSDFwWu';

/** Whether a field directly before this part must stop after as many digits as it has letters. */
const limitsDigits = (part: PatternPart | undefined): boolean =>
  part !== undefined &&
  'letter' in part &&
  (NUMERIC.includes(part.letter) || ('ML'.includes(part.letter) && part.count <= 2));

class DateReader {
  private at = 0;
  private readonly fields = new CalendarFields();
  private offset: number | undefined;
  private twoDigitYear = false;

  constructor(
    private readonly text: string,
    private readonly zone: JavaZone,
    private readonly now: number,
  ) {}

  read(part: PatternPart, next: PatternPart | undefined): boolean {
    if ('literal' in part) {
      if (!this.text.startsWith(part.literal, this.at)) return false;
      this.at += part.literal.length;
      return true;
    }
    const limit = limitsDigits(next) ? this.at + part.count : undefined;
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
    if (this.at >= this.text.length) return false;
    return this.readField(part.letter, part.count, limit);
  }

  result(): number {
    const epoch = this.moment();
    if (!this.twoDigitYear || epoch >= this.centuryStart()) return epoch;
    this.fields.add('year', 100);
    return this.moment();
  }

  private moment(): number {
    const local = this.fields.localMs();
    return this.offset === undefined ? zoneEpoch(this.zone, local) : local - this.offset * 60_000;
  }

  private readField(letter: string, count: number, limit: number | undefined): boolean {
    switch (letter) {
      case 'G':
        return this.name([['BC', 'AD']], (index) => this.fields.set('era', index));
      case 'M':
      case 'L':
        return count <= 2
          ? this.number(limit, (value) => this.fields.set('month', value))
          : this.name([MONTHS, SHORT_MONTHS], (index) => this.fields.set('month', index + 1));
      case 'E':
        return this.name([WEEKDAYS, SHORT_WEEKDAYS], (index) => this.fields.set('weekday', index));
      case 'a':
        return this.name([['AM', 'PM']], (index) => this.fields.set('half', index));
      case 'z':
      case 'Z':
      case 'X':
        return this.zoneField(letter, count);
      case 'y':
        return this.year(count, limit);
      default:
        return this.number(limit, (value) => this.fields.setNumber(letter, value));
    }
  }

  /** Digits up to the limit, which spaces before the number use up as well. */
  private number(limit: number | undefined, take: (value: number) => void): boolean {
    if (limit !== undefined && limit > this.text.length) return false;
    const rest = this.text.slice(this.at, limit);
    const match = /^-?\d+/.exec(rest);
    if (!match) return false;
    this.at += match[0].length;
    take(Number(match[0]));
    return true;
  }

  private year(count: number, limit: number | undefined): boolean {
    const start = this.at;
    return this.number(limit, (value) => {
      const short = count <= 2 && /^\d\d$/.test(this.text.slice(start, this.at));
      this.fields.set('year', short ? this.nearYear(value) : value);
    });
  }

  /** The year of this century or the last that two digits mean; `result` settles the boundary year. */
  private nearYear(value: number): number {
    const first = new Date(this.centuryStart()).getUTCFullYear();
    const boundary = first % 100;
    this.twoDigitYear = value === boundary;
    return first - boundary + value + (value < boundary ? 100 : 0);
  }

  private centuryStart(): number {
    const start = new Date(this.now);
    return start.setUTCFullYear(start.getUTCFullYear() - CENTURY_STARTS_YEARS_AGO);
  }

  private name(lists: readonly (readonly string[])[], take: (index: number) => void): boolean {
    const rest = this.text.slice(this.at).toLowerCase();
    for (const names of lists) {
      const index = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
      if (index < 0) continue;
      this.at += (names[index] as string).length;
      take(index);
      return true;
    }
    return false;
  }

  private zoneField(letter: 'z' | 'Z' | 'X', count: number): boolean {
    const found = readZone(this.text.slice(this.at), letter, count, this.zone, this.now);
    if (!found) return false;
    this.at += found.length;
    this.offset = found.offset;
    return true;
  }
}
