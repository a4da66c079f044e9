import { type AnyNode, parse } from 'acorn';

/** Begins every `catch` and `finally` block; throws once the execution has ended. Defined in bootstrap.ts. */
const GUARD = '__alive__();';

/**
 * The same program, in which an execution that was killed or ran out of time cannot go on in its own `catch` or
 * `finally`: a retry loop would never end. Lines stay where they are. What does not parse is left to the engine.
 */
export function guardCatches(source: string): string {
  if (!/\b(catch|finally)\b/.test(source)) return source;
  let tree: AnyNode;
  try {
    tree = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch {
    return source;
  }
  const starts: number[] = [];
  collect(tree, starts);
  let guarded = '';
  let from = 0;
  for (const start of starts.sort((a, b) => a - b)) {
    guarded += source.slice(from, start) + GUARD;
    from = start;
  }
  return guarded + source.slice(from);
}

/** Where the blocks begin, behind their brace. */
function collect(node: AnyNode, starts: number[]): void {
  if (node.type === 'CatchClause') starts.push(node.body.start + 1);
  if (node.type === 'TryStatement' && node.finalizer) starts.push(node.finalizer.start + 1);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string') {
        collect(child as AnyNode, starts);
      }
    }
  }
}
