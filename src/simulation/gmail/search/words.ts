const MEMORY_MAX = 5_000;
const memory = new Map<string, readonly string[]>();

/**
 * The words of a text as the search compares them: letters and digits only, without case and accents.
 * Remembered, since a mailbox is searched over and over.
 */
export function wordsOf(text: string): readonly string[] {
  let words = memory.get(text);
  if (!words) {
    const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (memory.size >= MEMORY_MAX) memory.clear();
    memory.set(text, words);
  }
  return words;
}

/** Whether the phrase's words stand in the text one after the other, whole; an empty phrase is everywhere. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return (
    words.some((_, start) => phrase.every((word, index) => words[start + index] === word)) ||
    phrase.length === 0
  );
}
