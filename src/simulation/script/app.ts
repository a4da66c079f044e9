import { scopeName } from '../kernel/access';
import { constant, type EnumConstant } from '../kernel/enum';
import { type Execution, ScriptError } from '../kernel/execution';
import { AuthorizationInfo, scopesFor } from './authorization';
import { TriggerBuilder } from './builders';
import { missingScopes } from './grants';
import { AUTHORIZATION_REQUIRED } from './limits';
import { Trigger } from './trigger';
import { removeTrigger, triggersOf } from './triggers';

/** The project itself, its triggers and what its user has agreed to (TR-01…TR-17). */
export class ScriptApp {
  constructor(private readonly execution: Execution) {}

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, String(functionName));
  }

  getProjectTriggers(): Trigger[] {
    const { core, script, user } = this.execution;
    return triggersOf(core, script.id, user).map((record) => new Trigger({ ...record }));
  }

  /** Deprecated by Google: the same as `getProjectTriggers`. */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  /** The user's triggers in one document: on its events, and clocks made in it. */
  getUserTriggers(file: { getId(): string }): Trigger[] {
    const { core, script, user } = this.execution;
    const id = file.getId();
    return triggersOf(core, script.id, user)
      .filter(({ sourceId, document }) => sourceId === id || (sourceId === null && document === id))
      .map((record) => new Trigger({ ...record }));
  }

  deleteTrigger(trigger: Trigger): void {
    removeTrigger(this.execution.core, trigger.getUniqueId());
  }

  getAuthorizationInfo(mode: EnumConstant, scopes?: string[]): AuthorizationInfo {
    const { script, user } = this.execution;
    return new AuthorizationInfo(script, user, scopes?.map(scopeName) ?? scopesFor(script, mode));
  }

  /** Ends the execution where a scope is missing; no `catch` of the script goes on from there. */
  requireScopes(_mode: EnumConstant, scopes: string[]): void {
    this.demand(scopes.map(scopeName));
  }

  requireAllScopes(mode: EnumConstant): void {
    this.demand(scopesFor(this.execution.script, mode));
  }

  private demand(scopes: readonly string[]): void {
    const { script, user } = this.execution;
    if (missingScopes(script, user, scopes).length > 0) {
      this.execution.abort(new ScriptError('Exception', AUTHORIZATION_REQUIRED, ''));
    }
  }

  /** Takes back what the user granted; the next run by hand asks again. */
  invalidateAuth(): void {
    const { script, user } = this.execution;
    script.record.grants[user] = [];
  }

  getScriptId(): string {
    return this.execution.script.id;
  }

  getInstallationSource(): EnumConstant {
    const isAddOn = this.execution.script.record.kind === 'add-on';
    return constant('Script.InstallationSource', isAddOn ? 'WEB_STORE_ADD_ON' : 'NONE');
  }

  /** A text that no service outside accepts; there is none to be called. */
  getOAuthToken(): string {
    const { script, user } = this.execution;
    return `ya29.simulated-${Buffer.from(`${script.id} ${user}`).toString('base64url')}`;
  }

  getService(): Service {
    return new Service();
  }
}

/** The project as a web app, which it is not: web apps are not simulated. */
export class Service {
  getUrl(): string | null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}
