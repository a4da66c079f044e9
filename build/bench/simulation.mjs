import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../paths.mjs';

const ROUNDS = 25;
const READS = 1000;
/** As many as nine weeks of one offering take. */
const EXECUTIONS = 500;

const PROGRAM = `
function fill() {
  var rows = [];
  for (var r = 0; r < 1000; r++) {
    var row = [new Date(2027, 0, 1 + r % 300)];
    for (var c = 1; c < 20; c++) row.push(c % 3 ? 'text ' + r + ' ' + c : r * c);
    rows.push(row);
  }
  SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 20).setValues(rows);
}
function read(times) {
  var range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 20);
  for (var i = 0; i < times; i++) range.getValues();
}
function look() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).getValue(); }
function nothing() {}`;

/** What the simulation costs by itself: tables that are read, and the fresh world of each execution. */
export default async function simulation() {
  const path = join(dist, 'simulation.mjs');
  if (!existsSync(path)) return [];
  const { createWorkspace } = await import(pathToFileURL(path).href);
  return [...executions(createWorkspace), ...bundle(createWorkspace)];
}

function executions(createWorkspace) {
  const { run } = open(createWorkspace, { 'Code.js': PROGRAM });
  run('fill');
  run('read', 50);
  const reads = elapsed(() => run('read', READS));
  const looks = elapsed(() => {
    for (let i = 0; i < EXECUTIONS; i++) run('look');
  });
  return [
    { name: '1,000 × getValues of 1,000 × 20 cells, simulated', value: reads, budget: 1000, unit: 'ms' },
    { name: '500 fresh executions that read a cell, simulated', value: looks, budget: 2000, unit: 'ms' },
  ];
}

function bundle(createWorkspace) {
  const path = join(dist, 'Code.js');
  if (!existsSync(path)) return [];
  const { run } = open(createWorkspace, { 'Code.js': readFileSync(path, 'utf8'), 'Bench.js': PROGRAM });
  run('nothing');
  const times = Array.from({ length: ROUNDS }, () => elapsed(() => run('nothing')));
  times.sort((a, b) => a - b);
  const value = times[Math.floor(ROUNDS / 2)];
  return [
    { name: 'a fresh execution of dist/Code.js, compiled before, simulated', value, budget: 15, unit: 'ms' },
  ];
}

function open(createWorkspace, files) {
  const workspace = createWorkspace();
  const { id } = workspace.createSpreadsheet('Bench', { rows: 1000, columns: 20 });
  const script = workspace.openScript({ files, boundTo: id });
  return { run: script.run.bind(script) };
}

function elapsed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}
