import { type Node, type Pattern, type Program, parse } from 'acorn';

const known = new Map<string, ReadonlySet<string>>();

/**
 * Functions at the top level of a script file, as declarations or as variables that start as one: what Google finds.
 * What code assigns to the global object is not among them, which is why bundles carry a stub for each function.
 */
export function declaredFunctions(source: string): ReadonlySet<string> {
  const cached = known.get(source);
  if (cached) return cached;
  const names = new Set<string>();
  const program: Program = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') names.add(statement.id.name);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
      if (isFunction && id.type === 'Identifier') names.add(id.name);
    }
  }
  known.set(source, names);
  return names;
}
