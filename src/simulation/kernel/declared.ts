import { type Node, type Pattern, type Program, parse } from 'acorn';

const known = new Map<string, ReadonlySet<string>>();

/**
 * Names declared at the top level of a script file: what Google finds as its functions. What code assigns to the
 * global object is not among them, which is why bundles carry a stub for each function.
 */
export function declaredNames(source: string): ReadonlySet<string> {
  const cached = known.get(source);
  if (cached) return cached;
  const names = new Set<string>();
  const program: Program = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') names.add(statement.id.name);
    if (statement.type === 'VariableDeclaration') {
      for (const { id } of statement.declarations) collect(id, names);
    }
  }
  known.set(source, names);
  return names;
}

function collect(pattern: Pattern | Node, names: Set<string>): void {
  if ('name' in pattern && pattern.type === 'Identifier') names.add(String(pattern.name));
}
