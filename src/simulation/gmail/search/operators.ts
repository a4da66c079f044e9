import { searchAge, searchDate } from './dates';
import type { SearchableMessage } from './thread';
import { hasPhrase, wordsOf } from './words';

export interface SearchOptions {
  now: number;
  /** The zone in which dates of a query begin. */
  zone: string;
  /** The mailbox's address, which `from:me` and `to:me` mean. */
  me?: string;
}

export type MessageTest = (message: SearchableMessage) => boolean;
type Operator = (value: string, options: SearchOptions) => MessageTest | undefined;

const field =
  (read: (message: SearchableMessage) => string): Operator =>
  (value) => {
    const phrase = wordsOf(value);
    return (message) => hasPhrase(wordsOf(read(message)), phrase);
  };

const person =
  (read: (message: SearchableMessage) => string): Operator =>
  (value, options) =>
    field(read)(value.toLowerCase() === 'me' && options.me ? options.me : value, options);

const oneOf =
  (tests: Record<string, MessageTest>): Operator =>
  (value) =>
    tests[value.toLowerCase()];

const dated =
  (moment: (value: string, options: SearchOptions) => number | undefined, newer: boolean): Operator =>
  (value, options) => {
    const limit = moment(value, options);
    if (limit === undefined) return undefined;
    return (message) => (newer ? message.dateMs >= limit : message.dateMs < limit);
  };

const sized =
  (larger: boolean): Operator =>
  (value) => {
    const match = /^(\d+)([km]?)b?$/i.exec(value);
    if (!match) return undefined;
    const unit = { k: 1024, m: 1024 * 1024 }[match[2]?.toLowerCase() ?? ''] ?? 1;
    const limit = Number(match[1]) * unit;
    return ({ size }) => size !== undefined && (larger ? size > limit : size < limit);
  };

const PLACES: Record<string, MessageTest> = {
  inbox: (message) => message.inInbox,
  sent: (message) => message.isSent,
  draft: (message) => message.isDraft,
  drafts: (message) => message.isDraft,
  trash: (message) => message.inTrash,
  spam: (message) => message.inSpam,
  anywhere: () => true,
};

const STATES: Record<string, MessageTest> = {
  unread: (message) => message.isUnread,
  read: (message) => !message.isUnread,
  starred: (message) => message.isStarred,
  important: (message) => message.isImportant,
};

/** As the search box writes labels: `Partner replies/2027` is `partner-replies-2027`. */
const labelKey = (name: string): string => name.toLowerCase().replace(/[\s/&_]+/g, '-');

const label: Operator = (value) =>
  ({ ...PLACES, ...STATES })[value.toLowerCase()] ??
  ((message) => message.labels.some((name) => labelKey(name) === labelKey(value)));

const place: Operator = (value, options) => PLACES[value.toLowerCase()] ?? label(value, options);

const fileName: Operator = (value) => {
  const phrase = wordsOf(value);
  return (message) => message.attachmentNames.some((name) => hasPhrase(wordsOf(name), phrase));
};

const messageId: Operator = (value) => {
  const bare = (id: string) => id.replace(/^<|>$/g, '');
  return (message) => bare(message.messageId) === bare(value);
};

const after = dated((value, { zone }) => searchDate(value, zone), true);
const before = dated((value, { zone }) => searchDate(value, zone), false);

const OPERATORS: Record<string, Operator> = {
  subject: field((message) => message.subject),
  from: person((message) => message.from),
  to: person((message) => [message.to, message.cc, message.bcc].join('\n')),
  cc: person((message) => message.cc),
  bcc: person((message) => message.bcc),
  deliveredto: person((message) => [message.to, message.cc, message.bcc].join('\n')),
  list: field((message) => message.listId ?? ''),
  label,
  in: place,
  is: oneOf(STATES),
  has: oneOf({
    attachment: (message) => message.attachmentNames.length > 0,
    userlabels: (message) => message.labels.length > 0,
    nouserlabels: (message) => message.labels.length === 0,
  }),
  filename: fileName,
  after,
  newer: after,
  before,
  older: before,
  newer_than: dated((value, { now, zone }) => searchAge(value, now, zone), true),
  older_than: dated((value, { now, zone }) => searchAge(value, now, zone), false),
  rfc822msgid: messageId,
  size: sized(true),
  larger: sized(true),
  smaller: sized(false),
};

/**
 * The test one term stands for. Words are looked for in subject, body, addresses and attachment names, a
 * phrase within one of them. An operator that is unknown, or whose value makes no sense, is text.
 */
export function termTest(operator: string, value: string, options: SearchOptions): MessageTest {
  const test = OPERATORS[operator]?.(value, options);
  if (test) return test;
  const phrase = wordsOf(operator ? `${operator}:${value}` : value);
  return (message) => textsOf(message).some((text) => hasPhrase(wordsOf(text), phrase));
}

const textsOf = (message: SearchableMessage): string[] => [
  message.subject,
  message.plain,
  message.from,
  message.to,
  message.cc,
  message.bcc,
  ...message.attachmentNames,
];
