import type { Language } from '../../toolkit/language';

/** Dates and moments as the teacher reads them, in the tracker's zone. */
export interface Days {
  /** "Mon, Mar 15", with the year when it isn't this year's; a text that is no date comes back as it is. */
  day(isoDate: string): string;
  /** As `day`, with the time of day when the text has one: an instant, or wall-clock time of the tracker. */
  moment(text: string): string;
  /** "3:30 PM", from "15:30". */
  time(text: string): string;
  /** The wall-clock time of the tracker at a moment, with seconds. */
  clock(milliseconds: number): string;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const WALL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(\.\d+)?)?$/;

/** `today` is the tracker's date, which decides whether a year is worth saying. */
export function daysIn(language: Language, zone: string, today: string): Days {
  const locale = language === 'es' ? 'es' : 'en-US';
  const date = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (at: Date) => formatter.format(at).replace(/\u202f/g, ' ');
  };
  const timeZone = knownZone(zone);
  const thisYear = format({ ...date, timeZone: 'UTC' });
  const otherYear = format({ ...date, year: 'numeric', timeZone: 'UTC' });
  const wallTime = format({ ...time, timeZone: 'UTC' });
  const ticking = format({ ...time, second: '2-digit', timeZone });
  const inZone = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });

  const day = (text: string): string => {
    if (!DATE.test(text)) return text;
    const at = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(at.getTime())) return text;
    return text.slice(0, 4) === today.slice(0, 4) ? thisYear(at) : otherYear(at);
  };
  const wall = (isoDate: string, clock: string): string =>
    `${day(isoDate)}, ${wallTime(new Date(`${isoDate}T${clock}:00Z`))}`;
  return {
    day,
    moment(text) {
      const local = WALL.exec(text);
      if (local?.[1] && local[2]) return wall(local[1], local[2]);
      if (DATE.test(text) || !/^\d{4}-\d\d-\d\dT/.test(text)) return day(text);
      const at = new Date(text);
      if (Number.isNaN(at.getTime())) return text;
      const [isoDate = '', clock = ''] = inZone.format(at).split(' ');
      return wall(isoDate, clock);
    },
    time: (text) => (/^\d\d:\d\d$/.test(text) ? wallTime(new Date(`2000-01-01T${text}:00Z`)) : text),
    clock: (milliseconds) => ticking(new Date(milliseconds)),
  };
}

/** A zone this browser knows; a wrong one in the tracker must not keep the sidebar from opening. */
function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}
