import type { Request, Response } from '../contract';
import { isArchiveDue, statusOutside } from '../domain/archive';
import { isRunning } from '../domain/offering';
import { Problem } from '../domain/problem';
import { sentence } from '../domain/say';
import { contextFor, contexts } from './offerings';
import type { Work } from './session';

/** Puts away what has been over for long enough. Rows stay in their tabs: a tab is one read, however long it is. */
export function followArchive(work: Work): void {
  const over = contexts(work, ({ status }) => status === 'finished' || status === 'cancelled');
  for (const context of over) if (isArchiveDue(context)) putAway(work, context.offering.row.id);
}

function putAway(work: Work, id: string): void {
  work.change('micro-internships', id, { status: 'archived' });
  work.log('Archived', '', id);
}

/** By hand, as soon as it is over. */
export function archiveOffering(
  work: Work,
  request: Request<'archiveOffering'>,
): Response<'archiveOffering'> {
  const { offering } = contextFor(work, request.microInternshipId);
  if (isRunning(offering)) throw new Problem('refused', sentence('archive-running'));
  if (offering.row.status !== 'archived') putAway(work, offering.row.id);
  return { message: work.say('archived') };
}

/** Back into the lists, to be looked at; it stays there for as long as a finished one usually does. */
export function unarchiveOffering(
  work: Work,
  request: Request<'unarchiveOffering'>,
): Response<'unarchiveOffering'> {
  const context = contextFor(work, request.microInternshipId);
  const { row } = context.offering;
  if (row.status !== 'archived') throw new Problem('refused', sentence('not-archived'));
  const days = context.snapshot.settings.number('archiveDays');
  work.change('micro-internships', row.id, {
    status: statusOutside(context),
    archiveOn: context.at.today.add({ days }).toString(),
  });
  work.log('Taken out of the archive', '', row.id);
  return { message: work.say('unarchived') };
}

/** What has been put away, latest first. */
export function getArchive(work: Work): Response<'getArchive'> {
  return {
    microInternships: work.snapshot.microInternships
      .filter(({ status }) => status === 'archived')
      .sort((a, b) => b.lastSession.localeCompare(a.lastSession))
      .slice(0, SHOWN)
      .map(({ id, title, partner, lastSession, erased }) => ({ id, title, partner, lastSession, erased })),
  };
}

/** More than this the sidebar does not list; the tab has them all. */
const SHOWN = 200;
