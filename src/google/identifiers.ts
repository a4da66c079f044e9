/** A new row ID: a letter for the kind of row and ten base-32 characters of a random UUID. */
export function newId(prefix: string): string {
  const hex = Utilities.getUuid().replace(/-/g, '');
  return `${prefix}-${toBase32(hex).slice(0, 10)}`;
}

/** A secret for a personal link: 160 random bits that nobody can guess, letters and digits only. */
export function newToken(): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    Utilities.getUuid() + Utilities.getUuid(),
    Utilities.Charset.UTF_8,
  );
  return toBase32(hexOf(bytes)).slice(0, 32);
}

/** SHA-256 of a text as signed bytes; with a key it is the HMAC. */
export function digest(text: string, key?: string): number[] {
  return key === undefined
    ? Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    : Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
}

export const hexOf = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function toBase32(hex: string): string {
  let text = '';
  for (let i = 0; i + 5 <= hex.length; i += 5) {
    const value = Number.parseInt(hex.slice(i, i + 5), 16);
    for (let shift = 15; shift >= 0; shift -= 5) text += ALPHABET[(value >> shift) & 31];
  }
  return text;
}
