import type { Language } from '../../toolkit/language';
import type { ApplicationRow } from '../records';
import { say } from '../say';

/** How many applied and how many were chosen, by one thing about them. */
export interface FairnessView {
  by: 'first time' | 'school' | 'grade';
  groups: FairnessGroup[];
}

export interface FairnessGroup {
  name: string;
  applied: number;
  /** Has a seat, or is to get one; null where it would tell about a single student. */
  chosen: number | null;
}

/** A group of fewer would tell what became of a single student. */
export const SMALLEST_GROUP = 3;

/** Told, else decided, else proposed. */
const isChosen = ({ outcome, decision, proposal }: ApplicationRow): boolean =>
  outcome === '' ? (decision || proposal) === 'accept' : outcome === 'accepted';

/**
 * Applied and chosen by first-timers, school and grade. While names are hidden, groups under three are put together, with
 * the next larger ones if need be, so that neither a group nor the difference to the others tells about one student.
 */
export function fairnessOf(
  applications: readonly ApplicationRow[],
  { isBlind, language }: { isBlind: boolean; language: Language },
): FairnessView[] {
  const named = (text: string): string => text.trim().replace(/\s+/g, ' ') || say(language, 'fair-not-told');
  const isNew = (firstTime: boolean | null): string => {
    if (firstTime === null) return say(language, 'fair-not-told');
    return say(language, firstTime ? 'fair-first-time' : 'fair-took-part');
  };
  const views = [
    ['first time', ({ firstTime }: ApplicationRow) => isNew(firstTime)],
    ['school', ({ school }: ApplicationRow) => named(school)],
    ['grade', ({ grade }: ApplicationRow) => named(grade)],
  ] as const;
  return views.map(([by, nameOf]) => {
    const groups = new Map<string, FairnessGroup & { chosen: number }>();
    for (const application of applications) {
      const name = nameOf(application);
      const key = name.toLowerCase();
      const group = groups.get(key) ?? { name, applied: 0, chosen: 0 };
      group.applied++;
      if (isChosen(application)) group.chosen++;
      groups.set(key, group);
    }
    const sorted = [...groups.values()].sort(
      (a, b) => b.applied - a.applied || a.name.localeCompare(b.name, undefined, { numeric: true }),
    );
    return { by, groups: isBlind ? merged(sorted, language) : sorted };
  });
}

/** Small groups in one, which takes in larger ones until it is large enough itself. */
function merged(
  groups: readonly (FairnessGroup & { chosen: number })[],
  language: Language,
): FairnessGroup[] {
  const large = groups.filter(({ applied }) => applied >= SMALLEST_GROUP);
  const small = groups.filter(({ applied }) => applied < SMALLEST_GROUP);
  if (small.length === 0) return [...groups];
  const applied = () => small.reduce((sum, group) => sum + group.applied, 0);
  while (applied() < SMALLEST_GROUP && large.length > 0) small.push(large.pop() as (typeof small)[number]);
  const all = applied();
  const chosen = small.reduce((sum, group) => sum + group.chosen, 0);
  const name = large.length === 0 ? say(language, 'fair-everybody') : say(language, 'fair-others');
  return [...large, { name, applied: all, chosen: all < SMALLEST_GROUP ? null : chosen }];
}
