import { Temporal } from 'temporal-polyfill';
import { dateFrom, type PlainDate } from './dates';

/** One meeting of a micro-internship, in wall-clock time of the tracker's zone. */
export interface Session {
  date: PlainDate;
  /** `HH:mm`. */
  start: string;
  end: string;
}

const LINE = /^(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:\d{2})\s*[–-]\s*(\d{1,2}:\d{2})$/;

/**
 * Sessions from the text of the Sessions column, one line each like `2027-03-15 15:30–17:00`, in order of time.
 * Lines that cannot be read are returned as they are, so that the teacher can be told.
 */
export function parseSessions(text: string): { sessions: Session[]; unreadable: string[] } {
  const sessions: Session[] = [];
  const unreadable: string[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const session = parseLine(line);
    if (session) sessions.push(session);
    else unreadable.push(line);
  }
  return { sessions: inOrder(sessions), unreadable };
}

/** In order of time. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  [...sessions].sort((a, b) => `${a.date} ${a.start}`.localeCompare(`${b.date} ${b.start}`));

function parseLine(line: string): Session | null {
  const match = LINE.exec(line);
  if (!match) return null;
  const date = dateFrom(match[1] as string);
  const start = clock(match[2] as string);
  const end = clock(match[3] as string);
  return date && start && end && start < end ? { date, start, end } : null;
}

/** `HH:mm` of a time of day, or null when there is no such time. */
export function clock(text: string): string | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${(match[1] as string).padStart(2, '0')}:${match[2]}`;
}

export const formatSessions = (sessions: readonly Session[]): string =>
  sessions.map(({ date, start, end }) => `${date} ${start}–${end}`).join('\n');

/** The end of a session that lasts so many minutes; a session never runs past midnight. */
export function endOf(start: string, minutes: number): string {
  const time = Temporal.PlainTime.from(start);
  const left = Temporal.PlainTime.from('23:59').since(time).total('minutes');
  return time.add({ minutes: Math.min(minutes, left) }).toString({ smallestUnit: 'minute' });
}

/** How long a session lasts. */
export function minutesOf({ start, end }: Pick<Session, 'start' | 'end'>): number {
  const [h1 = 0, m1 = 0] = start.split(':').map(Number);
  const [h2 = 0, m2 = 0] = end.split(':').map(Number);
  return h2 * 60 + m2 - h1 * 60 - m1;
}
