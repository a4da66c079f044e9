import { mailHtml, mailText } from '../domain/layout';
import { languageOf } from '../domain/mails/wanted';
import { Problem } from '../domain/problem';
import type { OutboxRow } from '../domain/records';
import { sentence } from '../domain/say';
import { documentAsPdf, documentIdIn } from '../google/documents';
import type { OutgoingMail } from '../google/mail';
import { sessionAttachments } from './attachments';
import type { Work } from './session';

/** A row of the Outbox as the mail that leaves; in a rehearsal it goes to the teacher, and says for whom it was meant. */
export function outgoing(work: Work, row: OutboxRow): OutgoingMail {
  const { settings } = work.snapshot;
  const rehearsal = work.memory.get('rehearsal') === 'yes' || settings.yes('rehearsal');
  const frame = {
    language: languageOf(row.language, settings.language),
    reference: row.reference,
    schoolName: settings.text('organisation'),
    postalAddress: row.audience === 'partner' ? settings.text('postalAddress') : '',
    notice: rehearsal ? `Rehearsal: without it, this mail would go to ${row.name} (${row.to}).` : '',
  };
  const subject = rehearsal ? `[REHEARSAL] ${row.subject}` : row.subject;
  return {
    to: rehearsal ? settings.text('teacherMail') : row.to,
    subject,
    text: mailText(row.body, frame),
    html: mailHtml(row.subject, row.body, frame),
    senderName: fromName(work, row) || settings.text('senderName') || settings.text('teacherName'),
    replyTo: settings.text('replyTo'),
    attachments: attachmentsOf(work, row),
  };
}

/** Who the Messages tab says a mail is from; '' for the usual sender. */
const fromName = ({ snapshot }: Work, { message, language }: OutboxRow): string =>
  snapshot.messages.find((row) => row.message === message && row.language === language)?.fromName ?? '';

const flyers = new Map<string, GoogleAppsScript.Base.Blob>();

/** Which flyer goes with a message. */
const flyerColumns: Readonly<Record<string, 'partnerFlyerLink' | 'studentFlyerLink'>> = {
  'partner-invitation': 'partnerFlyerLink',
  'application-call': 'studentFlyerLink',
  'application-call-counsellors': 'studentFlyerLink',
};

/** The flyer as the teacher may have edited it, as PDF; exported once per run. */
function attachmentsOf(work: Work, row: OutboxRow): GoogleAppsScript.Base.Blob[] {
  const ofSession = sessionAttachments(work, row);
  if (ofSession) return ofSession;
  const column = flyerColumns[row.message];
  const offering = work.snapshot.microInternships.find((one) => one.id === row.microInternshipId);
  const id = column && offering ? documentIdIn(offering[column]) : '';
  if (!offering || id === '') return [];
  const flyer = flyers.get(id) ?? exported(id, offering.title);
  flyers.set(id, flyer);
  return [flyer];
}

function exported(id: string, title: string): GoogleAppsScript.Base.Blob {
  try {
    return documentAsPdf(id, title);
  } catch (error) {
    throw new Problem('google', sentence('flyer-unreadable', { title, error: String(error) }));
  }
}
