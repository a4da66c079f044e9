import fc from 'fast-check';
import {
  compileSearch,
  type SearchableMessage,
  type SearchableThread,
} from '../../../src/simulation/gmail/search/search';

const ZONE = 'America/Los_Angeles';
const NOW = Date.UTC(2027, 2, 15, 16);
const DAY = 86_400_000;

const message = (over: Partial<SearchableMessage> = {}): SearchableMessage => ({
  from: '"Pat Lee" <pat.lee@firm.example>',
  to: 'teacher@school.example',
  cc: '',
  bcc: '',
  subject: 'Re: Your visit to our robotics class',
  plain: 'Hello, yes, I would love to.\n\nRef MI-7F3K2',
  dateMs: NOW - DAY,
  labels: [],
  attachmentNames: [],
  messageId: '<abc@mail.firm.example>',
  inInbox: true,
  isSent: false,
  isDraft: false,
  inTrash: false,
  inSpam: false,
  isUnread: false,
  isStarred: false,
  isImportant: false,
  ...over,
});

const finds = (query: string, ...messages: Partial<SearchableMessage>[]) => {
  const thread: SearchableThread = { messages: (messages.length > 0 ? messages : [{}]).map(message) };
  return compileSearch(query, { now: NOW, zone: ZONE, me: 'teacher@school.example' })(thread);
};

test('GM-08: bare words are whole words anywhere in the message, in any case', () => {
  expect(finds('ROBOTICS love')).toBe(true);
  expect(finds('robot')).toBe(false);
  expect(finds('robotics absent')).toBe(false);
  expect(finds('firm.example')).toBe(true);
});

test('GM-08: a phrase is a sequence of words, punctuation aside', () => {
  expect(finds('"MI-7F3K2"')).toBe(true);
  expect(finds('MI-7F3K2')).toBe(true);
  expect(finds('"MI 7f3k2"')).toBe(true);
  expect(finds('"7F3K2 MI"')).toBe(false);
  expect(finds('"MI-7F3K2Q"')).toBe(false);
  expect(finds('“would love”')).toBe(true);
  expect(finds('"robotics class Hello"')).toBe(false);
});

test('GM-08: accents do not matter', () => {
  expect(finds('Muller', { from: 'Jörg Müller <jm@firm.example>' })).toBe(true);
});

test('GM-08: subject, from, to, cc and bcc look into their field only', () => {
  expect(finds('subject:robotics')).toBe(true);
  expect(finds('subject:love')).toBe(false);
  expect(finds('subject:"our robotics"')).toBe(true);
  expect(finds('subject:(visit robotics)')).toBe(true);
  expect(finds('subject:(visit love)')).toBe(false);
  expect(finds('from:pat.lee@firm.example')).toBe(true);
  expect(finds('from:lee')).toBe(true);
  expect(finds('from:teacher@school.example')).toBe(false);
  expect(finds('to:teacher@school.example')).toBe(true);
  expect(finds('to:me')).toBe(true);
  expect(finds('from:me')).toBe(false);
  expect(finds('to:co@school.example', { cc: 'co@school.example' })).toBe(true);
  expect(finds('cc:co@school.example', { cc: 'co@school.example' })).toBe(true);
  expect(finds('cc:co@school.example', { to: 'co@school.example' })).toBe(false);
  expect(finds('bcc:co', { bcc: 'co@school.example' })).toBe(true);
});

test('GM-08: in: chooses the place', () => {
  expect(finds('in:inbox')).toBe(true);
  expect(finds('in:sent')).toBe(false);
  expect(finds('in:sent', { isSent: true })).toBe(true);
  expect(finds('in:drafts', { isDraft: true })).toBe(true);
  expect(finds('in:draft')).toBe(false);
});

test('GM-08: trash and spam are left out unless asked for', () => {
  for (const [place, flags] of [
    ['trash', { inTrash: true, inInbox: false }],
    ['spam', { inSpam: true, inInbox: false }],
  ] as const) {
    expect(finds('robotics', flags)).toBe(false);
    expect(finds(`robotics in:${place}`, flags)).toBe(true);
    expect(finds('robotics in:anywhere', flags)).toBe(true);
    expect(finds(`robotics -in:${place}`, flags)).toBe(false);
    expect(finds(`robotics in:${place}`)).toBe(false);
  }
});

test('GM-08: is: and has: look at the state', () => {
  expect(finds('is:read')).toBe(true);
  expect(finds('is:unread')).toBe(false);
  expect(finds('is:unread', { isUnread: true })).toBe(true);
  expect(finds('is:starred', { isStarred: true })).toBe(true);
  expect(finds('is:important')).toBe(false);
  expect(finds('has:attachment')).toBe(false);
  expect(finds('has:attachment', { attachmentNames: ['flyer.pdf'] })).toBe(true);
});

test('GM-08: filename: matches a name, a word of it or its extension', () => {
  const file = { attachmentNames: ['Session guide-2027.pdf'] };
  expect(finds('filename:pdf', file)).toBe(true);
  expect(finds('filename:guide', file)).toBe(true);
  expect(finds('filename:"Session guide-2027.pdf"', file)).toBe(true);
  expect(finds('filename:docx', file)).toBe(false);
});

test('GM-08: label: matches nested names and the dashes of the search box', () => {
  const labelled = { labels: ['Partner replies/2027'] };
  expect(finds('label:partner-replies-2027', labelled)).toBe(true);
  expect(finds('label:"Partner replies/2027"', labelled)).toBe(true);
  expect(finds('label:partner', labelled)).toBe(false);
  expect(finds('-label:partner-replies-2027', labelled)).toBe(false);
  expect(finds('label:inbox')).toBe(true);
});

test('GM-08: after: begins with the midnight of its day in the zone, before: ends with it', () => {
  const midnight = Date.UTC(2027, 0, 11, 8);
  expect(finds('after:2027/01/11', { dateMs: midnight })).toBe(true);
  expect(finds('after:2027/01/11', { dateMs: midnight - 1 })).toBe(false);
  expect(finds('before:2027/1/11', { dateMs: midnight - 1 })).toBe(true);
  expect(finds('before:2027-01-11', { dateMs: midnight })).toBe(false);
  expect(finds(`after:${midnight / 1000}`, { dateMs: midnight })).toBe(true);
  expect(finds(`after:${midnight / 1000 + 1}`, { dateMs: midnight })).toBe(false);
});

test('GM-08: newer_than: and older_than: count back from now', () => {
  expect(finds('newer_than:2d')).toBe(true);
  expect(finds('newer_than:2d', { dateMs: NOW - 3 * DAY })).toBe(false);
  expect(finds('older_than:2d', { dateMs: NOW - 3 * DAY })).toBe(true);
  expect(finds('newer_than:1m', { dateMs: Date.UTC(2027, 1, 15, 17) })).toBe(true);
  expect(finds('older_than:1y', { dateMs: Date.UTC(2026, 2, 15, 14) })).toBe(true);
});

test('GM-08: a minus excludes, OR and braces offer a choice, brackets group', () => {
  expect(finds('robotics -love')).toBe(false);
  expect(finds('robotics -absent')).toBe(true);
  expect(finds('absent OR robotics')).toBe(true);
  expect(finds('love absent OR robotics')).toBe(true);
  expect(finds('absent love OR robotics')).toBe(false);
  expect(finds('{absent robotics}')).toBe(true);
  expect(finds('{absent missing}')).toBe(false);
  expect(finds('from:{ana pat}')).toBe(true);
  expect(finds('-{absent robotics}')).toBe(false);
  expect(finds('(absent OR love) (robotics OR missing)')).toBe(true);
  expect(finds('-(robotics absent)')).toBe(true);
  expect(finds('-subject:robotics')).toBe(false);
});

test('GM-08: rfc822msgid: matches the header with and without brackets', () => {
  expect(finds('rfc822msgid:abc@mail.firm.example')).toBe(true);
  expect(finds('rfc822msgid:<abc@mail.firm.example>')).toBe(true);
  expect(finds('rfc822msgid:bc@mail.firm.example')).toBe(false);
});

test('GM-08: larger:, smaller: and list: work', () => {
  expect(finds('larger:1K', { size: 2000 })).toBe(true);
  expect(finds('smaller:1K', { size: 2000 })).toBe(false);
  expect(finds('list:news.firm.example', { listId: '<news.firm.example>' })).toBe(true);
});

test('GM-08: an unknown operator is text', () => {
  expect(finds('colour:red')).toBe(false);
  expect(finds('colour:red', { plain: 'Colour: red' })).toBe(true);
  expect(finds('after:tomorrow', { plain: 'the day after tomorrow' })).toBe(true);
});

test('GM-08: one message of the thread has to meet the whole query', () => {
  const messages = [
    { subject: 'One', plain: 'alpha' },
    { subject: 'Two', plain: 'beta' },
  ];
  expect(finds('alpha subject:one', ...messages)).toBe(true);
  expect(finds('alpha beta', ...messages)).toBe(false);
  expect(finds('-alpha', ...messages)).toBe(true);
});

test('GM-08: an empty query finds everything outside trash and spam', () => {
  expect(finds('')).toBe(true);
  expect(finds('  ', { inSpam: true })).toBe(false);
});

test('GM-08: no query fails, and a negated one finds exactly the rest', () => {
  const query = fc.string({
    unit: fc.constantFrom('a', 'robotics', ' ', '"', '(', ')', '{', '}', '-', ':', 'OR', 'in:', 'from:', '|'),
  });
  fc.assert(fc.property(query, (text) => typeof finds(text) === 'boolean'));
  const word = fc.constantFrom('robotics', 'absent', 'from:pat', 'is:read', 'to:nobody', '"our robotics"');
  fc.assert(fc.property(word, (term) => finds(term) !== finds(`-${term}`)));
});
