const { imul } = Math;

/** A short, stable text that tells two texts apart (cyrb53); not secret. */
export function fingerprint(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    h1 = imul(h1 ^ code, 2_654_435_761);
    h2 = imul(h2 ^ code, 1_597_334_677);
  }
  h1 = imul(h1 ^ (h1 >>> 16), 2_246_822_507) ^ imul(h2 ^ (h2 >>> 13), 3_266_489_909);
  h2 = imul(h2 ^ (h2 >>> 16), 2_246_822_507) ^ imul(h1 ^ (h1 >>> 13), 3_266_489_909);
  const number = 4_294_967_296 * (2_097_151 & h2) + (h1 >>> 0);
  return number.toString(36).toUpperCase().padStart(11, '0');
}
