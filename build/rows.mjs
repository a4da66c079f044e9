/** Which behaviours of Google's services have a test: rows of test/simulation/rows.json, whose id begins its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const folder = join(root, 'test', 'simulation');
/** The beginning of a test's name: `SS-03: …`, `SS-03, SS-04: …`. */
const NAMED = /['"`]([A-Z]{2,3}-\d\d(?:(?:, | and |\/)[A-Z]{2,3}-\d\d)*): /g;

/**
 * The rows by id.
 * @returns {Record<string, { priority: 1 | 2 | 3, about: string }>}
 */
export function rows() {
  return JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8'));
}

/**
 * How many tests carry each id, by the text of the test files: a table of `test.each` counts once.
 * @returns {Map<string, number>}
 */
export function testsByRow() {
  const counts = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.test.ts')) continue;
    for (const [, ids] of readFileSync(join(folder, name), 'utf8').matchAll(NAMED)) {
      for (const id of ids.match(/[A-Z]{2,3}-\d\d/g)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
