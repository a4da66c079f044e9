/** Bytes as Apps Script has them: −128 … 127, as Java's. */
export const toSigned = (bytes: Iterable<number>): number[] =>
  Array.from(bytes, (byte) => (byte << 24) >> 24);

/** Bytes 0 … 255 from signed ones; larger numbers wrap as in a Java byte. */
export const toUnsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 0xff));
