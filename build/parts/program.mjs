import esbuild from 'esbuild';

/** One module for Node with everything it needs inside, except Node's own modules. */
export async function buildProgram({ from, to, say }) {
  const { warnings } = await esbuild.build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages in CommonJS ask for Node's modules with require, which an ES module doesn't have.
    banner: { js: REQUIRE },
    logLevel: 'silent',
    loader: { '.html': 'text', '.css': 'text' },
    tsconfigRaw: '{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"preact"}}',
  });
  for (const { text, location } of warnings) say(`${location?.file ?? to}: ${text}`);
}

const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
