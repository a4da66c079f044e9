import { ServiceException } from '../../kernel/errors';
import { deleteDraft, letterOf, sendDraft, updateDraft } from '../drafts';
import type { MessageRecord } from '../state';
import type { Account } from './account';
import type { GmailMessage } from './message';
import { letterFrom, type MailOptions } from './options';
import { checkLetter, spendRecipients } from './outgoing';

/** What a draft says that is not there any more; Google's text is unconfirmed, that it throws is not (GM-02). */
export const draftNotFound = (): ServiceException => new ServiceException('Requested entity was not found.');

/** A draft of the account. Its id stays until it is sent or deleted, the message in it is replaced at every update. */
export class GmailDraft implements Record<keyof GoogleAppsScript.Gmail.GmailDraft, unknown> {
  constructor(
    private readonly account: Account,
    private readonly id: string,
  ) {}

  private get message(): MessageRecord {
    const { drafts, messages } = this.account.mailbox;
    const message = messages[drafts[this.id]?.message ?? ''];
    if (!message) throw draftNotFound();
    return message;
  }

  getId(): string {
    return this.id;
  }

  getMessageId(): string {
    return this.message.id;
  }

  getMessage(): GmailMessage {
    return this.account.message(this.message);
  }

  update(recipient: string, subject: string, body: string, options?: MailOptions): this {
    this.account.use();
    const letter = letterFrom(this.account, { to: recipient, subject, body }, options);
    checkLetter(this.account, letter);
    if (!updateDraft(this.account.core, this.account.user, this.id, letter)) throw draftNotFound();
    return this;
  }

  send(): GmailMessage {
    spendRecipients(this.account, letterOf(this.message));
    const sent = sendDraft(this.account.core, this.account.user, this.id);
    if (!sent) throw draftNotFound();
    return this.account.message(sent);
  }

  deleteDraft(): void {
    this.account.use();
    if (!deleteDraft(this.account.core, this.account.user, this.id)) throw draftNotFound();
  }
}
