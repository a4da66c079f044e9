import type { Core } from '../kernel/core';
import { formatDate } from '../utilities/date/formatDate';
import { contentOf } from './attachments';
import { buildMime, type MimeFile } from './mime';
import type { AttachmentRecord, MessageRecord } from './state';

/** The message as it travels, RFC 5322 with CRLF. */
export function sourceOf(core: Core, message: MessageRecord): string {
  const files = message.attachments.map((file) => mimeFile(core, file));
  const source = buildMime({
    id: message.id,
    from: message.from,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    replyTo: message.replyTo,
    subject: message.subject,
    dateMs: message.date,
    zone: core.state.timeZone,
    messageId: message.messageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    headers: message.headers,
    plain: message.plain,
    ...(message.html ? { html: message.html } : {}),
    attachments: files.filter((file) => file.contentId === undefined || !message.html),
    inlineImages: files.filter((file) => file.contentId !== undefined && message.html),
  });
  return message.deliveryStatus ? asReport(source, message.id, message.deliveryStatus) : source;
}

function mimeFile(core: Core, file: AttachmentRecord): MimeFile {
  const bytes = contentOf(core, file);
  const { name, type: contentType, contentId } = file;
  return { name, contentType, bytes, ...(contentId === undefined ? {} : { contentId }) };
}

/** A delivery status notification: the words for a person, the fields for machines, the message it is about (RFC 3464). */
function asReport(source: string, id: string, status: { fields: string; original: string }): string {
  const end = source.indexOf('\r\n\r\n');
  const lines = source.slice(0, end).split(/\r\n(?![ \t])/);
  const isContent = (line: string) => /^Content-/i.test(line);
  const boundary = `000000000000_${id}`;
  const parts = [
    `${lines.filter(isContent).join('\r\n')}\r\n\r\n${source.slice(end + 4)}`,
    `Content-Type: message/delivery-status\r\n\r\n${status.fields}`,
    `Content-Type: message/rfc822\r\n\r\n${status.original}`,
  ];
  return [
    ...lines.filter((line) => !isContent(line)),
    `Content-Type: multipart/report; boundary="${boundary}"; report-type=delivery-status`,
    '',
    ...parts.map((part) => `--${boundary}\r\n${part}\r\n`),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** All headers by name, values as a person reads them. */
export function headersOf(core: Core, message: MessageRecord): Record<string, string> {
  const headers: Record<string, string> = { ...message.headers };
  const add = (name: string, value: string) => {
    if (value) headers[name] = value;
  };
  add('Date', formatDate(message.date, core.state.timeZone, 'EEE, d MMM yyyy HH:mm:ss Z'));
  add('Message-ID', message.messageId);
  add('In-Reply-To', message.inReplyTo);
  add('References', message.references.join(' '));
  add('Subject', message.subject);
  add('From', message.from);
  add('Reply-To', message.replyTo);
  add('To', message.to);
  add('Cc', message.cc);
  add('Bcc', message.bcc);
  headers['MIME-Version'] = '1.0';
  headers['Content-Type'] = contentTypeOf(core, message);
  return headers;
}

/** The value of one header, whatever its case; `''` when the message has none of that name. */
export function headerOf(core: Core, message: MessageRecord, name: string): string {
  const wanted = name.toLowerCase();
  const found = Object.entries(headersOf(core, message)).find(([key]) => key.toLowerCase() === wanted);
  return found?.[1] ?? '';
}

function contentTypeOf(core: Core, message: MessageRecord): string {
  const withoutBytes = {
    ...message,
    plain: '',
    html: message.html && ' ',
    attachments: message.attachments.map((file) => ({ ...file, sha1: '' })),
    ...(message.deliveryStatus ? { deliveryStatus: { fields: '', original: '' } } : {}),
  };
  const source = sourceOf(core, withoutBytes);
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
  return /^Content-Type: (.*)$/im.exec(head)?.[1] ?? 'text/plain';
}
