import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built, dist } from './support/bundle';

const root = join(__dirname, '..');
const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'core', 'clasp.js');

/** The files that `clasp push` would send from a project, by clasp's own reckoning; it asks nobody for that. */
function pushed(project: string): string[] {
  const script = `
    import { initClaspInstance } from ${JSON.stringify(pathToFileURL(clasp).href)};
    const instance = await initClaspInstance({ configFile: ${JSON.stringify(join(project, '.clasp.json'))} });
    const { files } = await instance.files.collectLocalFiles();
    console.log(JSON.stringify(files.map((file) => file.localPath)));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  });
  return JSON.parse(output).sort();
}

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(realpathSync(tmpdir()), 'push-'));
  for (const name of ['.clasp.json', '.claspignore']) cpSync(join(root, name), join(project, name));
});

afterEach(() => rmSync(project, { recursive: true }));

test('clasp pushes the code, the views and the manifest, and nothing else that is in dist', () => {
  const files = [
    'Code.js',
    'sidebar.html',
    'appsscript.json',
    'simulation.mjs',
    'simulation.d.mts',
    'simulation/index.d.mts',
    'rehearsal.mjs',
    'preview/server.mjs',
    'preview/page.html',
    'preview/page.js',
    'preview/page.css',
    '.sources',
    'other.js',
    'package.json',
  ];
  for (const name of files) {
    mkdirSync(dirname(join(project, 'dist', name)), { recursive: true });
    writeFileSync(join(project, 'dist', name), '{}');
  }
  expect(pushed(project)).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
});

test('clasp pushes the built project', () => {
  built('Code.js');
  cpSync(dist, join(project, 'dist'), { recursive: true });
  const names = pushed(project);
  expect(names).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/appsscript.json']));
  expect(names.filter((name) => !/^dist\/(Code\.js|appsscript\.json|\w[\w-]*\.html)$/.test(name))).toEqual(
    [],
  );
});
