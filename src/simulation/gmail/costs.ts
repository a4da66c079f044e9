import { costs } from '../kernel/definition';

/** Virtual milliseconds; what is known of an object that has been fetched costs nothing. */
export const gmailCosts = costs(
  {
    sendEmail: 700,
    createDraft: 400,
    search: 300,
    getInboxThreads: 300,
    getPriorityInboxThreads: 300,
    getStarredThreads: 300,
    getSpamThreads: 300,
    getTrashThreads: 300,
    getDrafts: 250,
    getDraftMessages: 250,
    getMessagesForThread: 200,
    getMessagesForThreads: 200,
    createLabel: 200,
    getAliases: 100,
    getUserLabelByName: 100,
    getUserLabels: 100,
    setCurrentMessageAccessToken: 0,
  },
  150,
);

const answers = { reply: 700, replyAll: 700, forward: 700, createDraftReply: 400, createDraftReplyAll: 400 };
const changes = (...members: string[]) => Object.fromEntries(members.map((member) => [member, 150]));

export const draftCosts = costs({ send: 700, update: 400, deleteDraft: 200 }, 0);

export const messageCosts = costs(
  {
    ...answers,
    ...changes('markRead', 'markUnread', 'star', 'unstar', 'moveToTrash'),
    getRawContent: 100,
    getAttachments: 100,
    refresh: 100,
  },
  0,
);

export const threadCosts = costs(
  {
    ...answers,
    ...changes('addLabel', 'removeLabel', 'markRead', 'markUnread', 'markImportant', 'markUnimportant'),
    ...changes('moveToArchive', 'moveToInbox', 'moveToSpam', 'moveToTrash'),
    getMessages: 100,
    refresh: 100,
  },
  0,
);

export const labelCosts = costs(
  {
    ...changes('addToThread', 'addToThreads', 'removeFromThread', 'removeFromThreads', 'deleteLabel'),
    getThreads: 300,
    getUnreadCount: 100,
  },
  0,
);

export const attachmentCosts = costs({}, 0);
