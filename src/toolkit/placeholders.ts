import { datePlaceholders } from './placeholders/dates';
import { linkPlaceholders } from './placeholders/links';
import { offeringPlaceholders } from './placeholders/offering';
import { peoplePlaceholders } from './placeholders/people';
import type { Placeholder } from './placeholders/placeholder';
import { reportPlaceholders } from './placeholders/reports';

/** Every placeholder a message may use; the teacher sees this list, with samples, beside the Messages tab. */
export const placeholders = [
  ...offeringPlaceholders,
  ...datePlaceholders,
  ...linkPlaceholders,
  ...peoplePlaceholders,
  ...reportPlaceholders,
] as const satisfies readonly Placeholder[];

export type PlaceholderName = (typeof placeholders)[number]['name'];

/** The placeholder with this name, or nothing: a teacher may have typed any name. */
export function placeholderOf(name: string): Placeholder | undefined {
  return placeholders.find((candidate) => candidate.name === name);
}

/** Names used in a text, each once, in the order they first appear; spaces inside the braces don't count. */
export function placeholdersIn(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}
