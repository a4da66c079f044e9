import type { GmailLabel } from './label';
import type { GmailMessage } from './message';
import type { GmailThread } from './thread';

/** The half of GmailApp that does to messages, threads and labels what they can also be asked to do themselves. */
export class Changes {
  markMessageRead(message: GmailMessage): this {
    return this.each([message], (one) => one.markRead());
  }

  markMessagesRead(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.markRead());
  }

  markMessageUnread(message: GmailMessage): this {
    return this.each([message], (one) => one.markUnread());
  }

  markMessagesUnread(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.markUnread());
  }

  starMessage(message: GmailMessage): this {
    return this.each([message], (one) => one.star());
  }

  starMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.star());
  }

  unstarMessage(message: GmailMessage): this {
    return this.each([message], (one) => one.unstar());
  }

  unstarMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.unstar());
  }

  moveMessageToTrash(message: GmailMessage): this {
    return this.each([message], (one) => one.moveToTrash());
  }

  moveMessagesToTrash(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.moveToTrash());
  }

  refreshMessage(message: GmailMessage): this {
    return this.each([message], (one) => one.refresh());
  }

  refreshMessages(messages: readonly GmailMessage[]): this {
    return this.each(messages, (one) => one.refresh());
  }

  markThreadRead(thread: GmailThread): this {
    return this.each([thread], (one) => one.markRead());
  }

  markThreadsRead(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.markRead());
  }

  markThreadUnread(thread: GmailThread): this {
    return this.each([thread], (one) => one.markUnread());
  }

  markThreadsUnread(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.markUnread());
  }

  markThreadImportant(thread: GmailThread): this {
    return this.each([thread], (one) => one.markImportant());
  }

  markThreadsImportant(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.markImportant());
  }

  markThreadUnimportant(thread: GmailThread): this {
    return this.each([thread], (one) => one.markUnimportant());
  }

  markThreadsUnimportant(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.markUnimportant());
  }

  moveThreadToArchive(thread: GmailThread): this {
    return this.each([thread], (one) => one.moveToArchive());
  }

  moveThreadsToArchive(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.moveToArchive());
  }

  moveThreadToInbox(thread: GmailThread): this {
    return this.each([thread], (one) => one.moveToInbox());
  }

  moveThreadsToInbox(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.moveToInbox());
  }

  moveThreadToSpam(thread: GmailThread): this {
    return this.each([thread], (one) => one.moveToSpam());
  }

  moveThreadsToSpam(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.moveToSpam());
  }

  moveThreadToTrash(thread: GmailThread): this {
    return this.each([thread], (one) => one.moveToTrash());
  }

  moveThreadsToTrash(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.moveToTrash());
  }

  refreshThread(thread: GmailThread): this {
    return this.each([thread], (one) => one.refresh());
  }

  refreshThreads(threads: readonly GmailThread[]): this {
    return this.each(threads, (one) => one.refresh());
  }

  deleteLabel(label: GmailLabel): this {
    return this.each([label], (one) => one.deleteLabel());
  }

  private each<T>(items: readonly T[], change: (item: T) => void): this {
    items.forEach(change);
    return this;
  }
}
