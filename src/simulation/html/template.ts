import { cutScriptlets, type TemplatePart } from './scriptlet';

const OPENING = '(function() { var output = HtmlService.initTemplate(); ';
const CLOSING = "  /* End of user code */\n  return output.$out.append('');\n})();";

/**
 * The JavaScript that HtmlTemplate.getCode() returns for a template, in the shape Google's templates guide
 * shows: one expression that evaluates to an HtmlOutput and needs `HtmlService.initTemplate()` in scope, an
 * output whose setters `_` and `_$` append raw and escaped text and whose `$out` is the plain output.
 *
 * Lines keep their numbers, so a `//` inside a scriptlet silences the rest of its line, text and later
 * scriptlets included, and `/*` everything up to the scriptlet that closes it. Code is not checked here: a
 * syntax error shows when the result is evaluated.
 */
export function compileTemplate(source: string): string {
  return OPENING + templateBody(source) + CLOSING;
}

/**
 * getCodeWithComments(): the same code with the template's line behind each of its lines, as a comment. Its
 * layout is not documented; this one keeps the line numbers.
 */
export function compileTemplateWithComments(source: string): string {
  const lines = source.split(/\r\n?|\n/);
  return compileTemplate(source)
    .split('\n')
    .map((line, index) => (index < lines.length ? `${line} // ${lines[index]}` : line))
    .join('\n');
}

/**
 * The code that evaluate() runs: the template's code with the properties pushed to the template in scope. The
 * result is a function of their values in the order of `names`. All on the first line, to keep line numbers.
 */
export function bindTemplate(source: string, names: readonly string[]): string {
  return `(function(${names.join(', ')}) { return ${compileTemplate(source)} })`;
}

function templateBody(source: string): string {
  let code = '';
  for (const part of cutScriptlets(source)) {
    code += part.kind === 'text' ? textCode(part.text) : scriptletCode(part);
  }
  return code.endsWith('\n  ') ? code.slice(0, -2) : `${code.trimEnd()}\n`;
}

function scriptletCode(part: Exclude<TemplatePart, { kind: 'text' }>): string {
  const target = { run: '', print: 'output._$ = ', printRaw: 'output._ = ' }[part.kind];
  return `${target}${part.code.replaceAll('\n', '\n  ')};${part.endsLine ? '\n  ' : ' '}`;
}

/** The first line is a statement of its own, so that a comment on it cannot reach the lines below. */
function textCode(text: string): string {
  const firstEnd = text.indexOf('\n') + 1 || text.length;
  const rest = text.slice(firstEnd);
  const restCode = rest
    .split(/(?<=\n)/)
    .map(quote)
    .join(' +\n    ');
  return (
    appendCode(quote(text.slice(0, firstEnd)), text[firstEnd - 1]) +
    (rest && appendCode(restCode, rest.at(-1)))
  );
}

const appendCode = (expression: string, last: string | undefined): string =>
  `output._ =  ${expression};${last === '\n' ? '\n  ' : ' '}`;

const ESCAPES: Record<string, string> = {
  '\n': '\\n',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
  '*/': '*\\/',
};

/** As a string literal. A comment opened in a scriptlet must survive a comment's end in the text. */
const quote = (text: string): string =>
  `'${text.replace(/[\\'"]/g, '\\$&').replace(/\n|\u2028|\u2029|\*\//g, (found) => ESCAPES[found] as string)}'`;
