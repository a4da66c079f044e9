/** A mail ready to become a draft. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  senderName: string;
  replyTo: string;
  attachments?: GoogleAppsScript.Base.BlobSource[];
}

export interface DraftPlace {
  draftId: string;
  threadId: string;
}

export interface SentPlace {
  messageId: string;
  threadId: string;
  /** Its Message-ID header, where it was asked for. */
  headerId?: string;
}

/** Recipients the account may still write to today. */
export function quotaLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

export function createDraft(mail: OutgoingMail): DraftPlace {
  const draft = GmailApp.createDraft(mail.to, mail.subject, mail.text, {
    htmlBody: mail.html,
    name: mail.senderName,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    ...(mail.attachments?.length
      ? { attachments: mail.attachments as GoogleAppsScript.Base.BlobSource[] }
      : {}),
  });
  return { draftId: draft.getId(), threadId: draft.getMessage().getThread().getId() };
}

/**
 * Sends a draft by its id: a draft can be sent once, the first send consumes it. Throws when it cannot be had. The header
 * is what replies refer to in a thread of their own; Google makes it when the mail leaves.
 */
export function sendDraft(draftId: string, withHeader = false): SentPlace {
  const message = GmailApp.getDraft(draftId).send();
  const place = { messageId: message.getId(), threadId: message.getThread().getId() };
  return withHeader ? { ...place, headerId: message.getHeader('Message-ID') } : place;
}

/**
 * The draft of an id, or null when it is gone. `getDraft` on a draft that is gone may throw or give null (nobody has
 * confirmed which), and an outage throws too; so absence is believed only when the list of drafts, which throws on an
 * outage, lacks it as well.
 */
export function findDraft(draftId: string): GoogleAppsScript.Gmail.GmailDraft | null {
  if (draftId === '') return null;
  try {
    const draft = GmailApp.getDraft(draftId);
    if (draft) return draft;
  } catch {
    // Not a decision yet: the list below tells an outage from a draft that is gone.
  }
  return GmailApp.getDrafts().find((draft) => draft.getId() === draftId) ?? null;
}

export function deleteDraft(draftId: string): void {
  GmailApp.getDraft(draftId).deleteDraft();
}

/** Drafts whose text holds one of our references, newest first. */
export function draftsWithReference(
  referencesIn: (text: string) => string[],
): (DraftPlace & { reference: string })[] {
  return GmailApp.getDrafts().flatMap((draft) => {
    const message = draft.getMessage();
    return referencesIn(message.getPlainBody()).map((reference) => ({
      reference,
      draftId: draft.getId(),
      threadId: message.getThread().getId(),
    }));
  });
}

/** The sent mail with this reference, looked for in its thread first, then in Sent; null when it is not there. */
export function findSent(reference: string, threadId: string): SentPlace | null {
  const inThread = threadId === '' ? null : GmailApp.getThreadById(threadId);
  const threads = inThread ? [inThread] : [];
  for (const thread of [...threads, ...GmailApp.search(`in:sent "${reference}"`, 0, 10)]) {
    for (const message of thread.getMessages()) {
      if (!message.isDraft() && message.getPlainBody().includes(reference) && isFromMe(message)) {
        return { messageId: message.getId(), threadId: thread.getId() };
      }
    }
  }
  return null;
}

/** References of everything in Sent since a moment, to reconcile a tracker that was rolled back. */
export function sentReferences(
  sinceEpochSeconds: number,
  referencesIn: (text: string) => string[],
): Map<string, SentPlace> {
  const found = new Map<string, SentPlace>();
  const pageSize = 100;
  for (let start = 0; ; start += pageSize) {
    const threads = GmailApp.search(`in:sent "Ref MI" after:${sinceEpochSeconds}`, start, pageSize);
    for (const thread of threads) {
      for (const message of thread.getMessages()) {
        if (message.isDraft()) continue;
        for (const reference of referencesIn(message.getPlainBody())) {
          if (isFromMe(message))
            found.set(reference, { messageId: message.getId(), threadId: thread.getId() });
        }
      }
    }
    if (threads.length < pageSize) return found;
  }
}

function isFromMe(message: GoogleAppsScript.Gmail.GmailMessage): boolean {
  return message.getFrom().toLowerCase().includes(myAddress());
}

let address: string | undefined;
/** The account this run works as, lower-cased. */
export function myAddress(): string {
  address ??= Session.getEffectiveUser().getEmail().toLowerCase();
  return address;
}

/** A message that came in, as far as the rules need it. */
export interface IncomingMail {
  messageId: string;
  threadId: string;
  from: string;
  subject: string;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  headers: Record<string, string>;
}

const HEADERS = [
  'Auto-Submitted',
  'X-Autoreply',
  'X-Autorespond',
  'Precedence',
  'Return-Path',
  'X-Failed-Recipients',
  'Content-Type',
  'In-Reply-To',
  'References',
  'List-Id',
  'List-Unsubscribe',
  'Sender',
];

/** What others wrote to this account since a moment, newest threads first. Two calls, however many there are. */
export function receivedSince(epochSeconds: number): IncomingMail[] {
  const threads = GmailApp.search(`in:anywhere -in:drafts -in:sent after:${epochSeconds}`, 0, 200);
  if (threads.length === 0) return [];
  return GmailApp.getMessagesForThreads(threads).flatMap((messages, index) =>
    messages
      .filter(
        (message) =>
          !message.isDraft() && message.getDate().getTime() >= epochSeconds * 1000 && !isFromMe(message),
      )
      .map((message) => ({
        messageId: message.getId(),
        threadId: (threads[index] as GoogleAppsScript.Gmail.GmailThread).getId(),
        from: message.getFrom(),
        subject: message.getSubject(),
        text: message.getPlainBody(),
        at: message.getDate().getTime(),
        headers: Object.fromEntries(
          HEADERS.map((name) => [name.toLowerCase(), message.getHeader(name) ?? '']),
        ),
      })),
  );
}

/** A short plain mail to the teacher alone, at once; not part of the Outbox. */
export function sendAlert(to: string, subject: string, text: string): void {
  MailApp.sendEmail(to, subject, text);
}
