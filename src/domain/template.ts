import Mustache from 'mustache';
import type { Language } from '../toolkit/language';
import type { Audience } from '../toolkit/message';
import { placeholderOf, placeholders } from '../toolkit/placeholders';
import { say } from './say';

/** A subject line that mail programs still show, and a body that fits into a cell. */
export const MAX_SUBJECT_CHARACTERS = 250;
export const MAX_BODY_CHARACTERS = 45_000;

/** Placeholder names in a template, in order of appearance; throws nothing, unreadable templates give none. */
export function placeholdersIn(template: string): string[] {
  try {
    return Mustache.parse(template)
      .filter((token) => token[0] === 'name' || token[0] === '&')
      .map((token) => token[1] as string);
  } catch {
    return [];
  }
}

/**
 * What is wrong with a template for an audience, as a sentence in the teacher's language, or ''. Checked when it is edited
 * and again when a mail is made, which is then held.
 */
export function templateProblem(
  subject: string,
  body: string,
  audience: Audience,
  language: Language = 'en',
): string {
  if (subject.trim() === '') return say(language, 'template-subject-empty');
  if (body.trim() === '') return say(language, 'template-body-empty');
  if (/[\r\n\u2028\u2029]/.test(subject.trim())) return say(language, 'template-subject-lines');
  if (subject.length > MAX_SUBJECT_CHARACTERS)
    return say(language, 'template-subject-long', { length: subject.length, most: MAX_SUBJECT_CHARACTERS });
  if (body.length > MAX_BODY_CHARACTERS)
    return say(language, 'template-body-long', { length: body.length, most: MAX_BODY_CHARACTERS });
  return partProblem('subject', subject, audience, language) || partProblem('body', body, audience, language);
}

function partProblem(
  which: 'subject' | 'body',
  template: string,
  audience: Audience,
  language: Language,
): string {
  const part = say(language, `part-${which}`);
  let tokens: ReturnType<typeof Mustache.parse>;
  try {
    tokens = Mustache.parse(template);
  } catch {
    return say(language, 'template-unclosed', { part, placeholder: unclosed(template) });
  }
  for (const [kind, value] of tokens) {
    const name = String(value);
    const shown = { placeholder: `{{${name}}}` };
    if (kind === 'text') {
      if (name.includes('}}')) return say(language, 'template-unclosed', { part, placeholder: '}}' });
      continue;
    }
    if (kind !== 'name') return say(language, 'template-unsupported', { part, ...shown });
    const placeholder = placeholderOf(name);
    if (!placeholder) {
      const nearest = nearestTo(name);
      return nearest
        ? say(language, 'template-did-you-mean', { part, ...shown, nearest: `{{${nearest}}}` })
        : say(language, 'template-unknown', { part, ...shown });
    }
    if (!placeholder.audiences.includes(audience))
      return say(language, 'template-wrong-audience', {
        ...shown,
        audience: say(language, `to-${audience}`),
      });
    if (which === 'subject' && placeholder.personal) return say(language, 'template-personal-subject', shown);
    if (which === 'subject' && placeholder.form !== 'text')
      return say(language, 'template-list-in-subject', shown);
  }
  return '';
}

/** The first opening braces without an end, with some of what follows. */
const unclosed = (template: string): string =>
  /\{\{(?![^{}]*\}\})[^{}\n]{0,30}/.exec(template)?.[0].trim() ?? '{{';

/** What would read badly but can leave; said beside the template only. */
export function templateAdvice(body: string, language: Language): string {
  for (const line of body.split('\n')) {
    for (const name of placeholdersIn(line)) {
      const alone = line.replace(/[>\s]/g, '').replace(`{{${name}}}`, '') === '';
      if (placeholderOf(name)?.form === 'block' && !alone)
        return say(language, 'template-list-in-line', { placeholder: `{{${name}}}` });
    }
    if (/\](?!\()\s*https?:|\]\([^)\s]*$/.test(line)) return say(language, 'template-link-unclosed');
  }
  for (const paragraph of body.split(/\n\s*\n/)) {
    if ((paragraph.replace(/\\\*/g, '').match(/\*\*/g)?.length ?? 0) % 2 === 1)
      return say(language, 'template-bold-unclosed');
  }
  return '';
}

/** The placeholder a slip of the keyboard meant: another case, or at most two letters added, left out or changed. */
function nearestTo(name: string): string | undefined {
  const typed = name.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const { name: known } of placeholders) {
    const distance = editDistance(typed, known.toLowerCase());
    if (distance <= 2 && distance < known.length / 2 && distance < (best?.distance ?? 3))
      best = { name: known, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
