import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, dist } from './support/bundle';

const commands = join(__dirname, '..', 'build', 'google');
const SCRIPT = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const SHEET = '1sheetsheetsheetsheetsheetsheet';

/** Stands in for clasp: writes down how it was called, and answers as the scenario says. */
const STAND_IN = `
const fs = require('fs');
const [command, ...rest] = process.argv.slice(2);
const scenario = JSON.parse(process.env.SCENARIO);
fs.appendFileSync(process.env.RECORD, JSON.stringify({ command, rest, cwd: process.cwd() }) + '\\n');
const failure = scenario.fails && scenario.fails[command];
if (failure) { console.error(failure); process.exit(1); }
if (command === 'show-authorized-user') console.log(JSON.stringify(scenario.user));
if (command === 'create-script') {
  if (fs.existsSync('.clasp.json')) { console.error('Project file already exists.'); process.exit(1); }
  fs.writeFileSync('.clasp.json', JSON.stringify({ scriptId: '${SCRIPT}', rootDir: '' }));
  fs.writeFileSync('appsscript.json', '{}');
  console.log(JSON.stringify({ scriptId: '${SCRIPT}', parentId: rest.includes('sheets') ? '${SHEET}' : undefined, files: [] }));
}
`;

interface Scenario {
  user?: { loggedIn: boolean; email?: string };
  fails?: Record<string, string>;
}

jest.setTimeout(120_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'install-'));
  writeFileSync(join(folder, 'clasp.cjs'), STAND_IN);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(command: 'create' | 'deploy' | 'open', args: string[] = [], scenario: Scenario = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(commands, `${command}.mjs`), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        CLASP: join(folder, 'clasp.cjs'),
        RECORD: join(folder, 'record'),
        SCENARIO: JSON.stringify({ user: { loggedIn: true, email: 'rivera@school.example' }, ...scenario }),
      },
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

interface Call {
  command: string;
  rest: string[];
  cwd: string;
}
const calls = (): Call[] =>
  existsSync(join(folder, 'record'))
    ? readFileSync(join(folder, 'record'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
const local = () => JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'));
const created = (more: object = { parentId: SHEET }) =>
  writeFileSync(
    join(folder, '.clasp.local.json'),
    JSON.stringify({ scriptId: SCRIPT, ...more, rootDir: 'dist' }),
  );

test('create makes a Sheet with its script, away from the .clasp.json of the project, and keeps the ids', () => {
  writeFileSync(join(folder, '.clasp.json'), '{"scriptId":"PUT-YOUR-SCRIPT-ID-HERE","rootDir":"dist"}');
  const { status, said } = run('create');
  expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('npm run deploy') });
  expect(calls().map(({ command, rest }) => [command, ...rest])).toEqual([
    ['show-authorized-user', '--json'],
    ['create-script', '--type', 'sheets', '--title', 'Micro-internships', '--json'],
  ]);
  expect(calls()[1]?.cwd).not.toBe(folder);
  expect(existsSync(calls()[1]?.cwd as string)).toBe(false);
  expect(local()).toEqual({ scriptId: SCRIPT, parentId: SHEET, rootDir: 'dist' });
});

test('create binds a script to a Sheet by its link', () => {
  const link = `https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`;
  expect(run('create', ['--sheet', link, '--title', 'Ours']).status).toBe(0);
  expect(calls()[1]?.rest).toEqual([
    '--type',
    'standalone',
    '--parentId',
    SHEET,
    '--title',
    'Ours',
    '--json',
  ]);
  expect(local().parentId).toBe(SHEET);
});

test('create makes a script of its own for a district', () => {
  expect(run('create', ['--standalone']).status).toBe(0);
  expect(calls()[1]?.rest.slice(0, 2)).toEqual(['--type', 'standalone']);
  expect(local()).toEqual({ scriptId: SCRIPT, rootDir: 'dist' });
});

test('create refuses a link that is no Sheet, and makes nothing', () => {
  const { status, said } = run('create', ['--sheet', 'https://example.org']);
  expect({ status, said }).toMatchObject({
    status: 1,
    said: expect.stringContaining('no link of a Google Sheet'),
  });
  expect(calls().map(({ command }) => command)).not.toContain('create-script');
});

test('create does not make a second script', () => {
  created();
  const { status, said } = run('create');
  expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('already') });
  expect(calls()).toEqual([]);
});

test('deploy looks at what was built, then pushes it to the script that was created', () => {
  built('Code.js');
  created();
  const { status, said } = run('deploy');
  expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining(SHEET) });
  expect(calls().map(({ command, rest }) => [command, ...rest])).toEqual([
    ['show-authorized-user', '--json'],
    ['push', '--force', '--project', '.clasp.local.json'],
  ]);
  expect(calls()[1]?.cwd).toBe(folder);
});

test.each(['deploy', 'open'] as const)('%s before create says what to do', (command) => {
  const { status, said } = run(command);
  expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('npm run create') });
  expect(calls()).toEqual([]);
});

test('a file of ids that somebody has damaged is named', () => {
  writeFileSync(join(folder, '.clasp.local.json'), '{');
  expect(run('deploy').said).toMatch(/\.clasp\.local\.json cannot be read/);
  writeFileSync(join(folder, '.clasp.local.json'), '{"scriptId":"PUT-YOUR-SCRIPT-ID-HERE"}');
  expect(run('deploy').said).toMatch(/has no script id/);
});

test('open opens the Sheet, or the script that has none', () => {
  created();
  run('open');
  created({});
  run('open');
  expect(calls().map(({ command, rest }) => [command, ...rest])).toEqual([
    ['open-container', '--project', '.clasp.local.json'],
    ['open-script', '--project', '.clasp.local.json'],
  ]);
});

test.each([
  ['nobody is logged in', 'create', { user: { loggedIn: false } }, /npx clasp login/],
  [
    'the Apps Script API is off',
    'create',
    {
      fails: {
        'create-script':
          'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      },
    },
    /API is off for your account.*usersettings/,
  ],
  ['the login has ended', 'deploy', { fails: { push: 'invalid_grant' } }, /not logged in to Google any more/],
  [
    'there is no right to edit',
    'deploy',
    { fails: { push: 'The caller does not have permission' } },
    /ask its owner/,
  ],
  ['the script is gone', 'deploy', { fails: { push: 'Requested entity was not found.' } }, /Look at the id/],
  [
    'there is no network',
    'deploy',
    { fails: { push: 'getaddrinfo ENOTFOUND script.googleapis.com' } },
    /network/,
  ],
  [
    'clasp says something new',
    'deploy',
    { fails: { push: 'Quite another thing.' } },
    /clasp push failed.*\n.*Quite another thing/,
  ],
] as const)('when %s, %s says so and what to do, in words', (_, command, scenario, words) => {
  if (command === 'deploy') created();
  const { status, said } = run(command, [], scenario as Scenario);
  expect(status).toBe(1);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/ {4}at /);
  if (command === 'create') expect(existsSync(join(folder, '.clasp.local.json'))).toBe(false);
});

/** What the inspection before a push says of a bundle and its manifest. */
function inspected(code: string, oauthScopes: string[]): string[] {
  const script = `
    import { readFileSync } from 'node:fs';
    import { bundleProblems, scopeProblems } from ${JSON.stringify(`file://${join(commands, 'inspect.mjs')}`)};
    const { code, manifest } = JSON.parse(readFileSync(0, 'utf8'));
    console.log(JSON.stringify([...bundleProblems(code), ...scopeProblems(code, manifest)]));`;
  const input = JSON.stringify({ code, manifest: JSON.stringify({ oauthScopes }) });
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', input }),
  );
}

test('a bundle whose function stays empty, a scope too few and a scope too many are not pushed', () => {
  const filled = 'function a() {}\n(() => { globalThis.a = () => FormApp.create("x"); })();';
  expect(inspected(filled, ['https://www.googleapis.com/auth/forms'])).toEqual([]);
  expect(inspected('function a() {}', [])).toEqual(['The function a is empty in dist/Code.js.']);
  expect(inspected(filled, ['https://www.googleapis.com/auth/drive'])).toEqual([
    expect.stringContaining('lacks the scope forms'),
    'The manifest asks for the scope drive, which the code does not use.',
  ]);
  expect(inspected('class A { static b = 1 }', [])[0]).toMatch(/not in the syntax Google reads/);
  expect(inspected('UrlFetchApp.fetch("x"); function a() { return 1; }', [])[0]).toMatch(/cannot be loaded/);
});

test('the manifest that is built asks for what the built code uses', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8'));
  expect(inspected(built('Code.js'), oauthScopes)).toEqual([]);
});
