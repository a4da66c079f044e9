import type { Quota } from '../kernel/quota';

/** Recipients of one message: To, Cc and Bcc together. */
export const MAX_RECIPIENTS = 50;
export const MAX_SUBJECT_CHARACTERS = 250;
export const MAX_BODY_BYTES = { consumer: 200 * 1024, education: 400 * 1024 } as const;
export const MAX_ATTACHMENTS = 250;
export const MAX_ATTACHMENTS_BYTES = 25 * 1024 * 1024;
/** Threads that one search or list gives at most; asking for more throws. */
export const MAX_LISTED_THREADS = 500;

/** How long Gmail goes on trying after a temporary failure. */
export const RETRY_HOURS = 46;
/** Messages without any reference join a conversation of the same subject and people for so long. */
export const SUBJECT_THREADING_DAYS = 7;
/** An automatic answer goes to the same person again after so many days. */
export const AUTO_REPLY_DAYS = 4;

/** Recipients in 24 hours, shared by GmailApp and MailApp; drafts cost nothing until they are sent (GM-13). */
export const recipientQuota: Quota = {
  name: 'email',
  perDay: { consumer: 100, education: 1500 },
  exhausted: 'Service invoked too many times for one day: email.',
};

/** Calls that read or change the mailbox, sending apart. */
export const mailboxQuota: Quota = {
  name: 'gmail',
  perDay: { consumer: 20_000, education: 50_000 },
  exhausted: 'Service invoked too many times for one day: gmail.',
};
