import type { Execution } from '../../kernel/execution';
import { Account, type MailObjects } from './account';
import { GmailDraft } from './draft';
import { GmailLabel } from './label';
import { GmailMessage } from './message';
import { GmailThread } from './thread';

const objects: MailObjects = {
  message: (account, message) => new GmailMessage(account, message),
  thread: (account, id) => new GmailThread(account, id),
  draft: (account, id) => new GmailDraft(account, id),
  label: (account, name) => new GmailLabel(account, name),
};

/** The mailbox of the account an execution runs as, for its Gmail objects. */
export const openAccount = (execution: Execution): Account => new Account(execution, objects);
