import { scopeName } from '../kernel/access';
import { registeredClasses } from '../kernel/definition';
import type { Manifest, OpenedScript } from '../kernel/script';
import { declaredMembers } from '../surface';

/**
 * Scopes a script asks for, by short name: those its manifest lists, or everything any simulated member wants where it
 * lists none (Google then works the scopes out from the code).
 */
export function scopesOf(manifest: Manifest): readonly string[] {
  return manifest.oauthScopes?.map(scopeName) ?? everyScope();
}

let every: { classes: number; scopes: readonly string[] } | undefined;

/** Asked for at every run of a script without listed scopes, so kept until further classes are registered. */
function everyScope(): readonly string[] {
  const definitions = [...registeredClasses()];
  if (every?.classes === definitions.length) return every.scopes;
  const all = new Set<string>(['script.container.ui', 'script.scriptapp', 'script.external_request']);
  for (const { path, scopes } of definitions) {
    for (const member of scopes ? declaredMembers(path) : []) {
      for (const scope of scopes?.(member) ?? []) all.add(scope);
    }
  }
  every = { classes: definitions.length, scopes: [...all].sort() };
  return every.scopes;
}

/** Scopes of the script that the account has not granted. */
export function missingScopes(
  script: OpenedScript,
  user: string,
  scopes = scopesOf(script.manifest),
): string[] {
  const granted = script.record.grants[user] ?? [];
  return scopes.filter((scope) => !granted.includes(scope));
}

/** What a person does on the way when running a script by hand: agrees to all it asks, save what was refused before. */
export function consent(script: OpenedScript, user: string): void {
  const refused = script.record.refused[user] ?? [];
  script.record.grants[user] = scopesOf(script.manifest).filter((scope) => !refused.includes(scope));
}

/** Grants exactly these more (all when none are named); what is still missing then stays refused. */
export function grant(script: OpenedScript, user: string, scopes?: readonly string[]): void {
  const asked = scopesOf(script.manifest);
  const wanted = scopes?.map(scopeName) ?? asked;
  const had = script.record.grants[user] ?? [];
  const granted = asked.filter((scope) => had.includes(scope) || wanted.includes(scope));
  script.record.grants[user] = granted;
  script.record.refused[user] = asked.filter((scope) => !granted.includes(scope));
}

/** Takes scopes back (all when none are named); they stay away until `grant`. */
export function revoke(script: OpenedScript, user: string, scopes?: readonly string[]): void {
  const asked = scopesOf(script.manifest);
  const unwanted = scopes?.map(scopeName) ?? asked;
  const had = script.record.grants[user] ?? [];
  script.record.grants[user] = had.filter((scope) => !unwanted.includes(scope));
  const refused = new Set([...(script.record.refused[user] ?? []), ...unwanted]);
  script.record.refused[user] = asked.filter((scope) => refused.has(scope));
}
