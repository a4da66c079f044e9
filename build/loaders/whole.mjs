import { resolve } from 'node:path';
import { build } from 'esbuild';
import { SYNTAX } from '../syntax.mjs';

/** papaparse asks for Node's streams in a function that only Node programs call. */
const noStreams = {
  name: 'no streams',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'throw new Error("There are no streams in Apps Script.");',
    }));
  },
};

/**
 * A webpack loader: the module with all that it imports as one CommonJS module, bundled by esbuild. webpack itself
 * reaches every import of a module that is loaded late through a function call, which made Temporal several times slower.
 */
export default async function whole() {
  const done = this.async();
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [this.resourcePath],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: `es${SYNTAX}`,
      plugins: [noStreams],
      // The polyfill writes a text into each of its objects for debuggers, except under Node. A package that asks for
      // AMD's `define` would get webpack's, and become the exports of the whole module.
      define: { 'globalThis.process': 'true', define: 'undefined' },
    });
    for (const path of Object.keys(metafile.inputs).filter((path) => !path.startsWith('none:')))
      this.addDependency(resolve(path));
    done(null, outputFiles[0].text);
  } catch (error) {
    done(error);
  }
}
