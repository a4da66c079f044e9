import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import esbuild from 'esbuild';
import { inlined } from './inline.mjs';

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
</head>
<body>
<main id="app"></main>
</body>
</html>
`;

/** One self-contained HTML file per `<view>.tsx` directly in the folder, in the shell `<view>.html` if there is one. */
export async function buildViews({ from, to, say }) {
  const views = readdirSync(from).filter((name) => name.endsWith('.tsx'));
  if (views.length === 0) say('the sidebar and dialogs are left out: there is no src/sidebar/<view>.tsx.');
  await Promise.all(views.map((name) => buildView(join(from, name), dirname(to), say)));
}

async function buildView(entry, folder, say) {
  const { name, dir } = parse(entry);
  const { script, style } = await browserCode(entry, say);
  const shell = join(dir, `${name}.html`);
  const html = inlined(existsSync(shell) ? readFileSync(shell, 'utf8') : SHELL, script, style);
  writeFileSync(join(folder, `${name}.html`), html);
}

/** What the browser gets of a view: HtmlService would damage template literals, so they are compiled away. */
async function browserCode(entry, say) {
  const { outputFiles, warnings } = await esbuild.build({
    entryPoints: [entry],
    outdir: 'view',
    write: false,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2019',
    supported: { 'template-literal': false },
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    tsconfigRaw: '{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"preact"}}',
  });
  for (const { text, location } of warnings) say(`${location?.file ?? entry}: ${text}`);
  const ending = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: ending('.js'), style: ending('.css') };
}
