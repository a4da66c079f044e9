import { type MessageTest, type SearchOptions, termTest } from './operators';
import { parseQuery, type Query } from './query';
import type { SearchableMessage, SearchableThread } from './thread';

export type { SearchOptions } from './operators';
export type { SearchableMessage, SearchableThread } from './thread';

/**
 * The test that GmailApp.search applies to threads. A thread is found when one of its messages meets the whole
 * query. Messages in the trash and in spam are looked at only when the query asks for them by name
 * (`in:trash`, `in:spam`, `in:anywhere`).
 */
export function compileSearch(query: string, options: SearchOptions): (thread: SearchableThread) => boolean {
  const tree = parseQuery(query);
  const matches = testOf(tree, options);
  const anywhere = asksFor(tree, ['anywhere']);
  const trash = anywhere || asksFor(tree, ['trash']);
  const spam = anywhere || asksFor(tree, ['spam']);
  const visible = (message: SearchableMessage) => (trash || !message.inTrash) && (spam || !message.inSpam);
  return (thread) => thread.messages.some((message) => visible(message) && matches(message));
}

function testOf(query: Query, options: SearchOptions): MessageTest {
  switch (query.kind) {
    case 'term':
      return termTest(query.operator, query.value, options);
    case 'not': {
      const test = testOf(query.part, options);
      return (message) => !test(message);
    }
    default: {
      const tests = query.parts.map((part) => testOf(part, options));
      return query.kind === 'all'
        ? (message) => tests.every((test) => test(message))
        : (message) => tests.some((test) => test(message));
    }
  }
}

/** Whether the query names one of these places with `in:`, `is:` or `label:`, other than to exclude it. */
function asksFor(query: Query, places: readonly string[]): boolean {
  switch (query.kind) {
    case 'term':
      return ['in', 'is', 'label'].includes(query.operator) && places.includes(query.value.toLowerCase());
    case 'not':
      return false;
    default:
      return query.parts.some((part) => asksFor(part, places));
  }
}
