import { ServiceException } from '../../kernel/errors';
import { createLabel } from '../labels';
import { draftsOf, searchThreads, threadsLabelled, unreadCount } from '../listing';
import type { SystemLabel } from '../state';
import type { Account } from './account';
import { Changes } from './changes';
import { draftNotFound, type GmailDraft } from './draft';
import type { GmailLabel } from './label';
import type { GmailMessage } from './message';
import { letterFrom, type MailOptions } from './options';
import { draftLetter, sendLetter } from './outgoing';
import { page } from './page';
import type { GmailThread } from './thread';

/** GmailApp: the mailbox of the account that runs the script. */
export class GmailApp
  extends Changes
  implements Record<Exclude<keyof GoogleAppsScript.Gmail.GmailApp, 'setCurrentMessageAccessToken'>, unknown>
{
  constructor(private readonly account: Account) {
    super();
  }

  private threads(ids: readonly string[], start?: number, max?: number): GmailThread[] {
    return page(ids, start, max).map((id) => this.account.thread(id));
  }

  private labelled(
    start: number | undefined,
    max: number | undefined,
    ...labels: SystemLabel[]
  ): GmailThread[] {
    return this.threads(threadsLabelled(this.account.core, this.account.use(), ...labels), start, max);
  }

  private unread(...labels: SystemLabel[]): number {
    return unreadCount(this.account.core, this.account.use(), ...labels);
  }

  /** Gives GmailApp, not the message: its id is found by search, or by sending a draft (GM-05). */
  sendEmail(recipient: string, subject: string, body: string, options?: MailOptions): this {
    sendLetter(this.account, letterFrom(this.account, { to: recipient, subject, body }, options));
    return this;
  }

  createDraft(recipient: string, subject: string, body: string, options?: MailOptions): GmailDraft {
    this.account.use();
    const letter = letterFrom(this.account, { to: recipient, subject, body }, options);
    return this.account.draft(draftLetter(this.account, letter).id);
  }

  /** Throws for a draft that is not there, or gives null, as `gmailUnknowns.getDraftOnMissing` says (GM-02). */
  getDraft(draftId: string): GmailDraft | null {
    if (this.account.use().drafts[draftId]) return this.account.draft(draftId);
    if (this.account.core.state.gmailUnknowns.getDraftOnMissing === 'null') return null;
    throw draftNotFound();
  }

  getDrafts(): GmailDraft[] {
    return draftsOf(this.account.core, this.account.use()).map(({ id }) => this.account.draft(id));
  }

  getDraftMessages(): GmailMessage[] {
    return this.getDrafts().map((draft) => draft.getMessage());
  }

  /** Newest first, at most 500. Dates of the query are days in the account's zone. */
  search(query: string, start?: number, max?: number): GmailThread[] {
    const { core } = this.account;
    return this.threads(searchThreads(core, this.account.use(), query, core.state.timeZone), start, max);
  }

  getInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.labelled(start, max, 'INBOX');
  }

  getPriorityInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.labelled(start, max, 'INBOX', 'IMPORTANT');
  }

  getStarredThreads(start?: number, max?: number): GmailThread[] {
    return this.labelled(start, max, 'STARRED');
  }

  getSpamThreads(start?: number, max?: number): GmailThread[] {
    return this.labelled(start, max, 'SPAM');
  }

  getTrashThreads(start?: number, max?: number): GmailThread[] {
    return this.labelled(start, max, 'TRASH');
  }

  /** Always empty: nobody chats in the simulation. */
  getChatThreads(start?: number, max?: number): GmailThread[] {
    this.account.use();
    return this.threads([], start, max);
  }

  getInboxUnreadCount(): number {
    return this.unread('INBOX');
  }

  getPriorityInboxUnreadCount(): number {
    return this.unread('INBOX', 'IMPORTANT');
  }

  getStarredUnreadCount(): number {
    return this.unread('STARRED');
  }

  getSpamUnreadCount(): number {
    return this.unread('SPAM');
  }

  /** Null when there is no such thread (GM-04). */
  getThreadById(id: string): GmailThread | null {
    return this.account.use().threads[id] ? this.account.thread(id) : null;
  }

  /** Null when there is no such message; that Google does not throw is unconfirmed. */
  getMessageById(id: string): GmailMessage | null {
    const message = this.account.use().messages[id];
    return message ? this.account.message(message) : null;
  }

  getMessagesForThread(thread: GmailThread): GmailMessage[] {
    this.account.use();
    return this.account.messagesIn(thread.getId());
  }

  getMessagesForThreads(threads: readonly GmailThread[]): GmailMessage[][] {
    this.account.use();
    return threads.map((thread) => this.account.messagesIn(thread.getId()));
  }

  getAliases(): string[] {
    return [...this.account.use().aliases];
  }

  createLabel(name: string): GmailLabel {
    const trimmed = String(name).trim();
    if (trimmed === '') throw new ServiceException('Invalid argument: name');
    createLabel(this.account.use(), trimmed);
    return this.account.label(trimmed);
  }

  getUserLabelByName(name: string): GmailLabel | null {
    return this.account.use().labels.includes(name) ? this.account.label(name) : null;
  }

  getUserLabels(): GmailLabel[] {
    return [...this.account.use().labels].sort().map((name) => this.account.label(name));
  }
}
