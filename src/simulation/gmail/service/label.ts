import { ServiceException } from '../../kernel/errors';
import { deleteLabel, labelsShown } from '../labels';
import { threadsWithUserLabel } from '../listing';
import { messagesOf } from '../state';
import type { Account } from './account';
import { page } from './page';
import type { GmailThread } from './thread';

/** A label of the user, found by its whole name such as `Partners/Open`. */
export class GmailLabel implements Record<keyof GoogleAppsScript.Gmail.GmailLabel, unknown> {
  constructor(
    private readonly account: Account,
    private readonly name: string,
  ) {}

  /** The name, or Google's error when the label has been deleted (its text is known to say not found or invalid). */
  existingName(): string {
    if (!this.account.mailbox.labels.includes(this.name)) {
      throw new ServiceException(`Invalid label: ${this.name}`);
    }
    return this.name;
  }

  getName(): string {
    return this.name;
  }

  getThreads(start?: number, max?: number): GmailThread[] {
    const mailbox = this.account.use();
    const ids = threadsWithUserLabel(this.account.core, mailbox, this.existingName());
    return page(ids, start, max).map((id) => this.account.thread(id));
  }

  /** Number of unread threads. */
  getUnreadCount(): number {
    const mailbox = this.account.use();
    const { core } = this.account;
    return threadsWithUserLabel(core, mailbox, this.existingName()).filter((id) =>
      messagesOf(mailbox, id).some((message) => labelsShown(core, message).includes('UNREAD')),
    ).length;
  }

  addToThread(thread: GmailThread): this {
    thread.addLabel(this);
    return this;
  }

  addToThreads(threads: readonly GmailThread[]): this {
    for (const thread of threads) thread.addLabel(this);
    return this;
  }

  removeFromThread(thread: GmailThread): this {
    thread.removeLabel(this);
    return this;
  }

  removeFromThreads(threads: readonly GmailThread[]): this {
    for (const thread of threads) thread.removeLabel(this);
    return this;
  }

  deleteLabel(): void {
    deleteLabel(this.account.use(), this.existingName());
  }
}
