import { type AnyNode, parse } from 'acorn';
import { ServiceException } from './errors';

/**
 * Refuses what Google's parser refuses according to its V8 page: ES modules, `#private` names, static fields and
 * static blocks (GEN-03). V8 may have moved on, so a script can be opened with `syntax: 'loose'`.
 */
export function checkSyntax(file: string, source: string): void {
  if (!/\bstatic\b|#[\w$]|\b(import|export)\b/.test(source)) return;
  let tree: AnyNode;
  try {
    tree = parse(source, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
  } catch (error) {
    throw new ServiceException(`Syntax error: ${(error as Error).message} file: ${file}`, 'SyntaxError');
  }
  const refused = findRefused(tree);
  if (refused) {
    throw new ServiceException(
      `Syntax error: ParseError: Unexpected token ${refused.token} line: ${refused.line} file: ${file}`,
      'SyntaxError',
    );
  }
}

function findRefused(node: AnyNode): { token: string; line: number } | undefined {
  const token =
    node.type === 'PrivateIdentifier'
      ? '#'
      : node.type === 'StaticBlock'
        ? 'static {'
        : node.type === 'PropertyDefinition' && node.static
          ? 'static ='
          : undefined;
  if (token) return { token, line: node.loc?.start.line ?? 0 };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string') {
        const found = findRefused(child as AnyNode);
        if (found) return found;
      }
    }
  }
  return undefined;
}
