import { signatures } from '../surface';
import { convert, overloadFor, signatureError as signatureText } from '../surface/matches';
import { type ClassDefinition, definitionOf, memberName } from './definition';
import { EnumConstant } from './enum';
import { ServiceException } from './errors';
import type { Execution } from './execution';

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** The full URL of a scope given by its short name; `mail.google.com` has no short form. */
export const scopeUrl = (scope: string): string =>
  scope === 'mail.google.com' ? 'https://mail.google.com/' : SCOPE_PREFIX + scope;

/** The short name of a scope given by its URL, as a manifest lists it. */
export const scopeName = (url: string): string =>
  url.startsWith(SCOPE_PREFIX) ? url.slice(SCOPE_PREFIX.length) : url.replace(/^https:\/\/|\/$/g, '');

/** Scopes that a simple trigger may use in a document it is bound to (GEN-13). */
const LIMITED_SCOPES = ['spreadsheets.currentonly', 'forms.currentonly', 'documents.currentonly'];

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof EnumConstant) return value.path;
  return definitionOf(value)?.path;
}

/**
 * Throws unless the execution may call the member, with these arguments (GEN-06, GEN-12, GEN-13); simple arguments become
 * what their parameters take.
 */
export function checkAccess(
  execution: Execution,
  definition: ClassDefinition,
  member: string,
  args: unknown[],
): void {
  const needed = definition.scopes?.(member) ?? [];
  const { authMode } = execution.entry;
  if (authMode === 'NONE') {
    const free = definition.withoutAuthorization;
    if (free !== 'all' && !free?.includes(member)) {
      throw new ServiceException(`You do not have permission to call ${memberName(definition, member)}.`);
    }
  }
  if (needed.length > 0) {
    const granted = execution.core.grantedScopes(execution.script, execution.user);
    const allowed = authMode === 'FULL' ? granted : LIMITED_SCOPES;
    const free = authMode !== 'FULL' && definition.inSimpleTriggers?.includes(member);
    if (!free && !needed.some((scope) => allowed.includes(scope))) {
      throw new ServiceException(
        `Specified permissions are not sufficient to call ${memberName(definition, member)}. ` +
          `Required permissions: ${needed.map(scopeUrl).join(' || ')}`,
      );
    }
  }
  if (definition.unchecked?.includes(member)) return;
  const overloads = signatures(definition.path, member);
  if (!overloads) return;
  const overload = overloadFor(overloads, args, nameOf);
  if (!overload) throw signatureError(definition, member, args);
  convert(args, overload);
}

/** GEN-06's error for an argument list that fits no signature. */
export const signatureError = (
  definition: ClassDefinition,
  member: string,
  args: unknown[],
): ServiceException => new ServiceException(signatureText(definition.path, member, args, nameOf));
