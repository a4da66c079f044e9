import vm from 'node:vm';
import { guardCatches } from './catches';
import type { Core } from './core';
import { declaredFunctions } from './declared';
import { checkSyntax } from './syntax';

/** The manifest `appsscript.json`, as far as the simulation reads it. */
export interface Manifest {
  timeZone: string;
  runtimeVersion?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; version: string; serviceId: string }[] };
  addOns?: Record<string, unknown>;
}

/** How the project is installed: bound to one file, on its own, or published as an Editor add-on (TR-06). */
export type ScriptKind = 'bound' | 'standalone' | 'add-on';

/** What the state keeps of a script project; its files are opened anew by whoever restores a snapshot. */
export interface ScriptRecord {
  id: string;
  name: string;
  kind: ScriptKind;
  /** Id of the file it is bound to, or that an add-on is used in. */
  container: string | null;
  owner: string;
  manifest: Manifest;
  /** Scopes each account has granted, by short name. */
  grants: Record<string, string[]>;
  /** Scopes an account has refused or taken back by hand: not granted again on the way (granular consent). */
  refused: Record<string, string[]>;
}

declare module './state' {
  interface WorkspaceState {
    scripts: Record<string, ScriptRecord>;
  }
}

const compiledFiles = new Map<string, vm.Script>();

/** A script project with its files at hand. */
export class OpenedScript {
  constructor(
    readonly core: Core,
    readonly id: string,
    readonly files: Readonly<Record<string, string>>,
    readonly syntax: 'strict' | 'loose',
  ) {}

  get record(): ScriptRecord {
    const record = this.core.state.scripts[this.id];
    if (!record) throw new Error(`The script ${this.id} is not in this workspace.`);
    return record;
  }

  get manifest(): Manifest {
    return this.record.manifest;
  }

  /** Code files in order, compiled once per source text for the whole process. */
  compiled(): vm.Script[] {
    return Object.entries(this.files)
      .filter(([name]) => /\.(js|gs)$/.test(name))
      .map(([name, source]) => {
        const key = `${this.syntax}\n${name}\n${source}`;
        let script = compiledFiles.get(key);
        if (!script) {
          if (this.syntax === 'strict') checkSyntax(name, source);
          script = new vm.Script(guardCatches(source), { filename: name });
          compiledFiles.set(key, script);
        }
        return script;
      });
  }

  /** Functions at the top level of its files, in order. */
  declared(): string[] {
    const code = Object.entries(this.files).filter(([file]) => /\.(js|gs)$/.test(file));
    return [...new Set(code.flatMap(([, source]) => [...declaredFunctions(source)]))];
  }

  /** Whether a function of the name stands at the top level of a file, where Google looks for it. */
  declares(name: string): boolean {
    return Object.entries(this.files).some(
      ([file, source]) => /\.(js|gs)$/.test(file) && source.includes(name) && declaredFunctions(source).has(name),
    );
  }

  /** The text of an HTML file, named with or without `.html`, case-sensitive (HT-01). */
  html(name: string): string | undefined {
    return this.files[name] !== undefined && name.endsWith('.html')
      ? this.files[name]
      : this.files[`${name}.html`];
  }
}
