/**
 * Interrupts everything the product does at every single call: killed before it, killed after it, failed. Prints how many
 * calls and variants were tried; fails when anything was doubled, lost or leaked.
 *
 *   node build/faults.mjs [a part of a work's name]     npm run faults -- batch
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { refresh } from './fresh.mjs';
import { root } from './paths.mjs';

await refresh();
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const [name] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [jest, 'test/operations/crashes', ...(name ? ['-t', name] : [])],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FAULTS: 'all' } },
);
process.exitCode = status ?? 1;
