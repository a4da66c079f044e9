import type { Core } from '../kernel/core';
import { decimalId } from '../kernel/random';
import { send } from './deliver';
import { type Letter, written } from './letter';
import { type DraftRecord, type MailboxRecord, type MessageRecord, mailboxOf } from './state';
import { putMessage, removeMessage, threadAnswered } from './store';

/** Files a letter as a draft: in the thread it answers, or in one of its own. */
export function createDraft(core: Core, account: string, letter: Letter): DraftRecord {
  const mailbox = mailboxOf(core, account);
  const message = putDraftMessage(core, mailbox, letter);
  const draft: DraftRecord = { id: `r-${decimalId(core.state, 18)}`, message: message.id };
  mailbox.drafts[draft.id] = draft;
  return draft;
}

/** The draft keeps its id and thread, and gets a new message (GM-03). Undefined when there is no such draft. */
export function updateDraft(
  core: Core,
  account: string,
  draftId: string,
  letter: Letter,
): DraftRecord | undefined {
  const mailbox = mailboxOf(core, account);
  const draft = mailbox.drafts[draftId];
  const old = draft && mailbox.messages[draft.message];
  if (!draft || !old) return undefined;
  const { inReplyTo, references, threadId } = old;
  draft.message = putDraftMessage(core, mailbox, { inReplyTo, references, ...letter }, threadId).id;
  removeMessage(mailbox, old.id);
  return draft;
}

/**
 * Sends a draft: it is gone, and the sent message has a new id in the same thread (GM-03). Undefined when there is no
 * such draft, which is why nothing can be sent twice this way.
 */
export function sendDraft(core: Core, account: string, draftId: string): MessageRecord | undefined {
  const mailbox = mailboxOf(core, account);
  const draft = mailbox.drafts[draftId];
  const message = draft && mailbox.messages[draft.message];
  if (!draft || !message) return undefined;
  const sent = send(core, account, letterOf(message), { threadId: message.threadId });
  delete mailbox.drafts[draftId];
  removeMessage(mailbox, message.id);
  return sent;
}

/** Throws a draft away for good; false when there is none. */
export function deleteDraft(core: Core, account: string, draftId: string): boolean {
  const mailbox = mailboxOf(core, account);
  const draft = mailbox.drafts[draftId];
  if (!draft) return false;
  delete mailbox.drafts[draftId];
  removeMessage(mailbox, draft.message);
  return true;
}

/** What a message says, to be written anew. */
export function letterOf(message: MessageRecord): Letter {
  const { from, to, cc, bcc, replyTo, subject, plain, html, headers } = message;
  const { inReplyTo, references, attachments } = message;
  const text = plain;
  return { from, to, cc, bcc, replyTo, subject, text, html, headers, inReplyTo, references, attachments };
}

function putDraftMessage(core: Core, mailbox: MailboxRecord, letter: Letter, given?: string): MessageRecord {
  const content = written(letter);
  const threadId = given ?? threadAnswered(core, mailbox, content);
  const place = { labels: ['DRAFT' as const], ...(threadId === undefined ? {} : { threadId }) };
  return putMessage(core, mailbox, content, place);
}
