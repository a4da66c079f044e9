import type { Core } from '../../kernel/core';
import type { Execution } from '../../kernel/execution';
import { spend } from '../../kernel/quota';
import { mailboxQuota } from '../limits';
import { type MailboxRecord, mailboxOf } from '../state';

/** The mailbox a script works in: that of the account it runs as. */
export class Account {
  constructor(readonly execution: Execution) {}

  get core(): Core {
    return this.execution.core;
  }

  get user(): string {
    return this.execution.user;
  }

  get mailbox(): MailboxRecord {
    return mailboxOf(this.core, this.user);
  }

  /** The mailbox, for one call that counts against the day's reading and writing. */
  use(): MailboxRecord {
    spend(this.core.state, this.user, mailboxQuota);
    return this.mailbox;
  }

  /** Whether Gmail shows changes only later, so that fetched objects stay as they were until refreshed (GM-06). */
  get isDelayed(): boolean {
    return this.core.faults.modes.gmailVisibilityDelayMs > 0;
  }
}
