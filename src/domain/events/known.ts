/** What the tracker remembers of one calendar entry; a line of the column that holds it. */
export interface KnownEvent {
  /** `meeting`, `session-1`, `hold-1`: counted in the order of the sessions, so that a moved one stays the same entry. */
  key: string;
  /** Google never gives the id of a deleted entry again, so each life of a key has its own. */
  generation: number;
  /** '' after it was taken out. */
  id: string;
  /** Instant, or ''. */
  start: string;
  /** Fingerprint of time and guest: what a guest has to be told about. */
  when: string;
  /** Fingerprint of everything else. */
  words: string;
  /** Link of its video conference, `pending@` and the instant it was asked for, `failed`, or '' when none was. */
  link: string;
}

const NOTHING = '-';

/** Reads the column; lines that are damaged count as nothing known, and their entries are found again by their ids. */
export function knownEvents(text: string): KnownEvent[] {
  return text.split('\n').flatMap((line) => {
    const [key = '', generation = '', ...rest] = line.trim().split(/\s+/);
    const [id, start, when, words, link] = rest.map((part) => (part === NOTHING ? '' : part));
    const isWhole = /^[a-z]+(-\d+)?$/.test(key) && /^\d+$/.test(generation) && rest.length >= 5;
    if (!isWhole || id === undefined || start === undefined) return [];
    return [
      {
        key,
        generation: Number(generation),
        id,
        start,
        when: when ?? '',
        words: words ?? '',
        link: link ?? '',
      },
    ];
  });
}

export const writtenEvents = (events: readonly KnownEvent[]): string =>
  [...events]
    .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
    .map(({ key, generation, id, start, when, words, link }) =>
      [key, generation, ...[id, start, when, words, link].map((part) => part || NOTHING)].join(' '),
    )
    .join('\n');

/** The link of an entry's conference, or '' while there is none. */
export const linkOf = (known: KnownEvent | undefined): string =>
  known && /^https?:/.test(known.link) ? known.link : '';

const PENDING = 'pending@';
export const pendingSince = (at: string): string => `${PENDING}${at}`;

/** When the link that is still missing was asked for, or '' when none is awaited. */
export const awaitedSince = (known: KnownEvent): string =>
  known.link.startsWith(PENDING) ? known.link.slice(PENDING.length) : '';
