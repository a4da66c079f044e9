import { Temporal } from 'temporal-polyfill';
import { instantFrom } from './offering';
import type { MicroInternshipRow } from './records';
import { formatSessions, parseSessions, type Session } from './sessions';

/** As many changes of the dates are remembered. */
const KEPT = 20;

/** The column "Earlier sessions" with what held until a moment added: one line per change, oldest first. */
export function withEarlier(text: string, until: Temporal.Instant, sessions: readonly Session[]): string {
  const line = `${until} ${formatSessions(sessions).replace(/\n/g, '; ')}`;
  return [...text.split('\n').filter(Boolean), line].slice(-KEPT).join('\n');
}

/** The sessions as they stood at a moment; what is planned now where nothing has changed since. */
export function sessionsAt(
  row: Pick<MicroInternshipRow, 'earlierSessions' | 'plannedSessions' | 'sessions'>,
  moment: Temporal.Instant,
): Session[] {
  for (const line of row.earlierSessions.split('\n')) {
    const [until = '', ...rest] = line.split(' ');
    const instant = instantFrom(until);
    if (instant && Temporal.Instant.compare(moment, instant) < 0)
      return parseSessions(rest.join(' ').replace(/; /g, '\n')).sessions;
  }
  return parseSessions(row.plannedSessions || row.sessions).sessions;
}
