/**
 * Finds out whether `npm ci` will accept package-lock.json on every machine, and with which registry.
 *
 * npm leaves a platform's build of a package (`@swc/core-darwin-x64` …) out of the lock when the registry in use does
 * not have it, and `npm ci` then refuses the lock wherever that build is looked for. A registry's address in
 * the lock would tie everybody to it.
 *
 *   node build/check-lock.mjs           one sentence per problem, exit code 1 if there is any
 *   node build/check-lock.mjs --write   adds the missing builds to the lock
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './paths.mjs';

const path = join(root, 'package-lock.json');
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

export function checkLock(lock = JSON.parse(readFileSync(path, 'utf8'))) {
  const problems = missingBuilds(lock).map(
    ({ name, version }) =>
      `package-lock.json lacks ${name}@${version}, so npm ci will refuse it: run node build/check-lock.mjs --write.`,
  );
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (entry.resolved)
      problems.push(`package-lock.json names a registry for ${place}: set omit-lockfile-registry-resolved.`);
  }
  return problems;
}

function missingBuilds(lock) {
  const missing = new Map();
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = [`${place}/node_modules/${name}`, `node_modules/${name}`].some(
        (key) => lock.packages[key],
      );
      if (!found) missing.set(name, { name, version });
    }
  }
  return [...missing.values()];
}

/** The lock's entry of one build; the system and processor are read from its name, as all such packages have them there. */
function entryOf({ name, version }) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(
      `${name}@${version} does not say its system and processor: add it to package-lock.json by hand.`,
    );
  }
  const libc = name.includes('musl') ? ['musl'] : /gnu/.test(name) ? ['glibc'] : undefined;
  return { version, cpu, dev: true, ...(os[0] === 'linux' && libc ? { libc } : {}), optional: true, os };
}

function completed(lock) {
  const packages = { ...lock.packages };
  for (const build of missingBuilds(lock)) packages[`node_modules/${build.name}`] = entryOf(build);
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (isMain(import.meta.url)) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  if (process.argv.includes('--write')) writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
  const problems = checkLock();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
