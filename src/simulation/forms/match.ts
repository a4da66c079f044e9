import { localFields } from '../kernel/zone';
import { choiceValues } from './items/answer';
import { isQuestion, type QuestionRecord } from './items/record';
import type { Answer, FormRecord } from './state';

/** How a person answers a question; rows of a grid by their text or in order. */
export type Given =
  | string
  | number
  | null
  | undefined
  | Date
  | readonly (string | number | null | readonly string[])[]
  | { readonly [row: string]: string | readonly string[] | null };

const linesOf = (text: string): string[] =>
  text
    .split(/\n| \/ | · | \| /)
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Which of the texts is meant: the same text; else the one that has it as a line (titles in two languages have a line
 * each, or ` / ` between them); else the only one with a line that begins so. Throws when several fit.
 */
export function meant(wanted: string, texts: readonly string[]): number | undefined {
  const fold = (text: string): string => text.trim().toLowerCase();
  const text = fold(wanted);
  const tests: ((each: string) => boolean)[] = [
    (each) => each === wanted,
    (each) => fold(each) === text,
    (each) => linesOf(each).some((line) => fold(line) === text),
    (each) => text !== '' && [each, ...linesOf(each)].some((line) => fold(line).startsWith(text)),
  ];
  for (const test of tests) {
    const found = texts.flatMap((each, index) => (test(each) ? [index] : []));
    if (found.length > 1) {
      throw new Error(`"${wanted}" may be any of ${found.map((index) => `"${texts[index]}"`).join(', ')}.`);
    }
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** The question somebody names by its title, a line of it or its beginning; throws for none and for several. */
export function questionNamed(form: FormRecord, title: string): QuestionRecord {
  const questions = form.items.filter(isQuestion);
  const index = meant(
    title,
    questions.map((question) => question.title),
  );
  if (index === undefined) {
    const titles = questions.map((question) => `"${question.title}"`).join(', ');
    throw new Error(`The form "${form.title}" has no question "${title}". It asks ${titles || 'nothing'}.`);
  }
  return questions[index] as QuestionRecord;
}

/** The answer as it is stored; choices may be given by a line of theirs. Dates are local in `zone`. */
export function answerOf(item: QuestionRecord, given: Given, zone: string): Answer | undefined {
  if (given === null || given === undefined || given === '') return undefined;
  if ('rows' in item) return gridAnswer(item, given);
  if ('choices' in item) {
    const picked = (Array.isArray(given) ? given : [given]).map((value) => choiceOf(item, String(value)));
    return item.type === 'CHECKBOX' ? picked : picked[0];
  }
  if (given instanceof Date) return momentText(item, given, zone);
  if (typeof given === 'object') throw new Error(`"${item.title}" takes one answer.`);
  const text = String(given);
  if (item.type === 'DATETIME') return text.replace(/T(\d\d:\d\d).*$/, ' $1');
  return item.type === 'TIME' ? text.replace(/^(\d):/, '0$1:') : text;
}

/** "Other" may be any text, so only a choice's full text or a line of it counts as that choice then. */
function choiceOf(
  item: QuestionRecord & { type: 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST' },
  text: string,
): string {
  const values = choiceValues(item);
  const index = values.includes(text) ? values.indexOf(text) : meant(text, values);
  const value = index === undefined ? undefined : values[index];
  if (value === undefined || value === text) return text;
  return item.other && !linesOf(value).includes(text) ? text : value;
}

function gridAnswer(item: QuestionRecord & { rows: string[]; columns: string[] }, given: Given): Answer {
  const column = (value: unknown): string => {
    const index = meant(String(value), item.columns);
    return index === undefined ? String(value) : (item.columns[index] as string);
  };
  const part = (value: unknown): string | string[] | null => {
    if (item.type === 'CHECKBOX_GRID')
      return (Array.isArray(value) ? value : value ? [value] : []).map(column);
    return value === null || value === undefined || value === '' ? null : column(value);
  };
  if (Array.isArray(given)) return item.rows.map((_, index) => part(given[index]));
  if (typeof given !== 'object' || given instanceof Date) {
    throw new Error(`"${item.title}" takes an answer for each of its rows: ${item.rows.join(', ')}.`);
  }
  const answer = item.rows.map((): string | string[] | null => part(null));
  for (const [row, value] of Object.entries(given as Record<string, unknown>)) {
    const index = meant(row, item.rows);
    if (index === undefined) throw new Error(`"${item.title}" has no row "${row}".`);
    answer[index] = part(value);
  }
  return answer;
}

function momentText(item: QuestionRecord, moment: Date, zone: string): string {
  const at = localFields(zone, moment.getTime());
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = 'includesYear' in item && !item.includesYear ? '' : `${String(at.year).padStart(4, '0')}-`;
  const day = `${year}${two(at.month)}-${two(at.day)}`;
  const time = `${two(at.hour)}:${two(at.minute)}`;
  if (item.type === 'TIME') return time;
  return item.type === 'DATETIME' ? `${day} ${time}` : day;
}
