import type { BadgePreset } from '../../toolkit/statuses';
import { Problem } from '../problem';
import { sentence } from '../say';
import { chunked, csvOf, fileNames, isFormulaLike, MAX_ROWS_PER_FILE } from './csv';
import { type Award, type FilePreset, filePresets } from './presets';
import { presetFromTemplate } from './template';

export interface BadgeFile {
  name: string;
  text: string;
  awards: readonly Award[];
}

/** The columns to write; Credly's come from the template that was just downloaded there. */
export function presetFor(preset: BadgePreset, template: string): FilePreset {
  if (preset !== 'credly') return filePresets[preset];
  if (template.trim() === '') throw new Problem('refused', sentence('badge-template-needed'));
  return presetFromTemplate(template);
}

/** Refused as a whole where the badge itself cannot be told safely, or not at all. */
export function checkBadge(preset: FilePreset, awards: readonly Award[]): void {
  const [first] = awards;
  if (!first) return;
  if (preset.needsBadgeClassId && first.badgeClassId === '')
    throw new Problem('refused', sentence('badge-class-needed'));
  for (const text of [first.narrative, first.badgeName, first.badgeClassId])
    if (isFormulaLike(text))
      throw new Problem('refused', sentence('badge-text-formula', { text: text.slice(0, 60) }));
}

export const badgeCsv = (preset: FilePreset, awards: readonly Award[]): string =>
  csvOf(
    preset.columns.map(({ header }) => header),
    awards.map((award) => preset.columns.map(({ value }) => value(award))),
    preset.quoting,
  );

/** The files of one export: at most fifty rows each, under names that none of the offering's files has. */
export function badgeFiles(
  preset: FilePreset,
  awards: readonly Award[],
  day: string,
  taken: ReadonlySet<string>,
): BadgeFile[] {
  checkBadge(preset, awards);
  const chunks = chunked(awards, MAX_ROWS_PER_FILE);
  const names = fileNames(day, chunks.length, taken);
  return chunks.map((rows, index) => ({
    name: names[index] as string,
    text: badgeCsv(preset, rows),
    awards: rows,
  }));
}
