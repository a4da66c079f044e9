import type { Core } from '../kernel/core';
import { formatDate } from '../utilities/date/formatDate';
import { domainOf } from './address';
import type { Travelling } from './deliver';
import { written } from './letter';
import { RETRY_HOURS } from './limits';
import { sourceOf } from './source';
import { type MessageRecord, mailboxOf } from './state';
import { putMessage } from './store';

const DAEMON = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';

export interface Failure {
  mail: Travelling;
  sender: string;
  to: string;
  /** Enhanced status code of RFC 3463, such as `5.1.1` or `4.2.2`. */
  code: string;
  /** False while Gmail goes on trying. */
  final: boolean;
}

export const isTemporary = (code: string): boolean => code.startsWith('4.');

interface Answer {
  /** Basic status code. */
  smtp: string;
  title: string;
  why: string;
  /** What the remote server says. */
  answer: string;
}

/** By enhanced status code; anything else is refused in general words. */
const ANSWERS: Record<string, Answer> = {
  '5.1.1': {
    smtp: '550',
    title: 'Address not found',
    why: "because the address couldn't be found, or is unable to receive mail.",
    answer:
      "The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.",
  },
  '5.1.2': {
    smtp: '550',
    title: 'Address not found',
    why: "because the domain couldn't be found. Check for typos or unnecessary spaces and try again.",
    answer: 'DNS Error: Domain name not found',
  },
  '5.2.1': {
    smtp: '550',
    title: 'Address not found',
    why: 'because the account is disabled.',
    answer: 'The email account that you tried to reach is inactive.',
  },
  '5.2.2': {
    smtp: '552',
    title: 'Recipient inbox full',
    why: "because the inbox is full, or it's getting too much mail right now.",
    answer: "The recipient's inbox is out of storage space.",
  },
  '5.7.1': {
    smtp: '550',
    title: 'Message blocked',
    why: 'because it has been blocked. See technical details below for more information.',
    answer: 'Message rejected.',
  },
  '4.2.2': {
    smtp: '452',
    title: 'Recipient inbox full',
    why: "because the inbox is full, or it's getting too much mail right now.",
    answer: "The recipient's inbox is out of storage space.",
  },
};

/**
 * Puts the report of a failed delivery into the sender's mailbox, as Gmail's mailer-daemon does: in the conversation of the
 * message it is about (unconfirmed), from nobody who could be answered. Real reports of a delay come hours later, here at once.
 */
export function bounce(core: Core, failure: Failure): void {
  const mailbox = mailboxOf(core, failure.sender);
  const original = mailbox.messages[mailbox.byMessageId[failure.mail.messageId] ?? ''];
  const letter = written({
    from: DAEMON,
    to: failure.sender,
    subject: `Delivery Status Notification (${failure.final ? 'Failure' : 'Delay'})`,
    text: reportText(failure),
    inReplyTo: failure.mail.messageId,
    references: [failure.mail.messageId],
    headers: {
      'Delivered-To': mailbox.address,
      'Return-Path': '<>',
      'Auto-Submitted': 'auto-replied',
      'X-Failed-Recipients': failure.to,
    },
  });
  const deliveryStatus = { fields: statusFields(core, failure), original: originalSource(core, failure) };
  putMessage(
    core,
    mailbox,
    { ...letter, deliveryStatus },
    { labels: ['INBOX', 'UNREAD'], ...(original ? { threadId: original.threadId } : {}) },
  );
}

function answerOf({ code, final }: Failure): Answer {
  const known = ANSWERS[code] ?? {
    smtp: isTemporary(code) ? '451' : '550',
    title: 'Message not delivered',
    why: 'because the remote server did not accept it.',
    answer: 'The message was not accepted.',
  };
  return final ? known : { ...known, title: 'Delivery incomplete' };
}

function reportText(failure: Failure): string {
  const { smtp, title, why, answer } = answerOf(failure);
  const { to, code, final } = failure;
  const words = final
    ? `Your message wasn't delivered to ${to} ${why}`
    : `There was a temporary problem delivering your message to ${to}. Gmail will retry for ${RETRY_HOURS} more hours. You'll be notified if the delivery fails permanently.`;
  return [`** ${title} **`, '', words, '', 'The response was:', '', `${smtp} ${code} ${answer}`].join('\n');
}

function statusFields(core: Core, failure: Failure): string {
  const { smtp, answer } = answerOf(failure);
  const when = formatDate(core.state.now, core.state.timeZone, 'EEE, d MMM yyyy HH:mm:ss Z');
  return [
    'Reporting-MTA: dns; googlemail.com',
    `Received-From-MTA: dns; ${failure.sender}`,
    `Arrival-Date: ${when}`,
    `X-Original-Message-ID: ${failure.mail.messageId}`,
    '',
    `Final-Recipient: rfc822; ${failure.to}`,
    `Action: ${failure.final ? 'failed' : 'delayed'}`,
    `Status: ${failure.code}`,
    `Remote-MTA: dns; mx.${domainOf(failure.to)}`,
    `Diagnostic-Code: smtp; ${smtp} ${failure.code} ${answer}`,
    `Last-Attempt-Date: ${when}`,
    '',
  ].join('\r\n');
}

/** The message as it went out, without its attachments. */
function originalSource(core: Core, { mail }: Failure): string {
  const message: MessageRecord = {
    ...mail,
    id: 'original',
    threadId: 'original',
    date: core.state.now,
    labels: [],
    foundFrom: 0,
    attachments: [],
    bcc: '',
  };
  return sourceOf(core, message);
}
