import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refresh } from './fresh.mjs';
import { dist } from './paths.mjs';

/** Builds dist/ if it isn't fresh, then runs one of its programs in this process, with this process's arguments. */
export async function runProgram(name) {
  const program = join(dist, name);
  try {
    await refresh(console.error);
    if (!existsSync(program)) throw new Error(`dist/${name} was not built.`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
}
