import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { dist } from '../support/bundle';

/** A project of somebody else, outside this one, that has installed what the build makes. */
let folder: string;

beforeAll(() => {
  if (!existsSync(join(dist, 'simulation.mjs')))
    throw new Error('There is no dist/simulation.mjs: run npm run build first.');
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const installed = join(folder, 'node_modules', 'simulation');
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  for (const name of ['simulation.mjs', 'simulation.d.mts', 'simulation']) {
    cpSync(join(dist, name), join(installed, name), { recursive: true });
  }
  const exports = { '.': { types: './simulation.d.mts', default: './simulation.mjs' } };
  writeFileSync(
    join(installed, 'package.json'),
    JSON.stringify({ name: 'simulation', type: 'module', exports }),
  );
  for (const types of ['google-apps-script', 'node']) {
    const from = join(__dirname, '..', '..', 'node_modules', '@types', types);
    symlinkSync(from, join(folder, 'node_modules', '@types', types), 'junction');
  }
  const source = readFileSync(join(__dirname, 'face', 'consumer.mts'), 'utf8');
  writeFileSync(join(folder, 'consumer.mts'), source);
  writeFileSync(join(folder, 'consumer.mjs'), transformSync(source, { loader: 'ts', format: 'esm' }).code);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(args: readonly string[], zone = 'UTC'): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

let played: ReturnType<typeof play> | undefined;

const play = (zone?: string) =>
  JSON.parse(node(['consumer.mjs'], zone)) as Record<'everything' | 'snapshots', Record<string, unknown>>;
const once = () => {
  played ??= play();
  return played;
};

test('every member of the face works from outside as it is described', () => {
  expect(once().everything).toEqual({
    menu: [{ name: 'Menu', items: [{ label: 'Item', functionName: 'item' }] }],
    click: 'typed text',
    run: 3,
    call: '{"got":{"a":1}}',
    thrown: 'TypeError: on purpose',
    isScriptError: true,
    values: [
      ['a', 'text'],
      ['b', ''],
      ['c', ''],
    ],
    confirmation: 'Your response has been recorded.',
    mail: {
      subject: 'An answer',
      html: '<b>Ana</b>',
      text: 'Ana',
      attachments: [['answer.txt', 'text/plain', 'Ana']],
    },
    replies: [['Re: An answer', 'Thank you!']],
    events: [['Ana', '2027-03-01T09:00:00']],
    files: ['Tracker', 'Untitled project', 'Form', 'answer.txt'],
    killedBefore: ['Error: The execution was killed.', [['']]],
    killedAfter: ['Error: The execution was killed.', [['first']]],
    failed: 'Exception: Service unavailable: Spreadsheets',
    failedAgain: 'Exception: Empty response',
    between: 'by hand',
    sidebar: '<p>Hello</p>',
    executions: [
      ['daily', 'clock', 'completed'],
      ['daily', 'clock', 'completed'],
      ['daily', 'clock', 'completed'],
    ],
    execution: {
      calls: [
        'SpreadsheetApp.getActive',
        'Spreadsheet.getSheetByName',
        'Utilities.getUuid',
        'Sheet.appendRow',
      ],
      charged: true,
      user: 'teacher@school.example',
    },
    log: ['adding'],
    noGaps: [],
    gap: ['Sheet.newChart is not simulated', ['Sheet.newChart']],
  });
});

test('the same seed and actions give the same bytes, twice in a process, in another process and zone', () => {
  const { snapshots } = once();
  expect(snapshots.mails).toBe(12);
  expect(snapshots.second).toBe(snapshots.first);
  expect(snapshots.otherSeed).not.toBe(snapshots.first);
  expect(play('Asia/Tokyo').snapshots).toEqual(snapshots);
});

test('a snapshot brings everything back: what follows gives the same bytes, here and in a new workspace', () => {
  const { first, straight, isBack, restored, elsewhere } = once().snapshots;
  expect(isBack).toBe(true);
  expect([straight, restored, elsewhere]).toEqual([first, first, first]);
});

test.each([
  ['node16', 'node16'],
  ['esnext', 'bundler'],
])('the types fit a strict project with module %s and moduleResolution %s', (module, moduleResolution) => {
  const tsc = join(dirname(createRequire(__filename).resolve('typescript/package.json')), 'bin', 'tsc');
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    strict: true,
    noEmit: true,
  };
  const name = `tsconfig.${module}.json`;
  writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, files: ['consumer.mts'] }));
  expect(node([tsc, '-p', name])).toBe('');
});

test('the types refuse what is not there', () => {
  const tsc = join(dirname(createRequire(__filename).resolve('typescript/package.json')), 'bin', 'tsc');
  const wrong =
    "import { createWorkspace } from 'simulation';\ncreateWorkspace({ edition: 'free' }).makeCoffee();\n";
  writeFileSync(join(folder, 'wrong.mts'), wrong);
  const flags = [
    '--module',
    'node16',
    '--moduleResolution',
    'node16',
    '--strict',
    '--noEmit',
    '--skipLibCheck',
  ];
  expect(() => node([tsc, ...flags, 'wrong.mts'])).toThrow(/'Edition[\s\S]*makeCoffee/);
});
