import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'acorn';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { root } from '../paths.mjs';
import { SYNTAX } from '../syntax.mjs';

/** What is loaded at its first use only, as one module. */
const LATE = /[\\/]operations[\\/]product\.ts$/;

/**
 * webpack's settings for the file that Google runs, with every function Google may call on top.
 * @returns {import('webpack').Configuration}
 */
function settings(from, to) {
  return {
    mode: 'production',
    target: ['web', 'es2020'],
    context: root,
    entry: from,
    output: { path: dirname(to), filename: basename(to), environment: { bigIntLiteral: false } },
    optimization: { minimize: false },
    performance: false,
    devtool: false,
    cache: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        { test: LATE, loader: join(root, 'build/loaders/whole.mjs') },
        {
          test: /\.[cm]?[jt]sx?$/,
          exclude: LATE,
          loader: 'esbuild-loader',
          options: { target: `es${SYNTAX}`, tsconfigRaw: {} },
        },
      ],
    },
    // @ts-expect-error The plugin's types know no options.
    plugins: [new GasPlugin({ include: [from] })],
  };
}

export async function buildCode({ from, to, say }) {
  const compiler = webpack(settings(from, to));
  const stats = await new Promise((done, fail) => {
    compiler.run((error, result) => compiler.close(() => (error ? fail(error) : done(result))));
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length > 0) throw new Error(errors.map(sentence).join('\n'));
  for (const warning of warnings) say(`Code.js: ${sentence(warning)}`);
  parse(readFileSync(to, 'utf8'), { ecmaVersion: SYNTAX, sourceType: 'script' });
}

/** What webpack has to say, without the lines of its own stack. */
function sentence({ message, moduleName }) {
  const text = message.replace(/\n\s+at .*/g, '');
  return moduleName ? `${moduleName}: ${text}` : text;
}
