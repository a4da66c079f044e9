import { isDate } from 'node:util/types';
import vm from 'node:vm';
import { declaredMembers, enumMembers, memberKind, propertyType } from '../surface';
import { bootstrapSource } from './bootstrap';
import { type ClassDefinition, definitionOf, memberName } from './definition';
import { EnumConstant, enumOf } from './enum';
import { Gap, ServiceException } from './errors';
import { put } from './record';
import { noteUse } from './usage';
import { epochOfLocal, offsetAt } from './zone';

const bootstrap = new vm.Script(bootstrapSource, { filename: 'realm' });
const noop = new vm.Script('0');

/** Names that the language itself brings into a bare context. */
const BUILTINS = new Set<string>(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));

/** What the realm asks of the workspace; numbers in, numbers out, so that nothing of the host leaks. */
export interface RealmHost {
  zone: string;
  now: () => number;
  random: () => number;
  /** A call on a service object; throws ServiceException, Gap or Killed. */
  call: (definition: ClassDefinition, host: object, member: string, args: unknown[]) => unknown;
  /** The host object behind a global such as `SpreadsheetApp`. */
  global: (name: string) => object;
  /** Throws what ended the execution, once it has ended: no `catch` or `finally` of the script goes on (source.ts). */
  alive: () => void;
  /** Told of what ends the execution: a kill, or a fault of the simulation itself or of a test, which must stay loud. */
  ended: (error: Error) => void;
  /** Records a declared member that is not simulated. */
  gap: (member: string) => Gap;
}

/** What bootstrap.ts returns; everything it makes belongs to the script's realm. */
interface Intrinsics {
  makeError(name: string, message: string, details?: object): object;
  makeClass(name: string, index: number): object;
  makeConstant(name: string, ordinal: number): object;
  copyArray(source: unknown[]): unknown[];
  copyMatrix(rows: unknown[][], width: number, convert: (value: unknown) => unknown): unknown[][];
  lazyGlobal(name: string): void;
  invoke(fn: unknown, args: unknown): unknown;
  object(): Record<string, unknown>;
  date(epochMs: number): unknown;
  thenable(value: unknown): boolean;
  settle(promise: unknown, done: (value: unknown) => void, failed: (error: unknown) => void): void;
  /** Whether it is a primitive or an object of the realm. */
  belongs(value: unknown): boolean;
  errorText(value: unknown): { name: string; message: string; stack: string };
  globalFunction(name: string): unknown;
}

/** A grid of cell values, converted row by row on a fast path. Of rows that are shorter than `width` the rest is ''. */
export class Matrix {
  constructor(
    readonly rows: unknown[][],
    readonly width = rows[0]?.length ?? 0,
  ) {}
}

/** Plain data kept as it is, such as a form submit's `namedValues`, needs no class; this marks signed bytes. */
export class Bytes {
  constructor(readonly data: Uint8Array) {}
}

/**
 * The bare JavaScript world one execution of a script runs in: no Node, the script's own Date, Error and Array,
 * and facades for service objects. Values cross the border here and nowhere else (GEN-02, GEN-04, GEN-08, GEN-11).
 */
export class Realm {
  readonly context: vm.Context;
  private readonly intrinsics: Intrinsics;
  private readonly prototypes = new Map<ClassDefinition, object>();
  private readonly definitions: ClassDefinition[] = [];
  private readonly facades = new WeakMap<object, object>();
  private readonly hosts = new WeakMap<object, object>();

  constructor(
    private readonly host: RealmHost,
    globals: Iterable<string>,
  ) {
    // Without a prototype: the global object would inherit the host's Object from it.
    this.context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
    const make = bootstrap.runInContext(this.context) as (host: object) => Intrinsics;
    const zone = host.zone;
    this.intrinsics = make({
      zone,
      now: host.now,
      random: host.random,
      alive: () => {
        try {
          host.alive();
        } catch (error) {
          throw this.errorForScript(error);
        }
      },
      offsetAt: (ms: number) => offsetAt(zone, ms),
      epochOfLocal: (ms: number) => epochOfLocal(zone, ms),
      kindOf: (index: number, member: string | symbol) =>
        typeof member === 'string' ? memberKind(this.pathOf(index), member) : '',
      membersOf: (index: number) => declaredMembers(this.pathOf(index)),
      isBuiltin: (name: string) => BUILTINS.has(name),
      enter: (self: object | undefined, index: number, member: string, args: unknown[]) =>
        this.enter(self, index, member, args),
    });
    for (const name of globals) this.intrinsics.lazyGlobal(name);
  }

  evaluate(script: vm.Script, timeoutMs?: number): void {
    script.runInContext(this.context, timeoutMs ? { timeout: timeoutMs } : {});
  }

  /** The top-level function of a name (`a.b` looks inside an object), or undefined. */
  functionNamed(name: string): unknown {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name)) return undefined;
    return this.intrinsics.globalFunction(name);
  }

  /**
   * Evaluates an expression in the script's global scope; what comes out belongs to the realm. For code that a service
   * makes, such as a template's: pass the result and other values of the realm to `apply`.
   */
  evaluateExpression(source: string, filename: string): unknown {
    let script: vm.Script;
    try {
      script = new vm.Script(source, { filename });
    } catch (error) {
      throw new ServiceException((error as Error).message, 'SyntaxError');
    }
    return script.runInContext(this.context);
  }

  /** Calls a function of the realm with values of the realm, as they are; what it throws belongs to the realm too. */
  apply(fn: unknown, args: readonly unknown[]): unknown {
    return this.intrinsics.invoke(fn, args);
  }

  /** Runs a function of the script to the end of its microtasks; a returned promise is unwrapped. */
  invoke(fn: unknown, args: unknown[]): unknown {
    const result = this.intrinsics.invoke(fn, this.toScript(args));
    if (!this.intrinsics.thenable(result)) {
      this.drain();
      return result;
    }
    let state: { value: unknown } | { error: unknown } | undefined;
    this.intrinsics.settle(
      result,
      (value) => {
        state = { value };
      },
      (error) => {
        state = { error };
      },
    );
    this.drain();
    if (state && 'error' in state) throw state.error;
    return state?.value;
  }

  private drain(): void {
    noop.runInContext(this.context);
  }

  describeError(error: unknown): { name: string; message: string; stack: string } {
    return this.intrinsics.errorText(error);
  }

  private enter(self: object | undefined, index: number, member: string, args: unknown[]): unknown {
    try {
      if (index === -1) return this.toScript(this.host.global(member));
      const target = self === undefined || self === null ? undefined : this.hosts.get(self);
      if (!target) throw new ServiceException(`${member} was called on an object it does not belong to.`);
      if (index === -2) return this.property(target, member);
      const definition = this.definitions[index] as ClassDefinition;
      return this.toScript(
        this.host.call(
          definition,
          target,
          member,
          definition.raw ? args : args.map((arg) => this.fromScript(arg)),
        ),
      );
    } catch (error) {
      throw this.errorForScript(error);
    }
  }

  /** A member that is no method: an enum of the service, or what a getter of the host class gives. */
  private property(target: object, name: string): unknown {
    const definition = definitionOf(target) as ClassDefinition;
    noteUse(definition.path, name);
    if (name in target) return this.toScript((target as Record<string, unknown>)[name]);
    const path = propertyType(definition.path, name) as string;
    if (!enumMembers(path)) throw this.host.gap(memberName(definition, name));
    const constants = this.intrinsics.object();
    for (const [key, item] of Object.entries(enumOf(path))) constants[key] = this.toScript(item);
    return constants;
  }

  private errorForScript(error: unknown): unknown {
    if (error instanceof Gap) this.host.gap(error.member);
    if (error instanceof ServiceException) {
      const details = error.details && (this.toScript(error.details) as object);
      return this.intrinsics.makeError(error.name, error.message, details);
    }
    if (this.intrinsics.belongs(error)) return error;
    // A full stack is the script's own affair: bootstrap.ts makes it the realm's RangeError.
    if (error instanceof RangeError && error.message.includes('call stack')) return error;
    const ended = error instanceof Error ? error : new Error(String(error));
    this.host.ended(ended);
    return this.intrinsics.makeError('Exception', ended.message);
  }

  /** A host value as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') return this.ownFunction(value);
    if (typeof value !== 'object' || value === null) return value;
    const known = this.facades.get(value);
    if (known) return known;
    if (value instanceof Matrix) {
      return this.intrinsics.copyMatrix(value.rows, value.width, (cell) =>
        isDate(cell) ? this.intrinsics.date(cell.getTime()) : this.toScript(cell),
      );
    }
    if (value instanceof Bytes) return this.intrinsics.copyArray(Array.from(new Int8Array(value.data)));
    if (Array.isArray(value)) return this.intrinsics.copyArray(value.map((item) => this.toScript(item)));
    if (isDate(value)) return this.intrinsics.date(value.getTime());
    if (value instanceof Uint8Array) return this.intrinsics.copyArray(Array.from(new Int8Array(value)));
    if (value instanceof EnumConstant) {
      return this.keep(value, this.intrinsics.makeConstant(value.constantName, value.index));
    }
    const definition = definitionOf(value);
    if (definition) return this.facade(value, definition);
    if (this.hosts.has(value)) return value;
    const copy = this.intrinsics.object();
    for (const [key, item] of Object.entries(value)) put(copy, key, this.toScript(item));
    return copy;
  }

  /** Functions that a script has handed over go back to it; one of the host would carry the host's realm with it. */
  private ownFunction(value: unknown): unknown {
    if (this.intrinsics.belongs(value)) return value;
    throw new Error('A service tried to give a function of its own to the script.');
  }

  private facade(host: object, definition: ClassDefinition): object {
    return this.keep(host, Object.create(this.prototypeOf(definition)));
  }

  private prototypeOf(definition: ClassDefinition): object {
    const known = this.prototypes.get(definition);
    if (known) return known;
    const index = this.definitions.push(definition) - 1;
    const name = definition.name ?? definition.path.slice(definition.path.lastIndexOf('.') + 1);
    const prototype = this.intrinsics.makeClass(name, index);
    this.prototypes.set(definition, prototype);
    return prototype;
  }

  private pathOf(index: number): string {
    return (this.definitions[index] as ClassDefinition).path;
  }

  private keep(host: object, facade: object): object {
    this.facades.set(host, facade);
    this.hosts.set(facade, host);
    return facade;
  }

  /** A script's value as the host sees it: service objects unwrapped, plain data copied, functions as they are. */
  fromScript(value: unknown, depth = 0): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const host = this.hosts.get(value);
    if (host) return host;
    if (isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (depth > 64) throw new ServiceException('Object is too deep or circular.');
    if (Array.isArray(value)) {
      const copy = new Array(value.length);
      for (let i = 0; i < value.length; i++) {
        const item = value[i];
        copy[i] = typeof item === 'object' && item !== null ? this.fromScript(item, depth + 1) : item;
      }
      return copy;
    }
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      put(copy, key, this.fromScript((value as Record<string, unknown>)[key], depth + 1));
    }
    return copy;
  }
}
