/** Reads what a source file imports. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from '@swc/core';

/**
 * Every import, re-export, `import()` and `import('…')` type of a file: `{ specifier, typeOnly, line }`. An import is
 * typeOnly when nothing of it is left after compiling.
 */
export function importsOf(path) {
  const text = readFileSync(path, 'utf8');
  const syntax = /\.tsx?$/.test(path) ? 'typescript' : 'ecmascript';
  const tree = parseSync(text, { syntax, tsx: path.endsWith('x'), target: 'es2022' });
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    const source = sourceOf(node);
    if (source !== undefined) found.push({ ...source, line: lineOf(text, source.specifier) });
    Object.values(node).forEach(visit);
  };
  visit(tree.body);
  return found;
}

function sourceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (!node.source) return undefined;
      const names = node.specifiers ?? [];
      const typeOnly = node.typeOnly || (names.length > 0 && names.every((name) => name.isTypeOnly));
      return { specifier: node.source.value, typeOnly };
    }
    case 'TsImportType':
      return { specifier: node.argument.value, typeOnly: true };
    case 'CallExpression': {
      const name = node.callee.type === 'Import' ? 'import' : node.callee.value;
      const [first] = node.arguments;
      const literal = first?.expression.type === 'StringLiteral';
      return literal && (name === 'import' || name === 'require')
        ? { specifier: first.expression.value, typeOnly: false }
        : undefined;
    }
    default:
      return undefined;
  }
}

function lineOf(text, specifier) {
  const at = Math.max(text.indexOf(`'${specifier}'`), text.indexOf(`"${specifier}"`));
  return text.slice(0, at).split('\n').length;
}

/** The file that a relative specifier means, or undefined. */
export function resolveRelative(from, specifier) {
  const base = join(dirname(from), specifier);
  const endings = ['', '.ts', '.tsx', '.d.ts', '.json', '.mjs', '/index.ts', '/index.tsx'];
  return endings.map((ending) => base + ending).find((path) => existsSync(path) && statSync(path).isFile());
}
