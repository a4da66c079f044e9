import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that the build fills. */
export const dist = join(__dirname, '..', '..', 'dist');

/** The text of a file in dist/; throws with what to do if it isn't there. */
export function built(name: string): string {
  const path = join(dist, name);
  if (!existsSync(path)) throw new Error(`There is no dist/${name}: run npm run build first.`);
  return readFileSync(path, 'utf8');
}
