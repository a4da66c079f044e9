/**
 * Makes dist/ from src/.
 *
 *   node build/build.mjs     npm run build
 *
 * Every part is built beside the others into a folder of its own; dist/ is replaced only when all of them succeeded.
 * A part whose source isn't there is left out and named. build/README.md says why the settings are as they are.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markFresh, sourcesNow } from './fresh.mjs';
import { buildCode } from './parts/code.mjs';
import { buildPage } from './parts/page.mjs';
import { buildProgram } from './parts/program.mjs';
import { buildTypes } from './parts/types.mjs';
import { buildViews } from './parts/views.mjs';
import { dist, isMain, root, scratch } from './paths.mjs';

const parts = [
  { makes: 'Code.js', from: 'src/main.ts', build: buildCode },
  { makes: 'the sidebar and dialogs', from: 'src/sidebar', build: buildViews },
  { makes: 'appsscript.json', from: 'appsscript.json', build: copy },
  { makes: 'simulation.mjs', from: 'src/simulation/index.ts', build: buildProgram },
  { makes: 'simulation.d.mts', from: 'src/simulation/index.ts', build: buildTypes },
  { makes: 'rehearsal.mjs', from: 'src/rehearsal/cli.ts', build: buildProgram },
  { makes: 'bench.mjs', from: 'src/rehearsal/bench.ts', build: buildProgram },
  { makes: 'preview/server.mjs', from: 'src/preview/server.ts', build: buildProgram },
  { makes: 'preview/page.html', from: 'src/preview/page', build: buildPage },
];

/** Builds everything and throws an error naming the parts that failed; `say` is given a line per part left out. */
export async function build(say = console.log) {
  const sources = sourcesNow();
  const staging = join(scratch, `dist-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    const results = await Promise.allSettled(parts.map((part) => buildPart(part, staging, say)));
    const failures = results.flatMap((result, index) =>
      result.status === 'rejected' ? [`${parts[index].makes} was not built: ${result.reason.message}`] : [],
    );
    if (failures.length > 0) throw new Error(failures.join('\n'));
    markFresh(staging, sources);
    replaceDist(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function buildPart({ makes, from, build }, staging, say) {
  if (!existsSync(join(root, from))) return say(`${makes} is left out: there is no ${from}.`);
  await build({ from: join(root, from), to: join(staging, makes), staging, say });
}

function copy({ from, to }) {
  copyFileSync(from, to);
}

function replaceDist(staging) {
  const old = `${staging}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(staging, dist);
  rmSync(old, { recursive: true, force: true });
}

if (isMain(import.meta.url)) {
  const start = performance.now();
  try {
    await build();
    console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
