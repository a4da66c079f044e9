import vm from 'node:vm';
import { inlined } from '../build/parts/inline.mjs';

const shell = '<!doctype html><html><head></head><body></body></html>';
const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('style and script are put into the shell', () => {
  expect(inlined(shell, 'go("$&");', 'a{b:c}')).toBe(
    '<!doctype html><html><head><style>\na{b:c}\n</style>\n</head><body><script>\ngo("$&");\n</script>\n</body></html>',
  );
});

test('text that would end the script or be taken for a scriptlet keeps its meaning and loses its danger', () => {
  const text = 'a </script> b </SCRIPT> c <!-- d <?= e ?>';
  const script = scriptOf(inlined(shell, `result = ${JSON.stringify(text)}`, ''));
  expect(script).not.toMatch(/<\/script|<!--|<\?/i);
  expect(vm.runInNewContext(script)).toBe(text);
});

test('a regular expression with <? keeps its meaning', () => {
  expect(vm.runInNewContext(scriptOf(inlined(shell, 'result = /a<?b/.test("ab")', '')))).toBe(true);
});

test.each([
  ['a scriptlet in the shell', shell.replace('<body>', '<body><?= x ?>'), '', '', 'contains <?'],
  ['a comment in the shell', shell.replace('<body>', '<body><!-- x -->'), '', '', 'contains <!--'],
  ['a second script', shell.replace('<body>', '<body><script></script>'), '', '', 'contains </script'],
  ['an end of style in a style', shell, '', 'a{content:"</style>"}', 'contains </style'],
  ['a template literal', shell, 'result = `// x`', '', 'contains a template literal'],
  ['a shell without a body', '<head></head>', '', '', 'needs </head> and </body>'],
])('%s is refused', (_, html, script, style, problem) => {
  expect(() => inlined(html, script, style)).toThrow(problem);
});

test('syntax newer than ES2019 is refused', () => {
  expect(() => inlined(shell, 'a?.b', '')).toThrow(SyntaxError);
});
