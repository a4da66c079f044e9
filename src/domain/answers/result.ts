import type { TabId } from '../../toolkit/tabs';
import { tabOf } from '../../toolkit/tabs';
import type { Change, RowOf } from '../records';

/** A new row of one tab, complete. */
export type Addition = { [T in TabId]: { tab: T; row: RowOf<T> } }[TabId];

/**
 * What one form answer means for the tracker. `known` = this very answer was taken before, nothing is to be done;
 * `unmatched` = it is nobody's as it stands: nothing is changed, and a person has to look (`notes` says why).
 */
export interface AnswerResult {
  kind: 'taken' | 'known' | 'unmatched';
  changes: Change[];
  additions: Addition[];
  /** What is odd about the answer, without anybody's data; also written to the row that has a column for it. */
  flags: string[];
  /** Sentences the teacher has to read now; IDs but no student's data. */
  alerts: string[];
  /** For the teacher alone, by mail only: these words go into no tab and no log. */
  confidential: string[];
  /** What happened, for the log: IDs but no student's data. */
  notes: string[];
}

const nothing = (kind: AnswerResult['kind']): AnswerResult => ({
  kind,
  changes: [],
  additions: [],
  flags: [],
  alerts: [],
  confidential: [],
  notes: [],
});

export const taken = (parts: Partial<AnswerResult>): AnswerResult => ({ ...nothing('taken'), ...parts });
export const known = (): AnswerResult => nothing('known');
export const unmatched = (sentence: string, parts: Partial<AnswerResult> = {}): AnswerResult => ({
  ...nothing('unmatched'),
  notes: [sentence],
  alerts: [sentence],
  ...parts,
});

/** The values that differ from the row's, as changes of it; none when nothing differs. */
export function changesOf<T extends TabId>(
  tab: T,
  row: RowOf<T> & { id: string },
  values: Partial<RowOf<T>>,
): Change[] {
  const before = row as Record<string, unknown>;
  const changed = Object.entries(values).filter(([column, value]) => before[column] !== value);
  return changed.length === 0 ? [] : [{ tab, id: row.id, values: Object.fromEntries(changed) } as Change];
}

/** A row with nothing in it. */
export function blankRow<T extends TabId>(tab: T): RowOf<T> {
  const cells = tabOf(tab).columns.map(({ id, kind }) => [
    id,
    kind === 'number' || kind === 'yes-no' ? null : '',
  ]);
  return Object.fromEntries(cells) as RowOf<T>;
}

/** Flags of a row with new ones added, each once. */
export function joinFlags(existing: string, flags: readonly string[]): string {
  const all = [...existing.split(';').map((flag) => flag.trim()), ...flags].filter(Boolean);
  return [...new Set(all)].join('; ');
}
