import { normaliseAddress, parseAddresses } from './address';
import { answerAddress, answering, type Letter, senderOf } from './letter';
import { AUTO_REPLY_DAYS } from './limits';
import type { MailboxRecord, MessageRecord } from './state';

/**
 * Whether a mailbox answers this message by itself: it never answers what came by itself (RFC 3834), and nobody
 * twice within four days. Saying yes notes that the person was answered.
 */
export function takesAutoReply(mailbox: MailboxRecord, message: MessageRecord): boolean {
  if (!mailbox.autoReply || cameByItself(message)) return false;
  const sender = normaliseAddress(parseAddresses(answerAddress(message))[0]?.address ?? '');
  const before = mailbox.answered[sender];
  if (sender === '' || sender === mailbox.address) return false;
  if (before !== undefined && message.date - before < AUTO_REPLY_DAYS * 86_400_000) return false;
  mailbox.answered[sender] = message.date;
  return true;
}

/** The automatic answer to a message, as the rule is now; undefined when it has been switched off meanwhile. */
export function autoReplyTo(mailbox: MailboxRecord, message: MessageRecord): Letter | undefined {
  const rule = mailbox.autoReply;
  if (!rule) return undefined;
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-replied', ...rule.headers };
  return {
    from: senderOf(mailbox),
    to: answerAddress(message),
    subject: rule.subject ?? `Automatic reply: ${message.subject}`,
    text: rule.text,
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
    ...answering(message),
  };
}

function cameByItself({ from, headers }: MessageRecord): boolean {
  const header = (name: string) =>
    Object.entries(headers)
      .find(([key]) => key.toLowerCase() === name)?.[1]
      ?.toLowerCase() ?? '';
  return (
    !['', 'no'].includes(header('auto-submitted')) ||
    ['bulk', 'list', 'junk', 'auto_reply'].includes(header('precedence')) ||
    header('return-path') === '<>' ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(parseAddresses(from)[0]?.address ?? '')
  );
}
