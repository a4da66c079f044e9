/**
 * Writes docs/simulation-coverage.md: how much of Apps Script is simulated, and how much of that the tests use.
 *
 *   node build/surface-table.mjs [--kept]     npm run surface-table
 *
 * Runs the simulation's tests to see what they use; `--kept` takes what the last run has left in .tmp/usage.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProgram } from './parts/program.mjs';
import { root, scratch } from './paths.mjs';
import { rows, testsByRow } from './rows.mjs';

const usage = join(scratch, 'usage');
const target = join(root, 'docs', 'simulation-coverage.md');

mkdirSync(scratch, { recursive: true });
if (!process.argv.includes('--kept') || !existsSync(usage)) runTests();
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(target, [head(), await membersTable(), '# Behaviour', '', ...rowsTable(), ''].join('\n'));
console.log('docs/simulation-coverage.md is written.');

function runTests() {
  rmSync(usage, { force: true });
  writeFileSync(usage, '');
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--selectProjects', 'node', '--', 'test/simulation'],
    {
      cwd: root,
      env: { ...process.env, SIMULATION_USAGE: usage },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) throw new Error('The tests of the simulation fail: the table would not be true.');
}

async function membersTable() {
  const program = join(scratch, 'coverage.mjs');
  await buildProgram({ from: join(root, 'src/simulation/coverage.ts'), to: program, say: console.log });
  const { coverageMarkdown } = await import(pathToFileURL(program).href);
  return coverageMarkdown(readFileSync(usage, 'utf8'));
}

function rowsTable() {
  const tests = testsByRow();
  return [
    '| row | priority | behaviour | tests |',
    '| --- | --: | --- | --: |',
    ...Object.entries(rows()).map(
      ([id, { priority, about }]) => `| ${id} | ${priority} | ${about} | ${tests.get(id) ?? 'none'} |`,
    ),
  ];
}

function head() {
  return [
    '# What the simulation covers',
    '',
    'Made by `npm run surface-table`; do not edit. Members are those that @types/google-apps-script declares, plus what it',
    'lacks (`src/simulation/surface/extras.ts`); covered means that a test of the simulation called it from a script. Any other',
    'declared member throws "X.y is not simulated" and is listed by `workspace.gaps()`.',
    '',
  ].join('\n');
}
