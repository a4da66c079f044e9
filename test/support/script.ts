import { createWorkspace, type WorkspaceOptions } from '../../src/simulation';
import type { ScriptOptions } from '../../src/simulation/script/open';

type Files = ScriptOptions['files'];
type Options = WorkspaceOptions & Omit<ScriptOptions, 'files' | 'boundTo'>;

const filesOf = (source: string | Files): Files =>
  typeof source === 'string' ? { 'Code.js': source } : source;

/** A workspace with an empty spreadsheet and an Apps Script project bound to it. */
export function bound(source: string | Files, options: Options = {}) {
  const workspace = createWorkspace(options);
  const tracker = workspace.createSpreadsheet('Tracker');
  const script = workspace.openScript({
    ...scriptOptions(options),
    files: filesOf(source),
    boundTo: tracker.id,
  });
  return { workspace, tracker, script, run: script.run.bind(script) };
}

/** A workspace with a project of its own, bound to nothing. */
export function standalone(source: string | Files, options: Options = {}) {
  const workspace = createWorkspace(options);
  const script = workspace.openScript({ ...scriptOptions(options), files: filesOf(source) });
  return { workspace, script, run: script.run.bind(script) };
}

/** Runs the function `f` of a standalone program once and gives its value. */
export const runScript = (source: string, ...args: unknown[]): unknown =>
  standalone(source).run('f', ...args);

function scriptOptions({ manifest, kind, name, syntax }: Options): Omit<ScriptOptions, 'files'> {
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name }),
    ...(syntax === undefined ? {} : { syntax }),
  };
}
