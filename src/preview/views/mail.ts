import type { Mail, Mailbox } from '../../simulation';
import { localIso } from '../../simulation/clock';
import type { MailboxSeen, MailLine, MailSeen } from '../shapes';
import type { Workplace } from '../workplace';

const SNIPPET_LETTERS = 120;

/** Everything in a mailbox but its trash, newest first. */
export function mailboxSeen(workplace: Workplace, address: string): MailboxSeen {
  const mailbox = workplace.workspace.mailbox(address);
  const drafts = draftIds(mailbox);
  const messages = mailbox
    .all()
    .filter(({ labels }) => !labels.includes('TRASH'))
    .map((mail) => line(workplace, mail, drafts))
    .sort((a, b) => b.date - a.date || (a.id < b.id ? 1 : -1));
  return { address: mailbox.address, name: mailbox.name, messages };
}

/** The conversation of a message, oldest first. */
export function conversation(workplace: Workplace, address: string, id: string): MailSeen[] {
  const mailbox = workplace.workspace.mailbox(address);
  const drafts = draftIds(mailbox);
  return mailbox.thread(id).map((mail) => ({
    ...line(workplace, mail, drafts),
    cc: mail.cc,
    bcc: mail.bcc,
    replyTo: mail.headers['Reply-To'] ?? '',
    text: mail.text,
    html: mail.html,
    files: mail.attachments.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length })),
  }));
}

/** A file of a mail. */
export function attachment(workplace: Workplace, address: string, id: string, index: number) {
  const mail = workplace.workspace
    .mailbox(address)
    .all()
    .find((each) => each.id === id);
  const file = mail?.attachments[index];
  if (!file) throw new Error('There is no such file.');
  return file;
}

const draftIds = (mailbox: Mailbox): Map<string, string> =>
  new Map(mailbox.drafts().map(({ id, message }) => [message.id, id]));

function line({ workspace }: Workplace, mail: Mail, drafts: ReadonlyMap<string, string>): MailLine {
  const draftId = drafts.get(mail.id);
  return {
    id: mail.id,
    threadId: mail.threadId,
    box: boxOf(mail),
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    snippet: mail.text.replace(/\s+/g, ' ').trim().slice(0, SNIPPET_LETTERS),
    date: mail.date,
    local: localIso(workspace.timeZone, mail.date),
    unread: mail.unread,
    attachments: mail.attachments.length,
    ...(draftId !== undefined && { draftId }),
  };
}

function boxOf({ labels }: Mail): MailLine['box'] {
  if (labels.includes('DRAFT')) return 'draft';
  if (labels.includes('INBOX')) return 'inbox';
  return labels.includes('SENT') ? 'sent' : 'other';
}
