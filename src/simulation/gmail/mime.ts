import { formatDate } from '../utilities/date/formatDate';
import { parseAddresses } from './address';
import { base64Lines, encodeWords, headerLine, isAscii, parameter, quotedPrintable } from './encoding';

/** A file in a mail; an inline one is referred to as `cid:` plus its `contentId`. */
export interface MimeFile {
  name: string;
  contentType: string;
  bytes: Uint8Array | readonly number[];
  contentId?: string;
}

/** Everything a mail's source is made from. Address fields are written as in `"Ana" <ana@school.example>, …`. */
export interface MimeMessage {
  /** Makes the boundaries: the same id gives the same bytes. */
  id: string;
  from: string;
  to: string;
  cc?: string;
  /** Only in the sender's own copy; leave it out of what recipients get. */
  bcc?: string;
  replyTo?: string;
  subject: string;
  dateMs: number;
  /** The zone the Date header is written in, UTC if left out. */
  zone?: string;
  /** With or without angle brackets, as the other ids. */
  messageId: string;
  inReplyTo?: string;
  references?: readonly string[];
  headers?: Readonly<Record<string, string>>;
  plain: string;
  html?: string;
  attachments?: readonly MimeFile[];
  inlineImages?: readonly MimeFile[];
}

interface Part {
  headers: string[];
  body: string;
}

/**
 * The source of a mail, RFC 5322 with CRLF: `multipart/mixed` around the attachments, `multipart/related` around
 * the inline images, `multipart/alternative` around text and HTML, each only where it is needed.
 */
export function buildMime(message: MimeMessage): string {
  const body = bodyOf(message);
  return [...messageHeaders(message), ...body.headers, '', body.body].join('\r\n');
}

function messageHeaders(message: MimeMessage): string[] {
  const lines: string[] = ['MIME-Version: 1.0'];
  const add = (name: string, value: string | undefined) => {
    if (value) lines.push(headerLine(name, value));
  };
  add('Date', formatDate(message.dateMs, message.zone ?? 'UTC', 'EEE, d MMM yyyy HH:mm:ss Z'));
  add('Message-ID', bracketed(message.messageId));
  add('In-Reply-To', message.inReplyTo && bracketed(message.inReplyTo));
  add('References', message.references?.map(bracketed).join(' '));
  lines.push(headerLine('Subject', encodeWords(message.subject)));
  add('From', addressField(message.from));
  add('Reply-To', addressField(message.replyTo));
  add('To', addressField(message.to));
  add('Cc', addressField(message.cc));
  add('Bcc', addressField(message.bcc));
  for (const [name, value] of Object.entries(message.headers ?? {})) add(name, encodeWords(value));
  return lines;
}

const bracketed = (id: string): string => (id.startsWith('<') ? id : `<${id}>`);

const addressField = (field: string | undefined): string | undefined =>
  field &&
  parseAddresses(field)
    .map(({ name, address }) => (name ? `${displayName(name)} <${address}>` : address))
    .join(', ');

function displayName(name: string): string {
  if (!isAscii(name)) return encodeWords(name);
  return /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(name) ? name : `"${name.replace(/[\\"]/g, '\\$&')}"`;
}

function bodyOf(message: MimeMessage): Part {
  const text = textPart('text/plain', message.plain);
  if (message.html === undefined) return withFiles(message, text);
  const html = textPart('text/html', message.html);
  const images = (message.inlineImages ?? []).map((image) => filePart(image, 'inline'));
  const shown = multipart(message, 'alternative', 0, [text, html]);
  return withFiles(message, images.length > 0 ? multipart(message, 'related', 1, [shown, ...images]) : shown);
}

function withFiles(message: MimeMessage, body: Part): Part {
  const files = (message.attachments ?? []).map((file) => filePart(file, 'attachment'));
  return files.length > 0 ? multipart(message, 'mixed', 2, [body, ...files]) : body;
}

function multipart(message: MimeMessage, subtype: string, level: number, parts: readonly Part[]): Part {
  const boundary = `0000000000${level}_${message.id.replace(/[^\w-]/g, '_').slice(0, 56)}`;
  const body = parts.map(
    ({ headers, body: content }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${content}\r\n`,
  );
  return {
    headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    body: `${body.join('')}--${boundary}--\r\n`,
  };
}

/** Always quoted-printable, so that no line of a body is too long or looks like a boundary. */
const textPart = (type: string, text: string): Part => ({
  headers: [`Content-Type: ${type}; charset="UTF-8"`, 'Content-Transfer-Encoding: quoted-printable'],
  body: quotedPrintable(text),
});

function filePart(file: MimeFile, disposition: 'attachment' | 'inline'): Part {
  const headers = [
    headerLine('Content-Type', file.contentType + parameter('name', file.name)),
    headerLine('Content-Disposition', disposition + parameter('filename', file.name)),
    'Content-Transfer-Encoding: base64',
  ];
  if (file.contentId) headers.push(`Content-ID: <${file.contentId}>`);
  return { headers, body: base64Lines(Uint8Array.from(file.bytes, (byte) => byte & 0xff)) };
}
