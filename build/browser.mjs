/**
 * Finds a Chrome or Chromium for the browser tests, or gets one: the one named in CHROME_PATH, then the system's, then
 * the one playwright-core downloads for itself, then Debian's package where apt works and the user is root.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const DOWNLOAD_LIMIT_MS = 60_000;
const APT_LIMIT_MS = 300_000;

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const applications = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    process.env[variable] ? [join(process.env[variable], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
};

export const NO_BROWSER =
  'The browser tests need Chrome or Chromium, and none could be found or installed: install one (on Debian or Ubuntu: ' +
  'sudo apt-get install chromium), or set CHROME_PATH to its program, then run npm test again.';

const playwrightCore = createRequire(import.meta.url).resolve('playwright-core');

/** The path of a browser that is already here and starts, or undefined. Throws if CHROME_PATH names none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const works = (path) => existsSync(path) && starts(path);
  return (
    [...inPath, ...(applications[process.platform] ?? [])].find(works) ?? [downloadedBrowser()].find(works)
  );
}

/** As findBrowser, but gets a browser if none is here. Throws NO_BROWSER, with what was tried, if that fails. */
export async function getBrowser(say = console.log) {
  const found = findBrowser();
  if (found) return found;
  const tried = [];
  const sources = [
    { name: 'a download by playwright-core', get: download },
    { name: 'apt-get', get: installPackage },
  ];
  for (const { name, get } of sources) {
    say(`No Chrome or Chromium here: trying ${name}.`);
    const problem = await get();
    const path = problem === undefined ? findBrowser() : undefined;
    if (path) return path;
    tried.push(`${name}: ${problem ?? 'what it installed does not start'}`);
  }
  throw new Error(`${NO_BROWSER}\nTried ${tried.join('; ')}.`);
}

function downloadedBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return chromium.executablePath();
}

/** Ubuntu's chromium-browser, for one, can be a script that only asks for a snap. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function download() {
  const cli = join(dirname(playwrightCore), 'cli.js');
  return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], DOWNLOAD_LIMIT_MS);
}

async function installPackage() {
  if (process.getuid?.() !== 0) return 'only root may use it';
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if ((await run('apt-get', install, APT_LIMIT_MS)) === undefined) return undefined;
  return (await run('apt-get', ['update'], APT_LIMIT_MS)) ?? (await run('apt-get', install, APT_LIMIT_MS));
}

/** Runs a program to its end and gives undefined, or what went wrong. At the limit it is ended with all it started. */
function run(program, args, limit) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((done) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      done(error.message);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (late) done(`not done after ${limit / 1000} s`);
      else if (code === 0) done(undefined);
      else done(`exit code ${code}, ${summary(output)}`);
    });
  });
}

function summary(output) {
  const lines = output.trim().split('\n');
  return lines.find((line) => /error|^E:/i.test(line))?.trim() || lines.at(-1) || 'without a word';
}
