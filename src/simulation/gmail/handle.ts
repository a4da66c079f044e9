import type { Core } from '../kernel/core';
import { formatDate } from '../utilities/date/formatDate';
import { normaliseAddress } from './address';
import { contentOf, keepAttachment } from './attachments';
import { send } from './deliver';
import { deleteDraft, letterOf, sendDraft, updateDraft } from './drafts';
import { relabelMessage, TO_TRASH } from './labels';
import { answerAddress, answering, everybody, forwarded, replySubject, senderOf } from './letter';
import { htmlFromPlain, plainFromHtml } from './plainText';
import { headersOf, sourceOf } from './source';
import { type AutoReply, type MailboxRecord, type MessageRecord, mailboxOf, messagesOf } from './state';

/** A message as its reader sees it. */
export interface Mail {
  id: string;
  threadId: string;
  /** Address fields as written: `"Ana" <ana@school.example>, …`. */
  from: string;
  to: string;
  cc: string;
  /** Only in the sender's own copy, and one's own address where one was in Bcc. */
  bcc: string;
  subject: string;
  text: string;
  /** A message without HTML has its text as HTML here. */
  html: string;
  /** Epoch milliseconds. */
  date: number;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
  headers: Record<string, string>;
  unread: boolean;
  /** Gmail's own (INBOX, SENT, DRAFT, TRASH, SPAM, UNREAD, STARRED, IMPORTANT) and the user's on its thread. */
  labels: string[];
}

/** A message, or its id in this mailbox. */
export type MailReference = string | { id: string };

export interface MailToSend {
  to: string;
  subject: string;
  text: string;
  html?: string;
  cc?: string;
  bcc?: string;
  headers?: Record<string, string>;
  attachments?: { name: string; type: string; bytes: Uint8Array }[];
}

export interface DraftInHand {
  /** The draft's id, which is not its message's. */
  id: string;
  message: Mail;
}

/** What the owner of an address can do in front of their mail program. Lists are oldest first. */
export class Mailbox {
  constructor(
    private readonly core: Core,
    readonly address: string,
  ) {}

  private get record(): MailboxRecord {
    return mailboxOf(this.core, this.address);
  }

  /** Display name of what is sent from here; by default made from the address. */
  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    this.record.name = name;
  }

  inbox(): Mail[] {
    return this.list((message) => message.labels.includes('INBOX'));
  }

  sent(): Mail[] {
    return this.list((message) => message.labels.includes('SENT'));
  }

  drafts(): DraftInHand[] {
    return Object.values(this.record.drafts).map((draft) => ({
      id: draft.id,
      message: this.mail(this.find(draft.message)),
    }));
  }

  /** Everything, the trash and drafts included. */
  all(): Mail[] {
    return this.list(() => true);
  }

  /** The whole conversation of a message. */
  thread(message: MailReference): Mail[] {
    return messagesOf(this.record, this.find(message).threadId).map((each) => this.mail(each));
  }

  /** The message as a file. */
  eml(message: MailReference): string {
    return sourceOf(this.core, this.find(message));
  }

  /** Sends a new mail and gives the copy in Sent. */
  send(mail: MailToSend): Mail {
    const { attachments = [], ...letter } = mail;
    const files = attachments.map((file) => keepAttachment(this.core, file));
    return this.mail(
      send(this.core, this.address, { ...letter, from: senderOf(this.record), attachments: files }),
    );
  }

  /** Answers the sender, in the conversation, without quoting. A header `Subject` changes the subject. */
  reply(message: MailReference, text: string, headers: Record<string, string> = {}): Mail {
    return this.answer(this.find(message), { to: answerAddress(this.find(message)), text }, headers);
  }

  replyAll(message: MailReference, text: string, headers: Record<string, string> = {}): Mail {
    const found = this.find(message);
    return this.answer(found, { ...everybody(this.record, found), text }, headers);
  }

  private answer(
    message: MessageRecord,
    mail: { to: string; cc?: string; text: string },
    { Subject: subject = replySubject(message.subject), ...headers }: Record<string, string>,
  ): Mail {
    const letter = { ...mail, subject, headers, from: senderOf(this.record), ...answering(message) };
    return this.mail(send(this.core, this.address, letter));
  }

  /** Passes a message on by hand, with its files. */
  forward(message: MailReference, to: string, text = ''): Mail {
    const found = this.find(message);
    const date = formatDate(found.date, this.core.state.timeZone, "EEE, MMM d, yyyy 'at' h:mm a");
    const original = forwarded(found, date);
    return this.mail(
      send(this.core, this.address, {
        from: senderOf(this.record),
        to,
        subject: original.subject,
        text: text ? `${text}\n\n${original.text}` : original.text,
        html: text ? `${htmlFromPlain(text)}<br><br>${original.html}` : original.html,
        attachments: found.attachments,
        ...answering(found),
      }),
    );
  }

  /** Answers by itself from now on, each person at most every four days; null switches it off. */
  autoReply(rule: AutoReply | null): void {
    this.record.autoReply = rule && structuredClone(rule);
    this.record.answered = {};
  }

  /**
   * Refuses mail from now on with a status code: `5.1.1` there is no such address, `4.2.2` the mailbox is full, which Gmail
   * tries again once after 46 hours. Null takes mail in again.
   */
  bounces(code: string | null): void {
    if (code !== null && !/^[45]\.\d{1,3}\.\d{1,3}$/.test(code)) {
      throw new Error(`${code} is not a status code such as 5.1.1 or 4.2.2.`);
    }
    this.record.bounces = code;
  }

  /** Passes everything on to another address by itself; null stops it. */
  forwardsTo(address: string | null): void {
    this.record.forwardsTo = address;
  }

  /** Lets the owner also send and receive as another address. */
  addAlias(address: string): void {
    const alias = normaliseAddress(address);
    if (this.core.state.mailboxes[alias]) throw new Error(`${address} has a mailbox of its own.`);
    this.core.state.mailAliases[alias] = this.record.address;
    this.record.aliases.push(alias);
  }

  deleteDraft(id: string): void {
    if (!deleteDraft(this.core, this.address, id)) throw this.noDraft(id);
  }

  /** Sends a draft by hand and gives the copy in Sent. */
  sendDraft(id: string): Mail {
    const sent = sendDraft(this.core, this.address, id);
    if (!sent) throw this.noDraft(id);
    return this.mail(sent);
  }

  /** Changes a draft by hand; `body` is plain text, or HTML where it begins with a tag. */
  editDraft(id: string, change: { subject?: string; body?: string; to?: string }): Mail {
    const draft = this.record.drafts[id];
    if (!draft) throw this.noDraft(id);
    const { body, ...rest } = change;
    const letter = letterOf(this.find(draft.message));
    updateDraft(this.core, this.address, id, { ...letter, ...bodyOf(body), ...rest });
    return this.mail(this.find(draft.message));
  }

  markRead(message: MailReference): void {
    relabelMessage(this.core, this.find(message), { remove: ['UNREAD'] });
  }

  trash(message: MailReference): void {
    relabelMessage(this.core, this.find(message), TO_TRASH);
  }

  private noDraft(id: string): Error {
    return new Error(`${this.address} has no draft ${id}.`);
  }

  private find(reference: MailReference): MessageRecord {
    const id = typeof reference === 'string' ? reference : reference.id;
    const message = this.record.messages[id];
    if (!message) throw new Error(`${this.address} has no message ${id}.`);
    return message;
  }

  private list(passes: (message: MessageRecord) => boolean): Mail[] {
    return Object.values(this.record.messages)
      .filter(passes)
      .map((message) => this.mail(message));
  }

  private mail(message: MessageRecord): Mail {
    const { core } = this;
    return {
      id: message.id,
      threadId: message.threadId,
      from: message.from,
      to: message.to,
      cc: message.cc,
      bcc: message.bcc,
      subject: message.subject,
      text: message.plain,
      get html() {
        return message.html || htmlFromPlain(message.plain);
      },
      date: message.date,
      attachments: message.attachments.map((file) => ({
        name: file.name,
        type: file.type,
        get bytes() {
          return contentOf(core, file);
        },
      })),
      get headers() {
        return headersOf(core, message);
      },
      unread: message.labels.includes('UNREAD'),
      labels: [...message.labels, ...(this.record.threads[message.threadId]?.labels ?? [])],
    };
  }
}

function bodyOf(body: string | undefined): { text?: string; html?: string } {
  if (body === undefined) return {};
  return body.startsWith('<') ? { text: plainFromHtml(body), html: body } : { text: body, html: '' };
}
