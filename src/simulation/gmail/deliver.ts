import type { Core } from '../kernel/core';
import { normaliseAddress, parseAddresses } from './address';
import { autoReplyTo, takesAutoReply } from './autoReply';
import { bounce, isTemporary } from './bounce';
import { type Letter, type Written, written } from './letter';
import { RETRY_HOURS } from './limits';
import { type MailboxRecord, type MessageRecord, mailboxOf } from './state';
import { newMessageId, putMessage, threadAnswered, threadOf } from './store';

/** What travels: a letter with its Message-ID. */
export type Travelling = Written & { messageId: string };

/**
 * Sends a letter from an account: a copy in its Sent (in the given thread, the one the letter answers, or a new one), one in
 * the inbox of every recipient. Returns the sent copy. Limits and quotas are the scripts' affair and not looked at here.
 */
export function send(
  core: Core,
  account: string,
  letter: Letter,
  options: { threadId?: string } = {},
): MessageRecord {
  const mailbox = mailboxOf(core, account);
  const content = written(letter);
  const threadId = options.threadId ?? threadAnswered(core, mailbox, content);
  const sent = putMessage(core, mailbox, content, {
    labels: ['SENT'],
    ...(threadId === undefined ? {} : { threadId }),
  });
  distribute(core, { ...content, messageId: sent.messageId }, account, sent);
  return sent;
}

/** Delivers a letter that nobody has in Sent, such as a calendar's invitation or a notice of Google. */
export function deliver(core: Core, letter: Letter): void {
  const sender = parseAddresses(letter.from)[0]?.address ?? '';
  distribute(core, { ...written(letter), messageId: newMessageId(core) }, sender);
}

function distribute(core: Core, mail: Travelling, sender: string, sent?: MessageRecord): void {
  const own = sent && mailboxOf(core, sender);
  const reached = new Set<MailboxRecord>();
  for (const field of ['to', 'cc', 'bcc'] as const) {
    for (const { address } of parseAddresses(mail[field])) {
      const mailbox = mailboxOf(core, address);
      if (reached.has(mailbox)) continue;
      reached.add(mailbox);
      if (sent && mailbox === own) sent.labels = [...sent.labels, 'INBOX', 'UNREAD'];
      else receive(core, address, { ...mail, bcc: field === 'bcc' ? address : '' }, sender);
    }
  }
}

/** Lets a mail arrive at one address: it is taken in, refused, passed on, answered by itself. */
export function receive(core: Core, address: string, mail: Travelling, sender: string): void {
  const mailbox = mailboxOf(core, address);
  const code = mailbox.bounces;
  if (code !== null) {
    bounce(core, { mail, sender, to: address, code, final: !isTemporary(code) });
    if (isTemporary(code)) retryLater(core, address, mail, sender, code);
    return;
  }
  const threadId = threadOf(core, mailbox, mail);
  const arrived = putMessage(
    core,
    mailbox,
    {
      ...mail,
      headers: { 'Delivered-To': mailbox.address, 'Return-Path': `<${sender}>`, ...mail.headers },
    },
    { labels: ['INBOX', 'UNREAD'], ...(threadId === undefined ? {} : { threadId }) },
  );
  passOn(core, mailbox, mail, sender);
  answer(core, mailbox, arrived);
}

/** Automatic forwarding: the same message with the same Message-ID, to another address. */
function passOn(core: Core, mailbox: MailboxRecord, mail: Travelling, sender: string): void {
  const target = mailbox.forwardsTo;
  const visited = (mail.headers['X-Forwarded-For'] ?? '').split(' ').map(normaliseAddress);
  if (!target || visited.includes(normaliseAddress(target))) return;
  const route = [...(mail.headers['X-Forwarded-For'] ?? '').split(' '), mailbox.address, target];
  const headers = {
    ...mail.headers,
    'X-Forwarded-To': target,
    'X-Forwarded-For': route.filter((each) => each !== '').join(' '),
  };
  receive(core, target, { ...mail, headers }, sender);
}

function retryLater(core: Core, to: string, mail: Travelling, sender: string, code: string): void {
  core.state.mailQueue.push({
    at: core.state.now + RETRY_HOURS * 3_600_000,
    kind: 'retry',
    to,
    mail: structuredClone(mail),
    sender,
    code,
  });
}

function answer(core: Core, mailbox: MailboxRecord, arrived: MessageRecord): void {
  if (!takesAutoReply(mailbox, arrived)) return;
  const seconds = mailbox.autoReply?.afterSeconds ?? 0;
  if (seconds > 0) {
    const at = core.state.now + seconds * 1000;
    core.state.mailQueue.push({ at, kind: 'answer', mailbox: mailbox.address, message: arrived.id });
    return;
  }
  const letter = autoReplyTo(mailbox, arrived);
  if (letter) deliver(core, letter);
}
