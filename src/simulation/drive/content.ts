import type { Core } from '../kernel/core';
import { Gap } from '../kernel/errors';
import { decodeText } from '../utilities/bytes/charset';
import { DOCUMENT_TYPE, type FileRecord } from './files';
import { textToPdf } from './pdf/document';
import { linesOfHtml } from './pdf/lines';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const BYTE_ORDER_MARK = '\ufeff';

export const isGoogleFile = (file: FileRecord): boolean =>
  file.mimeType.startsWith('application/vnd.google-apps.');

/** Bytes of an ordinary file. */
export const bytesOf = (file: FileRecord): Uint8Array => Buffer.from(file.content ?? '', 'base64');

/** HTML of a Google Doc. */
export const htmlOf = (file: FileRecord): string => file.content ?? '';

/**
 * Replaces a file's content; a Google Doc takes HTML or plain text, an ordinary file any bytes. Uploads of other types
 * into Google files are not simulated.
 */
export function putContent(core: Core, file: FileRecord, upload: { bytes: Uint8Array; type: string }): void {
  file.content = isGoogleFile(file) ? imported(file, upload) : Buffer.from(upload.bytes).toString('base64');
  file.modifiedAt = core.state.now;
}

function imported(file: FileRecord, { bytes, type }: { bytes: Uint8Array; type: string }): string {
  const bare = type.split(';')[0];
  const text = decodeText([...bytes]);
  if (file.mimeType === DOCUMENT_TYPE && bare === 'text/html') return text;
  if (file.mimeType === DOCUMENT_TYPE && bare === 'text/plain') return htmlOfText(text);
  throw new Gap(`Converting ${type} to ${file.mimeType}`);
}

const htmlOfText = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `<p>${line.replace(/[&<>]/g, (char) => ESCAPES[char] as string)}</p>`)
    .join('\n');

/** The text of a Google Doc as people read it, a line a paragraph. */
export const textOfDocument = (file: FileRecord): string =>
  linesOfHtml(htmlOf(file))
    .map(({ text }) => text)
    .join('\n');

/** A Google Doc in another format; undefined where Google offers no such conversion. */
export function exported(file: FileRecord, contentType: string): Uint8Array | undefined {
  if (file.mimeType !== DOCUMENT_TYPE) throw new Gap(`Exporting ${file.mimeType} as ${contentType}`);
  switch (contentType) {
    case 'application/pdf':
      return textToPdf(linesOfHtml(htmlOf(file)));
    case 'text/html':
      return Buffer.from(htmlOf(file));
    case 'text/plain':
      return Buffer.from(BYTE_ORDER_MARK + textOfDocument(file).replaceAll('\n', '\r\n'));
    default:
      if (OTHER_FORMATS.includes(contentType)) throw new Gap(`Exporting a Google Doc as ${contentType}`);
      return undefined;
  }
}

/** What Google Docs can be exported as, beyond what is simulated. */
const OTHER_FORMATS = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
  'application/epub+zip',
  'application/zip',
  'text/markdown',
];
