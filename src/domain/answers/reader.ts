import type { FormDefinition, Question, Validation } from '../../toolkit/form';
import { dateFrom } from '../dates';
import { questionsOf } from '../form-labels';
import { clock } from '../sessions';
import { isMailAddress } from '../settings';
import type { AnswerValue, FormAnswer } from './answer';

/** More of an answer than this is cut off, and flagged; a cell of a sheet holds five times as much. */
export const MAX_ANSWER_CHARACTERS = 10_000;

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Reads one answer by question id and checks everything again, since a form's own checks can be removed by its editors.
 * What does not fit is flagged, and kept as far as a person can still make something of it. Flags name the question,
 * never what was written.
 */
export class AnswerReader {
  readonly flags: string[] = [];
  private readonly questions: ReadonlyMap<string, Question>;
  private readonly values: ReadonlyMap<string, AnswerValue>;

  constructor(
    readonly answer: FormAnswer,
    definition: FormDefinition,
  ) {
    this.questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
    this.values = new Map(Object.entries(answer.answers));
  }

  /** Whether something was answered. */
  has(id: string): boolean {
    const value = this.values.get(id);
    return typeof value === 'string'
      ? value.trim() !== ''
      : value !== undefined && Object.keys(value).length > 0;
  }

  flag(text: string): void {
    if (!this.flags.includes(text)) this.flags.push(text);
  }

  private question(id: string): Question {
    const question = this.questions.get(id);
    if (!question) throw new Error(`The form "${this.answer.form}" has no question "${id}".`);
    return question;
  }

  private name(id: string): string {
    return id.replace(/-/g, ' ');
  }

  /** One line of text. */
  line(id: string): string {
    return this.checked(id, this.raw(id).replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' '));
  }

  /** Text with its line breaks. */
  text(id: string): string {
    const kept = this.raw(id)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n\t]+/gu, ' ');
    return this.checked(id, kept);
  }

  private raw(id: string): string {
    this.question(id);
    const value = this.values.get(id);
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? value.join(', ') : '';
  }

  private checked(id: string, text: string): string {
    const trimmed = text.trim();
    if (trimmed === '') return '';
    this.check(id, trimmed, this.question(id).validation ?? {});
    if (trimmed.length <= MAX_ANSWER_CHARACTERS) return trimmed;
    this.flag(`${this.name(id)} was cut at ${MAX_ANSWER_CHARACTERS} characters`);
    return trimmed.slice(0, MAX_ANSWER_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '');
  }

  private check(id: string, text: string, { words, maxLength, minLength }: Validation): void {
    const count = words ? wordsIn(text) : 0;
    if (words && (count < words.min || count > words.max)) {
      this.flag(`${this.name(id)} has ${count} words, ${words.min} to ${words.max} are asked for`);
    }
    if (maxLength !== undefined && text.length > maxLength)
      this.flag(`${this.name(id)} has ${text.length} characters, at most ${maxLength} are asked for`);
    if (minLength !== undefined && text.length < minLength)
      this.flag(`${this.name(id)} has ${text.length} characters, at least ${minLength} are asked for`);
  }

  /** A mail address in lower case; anything else stays as it was typed and is flagged, so that no mail leaves to it. */
  mail(id: string): string {
    const text = this.line(id);
    if (text === '') return '';
    const address = text.replace(/^mailto:/i, '').toLowerCase();
    if (isMailAddress(address)) return address;
    const several = (text.match(/@/g) ?? []).length > 1;
    this.flag(`${this.name(id)} is ${several ? 'more than one mail address' : 'not a mail address'}`);
    return text;
  }

  /** A whole number within the question's bounds, or null, flagged. */
  number(id: string): number | null {
    const { validation, scale } = this.question(id);
    const text = this.line(id);
    if (text === '') return null;
    const bounds = validation?.number ?? (scale ? { min: scale.low, max: scale.high } : undefined);
    const number = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (!Number.isFinite(number)) {
      this.flag(`${this.name(id)} is not a number`);
      return null;
    }
    if (bounds && (number < bounds.min || number > bounds.max)) {
      this.flag(`${this.name(id)} is not between ${bounds.min} and ${bounds.max}`);
      return null;
    }
    return number;
  }

  wholeNumber(id: string): number | null {
    const number = this.number(id);
    if (number === null || Number.isInteger(number)) return number;
    this.flag(`${this.name(id)} is not a whole number`);
    return null;
  }

  /** A choice's value; one that the question does not have is flagged and '' unless it takes others. */
  choice(id: string): string {
    const { choices, otherOption } = this.question(id);
    const text = this.line(id);
    if (text === '' || !choices || otherOption || choices.some(({ value }) => value === text)) return text;
    this.flag(`${this.name(id)} is none of the choices`);
    return '';
  }

  /** Yes or no, or null when neither was said. */
  yes(id: string): boolean | null {
    const value = this.choice(id);
    return value === 'yes' ? true : value === 'no' ? false : null;
  }

  /** Ticked values; those that the question does not have are left out, and flagged. */
  list(id: string): string[] {
    const { choices } = this.question(id);
    const value = this.values.get(id);
    const ticked = (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])
      .map((text) => text.trim())
      .filter(Boolean);
    const fitting = choices
      ? ticked.filter((text) => choices.some((choice) => choice.value === text))
      : ticked;
    if (fitting.length < ticked.length)
      this.flag(`${this.name(id)} has something that is none of the choices`);
    return [...new Set(fitting)];
  }

  /** Whether everything was ticked. */
  allOf(id: string): boolean {
    return this.list(id).length === (this.question(id).choices?.length ?? 0);
  }

  /** A grid's chosen column by row; columns that it does not have are left out, and flagged. */
  grid(id: string): Record<string, string> {
    const { choices } = this.question(id);
    const value = this.values.get(id);
    if (value === undefined || typeof value === 'string' || Array.isArray(value)) return {};
    const rows = Object.entries(value).filter(([, column]) => column !== '');
    const fitting = rows.filter(([, column]) => choices?.some((choice) => choice.value === column) ?? true);
    if (fitting.length < rows.length) this.flag(`${this.name(id)} has something that is none of the choices`);
    return Object.fromEntries(fitting);
  }

  /** `YYYY-MM-DD`, or '' when there is none or it can't be read. */
  date(id: string): string {
    const text = this.line(id);
    if (text === '' || dateFrom(text)) return text;
    this.flag(`${this.name(id)} is not a date`);
    return '';
  }

  /** A date and a time of day, or null. */
  moment(id: string): { date: string; time: string } | null {
    const text = this.line(id);
    if (text === '') return null;
    const [date = '', time = ''] = text.split(/[ T]/);
    const read = clock(time.slice(0, 5));
    if (dateFrom(date) && read) return { date, time: read };
    this.flag(`${this.name(id)} is not a date and time`);
    return null;
  }
}
