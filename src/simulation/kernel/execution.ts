import { isNativeError } from 'node:util/types';
import { shownName } from '../surface/matches';
import { checkAccess } from './access';
import type { Core } from './core';
import { type ClassDefinition, definitionOf, memberName } from './definition';
import { Gap, Killed, ServiceException } from './errors';
import type { CallPick, Fault } from './faults';
import { Realm } from './realm';
import type { OpenedScript } from './script';
import { noteUse } from './usage';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** How an execution came about. `simple` triggers are the reserved names; `client` is google.script.run. */
export type EntryKind = 'editor' | 'menu' | 'client' | 'simple' | 'installable' | 'clock' | 'card';

export interface Entry {
  functionName: string;
  /** Host values; a function where they need the execution they are made for, such as an event's `source`. */
  args?: readonly unknown[] | ((execution: Execution) => readonly unknown[]);
  kind: EntryKind;
  /** The account it runs as. */
  user: string;
  authMode: AuthMode;
  /** Whether a document is open in front of a person, so that Ui works. */
  ui: boolean;
  /** Who has the document open, where that is not the account it runs as. */
  viewer?: string;
  /** What the service that started it wants later code to find, such as the row of a form submit. */
  active?: { spreadsheet?: string; sheet?: number; range?: string; form?: string };
}

/** One call of a script on a service; `cost` is virtual milliseconds, 0 for what needs no trip to Google. */
export interface CallRecord {
  member: string;
  cost: number;
}

export type Outcome = 'completed' | 'failed' | 'killed' | 'timed out';

/** What a test, the rehearsal or the preview reads about one execution. */
export interface ExecutionRecord {
  id: number;
  script: string;
  functionName: string;
  kind: EntryKind;
  user: string;
  startedAt: number;
  /** Virtual milliseconds. */
  duration: number;
  calls: CallRecord[];
  outcome: Outcome;
  error?: { name: string; message: string; stack: string };
  log: string[];
}

const LIMIT_MS: Record<EntryKind, number> = {
  editor: 360_000,
  menu: 360_000,
  client: 360_000,
  simple: 30_000,
  installable: 360_000,
  clock: 360_000,
  card: 30_000,
};

/** What the script threw, as a person outside the realm sees it. */
export class ScriptError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/** One run of a script's function in a fresh realm; every call on a service goes through `call`, the gate. */
export class Execution {
  readonly record: ExecutionRecord;
  readonly realm: Realm;
  private readonly faults: Fault[];
  private readonly globals = new Map<string, object>();
  private readonly seen = new Map<string, number>();
  private dead?: Error;
  /** Virtual milliseconds that others took between its calls. */
  interruptedMs = 0;

  constructor(
    readonly core: Core,
    readonly script: OpenedScript,
    readonly entry: Entry,
    id: number,
    faults: Fault[],
  ) {
    this.faults = faults;
    this.record = {
      id,
      script: script.id,
      functionName: entry.functionName,
      kind: entry.kind,
      user: entry.user,
      startedAt: core.state.now,
      duration: 0,
      calls: [],
      outcome: 'completed',
      log: [],
    };
    this.realm = new Realm(
      {
        zone: script.manifest.timeZone,
        now: () => core.state.now,
        random: () => core.random(),
        call: (definition, host, member, args) => this.call(definition, host, member, args),
        global: (name) => this.global(name),
        ended: (error) => {
          this.dead ??= error;
        },
        alive: () => {
          if (this.dead) throw this.dead;
        },
        gap: (member) => this.gap(member),
      },
      core.globalNames(script),
    );
  }

  get user(): string {
    return this.entry.user;
  }

  /** The account in front of the document. */
  get viewer(): string {
    return this.entry.viewer ?? this.entry.user;
  }

  /** Virtual milliseconds it has run, without the time others took between its calls. */
  get elapsed(): number {
    return this.core.state.now - this.record.startedAt - this.interruptedMs;
  }

  /** Evaluates the script's files afresh and runs the function; throws ScriptError, or Killed. */
  run(): unknown {
    try {
      for (const file of this.script.compiled()) this.realm.evaluate(file);
      const fn = this.realm.functionNamed(this.entry.functionName);
      if (!fn) {
        throw new ServiceException(`Script function not found: ${this.entry.functionName}`);
      }
      const { args = [] } = this.entry;
      const result = this.realm.invoke(fn, [...(typeof args === 'function' ? args(this) : args)]);
      if (this.dead) throw this.dead;
      return result;
    } catch (thrown) {
      throw this.failed(thrown);
    } finally {
      this.record.duration = this.elapsed;
    }
  }

  /** Whether it was ended from outside: unflushed writes are lost then. */
  get wasKilled(): boolean {
    return this.dead instanceof Killed;
  }

  private failed(thrown: unknown): Error {
    if (this.dead) {
      const reason = this.dead instanceof Killed ? this.dead.reason : undefined;
      this.record.outcome = reason === undefined ? 'failed' : reason === 'killed' ? 'killed' : 'timed out';
      const name = this.dead instanceof ScriptError ? this.dead.name : 'Exception';
      this.record.error = { name, message: this.dead.message, stack: '' };
      return this.dead;
    }
    const error =
      thrown instanceof ServiceException
        ? { name: thrown.name, message: thrown.message, stack: '' }
        : this.realm.describeError(thrown);
    this.record.outcome = 'failed';
    this.record.error = error;
    return new ScriptError(error.name, error.message, error.stack);
  }

  private global(name: string): object {
    const service = this.globals.get(name) ?? this.core.createGlobal(name, this);
    this.globals.set(name, service);
    return service;
  }

  /** The host service behind a global, for services that use each other. */
  service<T extends object>(name: string): T {
    return this.global(name) as T;
  }

  gap(member: string): Gap {
    this.core.noteGap(member);
    return new Gap(member);
  }

  /** The gate: counts, interferes, limits, charges and performs one call of the script. */
  private call(definition: ClassDefinition, host: object, member: string, args: unknown[]): unknown {
    if (this.dead) throw this.dead;
    const name = memberName(definition, member);
    const method = (host as Record<string, unknown>)[member];
    const cost = definition.cost(member);
    const nth = (this.seen.get(name) ?? 0) + 1;
    this.seen.set(name, nth);
    this.record.calls.push({ member: name, cost });
    const index = this.record.calls.length;
    const faults = this.faults.length === 0 ? [] : this.faults.filter((f) => meant(f.pick, index, name, nth));
    for (const fault of faults) {
      if (fault.kind === 'between') this.core.interrupt(this, fault.action);
    }
    if (faults.some((fault) => fault.kind === 'kill before')) this.die('killed', 'The execution was killed.');
    const limit = LIMIT_MS[this.entry.kind];
    if (this.elapsed > limit) this.timeOut();
    if (typeof method !== 'function') throw this.gap(name);
    checkAccess(this, definition, member, args);
    noteUse(definition.path, member);
    this.core.state.now += cost;
    if (this.core.faults.modes.overlappingExecutions) this.core.runOverdue(this);
    for (const fault of faults) if (fault.kind === 'fail') throw fault.error;
    const result = perform(definition, host, member, args);
    if (this.elapsed > limit) this.timeOut();
    if (faults.some((fault) => fault.kind === 'kill after')) this.die('killed', 'The execution was killed.');
    return result;
  }

  private timeOut(): never {
    return this.die('time limit', 'Exceeded maximum execution time');
  }

  private die(reason: Killed['reason'], message: string): never {
    return this.abort(new Killed(reason, message));
  }

  /** Ends the execution with an error that the script's own `catch` can't hide; whoever ran it gets it thrown. */
  abort(error: Error): never {
    this.dead = error;
    throw error;
  }
}

/**
 * Calls the member of the host class. What Google says of null, NaN or an invalid date in the place of something is unknown
 * for most members: an error of the kind it is reported for others (GEN-17).
 */
function perform(definition: ClassDefinition, host: object, member: string, args: unknown[]): unknown {
  try {
    return (host as Record<string, (...args: unknown[]) => unknown>)[member]?.(...args);
  } catch (error) {
    if (!isMisfit(error) || !args.some(isNothing)) throw error;
    throw new ServiceException(
      `Unexpected error while getting the method or property ${member} on object ${shownName(definition.path)}.`,
    );
  }
}

function isMisfit(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const isOfNode = 'code' in error && String(error.code).startsWith('ERR_');
  const isOfLanguage = error instanceof TypeError || error instanceof RangeError;
  return isOfNode || (isOfLanguage && !error.message.includes('call stack'));
}

function isNothing(value: unknown): boolean {
  if (value instanceof Date) return Number.isNaN(value.getTime());
  if (Array.isArray(value)) return value.some(isNothing);
  return value === null || value === undefined || Number.isNaN(value);
}

/** The class path of a service object, for signatures. */
export const pathOf = (value: object): string | undefined => definitionOf(value)?.path;

function meant(pick: CallPick, index: number, name: string, nth: number): boolean {
  if (typeof pick === 'number') return pick === index;
  return pick.member === name && (pick.nth ?? 1) === nth;
}
