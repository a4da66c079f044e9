import { fingerprint } from '../fingerprint';
import type { MicroInternshipRow } from '../records';

type Value = string | number | boolean | null;
type ColumnName = keyof MicroInternshipRow;

/** One column that an answer said something new about. */
export interface Difference {
  column: ColumnName;
  /** What stood there, shortened: it is only shown. */
  before: Value;
  after: Value;
  /** Whether the answer stands in the row now; if not, the teacher's own words were kept and the teacher decides. */
  taken: boolean;
  /** `after` was too long to be remembered; it is in the form. */
  cut?: true;
}

/** What the column "Industry form answers" remembers. */
export interface IndustryMemory {
  /** Fingerprints of the partner's words as they were taken: what still says that is not the teacher's own. */
  given: Partial<Record<ColumnName, string>>;
  /** What the teacher has not looked at yet. */
  open: Difference[];
}

/** Reads the column; text that is no such JSON counts as nothing known. */
export function industryMemory(text: string): IndustryMemory {
  try {
    const { given, open } = JSON.parse(text || '{}') as Partial<IndustryMemory>;
    return { given: given ?? {}, open: open ?? [] };
  } catch {
    return { given: {}, open: [] };
  }
}

/** Shorter than what a cell holds. */
const MAX_MEMORY_CHARACTERS = 45_000;
const SHOWN_CHARACTERS = 300;

/** The memory as it is stored; the longest words are shortened until it fits into a cell. */
export function writtenMemory({ given, open }: IndustryMemory): string {
  const rest = open.map((one) => ({ ...one, before: shortened(one.before) }));
  const length = ({ after }: Difference) => String(after).length;
  for (;;) {
    const text = JSON.stringify({ given, open: rest });
    const longest = [...rest].sort((a, b) => length(b) - length(a))[0];
    if (text.length <= MAX_MEMORY_CHARACTERS || !longest || length(longest) <= SHOWN_CHARACTERS) return text;
    Object.assign(longest, { after: shortened(longest.after), cut: true });
  }
}

const shortened = (value: Value): Value =>
  typeof value === 'string' && value.length > SHOWN_CHARACTERS
    ? `${value.slice(0, SHOWN_CHARACTERS - 1)}…`
    : value;

/** Columns in which the teacher may have words of their own; all others are the partner's to say, consents above all. */
const teachersToo: readonly ColumnName[] = [
  'title',
  'description',
  'skills',
  'activity',
  'assignment',
  'assignmentDue',
  'feedbackMethod',
  'prerequisites',
  'materials',
  'minutes',
  'seatsMin',
  'seatsMax',
  'grades',
  'sector',
  'platform',
  'screenShare',
  'accessNeeds',
];

const isBlank = (value: Value | undefined): boolean => value === undefined || value === null || value === '';
const printOf = (value: Value): string => fingerprint(String(value));

/**
 * Sorts what the partner said: into the row goes what nobody had written there, and what the partner had said before.
 * Words of the teacher stay, and the other words are put before the teacher.
 */
export function sortedAnswers(
  row: MicroInternshipRow,
  said: Partial<MicroInternshipRow>,
): { values: Partial<MicroInternshipRow>; memory: IndustryMemory; news: Difference[] } {
  const { given, open } = industryMemory(row.industryAnswers);
  const values: Partial<Record<ColumnName, Value>> = {};
  const news: Difference[] = [];
  for (const [name, after] of Object.entries(said) as [ColumnName, Value][]) {
    const before = row[name];
    const isTeachers = teachersToo.includes(name) && !isBlank(before) && given[name] !== printOf(before);
    if (before === after || (isTeachers && isBlank(after))) continue;
    news.push({ column: name, before, after, taken: !isTeachers });
    if (isTeachers) continue;
    values[name] = after;
    given[name] = printOf(after);
  }
  const isSaidAgain = new Set(Object.keys(said));
  const kept = open.filter(({ column }) => !isSaidAgain.has(column));
  return { values: values as Partial<MicroInternshipRow>, memory: { given, open: [...kept, ...news] }, news };
}

/** What the row says once the teacher has decided which of the kept differences are taken after all. */
export function settledDifferences(
  row: MicroInternshipRow,
  take: (column: string) => boolean,
): { values: Partial<MicroInternshipRow>; taken: Difference[] } {
  const { given, open } = industryMemory(row.industryAnswers);
  const taken = open.filter((one) => !one.taken && one.cut !== true && take(one.column));
  for (const { column, after } of taken) given[column] = printOf(after);
  const values = Object.fromEntries(taken.map(({ column, after }) => [column, after]));
  return { values: { ...values, industryAnswers: writtenMemory({ given, open: [] }) }, taken };
}
