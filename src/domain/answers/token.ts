/**
 * Whether two secrets are the same, in a time that depends on their lengths only, so that nobody can feel their way to
 * one. An empty secret is never the same as anything.
 */
export function sameToken(a: string, b: string): boolean {
  const [one, two] = [a.trim(), b.trim()];
  let difference = one.length ^ two.length;
  for (let i = 0; i < Math.max(one.length, two.length); i++) {
    difference |= (one.charCodeAt(i) || 0) ^ (two.charCodeAt(i) || 0);
  }
  return difference === 0 && one !== '' && two !== '';
}
