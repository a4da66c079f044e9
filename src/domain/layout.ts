import type { Language } from '../toolkit/language';
import { bodyHtml, bodyText } from './markdown';

export interface MailFrame {
  language: Language;
  reference: string;
  schoolName: string;
  postalAddress: string;
  /** A sentence above the mail, such as for whom a rehearsal was meant; '' for none. */
  notice: string;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The last lines of every mail; the reference finds the draft, the sent copy and the reply. */
const footerLines = (frame: MailFrame): string[] =>
  [frame.schoolName, frame.postalAddress, `Ref ${frame.reference}`].filter(Boolean);

/** The one quiet layout of all mails: single column, system fonts, readable without images, in light and dark. */
export function mailHtml(subject: string, body: string, frame: MailFrame): string {
  const notice = frame.notice
    ? `<p style="margin:0 0 16px;padding:8px 12px;border-left:4px solid #b06000;background:#fef7e0;color:#202124">${escapeHtml(frame.notice)}</p>`
    : '';
  return (
    `<!DOCTYPE html><html lang="${frame.language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">' +
    `<title>${escapeHtml(subject)}</title></head><body style="margin:0;padding:0">` +
    '<div style="max-width:600px;margin:0 auto;padding:16px;font:16px/1.5 Arial,Helvetica,sans-serif">' +
    `${notice}${bodyHtml(body)}` +
    '<hr style="border:0;border-top:1px solid #80868b;margin:24px 0 12px">' +
    `<p style="margin:0;font-size:14px">${footerLines(frame).map(escapeHtml).join('<br>')}</p>` +
    '</div></body></html>'
  );
}

export function mailText(body: string, frame: MailFrame): string {
  const notice = frame.notice ? `${frame.notice}\n\n` : '';
  return `${notice}${bodyText(body)}\n\n-- \n${footerLines(frame).join('\n')}\n`;
}
