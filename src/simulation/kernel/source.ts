import { type Program, parse } from 'acorn';
import { ServiceException } from './errors';

/** What one reading of a script file tells. */
export interface SourceFacts {
  /**
   * Functions at the top level, as declarations or as variables that start as one: what Google finds. What code assigns
   * to the global object is not among them, which is why bundles carry a stub for each function.
   */
  functions: ReadonlySet<string>;
  /** Syntax that Google's parser refuses according to its V8 page (GEN-03), or undefined. */
  refused: { token: string; line: number } | undefined;
  /**
   * The same program, in which an execution that was killed or ran out of time cannot go on in its own `catch` or
   * `finally`: a retry loop would never end. Lines stay where they are.
   */
  guarded: string;
}

/** Begins every `catch` and `finally` block; throws once the execution has ended. Defined in bootstrap.ts. */
const GUARD = '__alive__();';

const known = new Map<string, SourceFacts>();

/** Reads a script file, once per text for the whole process. Throws the script's SyntaxError. */
export function readSource(file: string, source: string): SourceFacts {
  const cached = known.get(source);
  if (cached) return cached;
  let program: Program;
  try {
    program = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    throw new ServiceException(`Syntax error: ${(error as Error).message} file: ${file}`, 'SyntaxError');
  }
  const found: Found = { blocks: [], refused: undefined };
  visit(program as AnyParts, found);
  const facts = {
    functions: topLevelFunctions(program),
    refused: found.refused && {
      token: found.refused.token,
      line: source.slice(0, found.refused.at).split('\n').length,
    },
    guarded: guard(source, found.blocks),
  };
  known.set(source, facts);
  return facts;
}

function topLevelFunctions(program: Program): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') names.add(statement.id.name);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      const isFunction = init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
      if (isFunction && id.type === 'Identifier') names.add(id.name);
    }
  }
  return names;
}

interface Found {
  /** Where the blocks of `catch` and `finally` begin. */
  blocks: number[];
  refused: { token: string; at: number } | undefined;
}

interface AnyParts {
  type: string;
  start: number;
  static?: boolean;
  body?: unknown;
  finalizer?: unknown;
}

function visit(node: AnyParts, found: Found): void {
  switch (node.type) {
    case 'CatchClause':
      found.blocks.push((node.body as AnyParts).start);
      break;
    case 'TryStatement':
      if (node.finalizer) found.blocks.push((node.finalizer as AnyParts).start);
      break;
    case 'PrivateIdentifier':
      found.refused ??= { token: '#', at: node.start };
      break;
    case 'StaticBlock':
      found.refused ??= { token: 'static {', at: node.start };
      break;
    case 'PropertyDefinition':
      if (node.static) found.refused ??= { token: 'static =', at: node.start };
  }
  for (const key in node) {
    const part = (node as unknown as Record<string, unknown>)[key];
    if (typeof part !== 'object' || part === null) continue;
    if (Array.isArray(part)) {
      for (const item of part) if (typeof item === 'object' && item !== null) visit(item, found);
    } else if (typeof (part as AnyParts).type === 'string') visit(part as AnyParts, found);
  }
}

function guard(source: string, blocks: number[]): string {
  let guarded = '';
  let from = 0;
  for (const start of blocks.sort((a, b) => a - b)) {
    guarded += source.slice(from, start + 1) + GUARD;
    from = start + 1;
  }
  return guarded + source.slice(from);
}
