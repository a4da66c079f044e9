import { createFile, SCRIPT_TYPE } from '../drive/files';
import type { Core } from '../kernel/core';
import { type Manifest, OpenedScript, type ScriptKind, type ScriptRecord } from '../kernel/script';
import { isZone } from '../kernel/zone';
import { scopesOf } from './grants';

export interface ScriptOptions {
  /** Code (`.js`, `.gs`) in the order it is evaluated, HTML files, and perhaps `appsscript.json`. */
  files: Readonly<Record<string, string>>;
  /** As an object or as text; by default the file `appsscript.json`, or one that asks for nothing by name. */
  manifest?: Partial<Manifest> | string;
  /** Id of the file it is bound to, or that an add-on is used in. */
  boundTo?: string;
  kind?: ScriptKind;
  name?: string;
  /** Account that owns the project; by default the workspace's owner. */
  owner?: string;
  /** `strict` (default) refuses the syntax that Google's parser is documented to refuse (GEN-03). */
  syntax?: 'strict' | 'loose';
}

/**
 * Opens a script project. Opening again with the same container and name replaces its files and manifest, as a push
 * does: id, properties, triggers and grants stay.
 */
export function openScript(core: Core, options: ScriptOptions): OpenedScript {
  const kind = options.kind ?? (options.boundTo === undefined ? 'standalone' : 'bound');
  const container = options.boundTo ?? null;
  if (kind === 'bound' && container === null)
    throw new Error('A bound script needs boundTo, the id of a file.');
  if (container !== null && !core.state.files[container]) throw new Error(`There is no file ${container}.`);
  const name = options.name ?? 'Untitled project';
  const manifest = manifestOf(options, core.state.timeZone);
  const known = Object.values(core.state.scripts).find(
    (record) => record.name === name && record.container === container && record.kind === kind,
  );
  if (known) {
    known.manifest = manifest;
    prune(known);
  }
  const record = known ?? createRecord(core, { name, kind, container, manifest, owner: options.owner });
  const script = new OpenedScript(core, record.id, options.files, options.syntax ?? 'strict');
  script.compiled();
  core.scripts.set(record.id, script);
  return script;
}

function manifestOf(options: ScriptOptions, timeZone: string): Manifest {
  const given = options.manifest ?? options.files['appsscript.json'] ?? {};
  const manifest = { timeZone, ...(typeof given === 'string' ? JSON.parse(given) : given) } as Manifest;
  if (!isZone(manifest.timeZone))
    throw new Error(`The manifest's timeZone ${manifest.timeZone} is not a zone.`);
  return manifest;
}

function createRecord(
  core: Core,
  project: Pick<ScriptRecord, 'name' | 'kind' | 'container' | 'manifest'> & { owner: string | undefined },
): ScriptRecord {
  const container = project.container === null ? undefined : core.state.files[project.container];
  const owner = project.owner ?? container?.owner ?? core.state.owner;
  const file = createFile(core, { name: project.name, mimeType: SCRIPT_TYPE, owner });
  // A bound project is found by its id, but lies in no folder.
  if (project.kind === 'bound') file.parents = [];
  const record = { ...project, id: file.id, owner, grants: {}, refused: {} };
  core.state.scripts[file.id] = record;
  return record;
}

/** What the manifest no longer asks for is no longer granted. */
function prune(record: ScriptRecord): void {
  const asked = scopesOf(record.manifest);
  for (const [user, scopes] of Object.entries(record.grants)) {
    record.grants[user] = scopes.filter((scope) => asked.includes(scope));
  }
}

/** The project of an id with its files, or an error that says how to get them after a restore. */
export function openedScript(core: Core, id: string): OpenedScript {
  const script = core.scripts.get(id);
  if (script) return script;
  const record = core.state.scripts[id];
  if (!record) throw new Error(`There is no script ${id}.`);
  throw new Error(`The files of the script "${record.name}" are not open: call openScript with them first.`);
}
