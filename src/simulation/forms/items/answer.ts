import type { Answer } from '../state';
import type { ChoicesRecord, GridRecord, QuestionRecord } from './record';
import { selectProblem, textProblem } from './rules';

/** Whether nothing was answered: an empty text, no box ticked, no row of a grid filled. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer === '';
  return answer.every((part) => part === null || part === '' || (Array.isArray(part) && part.length === 0));
}

/** The answer as a cell of the response tab holds it; `row` is the place of a grid's row (FM-14). */
export function cellText(answer: Answer | undefined, row?: number): string {
  if (answer === undefined) return '';
  if (typeof answer === 'string') return answer;
  const part = row === undefined ? answer : (answer[row] ?? '');
  return typeof part === 'string' ? part : part.filter((each) => each !== null).join(', ');
}

/** What the form page says about an answer, or undefined when it takes it (FM-23). */
export function answerProblem(item: QuestionRecord, answer: Answer | undefined): string | undefined {
  if ('rows' in item) return gridProblem(item, answer);
  if (isBlank(answer)) return item.required ? 'This is a required question' : undefined;
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return typeof answer !== 'string'
        ? 'Must be text'
        : item.validation
          ? textProblem(item.validation, answer)
          : undefined;
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return choicesProblem(item, answer as Answer);
    case 'SCALE':
    case 'RATING':
      return isLevel(item, answer) ? undefined : `Must be one of ${levels(item).join(', ')}`;
    default:
      return isMoment(item, answer) ? undefined : MOMENT_PROBLEMS[item.type];
  }
}

/** The numbers of a scale or the levels of a rating, as respondents pick them. */
export function levels(item: QuestionRecord & { type: 'SCALE' | 'RATING' }): string[] {
  const [low, high] = item.type === 'SCALE' ? [item.lower, item.upper] : [1, item.levels];
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

export const isLevel = (item: QuestionRecord & { type: 'SCALE' | 'RATING' }, answer: unknown): boolean =>
  levels(item).includes(answer as string);

const MOMENT_PROBLEMS = {
  DATE: 'Invalid date',
  DATETIME: 'Invalid date',
  TIME: 'Invalid time',
  DURATION: 'Invalid duration',
};

const DAY = String.raw`(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;

function isMoment(item: QuestionRecord, answer: unknown): boolean {
  if (typeof answer !== 'string') return false;
  const year = 'includesYear' in item && item.includesYear ? String.raw`\d{4}-` : '';
  const shapes: Partial<Record<QuestionRecord['type'], string>> = {
    DATE: year + DAY,
    DATETIME: `${year}${DAY} ${CLOCK}`,
    TIME: CLOCK,
    DURATION: String.raw`\d{2,}:[0-5]\d:[0-5]\d`,
  };
  if (!new RegExp(`^${shapes[item.type]}$`).test(answer)) return false;
  const day = /^(?:(\d{4})-)?(\d\d)-(\d\d)/.exec(answer);
  return !day || isDay(Number(day[1] ?? 2000), Number(day[2]), Number(day[3]));
}

const isDay = (year: number, month: number, day: number): boolean =>
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

export const choiceValues = (item: ChoicesRecord): string[] => item.choices.map(({ value }) => value);

function choicesProblem(item: ChoicesRecord, answer: Answer): string | undefined {
  const picked = typeof answer === 'string' ? [answer] : (answer as string[]);
  if ((item.type === 'CHECKBOX') === (typeof answer === 'string')) return 'Must be one of the options';
  const values = choiceValues(item);
  const others = picked.filter((value) => !values.includes(value));
  if (others.length > 0 && !item.other) return `There is no option ${others.join(', ')}`;
  if (others.length > 1 || new Set(picked).size < picked.length) return 'Must be different options';
  return item.type === 'CHECKBOX' && item.validation
    ? selectProblem(item.validation, picked.length)
    : undefined;
}

function gridProblem(item: GridRecord, answer: Answer | undefined): string | undefined {
  const many = item.type === 'CHECKBOX_GRID';
  if (answer !== undefined && !fitsGrid(item, answer)) return 'Must be columns of the grid';
  const rows = item.rows.map((_, index) => cells(answer?.[index]));
  if (item.required && rows.some((row) => row.length === 0)) {
    return many
      ? 'This question requires at least one response per row'
      : 'This question requires one response per row';
  }
  const all = rows.flat();
  if (item.onePerColumn && new Set(all).size < all.length) {
    return item.onePerColumn.help || "Please don't select more than one response per column";
  }
  return undefined;
}

const cells = (part: string | null | readonly string[] | undefined): readonly string[] =>
  part === null || part === undefined || part === '' ? [] : typeof part === 'string' ? [part] : part;

/** Whether the answer has one entry per row, each of them columns of the grid or nothing. */
export function fitsGrid(item: GridRecord, answer: unknown): boolean {
  if (!Array.isArray(answer) || answer.length !== item.rows.length) return false;
  return answer.every((part) => {
    if (part === null || part === undefined || part === '') return true;
    if (item.type === 'GRID') return item.columns.includes(part as string);
    return Array.isArray(part) && part.every((value) => item.columns.includes(value as string));
  });
}
