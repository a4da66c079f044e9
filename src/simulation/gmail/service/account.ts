import type { Core } from '../../kernel/core';
import type { Execution } from '../../kernel/execution';
import { spend } from '../../kernel/quota';
import { mailboxQuota } from '../limits';
import { type MailboxRecord, type MessageRecord, mailboxOf, messagesOf } from '../state';
import type { GmailDraft } from './draft';
import type { GmailLabel } from './label';
import type { GmailMessage } from './message';
import type { GmailThread } from './thread';

/** Makes the objects that scripts see; apart from the classes, which give each other. */
export interface MailObjects {
  message(account: Account, message: MessageRecord): GmailMessage;
  thread(account: Account, id: string): GmailThread;
  draft(account: Account, id: string): GmailDraft;
  label(account: Account, name: string): GmailLabel;
}

/** The mailbox a script works in: that of the account it runs as. */
export class Account {
  constructor(
    readonly execution: Execution,
    private readonly objects: MailObjects,
  ) {}

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

  message(message: MessageRecord): GmailMessage {
    return this.objects.message(this, message);
  }

  /** The messages of a thread, oldest first. */
  messagesIn(threadId: string): GmailMessage[] {
    return messagesOf(this.mailbox, threadId).map((message) => this.message(message));
  }

  thread(id: string): GmailThread {
    return this.objects.thread(this, id);
  }

  draft(id: string): GmailDraft {
    return this.objects.draft(this, id);
  }

  label(name: string): GmailLabel {
    return this.objects.label(this, name);
  }
}
