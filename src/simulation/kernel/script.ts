import vm from 'node:vm';
import type { Core } from './core';
import { ServiceException } from './errors';
import { readSource } from './source';

/** The manifest `appsscript.json`, as far as the simulation reads it, and what every manifest has. */
export interface Manifest {
  timeZone: string;
  runtimeVersion?: string;
  exceptionLogging?: string;
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

const isCode = (file: string): boolean => /\.(js|gs)$/.test(file);

/** A script project with its files at hand. */
export class OpenedScript {
  private scripts: vm.Script[] | undefined;
  private functions: ReadonlySet<string> | undefined;

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
  compiled(): readonly vm.Script[] {
    this.scripts ??= Object.entries(this.files)
      .filter(([name]) => isCode(name))
      .map(([name, source]) => this.compile(name, source));
    return this.scripts;
  }

  private compile(name: string, source: string): vm.Script {
    const key = `${this.syntax}\n${name}\n${source}`;
    let script = compiledFiles.get(key);
    if (!script) {
      const { guarded, refused } = readSource(name, source);
      if (refused && this.syntax === 'strict') {
        throw new ServiceException(
          `Syntax error: ParseError: Unexpected token ${refused.token} line: ${refused.line} file: ${name}`,
          'SyntaxError',
        );
      }
      script = new vm.Script(guarded, { filename: name });
      compiledFiles.set(key, script);
    }
    return script;
  }

  /** Functions at the top level of its files, in order, where Google looks for them. */
  declared(): ReadonlySet<string> {
    this.functions ??= new Set(
      Object.entries(this.files)
        .filter(([name]) => isCode(name))
        .flatMap(([name, source]) => [...readSource(name, source).functions]),
    );
    return this.functions;
  }

  declares(name: string): boolean {
    return this.declared().has(name);
  }

  /** The text of an HTML file, named with or without `.html`, case-sensitive (HT-01). */
  html(name: string): string | undefined {
    return this.files[name] !== undefined && name.endsWith('.html')
      ? this.files[name]
      : this.files[`${name}.html`];
  }
}
