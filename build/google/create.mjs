/**
 * Makes the script that `npm run deploy` goes to, and remembers its id.
 *
 *   npm run create                                     a new Sheet with its script
 *   npm run create -- --sheet LINK-OR-ID               a script for a Sheet that is there
 *   npm run create -- --standalone                     a script of its own, for a district's add-on
 *   npm run create -- --title "Our micro-internships"
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { account, clasp, LOCAL, Missing, readJson, remember, step, target } from './clasp.mjs';

const TITLE = 'Micro-internships';

await step(() => {
  const { title, sheet, standalone } = options();
  const known = target();
  if (known) {
    throw new Missing(
      `This folder belongs to the script ${known.scriptId} already. \`npm run deploy\` goes there; delete ${LOCAL} to make another one.`,
    );
  }
  console.log(`Logged in as ${account()}.`);
  const place = sheet ? ['--parentId', sheetId(sheet)] : [];
  const made = create(['--type', sheet || standalone ? 'standalone' : 'sheets', ...place, '--title', title]);
  remember({ scriptId: made.scriptId, parentId: sheet ? sheetId(sheet) : made.parentId });
  console.log(`The script ${made.scriptId} is made; its id is in ${LOCAL}. Next: npm run deploy`);
});

function options() {
  try {
    const { values } = parseArgs({
      options: {
        title: { type: 'string', default: TITLE },
        sheet: { type: 'string' },
        standalone: { type: 'boolean', default: false },
      },
    });
    if (values.sheet !== undefined && values.standalone)
      throw new Missing('Choose one of --sheet and --standalone.');
    return values;
  } catch (error) {
    throw new Missing(error.message);
  }
}

/** The id in the link of a spreadsheet, or the id itself. */
function sheetId(text) {
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/.exec(text)?.[1] ?? text.trim();
  if (/^[\w-]{20,}$/.test(id)) return id;
  throw new Missing(
    `"${text}" is no link of a Google Sheet. Copy it from the browser: https://docs.google.com/spreadsheets/d/…`,
  );
}

/**
 * clasp makes a script only where no `.clasp.json` is, in no folder above either, and fills the folder with an empty
 * project: so in a folder of its own.
 */
function create(args) {
  const folder = mkdtempSync(join(tmpdir(), 'micro-internships-'));
  try {
    const said = readJson(clasp(['create-script', ...args, '--json'], { cwd: folder }));
    const file = join(folder, '.clasp.json');
    const written = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const scriptId = said.scriptId ?? written.scriptId;
    if (!scriptId) throw new Missing('clasp made no script. Try again, or look at script.google.com/home.');
    return { scriptId, parentId: said.parentId ?? [written.parentId].flat()[0] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
