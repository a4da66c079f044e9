import type { FeedbackRow } from './records';

/** How often each value of a scale was chosen. */
export interface Distribution {
  /** From the lowest value of the scale on. */
  counts: number[];
  answers: number;
  /** To one decimal; null without an answer. */
  mean: number | null;
}

export interface FeedbackSummary {
  answers: number;
  overall: Distribution;
  relevance: Distribution;
  excitement: Distribution;
  interestBefore: Distribution;
  interestAfter: Distribution;
  /** More, as much and less interest in the career after than before. */
  interest: { grew: number; same: number; fell: number };
  /** Per skill, how many answered 1 (not yet) to 4 (could show somebody). */
  skills: { skill: string; counts: number[] }[];
}

export const ratings = ['overall', 'relevance', 'excitement', 'interestBefore', 'interestAfter'] as const;

/** The answers of the students, counted. What single answers said stays in the Feedback tab. */
export function summariseFeedback(rows: readonly FeedbackRow[]): FeedbackSummary {
  const mine = rows.filter((row) => row.source === 'student');
  const of = (column: (typeof ratings)[number]) => distribution(mine.map((row) => row[column]));
  const change = mine.flatMap(({ interestBefore, interestAfter }) =>
    interestBefore === null || interestAfter === null ? [] : [interestAfter - interestBefore],
  );
  return {
    answers: mine.length,
    overall: of('overall'),
    relevance: of('relevance'),
    excitement: of('excitement'),
    interestBefore: of('interestBefore'),
    interestAfter: of('interestAfter'),
    interest: {
      grew: change.filter((by) => by > 0).length,
      same: change.filter((by) => by === 0).length,
      fell: change.filter((by) => by < 0).length,
    },
    skills: skillCounts(mine),
  };
}

function distribution(values: readonly (number | null)[]): Distribution {
  const counts = [0, 0, 0, 0, 0];
  let sum = 0;
  let answers = 0;
  for (const value of values) {
    if (value === null || !Number.isInteger(value) || value < 1 || value > counts.length) continue;
    counts[value - 1] = (counts[value - 1] as number) + 1;
    sum += value;
    answers++;
  }
  return { counts, answers, mean: answers === 0 ? null : Math.round((sum / answers) * 10) / 10 };
}

function skillCounts(rows: readonly FeedbackRow[]): { skill: string; counts: number[] }[] {
  const skills = new Map<string, number[]>();
  for (const { skills: text } of rows) {
    for (const part of text.split(';')) {
      const match = /^(.+): ([1-4])$/.exec(part.trim());
      if (!match) continue;
      const [, skill = '', level = ''] = match;
      const counts = skills.get(skill) ?? [0, 0, 0, 0];
      counts[Number(level) - 1] = (counts[Number(level) - 1] as number) + 1;
      skills.set(skill, counts);
    }
  }
  return [...skills].map(([skill, counts]) => ({ skill, counts }));
}
