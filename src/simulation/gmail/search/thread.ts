/** What the search looks at in a message. */
export interface SearchableMessage {
  /** As in the header: `"Ana" <ana@school.example>`, several separated by commas, `''` when there is none. */
  from: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  /** The body as plain text. */
  plain: string;
  dateMs: number;
  /** Names of the user's labels on the message or its thread. */
  labels: readonly string[];
  attachmentNames: readonly string[];
  /** The Message-ID header, with or without its angle brackets. */
  messageId: string;
  /** The List-ID header, if it has one. */
  listId?: string;
  /** In bytes; messages without it are never larger or smaller than anything. */
  size?: number;
  inInbox: boolean;
  isSent: boolean;
  isDraft: boolean;
  inTrash: boolean;
  inSpam: boolean;
  isUnread: boolean;
  isStarred: boolean;
  isImportant: boolean;
}

export interface SearchableThread {
  messages: readonly SearchableMessage[];
}
