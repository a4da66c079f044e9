/** Tells whether dist/ was made from the sources as they are, by a stamp that the build leaves in it. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.mjs';

const STAMP = '.sources';
const inputs = ['src', 'build', 'appsscript.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** A text that changes when a source is written, added or removed. */
export function sourcesNow() {
  let files = 0;
  let newest = 0;
  const visit = (path) => {
    const stat = statSync(path);
    files += 1;
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  for (const input of inputs) if (existsSync(join(root, input))) visit(join(root, input));
  return `${files} files, newest ${newest}`;
}

export function markFresh(folder, sources) {
  writeFileSync(join(folder, STAMP), sources);
}

export function isFresh() {
  const stamp = join(dist, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow();
}

/** Builds unless dist/ is fresh. */
export async function refresh(say = console.log) {
  if (isFresh()) return;
  const { build } = await import('./build.mjs');
  say('Building …');
  await build(say);
}
