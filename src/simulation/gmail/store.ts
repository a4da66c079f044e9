import type { Core } from '../kernel/core';
import { mailId, randomText } from '../kernel/random';
import { normaliseAddress, parseAddresses } from './address';
import { conversationSubject, type Written } from './letter';
import { SUBJECT_THREADING_DAYS } from './limits';
import { type MailboxRecord, type MessageRecord, messagesOf, type SystemLabel } from './state';

const DAY_MS = 86_400_000;
const ID_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+_=';

/** A Message-ID as Gmail makes them. */
export const newMessageId = (core: Core): string =>
  `<CA${randomText(core.state, ID_CHARACTERS, 40)}@mail.gmail.com>`;

/**
 * Puts a message into a mailbox. A new conversation has the id of its first message (GM-04, unconfirmed); search and
 * lists find the message when the fault mode `gmailVisibilityDelayMs` has passed.
 */
export function putMessage(
  core: Core,
  mailbox: MailboxRecord,
  content: Written & { messageId?: string; deliveryStatus?: MessageRecord['deliveryStatus'] },
  place: { labels: SystemLabel[]; threadId?: string },
): MessageRecord {
  const id = mailId(core.state);
  const threadId = place.threadId ?? id;
  const message: MessageRecord = {
    id,
    threadId,
    ...content,
    messageId: content.messageId ?? newMessageId(core),
    date: core.state.now,
    labels: place.labels,
    foundFrom: core.state.now + core.faults.modes.gmailVisibilityDelayMs,
  };
  mailbox.messages[id] = message;
  mailbox.byMessageId[message.messageId] = id;
  mailbox.threads[threadId] ??= { id: threadId, messages: [], labels: [] };
  mailbox.threads[threadId].messages.push(id);
  return message;
}

/** Takes a message out for good, and its thread with the last one. */
export function removeMessage(mailbox: MailboxRecord, id: string): void {
  const message = mailbox.messages[id];
  if (!message) return;
  delete mailbox.messages[id];
  delete mailbox.byMessageId[message.messageId];
  const thread = mailbox.threads[message.threadId];
  if (!thread) return;
  thread.messages = thread.messages.filter((each) => each !== id);
  if (thread.messages.length === 0) delete mailbox.threads[thread.id];
}

/**
 * The conversation of a mailbox that a message continues: one with a message it refers to and the same subject, else, for a
 * message that refers to nothing, a recent one of the same subject between the same people (switched by
 * `gmailUnknowns.threadsBySubject`). Undefined when it begins a new one.
 */
export function threadOf(core: Core, mailbox: MailboxRecord, content: Written): string | undefined {
  const subject = conversationSubject(content.subject);
  const references = [content.inReplyTo, ...[...content.references].reverse()].filter((each) => each !== '');
  for (const reference of references) {
    const known = mailbox.messages[mailbox.byMessageId[reference] ?? ''];
    if (known && conversationSubject(known.subject) === subject) return known.threadId;
  }
  if (references.length > 0 || subject === '' || !core.state.gmailUnknowns.threadsBySubject) return undefined;
  return recentThread(core, mailbox, subject, content);
}

/** The conversation that an answer belongs to in its writer's mailbox; what answers nothing begins one. */
export const threadAnswered = (core: Core, mailbox: MailboxRecord, content: Written): string | undefined =>
  content.inReplyTo === '' ? undefined : threadOf(core, mailbox, content);

function recentThread(
  core: Core,
  mailbox: MailboxRecord,
  subject: string,
  content: Written,
): string | undefined {
  const people = peopleOf(mailbox, content);
  const ids = Object.keys(mailbox.messages);
  for (let i = ids.length - 1; i >= 0; i--) {
    const message = mailbox.messages[ids[i] as string] as MessageRecord;
    if (core.state.now - message.date > SUBJECT_THREADING_DAYS * DAY_MS) return undefined;
    const fits =
      !message.labels.includes('DRAFT') &&
      conversationSubject(message.subject) === subject &&
      peopleOf(mailbox, message) === people;
    if (fits) return message.threadId;
  }
  return undefined;
}

function peopleOf(mailbox: MailboxRecord, { from, to, cc }: Pick<Written, 'from' | 'to' | 'cc'>): string {
  const addresses = parseAddresses([from, to, cc].join(', ')).map(({ address }) => normaliseAddress(address));
  return [...new Set([mailbox.address, ...addresses])].sort().join(' ');
}

/** The newest message of a thread that is no draft, which an answer goes to; any message when there are only drafts. */
export function lastMessage(mailbox: MailboxRecord, threadId: string): MessageRecord | undefined {
  const messages = messagesOf(mailbox, threadId);
  return messages.filter((message) => !message.labels.includes('DRAFT')).at(-1) ?? messages.at(-1);
}
