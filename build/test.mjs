/**
 * Builds, gets a browser if a browser test is among the tests, runs them, and ends with the line
 * `N passed, N failed`. A test file that could not be run counts as one failed; no test at all is a failure too.
 *
 *   node build/test.mjs [a part of a path …] [jest's options]     npm test -- domain
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { root, scratch } from './paths.mjs';

const report = join(scratch, 'jest.json');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const args = process.argv.slice(2);

function runJest(options, stdio) {
  return spawnSync(process.execPath, [jest, ...options, ...args], { cwd: root, stdio, encoding: 'utf8' });
}

/** What went wrong before the tests, if anything. */
async function prepare() {
  try {
    await build();
    const { status, stdout } = runJest(['--listTests'], ['ignore', 'pipe', 'inherit']);
    if (status !== 0) return 'jest could not list the tests.';
    const wanted = stdout.replaceAll('\\', '/').includes('/test/browser/');
    if (wanted) process.env.CHROME_PATH = await getBrowser();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function runTests() {
  mkdirSync(scratch, { recursive: true });
  rmSync(report, { force: true });
  const { status } = runJest(['--json', `--outputFile=${report}`], ['ignore', 'ignore', 'inherit']);
  if (!existsSync(report)) return { passed: 0, failed: 1, problem: 'jest ended without a report.' };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (failed === 0 && passed === 0) return { passed, failed, problem: 'No test ran.' };
  if (failed === 0 && status !== 0) return { passed, failed: 1, problem: `jest ended with ${status}.` };
  return { passed, failed };
}

const problem = await prepare();
const outcome = problem === undefined ? runTests() : { passed: 0, failed: 1, problem };
if (outcome.problem) console.error(outcome.problem);
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed > 0 || outcome.problem ? 1 : 0;
