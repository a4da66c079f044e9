import type { Language } from '../../toolkit/language';

/** Text from outside as HTML text: no markup, no control characters, one line. */
export const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Fills `{name}` with escaped values; the template itself is ours and stands as it is. */
export const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  escaped(template).replace(/\{(\w+)\}/g, (_, name: string) => escaped(String(values[name] ?? '')));

/**
 * A whole document to be turned into a Google Doc. Google keeps headings, lists, table headers, sizes and colours that
 * stand at the elements themselves or in simple classes; the language and the headings are what a screen reader needs.
 */
export function documentHtml(
  document: { language: Language; title: string; style: string },
  body: string,
): string {
  return (
    `<!DOCTYPE html><html lang="${document.language}"><head><meta charset="utf-8">` +
    `<title>${escaped(document.title)}</title><style>${document.style}</style></head><body>${body}</body></html>`
  );
}
