import { dateFrom, isBefore } from './dates';
import type { Context } from './mails/wanted';
import type { MicroInternshipRow } from './records';

const isOver = (row: MicroInternshipRow): boolean => row.status === 'finished' || row.status === 'cancelled';

/** Whether a micro-internship that is over leaves Home and the lists by itself now. */
export function isArchiveDue({ offering, snapshot, at }: Context): boolean {
  const { row, lastSession } = offering;
  if (!isOver(row)) return false;
  const typed = dateFrom(row.archiveOn);
  const day = typed ?? lastSession?.add({ days: snapshot.settings.number('archiveDays') }) ?? null;
  return day !== null && !isBefore(at.today, day);
}

/** What an archived one becomes when it is taken out: never running, so that nothing starts to leave. */
export const statusOutside = ({ offering, at }: Context): 'finished' | 'cancelled' =>
  offering.lastSession && !isBefore(at.today, offering.lastSession) ? 'finished' : 'cancelled';
