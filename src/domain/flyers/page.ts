import type { Language } from '../../toolkit/language';
import { type Ink, inks } from './inks';

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/[\p{Cc}\s]+/gu, ' ');

/** Points. */
type Size = number;

/** Words in one ink; Google Docs keeps the style of spans. */
export const words = (html: string, ink: Ink, size: Size, more = ''): string =>
  `<span style="color:${inks[ink]};font-size:${size}pt;${more}">${html}</span>`;

export const paragraph = (html: string, ink: Ink, size: Size, more = ''): string =>
  `<p style="margin:0 0 6pt 0;line-height:1.3;${more}">${words(html, ink, size)}</p>`;

export const heading = (level: 1 | 2, html: string, ink: Ink, size: Size): string =>
  `<h${level} style="margin:0 0 4pt 0;line-height:1.15">${words(html, ink, size, 'font-weight:bold')}</h${level}>`;

/** A cell on a ground of its own; percent of the page's width. */
export const cell = (html: string, ground: Ink, width: number, padding = '12pt 14pt'): string =>
  `<td style="background-color:${inks[ground]};width:${width}%;padding:${padding};border:0;vertical-align:top">${html}</td>`;

/** A row of cells across the page. Tables are what Google Docs keeps of a layout; they are told as such. */
export const band = (...cells: string[]): string =>
  `<table role="presentation" cellspacing="0" cellpadding="0" style="width:100%;border-collapse:collapse;border:0"><tr>${cells.join('')}</tr></table>`;

export const gap = '<p style="margin:0;line-height:1;font-size:6pt">&nbsp;</p>';

export const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}" style="color:${inks.link};text-decoration:underline">${text}</a>`;

/** The whole page. It is made to fit one A4 or Letter sheet with margins of an inch. */
export const flyerPage = (language: Language, title: string, body: readonly string[]): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
  `<body style="margin:0;font-family:Arial,Helvetica,sans-serif;color:${inks.text};background-color:${inks.paper}">` +
  `${body.join('')}</body></html>`;

/** A text cut at the end of a sentence or word, so that the page stays one page. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most);
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? '));
  if (sentence > most / 2) return start.slice(0, sentence + 1);
  return `${start.slice(0, start.lastIndexOf(' ') > 0 ? start.lastIndexOf(' ') : most).replace(/[,;:–-]+$/, '')}…`;
}
