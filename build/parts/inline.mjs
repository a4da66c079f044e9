import { parse } from 'acorn';

/**
 * The page with its style before `</head>` and its script before `</body>`, such that HtmlService serves it as it is.
 * Throws if something in it would end the script early, be taken for a scriptlet, or be damaged on the way.
 */
export function inlined(shell, script, style) {
  if (!shell.includes('</head>') || !shell.includes('</body>')) {
    throw new Error('a view needs </head> and </body>, the places of its style and script.');
  }
  const code = harmless(script);
  const html = shell
    .replace('</head>', () => `${style ? `<style>\n${style.trim()}\n</style>\n` : ''}</head>`)
    .replace('</body>', () => `<script>\n${code.trim()}\n</script>\n</body>`);
  const problem = problemOf(html, code, style);
  if (problem) throw new Error(`a view ${problem}.`);
  return html;
}

/** The script with `<!--`, `<?` and `</script` written with an escape: they only occur in strings and expressions. */
function harmless(script) {
  return script.replace(/<(?=!--|\?|\/script)/gi, '\\x3C');
}

function problemOf(html, code, style) {
  if (count(html, /<\?/g) > 0) return 'contains <?, which HtmlService would evaluate';
  if (count(html, /<!--/g) > 0) return 'contains <!--, which changes how the rest of a script is read';
  if (count(html, /<\/script/gi) !== 1) return 'contains </script besides the end of its own script';
  if (count(html, /<\/style/gi) !== (style ? 1 : 0))
    return 'contains </style besides the end of its own style';
  const tokens = [];
  parse(code, { ecmaVersion: 2019, sourceType: 'script', onToken: tokens });
  if (tokens.some(({ type }) => type.label === '`')) {
    return 'contains a template literal, in which HtmlService removes what looks like a comment';
  }
  return undefined;
}

const count = (text, pattern) => text.match(pattern)?.length ?? 0;
