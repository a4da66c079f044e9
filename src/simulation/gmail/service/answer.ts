import { formatDate } from '../../utilities/date/formatDate';
import { answerAddress, answering, everybody, forwarded, type Letter, replySubject } from '../letter';
import { htmlFromPlain } from '../plainText';
import type { MessageRecord } from '../state';
import type { Account } from './account';
import { letterFrom, type MailOptions, textOf } from './options';

/**
 * A script's answer to a message (GM-16): to whoever sent it, even if that is the script's own account, or to everybody. It
 * stays in the conversation as long as `options.subject` does not change the subject (unconfirmed). Nothing is quoted.
 */
export function replyLetter(
  account: Account,
  message: MessageRecord,
  mail: { body: unknown; all: boolean },
  options: MailOptions = {},
): Letter {
  const people = mail.all ? everybody(account.mailbox, message) : { to: answerAddress(message), cc: '' };
  const subject = textOf(options.subject) || replySubject(message.subject);
  const letter = letterFrom(account, { to: people.to, subject, body: mail.body }, options);
  const cc = [people.cc, letter.cc ?? ''].filter((field) => field !== '').join(', ');
  return { ...letter, cc, ...answering(message) };
}

/** A message passed on, with its attachments; a body given in the options takes the place of Gmail's. */
export function forwardLetter(
  account: Account,
  message: MessageRecord,
  recipient: unknown,
  options: MailOptions = {},
): Letter {
  const { timeZone } = account.core.state;
  const original = forwarded(message, formatDate(message.date, timeZone, "EEE, MMM d, yyyy 'at' h:mm a"));
  const subject = textOf(options.subject) || original.subject;
  const letter = letterFrom(account, { to: recipient, subject, body: '' }, options);
  const body = letter.html ? {} : { text: original.text, html: original.html };
  return {
    ...letter,
    ...body,
    attachments: [...message.attachments, ...(letter.attachments ?? [])],
    ...answering(message),
  };
}

/** The body as HTML, which a plain message has too. */
export const htmlOf = (message: MessageRecord): string => message.html || htmlFromPlain(message.plain);
