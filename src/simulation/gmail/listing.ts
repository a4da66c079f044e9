import type { Core } from '../kernel/core';
import { labelsShown } from './labels';
import { compileSearch, type SearchableMessage } from './search/search';
import {
  type DraftRecord,
  type MailboxRecord,
  type MessageRecord,
  messagesOf,
  type SystemLabel,
  type ThreadRecord,
} from './state';

/** Whether search and lists know of a message already. */
const isFound = (core: Core, message: MessageRecord): boolean => message.foundFrom <= core.state.now;

/** Ids of the threads with a message that passes, newest first. */
function threadsWhere(
  core: Core,
  mailbox: MailboxRecord,
  passes: (thread: ThreadRecord, messages: MessageRecord[]) => boolean,
): string[] {
  const found: { id: string; date: number; index: number }[] = [];
  for (const thread of Object.values(mailbox.threads)) {
    const messages = messagesOf(mailbox, thread.id).filter((message) => isFound(core, message));
    const last = messages.at(-1);
    if (last && passes(thread, messages)) found.push({ id: thread.id, date: last.date, index: found.length });
  }
  return found.sort((a, b) => b.date - a.date || b.index - a.index).map(({ id }) => id);
}

/** Threads of which a message carries all of the labels; what lies in the trash or in spam is only found there. */
export function threadsLabelled(core: Core, mailbox: MailboxRecord, ...wanted: SystemLabel[]): string[] {
  const hidden = (['TRASH', 'SPAM'] as const).filter((label) => !wanted.includes(label));
  return threadsWhere(core, mailbox, (_, messages) =>
    messages.some((message) => {
      const shown = labelsShown(core, message);
      return wanted.every((label) => shown.includes(label)) && !hidden.some((label) => shown.includes(label));
    }),
  );
}

export const threadsWithUserLabel = (core: Core, mailbox: MailboxRecord, name: string): string[] =>
  threadsWhere(core, mailbox, (thread) => labelsShown(core, thread).includes(name));

/** Number of threads with an unread message that carries all of the labels. */
export const unreadCount = (core: Core, mailbox: MailboxRecord, ...labels: SystemLabel[]): number =>
  threadsLabelled(core, mailbox, 'UNREAD', ...labels).length;

/** Threads that a query of Gmail's search box finds, newest first; dates of the query are days of `zone`. */
export function searchThreads(core: Core, mailbox: MailboxRecord, query: string, zone: string): string[] {
  const matches = compileSearch(query, { now: core.state.now, zone, me: mailbox.address });
  return threadsWhere(core, mailbox, (thread, messages) =>
    matches({ messages: messages.map((message) => searchable(core, thread, message)) }),
  );
}

function searchable(core: Core, thread: ThreadRecord, message: MessageRecord): SearchableMessage {
  const shown = labelsShown(core, message);
  const has = (label: SystemLabel) => shown.includes(label);
  return {
    from: message.from,
    to: message.to,
    cc: message.cc,
    bcc: message.bcc,
    subject: message.subject,
    plain: message.plain,
    dateMs: message.date,
    labels: labelsShown(core, thread),
    attachmentNames: message.attachments.map(({ name }) => name),
    messageId: message.messageId,
    listId: message.headers['List-ID'] ?? '',
    get size() {
      return sizeOf(message);
    },
    inInbox: has('INBOX'),
    isSent: has('SENT'),
    isDraft: has('DRAFT'),
    inTrash: has('TRASH'),
    inSpam: has('SPAM'),
    isUnread: has('UNREAD'),
    isStarred: has('STARRED'),
    isImportant: has('IMPORTANT'),
  };
}

/** About as large as the message is on its way, where files are a third larger. */
function sizeOf(message: MessageRecord): number {
  const files = message.attachments.reduce((sum, { bytes }) => sum + Math.ceil(bytes / 3) * 4, 0);
  return Buffer.byteLength(message.plain) + Buffer.byteLength(message.html) + files;
}

/** Drafts that lists know of, newest first. */
export function draftsOf(core: Core, mailbox: MailboxRecord): DraftRecord[] {
  const listed = Object.values(mailbox.drafts).filter((draft) => {
    const message = mailbox.messages[draft.message];
    return message && isFound(core, message);
  });
  const date = (draft: DraftRecord) => mailbox.messages[draft.message]?.date ?? 0;
  return listed.reverse().sort((a, b) => date(b) - date(a));
}
