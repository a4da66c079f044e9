import type { HtmlContext, ScriptPlace, StylePlace, UrlPlace } from './context';

/** What stands in for a value that is not safe where it was to be printed; Closure Templates' own mark. */
const FILTERED = 'zSoyz';

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without markup. */
export const escapeHtml = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (char) => HTML[char] as string);

/**
 * A value made safe for the place it is printed at, by the rules of Closure Templates, which Google names as
 * the model of contextual escaping: text and attributes as entities; in scripts a literal (strings in single
 * quotes, numbers and booleans bare, objects as their String()), inside a script's string only its characters;
 * URLs filtered to safe schemes; styles filtered to plain values. Google's exact output beyond HTML text is
 * unconfirmed.
 */
export function escapeFor(context: HtmlContext, value: unknown): string {
  switch (context.kind) {
    case 'text':
      return escapeHtml(value);
    case 'tag':
      return /^(?!on|src|style|href|action|formaction|data$)[a-z0-9_$:-]*$/i.test(String(value))
        ? String(value)
        : FILTERED;
    case 'attribute':
      return context.quote
        ? escapeHtml(innerValue(context, value))
        : escapeUnquoted(innerValue(context, value));
    case 'script':
      return escapeScript(context.place, value);
    case 'style':
      return escapeStyle(context.place, value);
  }
}

function innerValue(context: Extract<HtmlContext, { kind: 'attribute' }>, value: unknown): string {
  switch (context.content) {
    case 'script':
      return escapeScript(context.script, value);
    case 'style':
      return escapeStyle(context.style, value);
    case 'url':
      return escapeUrl(context.url, value);
    case 'plain':
      return String(value);
  }
}

const escapeUnquoted = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and tabs would end the attribute
  text.replace(/[\x00\t-\r "&'\-/<=>`\x85\xa0\u2028\u2029]/g, (char) =>
    HTML[char] && char !== "'" ? (HTML[char] as string) : `&#${char.charCodeAt(0)};`,
  );

function escapeScript(place: ScriptPlace, value: unknown): string {
  switch (place) {
    case 'code':
      if (value === null || value === undefined) return ' null ';
      if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
      return `'${escapeScriptString(String(value))}'`;
    case 'comment':
      return '';
    case 'regex':
      return escapeScriptString(String(value)).replace(/[$()*+,\-.:?[\]^{|}]/g, hexEscape);
    case 'template':
      return escapeScriptString(String(value)).replace(/[`$]/g, hexEscape);
    default:
      return escapeScriptString(String(value));
  }
}

const SCRIPT_STRING: Record<string, string> = {
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '/': '\\/',
  '\\': '\\\\',
};

const escapeScriptString = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  text.replace(/[\x00\b\t-\r"&'/<=>\\\x85\u2028\u2029]/g, (char) => SCRIPT_STRING[char] ?? hexEscape(char));

function hexEscape(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

function escapeUrl(place: UrlPlace, value: unknown): string {
  const text = String(value);
  if (place === 'query') return encodeUrlPart(text);
  if (place === 'start' && !/^(?:(?:https?|mailto|ftp):|[^&:/?#]*(?:[/?#]|$))/i.test(text)) {
    return `about:invalid#${FILTERED}`;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  return text.replace(/[\x00- "'()<>\\{}\x7f\x85\xa0\u2028\u2029]/g, encodeUrlPart);
}

const encodeUrlPart = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );

function escapeStyle(place: StylePlace, value: unknown): string {
  const text = String(value);
  switch (place) {
    case 'comment':
      return '';
    case 'string':
      return text.replace(/[^\w .,-]/gu, (char) => `\\${(char.codePointAt(0) as number).toString(16)} `);
    case 'url':
      return escapeUrl('start', value);
    default:
      return /^[\w#.%\s,!()+-]*$/.test(text) && !/expression|binding|url/i.test(text) ? text : FILTERED;
  }
}
