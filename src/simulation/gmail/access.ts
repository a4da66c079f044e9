import type { AnyOf } from '../kernel/definition';

const EVERYTHING = 'mail.google.com';
const COMPOSE = ['gmail.compose', 'gmail.modify', EVERYTHING];
const SEND = ['gmail.send', ...COMPOSE];
const READ = ['gmail.readonly', 'gmail.modify', EVERYTHING];
/** Drafts may be looked at with either; so may be what identifies a message that was drafted or sent. */
const DRAFTS = ['gmail.compose', ...READ];
const MODIFY = ['gmail.modify', EVERYTHING];
const LABELS = ['gmail.labels', ...MODIFY];

const of = (members: string, scopes: AnyOf): Record<string, AnyOf> =>
  Object.fromEntries(members.split(' ').map((member) => [member, scopes]));

const members: Record<string, Record<string, AnyOf>> = {
  'Gmail.GmailApp': {
    ...of('sendEmail', SEND),
    ...of('createDraft', COMPOSE),
    ...of('getDraft getDrafts getDraftMessages', DRAFTS),
    ...of('getAliases', ['gmail.settings.basic', ...READ]),
    ...of('createLabel deleteLabel', LABELS),
    ...of('getUserLabelByName getUserLabels', ['gmail.labels', ...READ]),
  },
  'Gmail.GmailDraft': {
    ...of('send update deleteDraft', COMPOSE),
    ...of('getId getMessage getMessageId', DRAFTS),
  },
  'Gmail.GmailMessage': {
    ...of('reply replyAll forward', SEND),
    ...of('createDraftReply createDraftReplyAll', COMPOSE),
    ...of('getId getThread isDraft', DRAFTS),
    ...of('markRead markUnread star unstar moveToTrash', MODIFY),
  },
  'Gmail.GmailThread': {
    ...of('reply replyAll', SEND),
    ...of('createDraftReply createDraftReplyAll', COMPOSE),
    ...of('getId', DRAFTS),
    ...of('addLabel removeLabel', MODIFY),
  },
  'Gmail.GmailLabel': {
    ...of('getName', ['gmail.labels', ...READ]),
    ...of('deleteLabel', LABELS),
    ...of('addToThread addToThreads removeFromThread removeFromThreads', MODIFY),
  },
  'Gmail.GmailAttachment': {},
};

/**
 * Scopes of a member of GmailApp and its classes: those of the related methods of the Gmail API. That Google accepts the
 * narrow ones here is documented in general and seen in shipped add-ons for drafts.
 */
export const scopesOf =
  (path: string) =>
  (member: string): AnyOf => {
    if (path === 'Gmail.GmailAttachment') return [];
    const own = members[path]?.[member];
    return own ?? (/^(mark|move|star|unstar)/.test(member) ? MODIFY : READ);
  };
