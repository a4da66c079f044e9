import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { root, scratch } from '../paths.mjs';

const RELATIVE = /(from\s+|import\s*\(\s*|import\s+|module\s+)(['"])(\.\.?\/[^'"]*|\.\.?)\2/g;

/**
 * The types of dist/simulation.mjs: the declarations that its face reaches, as .d.mts, with the endings that
 * Node's module resolution asks for.
 */
export async function buildTypes({ to, staging, say }) {
  const emitted = join(scratch, `declarations-${process.pid}`);
  try {
    const complaints = await declare(emitted);
    const face = join(emitted, 'index.d.ts');
    if (!existsSync(face)) throw new Error(`the compiler wrote no declarations.\n${complaints}`);
    if (complaints) say('simulation.d.mts: the simulation has type errors, npm run check lists them.');
    writeTypes(reach(face), emitted, staging, to);
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

function writeTypes(declarations, emitted, staging, to) {
  for (const [path, text] of declarations) {
    const target = join(staging, 'simulation', relative(emitted, path).replace(/\.d\.ts$/, '.d.mts'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const google = [...declarations.values()].some((text) => text.includes('GoogleAppsScript.'));
  const reference = google ? '/// <reference types="google-apps-script" />\n' : '';
  writeFileSync(to, `${reference}export * from './simulation/index.mjs';\n`);
}

/** Lets the compiler write the declarations into a folder; gives what it complained about. */
function declare(folder) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  const output = ['--outDir', folder, '--tsBuildInfoFile', join(folder, 'tsbuildinfo')];
  const child = spawn(process.execPath, [tsc, '-p', 'src/simulation', ...output], { cwd: root });
  let complaints = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (complaints += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', () => done(complaints.trim()));
  });
}

function reach(face) {
  const reached = new Map();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.set(path, '');
    const text = readFileSync(path, 'utf8').replace(RELATIVE, (_, before, quote, specifier) => {
      const found = declarationOf(resolve(dirname(path), specifier));
      if (!found)
        throw new Error(
          `${relative(dirname(face), path)} refers to ${specifier}, which has no declarations.`,
        );
      visit(found);
      const to = relative(dirname(path), found)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, '.mjs');
      return `${before}${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
    });
    reached.set(path, text);
  };
  visit(face);
  return reached;
}

function declarationOf(path) {
  const candidates = [`${path}.d.ts`, join(path, 'index.d.ts'), path.replace(/\.[jt]sx?$/, '.d.ts')];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}
