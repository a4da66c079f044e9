import { ScriptTracker } from './scriptTracker';

const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)(<\/script\b)/gi;

/**
 * A page as HtmlService serves it: what looks like a comment inside a template literal of an inline script is
 * gone. `//` takes the rest of the line, code behind the literal included, `/*` everything up to the next
 * `*`+`/`, even in another literal. Reported from production, not documented; comments elsewhere are left
 * alone here, since dropping them changes nothing.
 */
export const stripTemplateLiteralComments = (html: string): string =>
  html.replace(SCRIPT, (all, open: string, attributes: string, code: string, close: string) =>
    /\bsrc\s*=/i.test(attributes) || !isScriptType(attributes) ? all : open + stripCode(code) + close,
  );

function isScriptType(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
  return type === '' || type === 'module' || type.includes('javascript');
}

function stripCode(code: string): string {
  const tracker = new ScriptTracker();
  let kept = '';
  let at = 0;
  while (at < code.length) {
    const end = tracker.place === 'template' ? commentEnd(code, at) : at;
    if (end > at) {
      at = end;
      continue;
    }
    tracker.feed(code.charAt(at));
    kept += code.charAt(at);
    at++;
  }
  return kept;
}

/** Where a comment that begins here ends; the same place when none begins. */
function commentEnd(code: string, at: number): number {
  if (code.startsWith('//', at)) {
    const lineEnd = code.indexOf('\n', at);
    return lineEnd < 0 ? code.length : lineEnd;
  }
  if (!code.startsWith('/*', at)) return at;
  const close = code.indexOf('*/', at + 2);
  return close < 0 ? code.length : close + 2;
}
