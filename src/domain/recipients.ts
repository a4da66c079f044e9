import { isMailAddress } from './settings';

/** Who is meant by a text with mail addresses in it. */
export interface Recipients {
  /** One person each, lower-cased, each once. */
  people: string[];
  /** Addresses of groups, such as a class: called like people, but nobody can tell who of them has applied. */
  groups: string[];
  /** What looks like an address, or stands where one should, and is none; as it was typed. */
  invalid: string[];
}

/** What a group's address stands behind, on a line of its own: "group: grade11@groups.school.example". */
const GROUP = /^\s*(?:group|grupo|class|clase)\s*:\s*/i;

/**
 * Reads addresses however they are separated, with or without names ("Ana Lopez <ana@school.example>"), as people paste
 * them from mails, sheets and class lists.
 */
export function recipientsIn(text: string): Recipients {
  const found: Recipients = { people: [], groups: [], invalid: [] };
  for (const line of text.split(/[\r\n\u2028\u2029]+/)) {
    const kind = GROUP.test(line) ? 'groups' : 'people';
    for (const part of line.replace(GROUP, '').split(/[,;|\t•·]+/)) read(part, found[kind], found.invalid);
  }
  const people = [...new Set(found.people)].filter((one) => !found.groups.includes(one));
  return { people, groups: [...new Set(found.groups)], invalid: [...new Set(found.invalid)] };
}

function read(part: string, valid: string[], invalid: string[]): void {
  const words = part
    .split(/[\s<>()[\]"“”«»]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/^[.'’:]+|[.'’:]+$/g, ''))
    .filter(Boolean);
  const tried = words.filter((word) => word.includes('@'));
  if (tried.length === 0 && words.length > 0) invalid.push(part.trim());
  for (const word of tried) {
    if (isMailAddress(word)) valid.push(word.toLowerCase());
    else invalid.push(word);
  }
}

/** As they are kept in the tracker: one a line. */
export const recipientLines = ({ people, groups }: Pick<Recipients, 'people' | 'groups'>): string =>
  [...people, ...groups.map((address) => `group: ${address}`)].join('\n');
