import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import esbuild from 'esbuild';

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="page.css">
</head>
<body>
<div id="app"></div>
<script src="page.js"></script>
</body>
</html>
`;

/** The preview's page: page.js and page.css from main.ts or main.tsx, page.html from main.html or a plain shell. */
export async function buildPage({ from, to, say }) {
  const entry = ['main.tsx', 'main.ts'].map((name) => join(from, name)).find(existsSync);
  if (!entry) return say('preview/page.html is left out: there is no src/preview/page/main.ts or main.tsx.');
  const { warnings } = await esbuild.build({
    entryPoints: [{ in: entry, out: 'page' }],
    outdir: dirname(to),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
    },
    tsconfigRaw: '{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"preact"}}',
  });
  for (const { text, location } of warnings) say(`${location?.file ?? entry}: ${text}`);
  const css = join(dirname(to), 'page.css');
  if (!existsSync(css)) writeFileSync(css, '');
  const shell = join(from, 'main.html');
  if (existsSync(shell)) copyFileSync(shell, to);
  else writeFileSync(to, SHELL);
}
