import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bound } from './script';

const folder = join(__dirname, '..', 'simulation', 'programs');

/** A program of test/simulation/programs with the pages it names, bound to an empty spreadsheet. */
export function program(
  name: string,
  pages: readonly string[] = [],
  options: Parameters<typeof bound>[1] = {},
) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = { 'Code.gs': read(`${name}.gs`) };
  for (const page of pages) Object.assign(files, { [`${page}.html`]: read(`${page}.html`) });
  return bound(files, options);
}

/** Names of all programs, without their ending. */
export const programNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gs'))
    .map((file) => file.slice(0, -3));
