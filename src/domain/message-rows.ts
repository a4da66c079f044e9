import { type Language, languages } from '../toolkit/language';
import type { Audience } from '../toolkit/message';
import { messageOf } from '../toolkit/messages';
import type { Change, MessageRow } from './records';
import { say } from './say';
import { templateAdvice, templateProblem } from './template';

/** What stands in the Problem column of a message: why no mail can be made of it, or what would read badly. */
export function problemOf(row: MessageRow, teachersLanguage: Language): string {
  const definition = messageOf(row.message);
  if (!definition) return say(teachersLanguage, 'template-no-message', { message: row.message });
  const audience: Audience = definition.audience;
  return (
    templateProblem(row.subject, row.body, audience, teachersLanguage) ||
    templateAdvice(row.body, teachersLanguage)
  );
}

/** Changes to the Messages tab, so that each row says what is wrong with it; a language without a row is named too. */
export function messageProblems(
  rows: readonly MessageRow[],
  teachersLanguage: Language,
): Change<'messages'>[] {
  const known = new Set(rows.map(({ message, language }) => `${message} ${language}`));
  return rows.flatMap((row) => {
    const missing = languages.filter((language) => !known.has(`${row.message} ${language}`));
    const problem =
      problemOf(row, teachersLanguage) ||
      (messageOf(row.message) && missing.length > 0
        ? say(teachersLanguage, 'template-language-missing', { languages: missing.join(', ') })
        : '');
    return problem === row.problem ? [] : [{ tab: 'messages' as const, id: row.id, values: { problem } }];
  });
}

/**
 * What follows from a person's change of a text: whether it is still the toolkit's, and whether a person has checked it.
 * In the tracker's usual language whoever typed it has; in another one somebody who speaks it has to say so.
 */
export function afterTyping(
  row: Pick<MessageRow, 'message' | 'language' | 'subject' | 'body' | 'checked'>,
  teachersLanguage: Language,
): Pick<MessageRow, 'edited' | 'checked'> {
  const definition = messageOf(row.message);
  const language = languages.find((one) => one === row.language);
  const own = definition && language ? definition.subject[language] : '';
  const isToolkits =
    definition !== undefined &&
    language !== undefined &&
    row.subject === own &&
    sameText(row.body, definition.body[language]);
  return {
    edited: !isToolkits,
    checked: row.language === teachersLanguage ? row.checked : isToolkits && row.checked === true,
  };
}

/** Cells lose spaces at the ends, and turn line breaks. */
const sameText = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n').trim() === b.trim();
