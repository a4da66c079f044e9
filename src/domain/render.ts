import Mustache from 'mustache';
import type { Language } from '../toolkit/language';
import type { Audience } from '../toolkit/message';
import { placeholderOf } from '../toolkit/placeholders';
import type { Placeholder } from '../toolkit/placeholders/placeholder';
import { say } from './say';
import { placeholdersIn, templateProblem } from './template';

/** A filled-in template, or the sentence that says why it can't leave. */
export type Filled = { ok: true; subject: string; body: string } | { ok: false; problem: string };

/** Text from outside, so that neither Markdown nor a line break of its own gets through. */
export function plainWords(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * Fills a template with values; values of form `text` are escaped, links must be http(s), blocks stand as they are. What
 * is wrong is said in `language`, which is the teacher's, not the mail's.
 */
export function fill(
  template: { subject: string; body: string; audience: Audience },
  values: Readonly<Record<string, string>>,
  language: Language = 'en',
): Filled {
  const problem = templateProblem(template.subject, template.body, template.audience, language);
  if (problem) return { ok: false, problem };
  const used = new Set([...placeholdersIn(template.subject), ...placeholdersIn(template.body)]);
  const inBody: Record<string, string> = {};
  const inSubject: Record<string, string> = {};
  for (const name of used) {
    const placeholder = placeholderOf(name);
    const value = values[name] ?? '';
    if (isBlank(value) && !placeholder?.mayBeEmpty) {
      return { ok: false, problem: say(language, 'nothing-known', { placeholder: `{{${name}}}` }) };
    }
    if (placeholder?.form === 'link' && value !== '' && !isWebLink(value)) {
      return { ok: false, problem: say(language, 'no-web-address', { placeholder: `{{${name}}}` }) };
    }
    inBody[name] = inMarkdown(value, placeholder?.form);
    inSubject[name] = oneLine(value);
  }
  const lines = template.body.split('\n').filter((line) => !isEmptied(line, values));
  return {
    ok: true,
    subject: oneLine(render(template.subject, inSubject)),
    body: render(clickable(lines.join('\n')), inBody)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

const render = (template: string, values: Record<string, string>): string =>
  Mustache.render(template, values, undefined, { escape: (text) => String(text) });

function inMarkdown(value: string, form: Placeholder['form'] | undefined): string {
  if (form === 'text') return plainWords(value);
  return form === 'link' ? linkTarget(value) : value;
}

/** A web address as it may stand in `[words](…)`: brackets of its own would end the link early. */
export const linkTarget = (address: string): string =>
  address.replace(/[()[\]*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** A link that stands by itself, without words of its own, becomes one that can be clicked. */
const clickable = (template: string): string =>
  template.replace(/(\]\(|<)?\{\{\s*(\w+)\s*\}\}/g, (whole, before: string | undefined, name: string) =>
    before === undefined && placeholderOf(name)?.form === 'link' ? `<${whole}>` : whole,
  );

/** A line is left out when nothing, or only a label like "Why:", is left of it beside placeholders that are empty here. */
function isEmptied(line: string, values: Readonly<Record<string, string>>): boolean {
  const empty = placeholdersIn(line).filter(
    (name) => placeholderOf(name)?.mayBeEmpty && isBlank(values[name] ?? ''),
  );
  if (empty.length === 0) return false;
  const rest = line
    .replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => (empty.includes(name) ? '' : whole))
    .replace(/[*_>\s-]/g, '');
  return rest === '' || /^[^.:!?{}]*:$/.test(rest);
}

const isBlank = (text: string): boolean => oneLine(text) === '';
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** http and https only: nothing else may stand behind a link of ours. */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(text);
}
