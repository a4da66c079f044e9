import { dayNumber, weekdayOf, weekYearStart } from './week';

export type CalendarField =
  | 'era'
  | 'year'
  | 'weekYear'
  | 'month'
  | 'day'
  | 'dayOfYear'
  | 'weekOfYear'
  | 'weekOfMonth'
  | 'weekdayInMonth'
  | 'weekday'
  | 'half'
  | 'hour'
  | 'hourOfHalf'
  | 'minute'
  | 'second'
  | 'millisecond';

const DAY_MS = 86_400_000;

const LETTERS: Record<string, [field: CalendarField, read?: (value: number) => number]> = {
  Y: ['weekYear'],
  d: ['day'],
  D: ['dayOfYear'],
  F: ['weekdayInMonth'],
  w: ['weekOfYear'],
  W: ['weekOfMonth'],
  u: ['weekday', (value) => value % 7],
  H: ['hour'],
  k: ['hour', (value) => (value === 24 ? 0 : value)],
  K: ['hourOfHalf'],
  h: ['hourOfHalf', (value) => (value === 12 ? 0 : value)],
  m: ['minute'],
  s: ['second'],
  S: ['millisecond'],
};

/**
 * The fields read from a text and the local time they add up to. Where fields contradict each other, the
 * group that was set last decides, as in java.util.GregorianCalendar.
 */
export class CalendarFields {
  private readonly values = new Map<CalendarField, number>();
  private readonly order = new Map<CalendarField, number>();

  set(field: CalendarField, value: number): void {
    this.values.set(field, value);
    this.order.set(field, this.order.size + 1);
  }

  /** Sets what a numeric pattern letter other than year and month stands for. */
  setNumber(letter: string, value: number): void {
    const [field, read] = LETTERS[letter] as [CalendarField, ((value: number) => number)?];
    this.set(field, read ? read(value) : value);
  }

  add(field: CalendarField, amount: number): void {
    this.values.set(field, this.get(field, 0) + amount);
  }

  /** The local time as if it were UTC milliseconds. */
  localMs(): number {
    return this.days() * DAY_MS + this.timeOfDay();
  }

  private get(field: CalendarField, otherwise: number): number {
    return this.values.get(field) ?? otherwise;
  }

  /** When a group of fields was set: the latest of its members, never if one is missing. */
  private stamp(...fields: CalendarField[]): number {
    const stamps = fields.map((field) => this.order.get(field) ?? 0);
    return stamps.includes(0) ? 0 : Math.max(...stamps);
  }

  private timeOfDay(): number {
    const byHalf = this.stamp('hourOfHalf', 'half');
    const byHour = this.stamp('hour');
    const alone = Math.max(this.stamp('hourOfHalf'), this.stamp('half'));
    const useHalf = byHalf > byHour || (byHour === 0 && alone > 0);
    const hour = useHalf ? this.get('hourOfHalf', 0) + 12 * this.get('half', 0) : this.get('hour', 0);
    return (
      ((hour * 60 + this.get('minute', 0)) * 60 + this.get('second', 0)) * 1000 + this.get('millisecond', 0)
    );
  }

  private year(): number {
    const year = this.get('year', 1970);
    return this.values.get('era') === 0 ? 1 - year : year;
  }

  private days(): number {
    if (this.stamp('weekYear') > this.stamp('year')) {
      return (
        weekYearStart(this.get('weekYear', 1970)) +
        (this.get('weekOfYear', 1) - 1) * 7 +
        this.get('weekday', 0)
      );
    }
    const complete: [group: string, stamp: number][] = [
      ['day', this.stamp('day')],
      ['weekOfMonth', this.stamp('weekOfMonth', 'weekday')],
      ['weekdayInMonth', this.stamp('weekdayInMonth', 'weekday')],
      ['dayOfYear', this.stamp('dayOfYear')],
      ['weekOfYear', this.stamp('weekOfYear', 'weekday')],
    ];
    const partial: [group: string, stamp: number][] = [
      ['weekOfMonth', this.stamp('weekOfMonth')],
      ['weekdayInMonth', Math.max(this.stamp('weekdayInMonth'), this.stamp('weekday'))],
      ['weekOfYear', this.stamp('weekOfYear')],
    ];
    return this.daysBy(latest(complete) ?? latest(partial) ?? 'day');
  }

  private daysBy(group: string): number {
    const year = this.year();
    const month = this.get('month', 1);
    const first = dayNumber(year, month, 1);
    const weekday = this.values.get('weekday');
    switch (group) {
      case 'dayOfYear':
        return dayNumber(year, 1, this.get('dayOfYear', 1));
      case 'weekOfYear':
        return weekYearStart(year) + (this.get('weekOfYear', 1) - 1) * 7 + (weekday ?? 0);
      case 'weekOfMonth':
        return first - weekdayOf(first) + (this.get('weekOfMonth', 1) - 1) * 7 + (weekday ?? 0);
      case 'weekdayInMonth': {
        const toFirst = ((weekday ?? 0) - weekdayOf(first) + 7) % 7;
        return first + toFirst + (this.get('weekdayInMonth', 1) - 1) * 7;
      }
      default:
        return dayNumber(year, month, this.get('day', 1));
    }
  }
}

function latest(groups: [group: string, stamp: number][]): string | undefined {
  const best = groups.reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] > 0 ? best[0] : undefined;
}
