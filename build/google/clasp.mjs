/** Runs clasp, Google's command line for Apps Script, and says what is missing when it fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Which script and which file this folder deploys to; ignored by git, unlike `.clasp.json` with its placeholder. */
export const LOCAL = '.clasp.local.json';

/** Something a person has to do first; the message says what. */
export class Missing extends Error {}

/** clasp's own executable, or the one that the environment variable CLASP names. */
function executable() {
  if (process.env.CLASP) return process.env.CLASP;
  const require = createRequire(import.meta.url);
  try {
    return join(require.resolve('@google/clasp/package.json'), '..', 'build', 'src', 'index.js');
  } catch {
    throw new Missing('clasp is not installed. Run `npm ci` in this folder first.');
  }
}

/** Runs one command of clasp and gives what it printed. Throws what is missing where clasp's complaint is a known one. */
export function clasp(args, { cwd = process.cwd(), shown = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [executable(), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['inherit', shown ? 'inherit' : 'pipe', 'pipe'],
  });
  if (error) throw new Missing(`clasp could not be started: ${error.message}`);
  if (status !== 0) throw new Missing(complaint(args[0], `${stdout ?? ''}\n${stderr ?? ''}`.trim()));
  return stdout ?? '';
}

/** clasp tells its failures apart by words only; what it said is always printed too. */
const KNOWN = [
  {
    words: /usersettings|not enabled the Apps Script API|accessNotConfigured|SERVICE_DISABLED/i,
    advice:
      'The Apps Script API is off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, and run this again.',
  },
  {
    words:
      /not logged in|No access, refresh token|invalid_grant|No credentials|Invalid Credentials|unauthenticated/i,
    advice: 'You are not logged in to Google any more. Run `npx clasp login`, then this again.',
  },
  {
    words: /permission|forbidden|\b403\b|does not have/i,
    advice:
      'Your account may not change this file. Log in with the account that owns it (`npx clasp login`), or ask its owner to make you an editor.',
  },
  {
    words: /not found|\b404\b/i,
    advice: `Google does not know that script or file, or does not show it to your account. Look at the id in ${LOCAL} and at the link.`,
  },
  {
    words: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|network/i,
    advice: 'Google cannot be reached. Look at the network connection.',
  },
];

function complaint(command, said) {
  const known = KNOWN.find(({ words }) => words.test(said));
  return `${known ? known.advice : `clasp ${command} failed.`}\nclasp said: ${said || 'nothing'}`;
}

/** The account clasp is logged in with. */
export function account() {
  const { loggedIn, email } = readJson(clasp(['show-authorized-user', '--json']));
  if (!loggedIn) throw new Missing('Nobody is logged in to Google here. Run `npx clasp login` first.');
  return email ?? 'an account';
}

export function readJson(text) {
  const start = text.indexOf('{');
  try {
    return JSON.parse(text.slice(start));
  } catch {
    throw new Missing(`clasp answered something that cannot be read: ${text.slice(0, 200)}`);
  }
}

/** In the folder that npm runs its scripts in, where clasp looks too. */
const localFile = () => join(process.cwd(), LOCAL);

/** Where this folder deploys to: `{ scriptId, parentId, kind }`, or null before `npm run create`. */
export function target() {
  if (!existsSync(localFile())) return null;
  let found;
  try {
    found = JSON.parse(readFileSync(localFile(), 'utf8'));
  } catch {
    throw new Missing(`${LOCAL} cannot be read as JSON. Mend it, or delete it and run \`npm run create\`.`);
  }
  if (!/^[\w-]{30,}$/.test(found.scriptId ?? '')) {
    throw new Missing(`${LOCAL} has no script id. Delete it and run \`npm run create\`.`);
  }
  return found;
}

export function requireTarget() {
  const found = target();
  if (!found) throw new Missing('There is no script to go to yet. Run `npm run create` first.');
  return found;
}

export function remember({ scriptId, parentId }) {
  const text = JSON.stringify({ scriptId, ...(parentId ? { parentId } : {}), rootDir: 'dist' }, null, 2);
  writeFileSync(localFile(), `${text}\n`);
}

/** Runs a step of the command line; what is missing is a sentence, not a stack. */
export async function step(act) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
