import { Problem } from '../domain/problem';
import type { OutboxRow } from '../domain/records';
import { sentence } from '../domain/say';
import { documentAsPdf, documentIdIn } from '../google/documents';
import { stateOf } from '../google/private-files';
import type { Work } from './session';
import { certificateMark } from './session-documents';

type Blob = GoogleAppsScript.Base.Blob;

/** What goes with the mails of the session day and after it; undefined for all other mails. */
export function sessionAttachments(work: Work, row: OutboxRow): Blob[] | undefined {
  switch (row.message) {
    case 'badge-sent':
      return [certificateOf(work, row)];
    case 'run-of-show':
      return documentOf(work, row, 'runOfShowLink');
    case 'thank-you-partner':
    case 'thank-you-partner-without-quotes':
      return documentOf(work, row, 'impactSheetLink');
    default:
      return undefined;
  }
}

/**
 * The certificate of the student the mail is about. Its file is asked whose it is: a link that was pasted into another
 * row must not give somebody's certificate to somebody else, so the mail does not leave then.
 */
function certificateOf(work: Work, row: OutboxRow): Blob {
  const application = work.snapshot.applications.find((one) => one.id === row.personId);
  const id = documentIdIn(application?.certificateLink ?? '');
  const state = id === '' ? null : stateOf(id);
  if (!application || state?.mark !== certificateMark(application.id))
    throw new Problem('not found', sentence('certificate-gone'));
  return documentAsPdf(id, fileName(application.microInternship));
}

/** As it is now, with what the teacher wrote into it; a mail leaves without it when there is none. */
function documentOf(work: Work, row: OutboxRow, column: 'runOfShowLink' | 'impactSheetLink'): Blob[] {
  const offering = work.snapshot.microInternships.find((one) => one.id === row.microInternshipId);
  const id = documentIdIn(offering?.[column] ?? '');
  return offering && id !== '' && stateOf(id) ? [documentAsPdf(id, fileName(offering.title))] : [];
}

/** A title as the name of a file. */
const fileName = (title: string): string =>
  title
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'document';
