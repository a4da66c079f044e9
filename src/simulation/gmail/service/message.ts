import { ServiceException } from '../../kernel/errors';
import { toCrlf } from '../encoding';
import { labelsShown, relabelMessage, TO_TRASH } from '../labels';
import { headerOf, sourceOf } from '../source';
import type { MessageRecord, SystemLabel } from '../state';
import type { Account } from './account';
import { forwardLetter, htmlOf, replyLetter } from './answer';
import { GmailAttachment } from './attachment';
import type { GmailDraft } from './draft';
import type { MailOptions } from './options';
import { draftLetter, sendLetter } from './outgoing';
import type { GmailThread } from './thread';

type Labels = { add?: readonly SystemLabel[]; remove?: readonly SystemLabel[] };

/**
 * A message as it was fetched. What is written in it never changes; whether it is read, starred and so on is as it is now,
 * or, while Gmail is delayed, as it was when fetched or refreshed (GM-06).
 */
export class GmailMessage implements Record<keyof GoogleAppsScript.Gmail.GmailMessage, unknown> {
  private readonly fetched: MessageRecord;
  private shown: readonly SystemLabel[];

  constructor(
    private readonly account: Account,
    message: MessageRecord,
  ) {
    this.fetched = { ...message };
    this.shown = labelsShown(account.core, message);
  }

  private get live(): MessageRecord | undefined {
    return this.account.mailbox.messages[this.fetched.id];
  }

  private has(label: SystemLabel): boolean {
    const live = this.account.isDelayed ? undefined : this.live;
    return (live ? live.labels : this.shown).includes(label);
  }

  private change(labels: Labels): this {
    this.account.use();
    const { live } = this;
    if (!live) throw new ServiceException('Requested entity was not found.');
    relabelMessage(this.account.core, live, labels);
    return this;
  }

  getId(): string {
    return this.fetched.id;
  }

  getThread(): GmailThread {
    return this.account.thread(this.fetched.threadId);
  }

  /** `"Name" <address>`. */
  getFrom(): string {
    return this.fetched.from;
  }

  getTo(): string {
    return this.fetched.to;
  }

  getCc(): string {
    return this.fetched.cc;
  }

  getBcc(): string {
    return this.fetched.bcc;
  }

  getReplyTo(): string {
    return this.fetched.replyTo;
  }

  getSubject(): string {
    return this.fetched.subject;
  }

  getDate(): Date {
    return new Date(this.fetched.date);
  }

  getBody(): string {
    return htmlOf(this.fetched);
  }

  /** Lines end with CRLF (GM-10). */
  getPlainBody(): string {
    return toCrlf(this.fetched.plain);
  }

  /** Empty when the message has no such header; upper and lower case are the same (unconfirmed). */
  getHeader(name: string): string {
    return headerOf(this.account.core, this.fetched, String(name));
  }

  getRawContent(): string {
    this.account.use();
    return sourceOf(this.account.core, this.fetched);
  }

  getAttachments(options?: {
    includeInlineImages?: boolean;
    includeAttachments?: boolean;
  }): GmailAttachment[] {
    this.account.use();
    const { includeInlineImages = true, includeAttachments = true } = options ?? {};
    return this.fetched.attachments
      .filter((file) => (file.contentId === undefined ? includeAttachments : includeInlineImages))
      .map((file) => new GmailAttachment(this.account.core, file));
  }

  isDraft(): boolean {
    return this.has('DRAFT');
  }

  isUnread(): boolean {
    return this.has('UNREAD');
  }

  isStarred(): boolean {
    return this.has('STARRED');
  }

  isInInbox(): boolean {
    return this.has('INBOX');
  }

  isInPriorityInbox(): boolean {
    return this.has('INBOX') && this.has('IMPORTANT');
  }

  isInTrash(): boolean {
    return this.has('TRASH');
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

  star(): this {
    return this.change({ add: ['STARRED'] });
  }

  unstar(): this {
    return this.change({ remove: ['STARRED'] });
  }

  moveToTrash(): this {
    return this.change(TO_TRASH);
  }

  refresh(): this {
    this.account.use();
    if (this.live) this.shown = labelsShown(this.account.core, this.live);
    return this;
  }

  /** Gives the message that was sent. */
  reply(body: string, options?: MailOptions): GmailMessage {
    const letter = replyLetter(this.account, this.fetched, { body, all: false }, options);
    return this.account.message(sendLetter(this.account, letter));
  }

  replyAll(body: string, options?: MailOptions): GmailMessage {
    const letter = replyLetter(this.account, this.fetched, { body, all: true }, options);
    return this.account.message(sendLetter(this.account, letter));
  }

  forward(recipient: string, options?: MailOptions): GmailMessage {
    const letter = forwardLetter(this.account, this.fetched, recipient, options);
    return this.account.message(sendLetter(this.account, letter));
  }

  createDraftReply(body: string, options?: MailOptions): GmailDraft {
    return this.draft({ body, all: false }, options);
  }

  createDraftReplyAll(body: string, options?: MailOptions): GmailDraft {
    return this.draft({ body, all: true }, options);
  }

  private draft(mail: { body: string; all: boolean }, options?: MailOptions): GmailDraft {
    this.account.use();
    const letter = replyLetter(this.account, this.fetched, mail, options);
    return this.account.draft(draftLetter(this.account, letter).id);
  }
}
