import { ServiceException } from '../../kernel/errors';
import { labelsShown, relabel, relabelThread, TO_ARCHIVE, TO_INBOX, TO_SPAM, TO_TRASH } from '../labels';
import { type MessageRecord, messagesOf, type SystemLabel, type ThreadRecord } from '../state';
import { lastMessage } from '../store';
import type { Account } from './account';
import type { GmailDraft } from './draft';
import type { GmailLabel } from './label';
import type { GmailMessage } from './message';
import type { MailOptions } from './options';

type Labels = { add?: readonly SystemLabel[]; remove?: readonly SystemLabel[] };

/** A conversation of the account's mailbox. */
export class GmailThread implements Record<keyof GoogleAppsScript.Gmail.GmailThread, unknown> {
  constructor(
    private readonly account: Account,
    private readonly id: string,
  ) {}

  private get record(): ThreadRecord {
    const record = this.account.mailbox.threads[this.id];
    if (!record) throw new ServiceException('Requested entity was not found.');
    return record;
  }

  private get messages(): MessageRecord[] {
    return messagesOf(this.account.mailbox, this.record.id);
  }

  private get last(): GmailMessage {
    const message = lastMessage(this.account.mailbox, this.record.id);
    return this.account.message(message as MessageRecord);
  }

  private any(label: SystemLabel): boolean {
    return this.messages.some((message) => labelsShown(this.account.core, message).includes(label));
  }

  private change(labels: Labels): this {
    relabelThread(this.account.core, this.account.use(), this.record.id, labels);
    return this;
  }

  getId(): string {
    return this.id;
  }

  getMessages(): GmailMessage[] {
    this.account.use();
    return this.account.messagesIn(this.id);
  }

  getMessageCount(): number {
    return this.messages.length;
  }

  getFirstMessageSubject(): string {
    return this.messages[0]?.subject ?? '';
  }

  getLastMessageDate(): Date {
    return new Date(this.messages.at(-1)?.date ?? 0);
  }

  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#all/${this.id}`;
  }

  getLabels(): GmailLabel[] {
    const shown = labelsShown(this.account.core, this.record);
    return [...shown].sort().map((name) => this.account.label(name));
  }

  addLabel(label: GmailLabel): this {
    this.account.use();
    relabel(this.account.core, this.record, { add: [label.existingName()] });
    return this;
  }

  removeLabel(label: GmailLabel): this {
    this.account.use();
    relabel(this.account.core, this.record, { remove: [label.existingName()] });
    return this;
  }

  hasStarredMessages(): boolean {
    return this.any('STARRED');
  }

  isUnread(): boolean {
    return this.any('UNREAD');
  }

  isImportant(): boolean {
    return this.any('IMPORTANT');
  }

  isInInbox(): boolean {
    return this.any('INBOX');
  }

  isInPriorityInbox(): boolean {
    return this.any('INBOX') && this.any('IMPORTANT');
  }

  isInSpam(): boolean {
    return this.any('SPAM');
  }

  isInTrash(): boolean {
    return this.any('TRASH');
  }

  isInChats(): boolean {
    return false;
  }

  markRead(): this {
    return this.change({ remove: ['UNREAD'] });
  }

  markUnread(): this {
    return this.change({ add: ['UNREAD'] });
  }

  markImportant(): this {
    return this.change({ add: ['IMPORTANT'] });
  }

  markUnimportant(): this {
    return this.change({ remove: ['IMPORTANT'] });
  }

  moveToArchive(): this {
    return this.change(TO_ARCHIVE);
  }

  moveToInbox(): this {
    return this.change(TO_INBOX);
  }

  moveToSpam(): this {
    return this.change(TO_SPAM);
  }

  moveToTrash(): this {
    return this.change(TO_TRASH);
  }

  refresh(): this {
    this.account.use();
    return this;
  }

  /** Answers the last message: its sender, even where that is the account itself. */
  reply(body: string, options?: MailOptions): this {
    this.last.reply(body, options);
    return this;
  }

  replyAll(body: string, options?: MailOptions): this {
    this.last.replyAll(body, options);
    return this;
  }

  createDraftReply(body: string, options?: MailOptions): GmailDraft {
    return this.last.createDraftReply(body, options);
  }

  createDraftReplyAll(body: string, options?: MailOptions): GmailDraft {
    return this.last.createDraftReplyAll(body, options);
  }
}
