/**
 * Measures what has a budget and prints both. Each file in build/bench/ measures one kind of work: its default
 * export gives rows `{ name, value, budget, unit }`.
 *
 *   node build/bench.mjs [--json]     npm run bench
 *
 * The exit code is 1 if a budget of calls is exceeded; times depend on the machine and only get a mark.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refresh } from './fresh.mjs';
import { root } from './paths.mjs';

const folder = join(root, 'build', 'bench');
const json = process.argv.includes('--json');

await refresh(json ? console.error : console.log);
const rows = [];
for (const name of readdirSync(folder).sort()) {
  const { default: measure } = await import(pathToFileURL(join(folder, name)).href);
  rows.push(...(await measure()));
}
if (json) console.log(JSON.stringify(rows, null, 2));
else printTable(rows);
process.exitCode = rows.some((row) => exceeded(row) && row.unit === 'calls') ? 1 : 0;

function exceeded({ value, budget }) {
  return value > budget;
}

function printTable(rows) {
  const cells = rows.map((row) => [
    row.name,
    `${Math.round(row.value * 10) / 10} ${row.unit}`,
    `≤ ${row.budget} ${row.unit}`,
    exceeded(row) ? '✗' : '✓',
  ]);
  const table = [['work', 'measured', 'budget', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
