import type { Core } from '../kernel/core';
import { normaliseAddress } from './address';
import type { Travelling } from './deliver';

/** Gmail's own labels; a label of the user belongs to a whole thread. */
export type SystemLabel = 'INBOX' | 'SENT' | 'DRAFT' | 'TRASH' | 'SPAM' | 'UNREAD' | 'STARRED' | 'IMPORTANT';

/** Labels, and those that a delayed Gmail still shows for them (GM-06). */
export interface Labelled<L extends string = string> {
  labels: L[];
  earlier?: { labels: L[]; until: number };
}

export interface AttachmentRecord {
  name: string;
  type: string;
  bytes: number;
  /** Key of `mailContents`. */
  sha1: string;
  /** Set for a picture inside the HTML body, which shows it as `cid:…`. */
  contentId?: string;
}

export interface MessageRecord extends Labelled<SystemLabel> {
  id: string;
  threadId: string;
  /** The Message-ID header, with its brackets. */
  messageId: string;
  /** The address fields as in the header; `''` when there is none. */
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  subject: string;
  date: number;
  plain: string;
  /** `''` when the message is plain text only. */
  html: string;
  inReplyTo: string;
  references: string[];
  /** Whatever other headers it has. */
  headers: Record<string, string>;
  attachments: AttachmentRecord[];
  /** From when on search and lists know of it. */
  foundFrom: number;
  /** What a mail server says of a message it could not deliver, in the form of RFC 3464. */
  deliveryStatus?: { fields: string; original: string };
}

export interface ThreadRecord extends Labelled {
  id: string;
  /** Ids of its messages, oldest first. */
  messages: string[];
}

export interface DraftRecord {
  id: string;
  message: string;
}

/** What somebody's mail program answers by itself. */
export interface AutoReply {
  text: string;
  /** By default `Automatic reply: ` and the subject. */
  subject?: string;
  /** Added to `Auto-Submitted: auto-replied`; an empty value takes a header away. */
  headers?: Record<string, string>;
  /** Virtual seconds until it answers; 0 (default) answers at once. */
  afterSeconds?: number;
}

export interface MailboxRecord {
  address: string;
  /** Display name of what it sends. */
  name: string;
  aliases: string[];
  messages: Record<string, MessageRecord>;
  threads: Record<string, ThreadRecord>;
  drafts: Record<string, DraftRecord>;
  /** Names of the user's labels. */
  labels: string[];
  /** Ids of messages by their Message-ID header. */
  byMessageId: Record<string, string>;
  /** Enhanced status code with which it refuses mail, such as `5.1.1`. */
  bounces: string | null;
  autoReply: AutoReply | null;
  /** Who was answered automatically, and when. */
  answered: Record<string, number>;
  /** Where everything is passed on to by itself. */
  forwardsTo: string | null;
}

/** Something that happens to mail later. */
export type QueuedMail = { at: number } & (
  | { kind: 'answer'; mailbox: string; message: string }
  | { kind: 'retry'; to: string; mail: Travelling; sender: string; code: string }
);

declare module '../kernel/state' {
  interface WorkspaceState {
    mailboxes: Record<string, MailboxRecord>;
    /** Owner's address by alias. */
    mailAliases: Record<string, string>;
    /** Bytes of attachments as base64, by SHA-1. */
    mailContents: Record<string, string>;
    mailQueue: QueuedMail[];
    /** What nobody could confirm about Gmail, to be set either way. */
    gmailUnknowns: {
      /** `GmailApp.getDraft` of a draft that was sent, deleted or never there. */
      getDraftOnMissing: 'throw' | 'null';
      /** Whether received mail without references joins a recent thread of the same subject and people. */
      threadsBySubject: boolean;
    };
  }
}

/** The mailbox of an address or alias; every address has one. */
export function mailboxOf(core: Core, address: string): MailboxRecord {
  const given = normaliseAddress(address);
  const key = core.state.mailAliases[given] ?? given;
  core.state.mailboxes[key] ??= {
    address: key,
    name: nameFrom(key),
    aliases: [],
    messages: {},
    threads: {},
    drafts: {},
    labels: [],
    byMessageId: {},
    bounces: null,
    autoReply: null,
    answered: {},
    forwardsTo: null,
  };
  return core.state.mailboxes[key] as MailboxRecord;
}

/** Addresses of all mailboxes there are so far, in the order in which they were first used. */
export const allMailboxes = (core: Core): string[] => Object.keys(core.state.mailboxes);

export const hasLabel = (message: Labelled<SystemLabel>, label: SystemLabel): boolean =>
  message.labels.includes(label);

/** The messages of a thread, oldest first; empty when there is no such thread. */
export function messagesOf(mailbox: MailboxRecord, threadId: string): MessageRecord[] {
  const ids = mailbox.threads[threadId]?.messages ?? [];
  return ids.map((id) => mailbox.messages[id]).filter((message) => message !== undefined);
}

/** `ana.diaz@…` is Ana Diaz until her mailbox says otherwise. */
function nameFrom(address: string): string {
  const words = address.slice(0, address.indexOf('@')).split(/[._+-]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
