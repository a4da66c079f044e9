import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { dist } from '../paths.mjs';

const ROUNDS = 15;

/** How long Google's side takes to read the bundle before it runs anything: the middle of fresh loads. */
export default function load() {
  const path = join(dist, 'Code.js');
  if (!existsSync(path)) return [];
  const source = readFileSync(path, 'utf8');
  const times = Array.from({ length: ROUNDS }, (_, round) => timeOf(`${source}\n// ${round}`));
  times.sort((a, b) => a - b);
  return [
    {
      name: 'loading dist/Code.js in a bare context',
      value: times[Math.floor(ROUNDS / 2)],
      budget: 40,
      unit: 'ms',
    },
  ];
}

/** The source has to be new each time: V8 keeps what it compiled. */
function timeOf(source) {
  const context = vm.createContext({});
  const start = performance.now();
  new vm.Script(source, { filename: 'Code.js' }).runInContext(context);
  return performance.now() - start;
}
