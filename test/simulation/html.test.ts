import { bound, standalone } from '../support/script';

const FILES = { 'page.html': '<p>Page</p>', 'part/list.html': '<ul></ul>' };
const withFiles = (source: string, files: Record<string, string> = FILES) =>
  standalone({ 'Code.js': source, ...files });

test('HT-01: a file is found with and without its ending, in its exact case', () => {
  const { run } = withFiles(
    'function f(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }',
  );
  expect([run('f', 'page'), run('f', 'page.html'), run('f', 'part/list')]).toEqual([
    '<p>Page</p>',
    '<p>Page</p>',
    '<ul></ul>',
  ]);
  expect(() => run('f', 'Page')).toThrow('No HTML file named Page was found.');
  expect(() => run('f', 'Code')).toThrow('No HTML file named Code was found.');
});

test('HT-01: a page or template can be made of text, of a blob, of nothing', () => {
  const { run } = withFiles(`function f() {
    return [HtmlService.createHtmlOutput('a').getContent(), HtmlService.createHtmlOutput().getContent(),
      HtmlService.createHtmlOutput(Utilities.newBlob('b', 'text/html')).getContent(),
      HtmlService.createTemplate('<?= 1 + 1 ?>').evaluate().getContent(),
      HtmlService.createTemplate(Utilities.newBlob('<?= 2 + 2 ?>')).evaluate().getContent()];
  }`);
  expect(run('f')).toEqual(['a', '', 'b', '2', '4']);
});

test('HT-01: createHtmlOutputFromFile leaves scriptlets as they are', () => {
  const { run } = withFiles(
    'function f() { return HtmlService.createHtmlOutputFromFile("p").getContent(); }',
    {
      'p.html': '<?= 1 ?>',
    },
  );
  expect(run('f')).toBe('<?= 1 ?>');
});

const evaluate = (template: string, setUp = '', source = '') =>
  withFiles(
    `${source}\nfunction f() { var t = HtmlService.createTemplateFromFile('p'); ${setUp}; return t.evaluate().getContent(); }`,
    { 'p.html': template },
  ).run('f');

test('HT-02: scriptlets run, print escaped and print raw', () => {
  expect(
    evaluate(
      '<? for (var i = 0; i < names.length; i++) { ?><li><?= names[i] ?>|<?!= names[i] ?></li><? } ?>',
      't.names = ["<a>", "b & c"]',
    ),
  ).toBe('<li>&lt;a&gt;|<a></li><li>b &amp; c|b & c</li>');
});

test('HT-02: printing escapes for the place it prints at', () => {
  expect(evaluate('<a href="?q=<?= q ?>"><script>var q = <?= q ?>;</script>', `t.q = 'a"b'`)).toBe(
    `<a href="?q=a%22b"><script>var q = 'a\\x22b';</script>`,
  );
});

test("HT-02: functions and services of the script are in scope, in the script's own realm", () => {
  expect(
    evaluate(
      '<?= shout(name) ?> <?= Session.getScriptTimeZone() ?> <?= when instanceof Date ?> <?= list instanceof Array ?>',
      't.name = "ana"; t.when = new Date(); t.list = [1]',
      'function shout(s) { return s.toUpperCase(); }',
    ),
  ).toBe('ANA America/Los_Angeles true true');
});

test('HT-02: services and functions can be pushed to a template', () => {
  expect(
    evaluate(
      '<?= book.getName() ?> <?= double(4) ?>',
      't.book = SpreadsheetApp.create("Book"); t.double = function (n) { return n * 2; }',
    ),
  ).toBe('Book 8');
});

test('HT-02: a template is evaluated once for each call, printing costs no call on a service', () => {
  const { run, workspace } = withFiles(
    `var count = 0;
     function f() { var t = HtmlService.createTemplateFromFile('p'); t.evaluate(); return t.evaluate().getContent(); }`,
    { 'p.html': '<?= ++count ?><? for (var i = 0; i < 100; i++) { ?>.<? } ?>' },
  );
  expect(run('f')).toBe(`2${'.'.repeat(100)}`);
  expect(workspace.executions()[0]?.calls.map(({ member }) => member)).toEqual([
    'HtmlService.createTemplateFromFile',
    'HtmlTemplate.evaluate',
    'HtmlTemplate.evaluate',
    'HtmlOutput.getContent',
  ]);
});

test('HT-02: a template can include another file', () => {
  const { run } = withFiles(
    `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
     function f() { return HtmlService.createTemplateFromFile('p').evaluate().getContent(); }`,
    { 'p.html': '<?!= include("style") ?>!', 'style.html': '<style>p{}</style>' },
  );
  expect(run('f')).toBe('<style>p{}</style>!');
});

test('HT-02: what a scriptlet throws reaches the script as it is', () => {
  expect(() => evaluate('<? missing(); ?>')).toThrow('missing is not defined');
  expect(
    evaluate('x', 'try { HtmlService.createTemplate("<? throw 7; ?>").evaluate(); } catch (e) { return e; }'),
  ).toBe(7);
});

test('HT-02: a scriptlet that is no JavaScript is a SyntaxError of the script', () => {
  expect(
    evaluate(
      'x',
      'try { HtmlService.createTemplate("<? if ( ?>").evaluate(); } catch (e) { return [e.name, e instanceof Error]; }',
    ),
  ).toEqual(['SyntaxError', true]);
});

test('HT-02: getCode gives the JavaScript behind the template, getRawContent its text', () => {
  const { run } = withFiles(`function f() {
    var t = HtmlService.createTemplate('Hi <?= name ?>');
    return [t.getRawContent(), t.getCode(), t.getCodeWithComments()];
  }`);
  const [raw, code, commented] = run('f') as string[];
  expect(raw).toBe('Hi <?= name ?>');
  expect(code).toContain('HtmlService.initTemplate()');
  expect(code).toContain('output._$ =  name');
  expect(commented).toContain('// Hi <?= name ?>');
});

test('HT-03: a page can be appended to, cleared, given a title and a size', () => {
  const { run } = standalone(`function f() {
    var page = HtmlService.createHtmlOutput('a');
    var untouched = [page.getTitle(), page.getWidth(), page.getHeight()];
    page.append('<b>').setTitle('T').setWidth(320).setHeight(200);
    return [untouched, page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), page.clear().getContent(), page.setContent('z').getContent()];
  }`);
  expect(run('f')).toEqual([['', null, null], 'a<b>', 'T', 320, 200, '', 'z']);
});

test('HT-03: appendUntrusted makes no markup', () => {
  expect(
    standalone(
      `function f() { return HtmlService.createHtmlOutput('').appendUntrusted('<script>alert(1)</script>').getContent(); }`,
    ).run('f'),
  ).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('HT-03: meta tags are kept, others than the known ones refused', () => {
  const { run } = standalone(`function f(name) {
    return HtmlService.createHtmlOutput('').addMetaTag(name, 'x').getMetaTags().map(function (t) { return [t.getName(), t.getContent()]; });
  }`);
  expect(run('f', 'viewport')).toEqual([['viewport', 'x']]);
  expect(() => run('f', 'refresh')).toThrow(/not allowed/);
});

test('HT-03: a page is a blob of HTML, can be a template, and has no sandbox to choose', () => {
  const { run } = standalone(`function f() {
    var page = HtmlService.createHtmlOutput('<?= 1 ?>é');
    page.setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
    var blob = page.getBlob();
    return [blob.getContentType(), blob.getDataAsString(), page.asTemplate().getRawContent(), page.asTemplate().evaluate().getContent(), page.getAs('text/html').getDataAsString()];
  }`);
  expect(run('f')).toEqual(['text/html', '<?= 1 ?>é', '<?= 1 ?>é', '1é', '<?= 1 ?>é']);
});

test('a page is served without what looks like a comment in template literals of its scripts', () => {
  const { script } = bound({
    'Code.js':
      'function f() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("p")); }',
    'p.html': '<script>var a = `http://x`; var b = "http://y";</script>',
  });
  script.run('f');
  expect(script.sidebar()?.html).toBe('<script>var a = `http:</script>');
});
