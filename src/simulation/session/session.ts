import { createHash } from 'node:crypto';
import type { Execution } from '../kernel/execution';
import { User } from './user';

const KEY_ROTATION_MS = 30 * 86_400_000;

/** Who runs the script, and where (SE-01). */
export class Session {
  constructor(private readonly execution: Execution) {}

  /**
   * The person at the document. Google keeps the address back in simple triggers and from scripts of other domains; in
   * triggers without a person it is the trigger's owner here (unconfirmed).
   */
  getActiveUser(): User {
    const { entry, user, viewer } = this.execution;
    const told = entry.authMode === 'FULL' && domainOf(viewer) === domainOf(user);
    return new User(told ? viewer : '');
  }

  /** The account the script runs as: in a trigger, the one that made it. */
  getEffectiveUser(): User {
    return new User(this.execution.entry.authMode === 'FULL' ? this.execution.user : '');
  }

  getUser(): User {
    return this.getActiveUser();
  }

  /** Language of the account, such as `en`. */
  getActiveUserLocale(): string {
    return this.execution.core.state.locale.split('_')[0] as string;
  }

  getScriptTimeZone(): string {
    return this.execution.script.manifest.timeZone;
  }

  getTimeZone(): string {
    return this.getScriptTimeZone();
  }

  /** Tells people apart without naming them; another one every 30 days and in every script. */
  getTemporaryActiveUserKey(): string {
    const { core, script, viewer } = this.execution;
    const period = Math.floor(core.state.now / KEY_ROTATION_MS);
    return createHash('sha256').update(`${script.id} ${viewer} ${period}`).digest('base64url');
  }
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
