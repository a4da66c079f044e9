import MarkdownIt from 'markdown-it';
import { isWebLink } from './render';

let markdown: ReturnType<typeof MarkdownIt> | undefined;

/** The renderer for mails and documents: bold, lists, links; no HTML, no images, no tables, web and mail links only. */
function renderer(): ReturnType<typeof MarkdownIt> {
  if (!markdown) {
    markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable([
      'image',
      'code',
      'fence',
      'table',
    ]);
    markdown.validateLink = (url: string) => isWebLink(url) || /^mailto:[^\s<>"]+$/i.test(url);
  }
  return markdown;
}

/** The body as HTML fragments; nothing of it can be markup from outside. */
export const bodyHtml = (body: string): string => renderer().render(body);

/** The body as it reads in a plain-text mail: links become `words (address)`, bold loses its stars. */
export function bodyText(body: string): string {
  let text = '';
  let quoted = 0;
  const ends: string[] = [];
  const lists: (number | null)[] = [];
  for (const token of renderer().parse(body, {})) {
    if (token.type === 'bullet_list_open') lists.push(null);
    else if (token.type === 'ordered_list_open') lists.push(Number(token.attrGet('start') ?? 1));
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      lists.pop();
      if (lists.length === 0) text += '\n';
    } else if (token.type === 'list_item_open') {
      const number = lists[lists.length - 1];
      text += `${'  '.repeat(lists.length - 1)}${number === null || number === undefined ? '-' : `${number}.`} `;
      if (typeof number === 'number') lists[lists.length - 1] = number + 1;
    } else if (token.type === 'hr') text += '---\n\n';
    else if (token.type === 'blockquote_open') quoted++;
    else if (token.type === 'blockquote_close') quoted--;
    else if (token.type === 'inline') {
      text += '> '.repeat(quoted);
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') ends.push(String(child.attrGet('href') ?? ''));
        else if (child.type === 'link_close') {
          const address = (ends.pop() ?? '').replace(/^mailto:/, '');
          if (!text.endsWith(address)) text += ` (${address})`;
        } else if (child.type === 'softbreak' || child.type === 'hardbreak')
          text += `\n${'> '.repeat(quoted)}${'  '.repeat(lists.length)}`;
        else text += child.content;
      }
      text += lists.length > 0 ? '\n' : '\n\n';
    }
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
