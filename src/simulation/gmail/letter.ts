import { formatAddress, formatAddresses, parseAddresses, sameAddress } from './address';
import { htmlFromPlain, plainFromHtml } from './plainText';
import type { AttachmentRecord, MailboxRecord, MessageRecord } from './state';

/** What somebody writes, before it is a message in anybody's mailbox. Address fields as in the header. */
export interface Letter {
  from: string;
  to: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  subject: string;
  /** Left out, it is derived from the HTML. */
  text?: string;
  html?: string;
  attachments?: readonly AttachmentRecord[];
  /** Further headers, such as `Auto-Submitted`. */
  headers?: Readonly<Record<string, string>>;
  inReplyTo?: string;
  references?: readonly string[];
}

/** The part of a message that a letter decides. */
export type Written = Pick<
  MessageRecord,
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'replyTo'
  | 'subject'
  | 'plain'
  | 'html'
  | 'headers'
  | 'inReplyTo'
  | 'references'
  | 'attachments'
>;

export function written(letter: Letter): Written {
  const html = letter.html ?? '';
  return {
    from: letter.from,
    to: letter.to,
    cc: letter.cc ?? '',
    bcc: letter.bcc ?? '',
    replyTo: letter.replyTo ?? '',
    subject: letter.subject.replace(/\s*[\r\n]+\s*/g, ' '),
    plain: (letter.text ?? plainFromHtml(html)).replace(/\r\n?/g, '\n'),
    html,
    headers: { ...letter.headers },
    inReplyTo: letter.inReplyTo ?? '',
    references: [...(letter.references ?? [])],
    attachments: [...(letter.attachments ?? [])],
  };
}

/** `"Name" <address>` of a mailbox's owner. */
export const senderOf = (mailbox: MailboxRecord): string =>
  formatAddress({ name: mailbox.name, address: mailbox.address });

/** Whom an answer goes to. */
export const answerAddress = (message: MessageRecord): string => message.replyTo || message.from;

/** `Re: ` before a subject that does not begin with it. */
export const replySubject = (subject: string): string =>
  /^\s*re\s*:/i.test(subject) ? subject : `Re: ${subject}`;

const forwardSubject = (subject: string): string =>
  /^\s*fwd?\s*:/i.test(subject) ? subject : `Fwd: ${subject}`;

/** The subject by which messages belong together: without the prefixes that mail programs put before it. */
export const conversationSubject = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|rv|tr|antw)\s*(?:\[\d+\])?:)+/i, '')
    .trim()
    .toLowerCase();

/** The headers by which a message names the one it answers. */
export function answering(message: MessageRecord): { inReplyTo: string; references: string[] } {
  return { inReplyTo: message.messageId, references: [...message.references, message.messageId] };
}

/** To and Cc of an answer to everybody: the sender and all recipients but oneself, or oneself when nobody else is left. */
export function everybody(mailbox: MailboxRecord, message: MessageRecord): { to: string; cc: string } {
  const own = [mailbox.address, ...mailbox.aliases];
  const seen: string[] = [];
  const others = (field: string) =>
    parseAddresses(field).filter(({ address }) => {
      if ([...own, ...seen].some((known) => sameAddress(known, address))) return false;
      seen.push(address);
      return true;
    });
  const to = others(`${answerAddress(message)}, ${message.to}`);
  const cc = others(message.cc);
  return {
    to: to.length + cc.length === 0 ? answerAddress(message) : formatAddresses(to),
    cc: formatAddresses(cc),
  };
}

/** What Gmail makes of a message that is passed on by hand; `html` and `text` are written above it. */
export function forwarded(
  message: MessageRecord,
  date: string,
): Required<Pick<Letter, 'subject' | 'text' | 'html'>> {
  const fields = [
    '---------- Forwarded message ---------',
    `From: ${message.from}`,
    `Date: ${date}`,
    `Subject: ${message.subject}`,
    `To: ${message.to}`,
    ...(message.cc ? [`Cc: ${message.cc}`] : []),
  ];
  const head = fields.join('\n');
  return {
    subject: forwardSubject(message.subject),
    text: `${head}\n\n\n${message.plain}`,
    html: `<div class="gmail_quote">${htmlFromPlain(head)}<br><br>${message.html || htmlFromPlain(message.plain)}</div>`,
  };
}
