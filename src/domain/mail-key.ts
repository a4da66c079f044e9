/**
 * The key of a mail: micro-internship, reason, person and occurrence. One key leaves at most once, whatever happens to
 * its row; `occurrence` tells repeats for the same reason apart, such as the day of a session.
 */
export function mailKey(
  microInternshipId: string,
  message: string,
  personId: string,
  occurrence = '',
): string {
  return [microInternshipId, message, personId, occurrence].filter(Boolean).join('/');
}

/** The key under which a mail that came back leaves once more; `times` counts from 2. */
export const againKey = (key: string, times: number): string => `${key}/again-${times}`;

/** The key without what `againKey` added: what the facts ask for. */
export function originalKey(key: string): string {
  const end = key.lastIndexOf('/again-');
  return end < 0 ? key : key.slice(0, end);
}

/** How often a mail has been tried under keys of its own: 1 for the first. */
export function timesOf(key: string): number {
  const end = key.lastIndexOf('/again-');
  return end < 0 ? 1 : Number(key.slice(end + '/again-'.length)) || 1;
}

/** Crockford's base 32: no I, L, O, U, so that a reference survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters from a digest: what a mail's footer, its draft and its reply are found by. */
export function referenceFrom(digest: readonly number[]): string {
  let text = '';
  for (let i = 0; i < 8; i++) text += ALPHABET[(digest[i] as number) & 31];
  return `MI-${text}`;
}

/** References in a text, such as the plain body of a draft or a reply. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/\bMI-[0-9A-HJKMNP-TV-Z]{8}\b/g)].map((match) => match[0]);
}
