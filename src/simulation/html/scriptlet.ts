/** A piece of a template: text, or the code between `<?` and `?>` and whether it prints. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'run' | 'print' | 'printRaw'; code: string; endsLine: boolean };

const SIGILS = [
  { open: '<?!=', kind: 'printRaw' },
  { open: '<?=', kind: 'print' },
  { open: '<?', kind: 'run' },
] as const;

/**
 * Cuts a template at its scriptlets. `?>` ends one wherever it stands, even inside a string; one that is never
 * closed runs to the end. A line break directly behind `?>` belongs to the scriptlet (`endsLine`) and is not
 * printed.
 */
export function cutScriptlets(source: string): TemplatePart[] {
  const text = source.replace(/\r\n?/g, '\n');
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<?', at);
    if (start !== at) parts.push({ kind: 'text', text: text.slice(at, start < 0 ? undefined : start) });
    if (start < 0) break;
    const sigil = SIGILS.find(({ open }) => text.startsWith(open, start)) ?? SIGILS[2];
    const close = text.indexOf('?>', start + sigil.open.length);
    const end = close < 0 ? text.length : close;
    const endsLine = text[end + 2] === '\n';
    parts.push({ kind: sigil.kind, code: text.slice(start + sigil.open.length, end), endsLine });
    at = end + (endsLine ? 3 : 2);
  }
  return parts;
}
