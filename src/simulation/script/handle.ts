import { clientArguments, clientResult, isCallable } from '../html/client';
import type { Core } from '../kernel/core';
import { type Entry, type EntryKind, type ExecutionRecord, ScriptError } from '../kernel/execution';
import type { OpenedScript, ScriptRecord } from '../kernel/script';
import { type Answer, queueAnswers } from '../ui/answers';
import { functionBehind } from '../ui/menus';
import { type BoxRecord, type MenuRecord, type ShownPage, type ToastRecord, uiOf } from '../ui/state';
import type { Blob } from '../utilities/blob';
import { deliverAgain } from './delivery';
import { deliverInstall, deliverOpen } from './events';
import { consent, grant, revoke } from './grants';
import { openedScript } from './open';
import { type TriggerRecord, triggersOf } from './triggers';

/** What one person can do with a script project: open its document, run it, click in its menus, answer its boxes. */
export class ScriptHandle {
  constructor(
    private readonly core: Core,
    readonly id: string,
    /** The account that acts. */
    readonly user: string,
  ) {}

  /** The same project in front of somebody else. */
  as(email: string): ScriptHandle {
    return new ScriptHandle(this.core, this.id, email);
  }

  get record(): Readonly<ScriptRecord> {
    return this.script.record;
  }

  private get script(): OpenedScript {
    return openedScript(this.core, this.id);
  }

  private get screen() {
    return uiOf(this.core, this.id, this.user);
  }

  /**
   * Opens the document the script belongs to: nothing of the script is on the screen, then simple `onOpen` and the
   * installable open triggers run. Throws what this script's `onOpen` threw; Google would show nobody.
   */
  open(options: { as?: string } = {}): ScriptHandle {
    const { container } = this.script.record;
    if (container === null) throw new Error('The script is bound to no document that could be opened.');
    const person = this.as(options.as ?? this.user);
    const records = deliverOpen(this.core, container, person.user);
    throwFailure(records.find((record) => record.script === this.id));
    return person;
  }

  /** Installs the add-on in its document: grants its scopes, runs `onInstall`. */
  install(): this {
    const { core, script } = this;
    if (script.record.kind !== 'add-on') throw new Error('Only an add-on can be installed.');
    consent(script, this.user);
    throwFailure(deliverInstall(core, script, this.user));
    return this;
  }

  /** Runs a function as from the script editor. Gives its value, or throws ScriptError or Killed. */
  run(functionName: string, ...args: unknown[]): unknown {
    return this.byHand('editor', functionName, args);
  }

  /**
   * Calls a function as `google.script.run` does: only data crosses, both ways. Gives what the success handler gets,
   * throws what the failure handler gets (HT-04).
   */
  call(functionName: string, ...args: unknown[]): unknown {
    return this.asClient(functionName, clientArguments(args));
  }

  private asClient(functionName: string, args: readonly unknown[]): unknown {
    const { core, script } = this;
    if (!isCallable(functionName) || !script.declares(functionName)) throw notListed(functionName);
    consent(script, this.user);
    const entry = this.entry('client', functionName, args);
    const { value, record } = core.execute(script, entry);
    try {
      return clientResult(value, core.state.datesToClient);
    } catch (error) {
      record.outcome = 'failed';
      throw error;
    }
  }

  /** Calls a function with one form of the page, as `google.script.run` passes it: texts and files by field name. */
  submit(functionName: string, fields: Readonly<Record<string, string | string[] | Blob>>): unknown {
    return this.asClient(functionName, [fields]);
  }

  /** Names of the functions that a page may call. */
  functions(): string[] {
    return [...this.script.declared()].filter(isCallable);
  }

  /** Chooses an item of a menu by the labels on the way: `click('Tracker', 'More', 'Repair')`. */
  click(menu: string, ...path: string[]): unknown {
    const functionName = functionBehind(this.screen.menus, [menu, ...path]);
    this.use();
    return this.byHand('menu', functionName, []);
  }

  /** An add-on that was used in a document is enabled there from now on. */
  private use(): void {
    const { addOnsInUse } = this.core.state;
    if (this.record.kind === 'add-on' && !addOnsInUse.includes(this.id)) addOnsInUse.push(this.id);
  }

  private byHand(kind: EntryKind, functionName: string, args: readonly unknown[]): unknown {
    const { script } = this;
    consent(script, this.user);
    return this.core.execute(script, this.entry(kind, functionName, args)).value;
  }

  private entry(kind: EntryKind, functionName: string, args: readonly unknown[]): Entry {
    const ui = this.script.record.container !== null;
    return { functionName, args, kind, user: this.user, authMode: 'FULL', ui };
  }

  /** Queues answers for alerts and prompts that come: button names, texts to type, or functions that act meanwhile. */
  answer(...answers: Answer[]): this {
    queueAnswers(this.core, this.id, this.user, answers);
    return this;
  }

  /** The menus that the script has added. */
  menu(): MenuRecord[] {
    return structuredClone(this.screen.menus);
  }

  /** The sidebar that is open, or null. */
  sidebar(): ShownPage | null {
    return structuredClone(this.screen.sidebar);
  }

  /** The dialog that is open, or null. */
  dialog(): (ShownPage & { modal: boolean }) | null {
    return structuredClone(this.screen.dialog);
  }

  closeSidebar(): void {
    this.screen.sidebar = null;
  }

  closeDialog(): void {
    this.screen.dialog = null;
  }

  toasts(): ToastRecord[] {
    return structuredClone(this.screen.toasts);
  }

  /** Alerts and prompts that were shown since the document was opened, with their answers. */
  alerts(): BoxRecord[] {
    return structuredClone(this.screen.boxes);
  }

  /** Grants scopes (short names or URLs; all the script asks for when none are named) without running anything. */
  grant(user = this.user, scopes?: readonly string[]): void {
    grant(this.script, user, scopes);
  }

  /** Takes scopes back, all when none are named; running by hand does not grant them again, `grant` does. */
  revoke(user = this.user, scopes?: readonly string[]): void {
    revoke(this.script, user, scopes);
  }

  /** The installable triggers of the account. */
  triggers(as = this.user): Readonly<TriggerRecord>[] {
    return structuredClone(triggersOf(this.core, this.id, as));
  }

  /**
   * Delivers to the account's trigger of a function once more: a clock trigger fires now, others get their last event
   * again. Between two calls of a running execution (`faults.between`) the two overlap (TR-15).
   */
  fireTrigger(functionName: string): void {
    const trigger = triggersOf(this.core, this.id, this.user).find(({ handler }) => handler === functionName);
    if (!trigger) throw new Error(`${this.user} has no trigger for ${functionName}.`);
    deliverAgain(this.core, trigger);
  }

  /** A copy of one of the script's property stores. */
  properties(store: 'document' | 'script' | 'user'): Record<string, string> {
    const { container } = this.script.record;
    const key = { script: this.id, user: `${this.id} ${this.user}`, document: `${this.id} ${container}` }[
      store
    ];
    return { ...this.core.state.properties[`${store} ${key}`] };
  }
}

function throwFailure(record: ExecutionRecord | undefined): void {
  if (record?.error) throw new ScriptError(record.error.name, record.error.message, record.error.stack);
}

/** What the browser says when the server lists no such function. */
export const notListed = (name: string): ScriptError =>
  new ScriptError('TypeError', `google.script.run.${name} is not a function`, '');
