import { registerClass } from './definition';
import { Killed } from './errors';
import { type Entry, Execution, type ExecutionRecord } from './execution';
import { Faults } from './faults';
import { nextRandom } from './random';
import type { OpenedScript } from './script';
import type { Due, ServiceFolder } from './service';
import type { Edition, WorkspaceState } from './state';
import { serviceNames, unsimulatedService } from './unsimulated';

export interface CoreOptions {
  now: number;
  timeZone: string;
  owner: string;
  edition: Edition;
  seed: number;
  locale: string;
}

/** One execution's end: its value still belongs to the script's realm; `value` has been copied out of it. */
export interface Result {
  value: unknown;
  record: ExecutionRecord;
}

/** The heart of a workspace: its state, clock, faults and executions. Services hang on it as folders. */
export class Core {
  state: WorkspaceState;
  readonly faults = new Faults();
  readonly executions: ExecutionRecord[] = [];
  readonly scripts = new Map<string, OpenedScript>();
  private readonly gapNames = new Set<string>();
  private readonly globals = new Map<string, (execution: Execution) => object>();
  /** By service id and version, such as `calendar v3`. */
  private readonly advanced = new Map<string, (execution: Execution) => object>();
  private readonly running: Execution[] = [];
  private executionCount = 0;

  constructor(
    options: CoreOptions,
    readonly folders: readonly ServiceFolder[],
  ) {
    const first = {
      now: options.now,
      owner: options.owner,
      edition: options.edition,
      timeZone: options.timeZone,
      locale: options.locale,
      randomState: options.seed,
      quotas: {},
      scripts: {},
    } as unknown as WorkspaceState;
    for (const folder of folders) {
      folder.classes?.forEach(registerClass);
      for (const [name, create] of Object.entries(folder.globals ?? {})) this.globals.set(name, create);
      for (const [name, create] of Object.entries(folder.advanced ?? {})) this.advanced.set(name, create);
      Object.assign(first, folder.initial?.(first));
    }
    this.state = first;
  }

  random(): number {
    return nextRandom(this.state);
  }

  // Scripts ---------------------------------------------------------------------------------------------------

  /** Globals a script meets: the services, and the advanced ones that its manifest enables, under its own names. */
  globalNames(script: OpenedScript): Iterable<string> {
    return new Set([...serviceNames(), ...this.globals.keys(), ...advancedServices(script).keys()]);
  }

  createGlobal(name: string, execution: Execution): object {
    const serviceId = advancedServices(execution.script).get(name);
    const create = serviceId === undefined ? this.globals.get(name) : this.advanced.get(serviceId);
    if (create) return create(execution);
    const service = unsimulatedService(name);
    if (service && serviceId === undefined) return service;
    throw execution.gap(name);
  }

  grantedScopes(script: OpenedScript, user: string): readonly string[] {
    return script.record.grants[user] ?? [];
  }

  /** Runs a function of a script to its end. Throws ScriptError, or Killed when it was ended from outside. */
  execute(script: OpenedScript, entry: Entry): Result {
    const faults = this.running.length === 0 ? this.faults.take() : [];
    const execution = new Execution(this, script, entry, ++this.executionCount, faults);
    this.running.push(execution);
    this.executions.push(execution.record);
    try {
      const value = execution.realm.fromScript(execution.run());
      return { value, record: execution.record };
    } finally {
      for (const folder of this.folders) folder.executionEnded?.(execution);
      execution.record.duration = execution.elapsed;
      this.running.pop();
    }
  }

  /** Records an execution that Google did not even start, with the reason a person reads in the list of executions. */
  refuse(script: OpenedScript, entry: Entry, message: string): ExecutionRecord {
    const record: ExecutionRecord = {
      id: ++this.executionCount,
      script: script.id,
      functionName: entry.functionName,
      kind: entry.kind,
      user: entry.user,
      startedAt: this.state.now,
      duration: 0,
      calls: [],
      outcome: 'failed',
      error: { name: 'Exception', message, stack: '' },
      log: [],
    };
    this.executions.push(record);
    return record;
  }

  /** The innermost execution under way, if any. */
  get current(): Execution | undefined {
    return this.running[this.running.length - 1];
  }

  /** Lets somebody act between two calls of a running execution. */
  interrupt(execution: Execution, action: () => void): void {
    for (const folder of this.folders) folder.interrupted?.(execution);
    const startedAt = this.state.now;
    try {
      action();
    } finally {
      execution.interruptedMs += this.state.now - startedAt;
      for (const folder of this.folders) folder.resumed?.(execution);
    }
  }

  /** Runs what has come due while the outermost execution goes on, instead of after it. */
  runOverdue(execution: Execution): void {
    if (this.running.length > 1) return;
    for (let due = this.nextDue(this.state.now); due; due = this.nextDue(this.state.now)) {
      this.interrupt(execution, due.run);
    }
  }

  /** The script waits for a person's answer in a dialog. */
  suspend(execution: Execution): void {
    for (const folder of this.folders) folder.suspended?.(execution);
  }

  noteGap(member: string): void {
    this.gapNames.add(member);
  }

  gaps(): string[] {
    return [...this.gapNames].sort();
  }

  // Time ------------------------------------------------------------------------------------------------------

  private nextDue(until: number): Due | undefined {
    let next: Due | undefined;
    for (const folder of this.folders) {
      const due = folder.nextDue?.(this);
      if (due && due.at <= until && (!next || due.at < next.at)) next = due;
    }
    return next;
  }

  /** Moves the clock, doing in order what comes due on the way; an execution may carry it past `until`. */
  advanceTo(until: number): void {
    for (let due = this.nextDue(until); due; due = this.nextDue(until)) {
      this.state.now = Math.max(this.state.now, due.at);
      try {
        due.run();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
    this.state.now = Math.max(this.state.now, until);
  }

  /** When something next happens by itself, or undefined. */
  nextDueAt(): number | undefined {
    return this.nextDue(Number.POSITIVE_INFINITY)?.at;
  }

  // Snapshots -------------------------------------------------------------------------------------------------

  snapshot(): string {
    return JSON.stringify(this.state);
  }

  restore(snapshot: string): void {
    this.state = JSON.parse(snapshot) as WorkspaceState;
  }
}

/** Service ids with versions by the symbols under which a manifest enables them. */
function advancedServices({ manifest }: OpenedScript): Map<string, string> {
  const enabled = manifest.dependencies?.enabledAdvancedServices ?? [];
  return new Map(
    enabled.map(({ userSymbol, serviceId, version }) => [userSymbol, `${serviceId} ${version}`]),
  );
}
