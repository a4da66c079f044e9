import { fewestCriteria, heaviestWeight, mostCriteria, usualCriteria } from '../../toolkit/criteria';
import { settingOf } from '../../toolkit/settings';
import type { MicroInternshipRow } from '../records';
import { type Sentence, sentence } from '../say';
import type { Settings } from '../settings';

export interface Criterion {
  name: string;
  /** More than 0, at most 10; only their proportion counts. */
  weight: number;
}

/** Criteria that can't be read are none, and `problem` says why: scores must not be taken for those of another one. */
export interface Criteria {
  criteria: Criterion[];
  problem: Sentence | null;
  /** Where they are written down. */
  from: 'micro-internship' | 'settings' | 'usual';
}

/** What an offering's applications are scored by: its own, else those of Settings, else the toolkit's. */
export function criteriaOf(row: Pick<MicroInternshipRow, 'criteria'>, settings: Settings): Criteria {
  if (row.criteria.trim() !== '') return { ...parseCriteria(row.criteria), from: 'micro-internship' };
  const typed = settings.text('criteria');
  if (typed.trim() !== '' && typed !== settingOf('criteria').usual)
    return { ...parseCriteria(typed), from: 'settings' };
  const criteria = usualCriteria.map(({ name, weight }) => ({ name: name[settings.language], weight }));
  return { criteria, problem: null, from: 'usual' };
}

/**
 * Two to four criteria, one a line (or separated by commas in a single line), each with its weight behind it:
 * `Interest in the field: 3`, `Motivation ×2`, `Fit (1)`. Without a weight it weighs 1.
 */
export function parseCriteria(text: string): Omit<Criteria, 'from'> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const parts = lines.length === 1 ? (lines[0] as string).split(/;|,(?!\d)/) : lines;
  const criteria: Criterion[] = [];
  const refuse = (problem: Sentence) => ({ criteria: [], problem });
  for (const part of parts.map((each) => each.trim()).filter(Boolean)) {
    const criterion = parseCriterion(part);
    if (!criterion) return refuse(sentence('criterion-unreadable', { text: part }));
    if (criterion.weight <= 0 || criterion.weight > heaviestWeight)
      return refuse(sentence('criterion-weight', { name: criterion.name, most: heaviestWeight }));
    if (criteria.some(({ name }) => name.toLowerCase() === criterion.name.toLowerCase()))
      return refuse(sentence('criterion-twice', { name: criterion.name }));
    criteria.push(criterion);
  }
  if (criteria.length < fewestCriteria || criteria.length > mostCriteria) {
    const bounds = { fewest: fewestCriteria, most: mostCriteria };
    return refuse(sentence('criteria-count', { count: criteria.length, ...bounds }));
  }
  return { criteria, problem: null };
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const WEIGHTED = [
  new RegExp(String.raw`^(.*\S)\s*[:=×*]\s*${NUMBER}$`, 'u'),
  new RegExp(String.raw`^(.*\S)\s+x\s*${NUMBER}$`, 'iu'),
  new RegExp(String.raw`^(.*\S)\s*\(\s*[×x*]?\s*${NUMBER}\s*\)$`, 'iu'),
];

function parseCriterion(text: string): Criterion | null {
  for (const pattern of WEIGHTED) {
    const match = pattern.exec(text);
    if (match) {
      const name = (match[1] as string).trim();
      return isName(name) ? { name, weight: Number((match[2] as string).replace(',', '.')) } : null;
    }
  }
  return isName(text) && !/[:=×*]/.test(text) ? { name: text, weight: 1 } : null;
}

const isName = (text: string): boolean => /\p{L}/u.test(text);

/** The criteria as they are written into the cell, one a line. */
export const criteriaText = (criteria: readonly Criterion[]): string =>
  criteria.map(({ name, weight }) => `${name.replace(/\s+/g, ' ').trim()}: ${weight}`).join('\n');
