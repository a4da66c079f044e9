import { decodeEntities } from '../../gmail/plainText';

/** One paragraph of a page, before it is broken into lines; `size` in points. */
export interface PdfLine {
  text: string;
  size: number;
  bold: boolean;
  /** Points from the left margin. */
  indent: number;
  /** Starts a new page. */
  breakBefore?: boolean;
}

const BODY_SIZE = 11;
const HEADING_SIZES: Record<string, number> = { h1: 20, h2: 16, h3: 14, h4: 12, h5: 11, h6: 11 };
const INDENT = 18;
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(?:script|style|head|title)\b[\s\S]*?<\/(?:script|style|head|title)\s*>|<[^>]*>|[^<]+|</gi;

export const linesOfText = (text: string): PdfLine[] =>
  text.split(/\r\n?|\n/).map((line) => ({ text: line, size: BODY_SIZE, bold: false, indent: 0 }));

/**
 * The paragraphs of an HTML page: headings larger, list items with a bullet or number, cells of a row beside each
 * other, a picture as its alternative text in brackets. Styles are not looked at, save page breaks.
 */
export function linesOfHtml(html: string): PdfLine[] {
  const writer = new LineWriter();
  for (const [token] of html.matchAll(TOKEN)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)\b([\s\S]*)>$/i.exec(token);
    if (tag) writer.tag((tag[2] as string).toLowerCase(), tag[1] === '/', tag[3] as string);
    else if (!token.startsWith('<') || token === '<') writer.text(decodeEntities(token));
  }
  return writer.result();
}

class LineWriter {
  private readonly lines: PdfLine[] = [];
  private readonly lists: { ordered: boolean; count: number }[] = [];
  private current = '';
  private heading: string | undefined;
  private bold = 0;
  /** Whether the paragraph has text that is not bold. */
  private plain = false;
  private preformatted = 0;
  private marker = '';
  private breaks = false;

  text(text: string): void {
    if (this.bold === 0 && text.trim() !== '') this.plain = true;
    if (this.preformatted > 0) {
      const [first = '', ...rest] = text.split('\n');
      this.current += first;
      for (const line of rest) {
        this.end();
        this.current = line;
      }
      return;
    }
    const words = text.replace(/[ \t\r\n]+/g, ' ');
    this.current += /(?:^|\s)$/.test(this.current) ? words.replace(/^ /, '') : words;
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name === 'br') this.end();
    else if (name === 'td' || name === 'th') this.text(closing ? ' \u00a0 ' : '');
    else if (name === 'img') this.picture(attributes);
    else if (name === 'b' || name === 'strong') this.bold += closing ? -1 : 1;
    else if (BLOCKS.test(name)) this.block(name, closing, attributes);
  }

  result(): PdfLine[] {
    this.end();
    return this.lines;
  }

  private picture(attributes: string): void {
    const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    const text = decodeEntities(alt?.[1] ?? alt?.[2] ?? '');
    if (text) this.text(`[${text}]`);
  }

  private block(name: string, closing: boolean, attributes: string): void {
    this.end();
    if (/(?:page-)?break-before\s*:\s*(?:always|page)/i.test(attributes)) this.breaks = true;
    if (name in HEADING_SIZES) this.heading = closing ? undefined : name;
    if (name === 'pre') this.preformatted += closing ? -1 : 1;
    if (name === 'ul' || name === 'ol') {
      if (closing) this.lists.pop();
      else this.lists.push({ ordered: name === 'ol', count: 0 });
    }
    const list = this.lists.at(-1);
    if (name === 'li' && !closing && list) {
      list.count++;
      this.marker = list.ordered ? `${list.count}. ` : '• ';
    }
  }

  private end(): void {
    const text = this.current.replace(/[ \u00a0]+$/, '');
    this.current = '';
    if (text.trim() === '') return;
    const size = this.heading ? (HEADING_SIZES[this.heading] as number) : BODY_SIZE;
    this.lines.push({
      text: this.marker + text,
      size,
      bold: this.heading !== undefined || !this.plain,
      indent: INDENT * this.lists.length,
      ...(this.breaks ? { breakBefore: true } : {}),
    });
    this.marker = '';
    this.breaks = false;
    this.plain = false;
  }
}
