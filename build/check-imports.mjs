/**
 * Finds what breaks the house's rules: a room that imports what it may not (build/rooms.mjs), files that import each
 * other in a circle, files that are too long.
 *
 *   node build/check-imports.mjs     one sentence per violation, exit code 1 if there is any
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { extname, join, relative } from 'node:path';
import { importsOf, resolveRelative } from './imports.mjs';
import { isMain, root } from './paths.mjs';
import { corners, rooms } from './rooms.mjs';

const MAX_LINES = 600;
const code = ['.ts', '.tsx', '.mjs'];
const counted = [...code, '.css', '.html'];

/** The violations in the project at `home`, one sentence each. */
export function findViolations(home = root) {
  const files = ['src', 'test', 'build'].flatMap((folder) => filesIn(join(home, folder)));
  const name = (path) => relative(home, path).replaceAll('\\', '/');
  const sources = files.filter((path) => name(path).startsWith('src/') && code.includes(extname(path)));
  const packages = knownPackages(home);
  const graph = new Map();
  const violations = [];
  for (const path of sources) {
    const room = roomOf(name(path));
    if (!rooms[room]) violations.push(`${name(path)} is in no room of build/rooms.mjs.`);
    const imports = importsOf(path).map((found) => ({ ...found, target: targetOf(path, found.specifier) }));
    graph.set(path, imports);
    if (rooms[room]) {
      for (const found of imports) {
        const why = forbidden(found, { room, path: name(path), packages, name });
        if (why) violations.push(`${name(path)}:${found.line} imports ${found.specifier}, but ${why}.`);
      }
    }
  }
  for (const circle of circles(graph)) {
    violations.push(`These files import each other in a circle: ${circle.map(name).join(' → ')}.`);
  }
  for (const path of files.filter((file) => counted.includes(extname(file)))) {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
    if (lines > MAX_LINES) violations.push(`${name(path)} has ${lines} lines, ${MAX_LINES} is the most.`);
  }
  return violations;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function knownPackages(home) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** `src/domain/plan.ts` → `domain`; `src/main.ts` → `main`. */
function roomOf(path) {
  const [, first, second] = path.split('/');
  return second === undefined ? first.replace(/\.tsx?$/, '') : first;
}

const targetOf = (path, specifier) =>
  specifier.startsWith('.') ? resolveRelative(path, specifier) : undefined;

/** Why an import is not allowed, or undefined. */
function forbidden({ specifier, typeOnly, target }, { room, path, packages, name }) {
  const rule = rooms[room];
  if (specifier.startsWith('.')) {
    if (!target) return 'there is no such file';
    if (!name(target).startsWith('src/')) return 'src imports nothing outside src';
    return forbiddenRoom(roomOf(name(target)), typeOnly, room, rule);
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    const corner = Object.keys(corners).find((folder) => path.startsWith(`src/${folder}/`));
    const allowed = corner ? corners[corner].node : rule.node;
    return allowed ? undefined : `${corner ?? room} does not run in Node`;
  }
  const bare = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const known = packages.includes(bare) || (typeOnly && packages.includes(`@types/${bare}`));
  if (!known) return 'package.json does not list it';
  if (rule.packages === 'any' || rule.packages.includes(bare)) return undefined;
  return `${room} may import ${list(rule.packages, 'no packages')}`;
}

function forbiddenRoom(other, typeOnly, room, { rooms: allowed, types = [] }) {
  if (other === room || allowed.includes(other)) return undefined;
  if (types.includes(other)) return typeOnly ? undefined : `${room} may import only types from ${other}`;
  return `${room} may import ${list([...allowed, ...types], 'no other room')}`;
}

const list = (names, none) => (names.length > 0 ? `only ${names.join(', ')}` : none);

/** The circles among files, by what is left of imports after compiling; each ends with the file it begins with. */
function circles(graph) {
  const found = [];
  const done = new Set();
  const visit = (path, trail) => {
    const at = trail.indexOf(path);
    if (at >= 0) return found.push([...trail.slice(at), path]);
    if (done.has(path)) return;
    for (const { target, typeOnly } of graph.get(path) ?? []) {
      if (target && !typeOnly) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

if (isMain(import.meta.url)) {
  const violations = findViolations();
  for (const violation of violations) console.error(violation);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
