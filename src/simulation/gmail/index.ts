import type { ServiceFolder } from '../kernel/service';
import { scopesOf } from './access';
import { attachmentCosts, draftCosts, gmailCosts, labelCosts, messageCosts, threadCosts } from './costs';
import { mailboxQuota, recipientQuota } from './limits';
import { nextMail } from './queue';
import { GmailApp } from './service/app';
import { GmailAttachment } from './service/attachment';
import { GmailDraft } from './service/draft';
import { GmailLabel } from './service/label';
import { GmailMessage } from './service/message';
import { openAccount } from './service/objects';
import { GmailThread } from './service/thread';

const gmailClass = <H>(name: string, host: H, cost: (member: string) => number) => {
  const path = `Gmail.${name}`;
  return { path, host, cost, scopes: scopesOf(path) };
};

/** Everybody's mailboxes, and GmailApp for scripts. */
export const gmailFolder: ServiceFolder = {
  classes: [
    gmailClass('GmailApp', GmailApp, gmailCosts),
    gmailClass('GmailDraft', GmailDraft, draftCosts),
    gmailClass('GmailMessage', GmailMessage, messageCosts),
    gmailClass('GmailThread', GmailThread, threadCosts),
    gmailClass('GmailLabel', GmailLabel, labelCosts),
    gmailClass('GmailAttachment', GmailAttachment, attachmentCosts),
  ],
  globals: { GmailApp: (execution) => new GmailApp(openAccount(execution)) },
  quotas: [recipientQuota, mailboxQuota],
  initial: () => ({
    mailboxes: {},
    mailAliases: {},
    mailContents: {},
    mailQueue: [],
    gmailUnknowns: { getDraftOnMissing: 'throw', threadsBySubject: true },
  }),
  nextDue: nextMail,
};
