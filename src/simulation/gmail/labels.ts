import type { Core } from '../kernel/core';
import { type Labelled, type MailboxRecord, type MessageRecord, messagesOf, type SystemLabel } from './state';

/**
 * Puts labels on and takes labels off. With the fault mode `gmailVisibilityDelayMs` Gmail goes on showing the old ones for
 * that long (GM-06).
 */
export function relabel<L extends string>(
  core: Core,
  target: Labelled<L>,
  change: { add?: readonly L[]; remove?: readonly L[] },
): void {
  const delay = core.faults.modes.gmailVisibilityDelayMs;
  if (delay > 0) {
    target.earlier = { labels: [...labelsShown(core, target)], until: core.state.now + delay };
  } else delete target.earlier;
  const kept = target.labels.filter((label) => !change.remove?.includes(label));
  target.labels = [...new Set([...kept, ...(change.add ?? [])])];
}

/** The labels that Gmail shows now. */
export const labelsShown = <L extends string>(core: Core, target: Labelled<L>): readonly L[] =>
  target.earlier && core.state.now < target.earlier.until ? target.earlier.labels : target.labels;

/** Changes Gmail's own labels of all messages of a thread; drafts take none but the trash (GM-07). */
export function relabelThread(
  core: Core,
  mailbox: MailboxRecord,
  threadId: string,
  change: { add?: readonly SystemLabel[]; remove?: readonly SystemLabel[] },
): void {
  for (const message of messagesOf(mailbox, threadId)) relabelMessage(core, message, change);
}

/** Changes Gmail's own labels of a message; a draft silently keeps what it has (GM-07). */
export function relabelMessage(
  core: Core,
  message: MessageRecord,
  change: { add?: readonly SystemLabel[]; remove?: readonly SystemLabel[] },
): void {
  if (message.labels.includes('DRAFT') && !change.add?.includes('TRASH')) return;
  relabel(core, message, change);
}

export const TO_TRASH = { add: ['TRASH'], remove: ['INBOX', 'SPAM'] } as const;
export const TO_INBOX = { add: ['INBOX'], remove: ['TRASH', 'SPAM'] } as const;
export const TO_SPAM = { add: ['SPAM'], remove: ['INBOX', 'TRASH'] } as const;
export const TO_ARCHIVE = { remove: ['INBOX', 'TRASH', 'SPAM'] } as const;

/** Makes a label of the user; one that is there already stays as it is (unconfirmed, GM-09). */
export function createLabel(mailbox: MailboxRecord, name: string): void {
  if (!mailbox.labels.includes(name)) mailbox.labels.push(name);
}

/** Removes a label of the user from the mailbox and from all threads; false when there is none. */
export function deleteLabel(mailbox: MailboxRecord, name: string): boolean {
  if (!mailbox.labels.includes(name)) return false;
  mailbox.labels = mailbox.labels.filter((label) => label !== name);
  for (const thread of Object.values(mailbox.threads)) {
    thread.labels = thread.labels.filter((label) => label !== name);
  }
  return true;
}
