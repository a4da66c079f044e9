import { recipientQuota } from '../gmail/limits';
import type { Account } from '../gmail/service/account';
import { openAccount } from '../gmail/service/objects';
import { letterFrom, type MailOptions } from '../gmail/service/options';
import { sendLetter } from '../gmail/service/outgoing';
import type { Execution } from '../kernel/execution';
import { quotaLeft } from '../kernel/quota';

type Message = MailOptions & { to?: unknown; subject?: unknown; body?: unknown };

/** MailApp: sends only, and has nothing to do with what is in the mailbox (GM-14). */
export class MailApp implements Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota'> {
  private readonly account: Account;

  constructor(private readonly execution: Execution) {
    this.account = openAccount(execution);
  }

  /** `(message)`, `(to, subject, body[, options])`, or `(to, replyTo, subject, body)`. Aliases are not looked at. */
  sendEmail(...args: [Message] | [string, string, string, (MailOptions | string)?]): void {
    const { to, subject, body, from: _, ...options } = messageOf(args);
    sendLetter(this.account, letterFrom(this.account, { to, subject, body }, options));
  }

  /** Recipients that may still be written to in the current 24 hours. */
  getRemainingDailyQuota(): number {
    return quotaLeft(this.execution.core.state, this.execution.user, recipientQuota);
  }
}

function messageOf(args: [Message] | [string, string, string, (MailOptions | string)?]): Message {
  if (args.length === 1) return args[0];
  const [to, second, third, fourth] = args;
  if (typeof fourth === 'string') return { to, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to, subject: second, body: third };
}
