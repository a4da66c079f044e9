const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
  times: '×',
  iquest: '¿',
  iexcl: '¡',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  uuml: 'ü',
};

/** Elements that stand on lines of their own, with a blank line around paragraphs. */
const PARAGRAPHS = /^(?:p|h[1-6]|ul|ol|table|blockquote|pre|dl|hr)$/;
const LINES = /^(?:div|tr|li|dt|dd|section|article|header|footer|main|nav|address|form|figure|center)$/;
const TOKEN =
  /<!--[\s\S]*?-->|<(?:script|style|head|title)\b[\s\S]*?<\/(?:script|style|head|title)\s*>|<[^>]*>|[^<]+|</gi;

/** Characters for the entities of a text; unknown ones stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (all, decimal, hexadecimal, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );

/**
 * The plain part Gmail derives when a mail has only HTML: tags gone, paragraphs apart, `*bold*`, links as
 * `text <url>`, list items with a dash. Lines are broken by `\n` and not wrapped; Google's exact form is
 * unconfirmed.
 */
export function plainFromHtml(html: string): string {
  const writer = new PlainWriter();
  for (const [token] of html.matchAll(TOKEN)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)\b([\s\S]*)>$/i.exec(token);
    if (tag) writer.tag(tag[2]?.toLowerCase() as string, tag[1] === '/', tag[3] as string);
    else if (!token.startsWith('<') || token === '<') writer.text(decodeEntities(token));
  }
  return writer.result();
}

class PlainWriter {
  private out = '';
  private preformatted = 0;
  private readonly links: { href: string; start: number }[] = [];
  private readonly lists: { ordered: boolean; count: number }[] = [];

  text(text: string): void {
    if (this.preformatted > 0) {
      this.out += text;
      return;
    }
    const words = text.replace(/[ \t\r\n]+/g, ' ');
    this.out += /(?:^|\s)$/.test(this.out) ? words.replace(/^ /, '') : words;
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (name === 'br') this.out = `${this.out.trimEnd() === '' ? this.out : this.out.replace(/ +$/, '')}\n`;
    else if (name === 'a') this.link(closing, attributes);
    else if (name === 'b' || name === 'strong') this.bold(closing);
    else if (name === 'td' || name === 'th') this.text(closing ? ' ' : '');
    else if (name === 'img' && !closing) this.text(decodeEntities(attributeOf(attributes, 'alt') ?? ''));
    else if (PARAGRAPHS.test(name)) this.paragraph(name, closing);
    else if (LINES.test(name)) this.line(name, closing);
  }

  result(): string {
    return this.out
      .replace(/\u00a0/g, ' ')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private bold(closing: boolean): void {
    if (!closing) this.out += '*';
    else if (this.out.endsWith('*')) this.out = this.out.slice(0, -1);
    else this.out = /\s$/.test(this.out) ? `${this.out.trimEnd()}* ` : `${this.out}*`;
  }

  private link(closing: boolean, attributes: string): void {
    if (!closing) {
      this.links.push({
        href: decodeEntities(attributeOf(attributes, 'href') ?? ''),
        start: this.out.length,
      });
      return;
    }
    const link = this.links.pop();
    const shown = link ? this.out.slice(link.start).trim() : '';
    const target = link?.href.replace(/^mailto:/i, '') ?? '';
    if (target && shown !== target && !target.startsWith('#'))
      this.out += shown ? ` <${target}>` : `<${target}>`;
  }

  private paragraph(name: string, closing: boolean): void {
    if (name === 'pre') this.preformatted += closing ? -1 : 1;
    if (name === 'ul' || name === 'ol') {
      if (closing) this.lists.pop();
      else this.lists.push({ ordered: name === 'ol', count: 0 });
    }
    const nested = (name === 'ul' || name === 'ol') && this.lists.length > (closing ? 0 : 1);
    this.breakLine(nested ? 1 : 2);
  }

  private line(name: string, closing: boolean): void {
    this.breakLine(1);
    const list = this.lists.at(-1);
    if (name !== 'li' || closing || !list) return;
    list.count++;
    this.out += `${'   '.repeat(this.lists.length)}${list.ordered ? `${list.count}.` : '-'} `;
  }

  private breakLine(breaks: number): void {
    const trimmed = this.out.replace(/[ \t]+$/, '');
    const present = /\n*$/.exec(trimmed)?.[0].length ?? 0;
    this.out = trimmed === '' ? '' : trimmed + '\n'.repeat(Math.max(0, breaks - present));
  }
}

function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const URL_IN_TEXT = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

const asMarkup = (text: string): string => text.replace(/[&<>"]/g, (char) => MARKUP[char] as string);

/** What getBody() shows of a mail without an HTML part: the text with line breaks and links as markup. */
export function htmlFromPlain(text: string): string {
  let html = '';
  let at = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const url = asMarkup(match[0]);
    html += `${asMarkup(text.slice(at, match.index))}<a href="${url}">${url}</a>`;
    at = match.index + match[0].length;
  }
  return (html + asMarkup(text.slice(at))).replace(/\r\n?|\n/g, '<br>\r\n');
}
