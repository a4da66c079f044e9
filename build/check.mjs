/**
 * Everything that can be said about the code without running it: types room by room, lint and format, who imports
 * whom, the lock of the dependencies.
 *
 *   node build/check.mjs     npm run check
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findViolations } from './check-imports.mjs';
import { checkLock } from './check-lock.mjs';
import { root } from './paths.mjs';

const checks = [
  { name: 'types', run: () => tool('typescript', 'bin/tsc', ['-b', '--pretty', 'false']) },
  {
    name: 'lint and format',
    run: () =>
      tool('@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  },
  { name: 'imports', run: () => findViolations().join('\n') },
  { name: 'lock', run: () => checkLock().join('\n') },
];

/** Runs a package's program; gives what it printed if it failed, else an empty text. */
function tool(packageName, program, args) {
  const home = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  const child = spawn(process.execPath, [join(home, program), ...args], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status === 0 ? '' : output.trim() || `ended with ${status}`));
  });
}

const results = await Promise.all(checks.map(async ({ name, run }) => ({ name, problems: await run() })));
for (const { name, problems } of results) {
  console.log(problems ? `✗ ${name}\n${problems}\n` : `✓ ${name}`);
}
process.exitCode = results.some(({ problems }) => problems) ? 1 : 0;
