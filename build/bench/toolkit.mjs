import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../paths.mjs';

/** What the product's work costs at Google, on a tracker that has been used for years. */
export default async function toolkit() {
  const path = join(dist, 'bench.mjs');
  if (!existsSync(path)) return [];
  const { default: bench } = await import(pathToFileURL(path).href);
  return bench(dist);
}
