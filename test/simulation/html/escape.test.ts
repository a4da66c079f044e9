import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { HtmlBuffer } from '../../../src/simulation/html/buffer';
import { ContextTracker } from '../../../src/simulation/html/context';

/** What a page becomes when a value is printed behind it. */
function printed(page: string, value: unknown): string {
  const buffer = new HtmlBuffer(page);
  buffer.appendUntrusted(value);
  return buffer.content.slice(page.length);
}

const contextOf = (page: string) => {
  const tracker = new ContextTracker();
  tracker.feed(page);
  return tracker.context;
};

test('HT-03: appendUntrusted writes markup as text', () => {
  expect(printed('', '<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(printed('<p>', `a & "b" 'c'`)).toBe('a &amp; &quot;b&quot; &#39;c&#39;');
});

test('HT-03: clear forgets the context', () => {
  const buffer = new HtmlBuffer('<script>var a = ');
  buffer.clear();
  buffer.appendUntrusted('x');
  expect(buffer.content).toBe('x');
});

test('HT-02: an attribute cannot be left, quoted or not', () => {
  expect(printed('<p title="', '" onclick="x')).toBe('&quot; onclick=&quot;x');
  expect(printed("<p title='", "'>")).toBe('&#39;&gt;');
  expect(printed('<p title=', 'a b>')).toBe('a&#32;b&gt;');
});

test('HT-02: an attribute name that could carry script is filtered', () => {
  expect(printed('<option ', 'selected')).toBe('selected');
  expect(printed('<option ', 'onclick=x')).toBe('zSoyz');
});

test('HT-02: a link keeps only schemes that are safe, and its query is encoded', () => {
  expect(printed('<a href="', 'https://a.example/?b=1&c=2')).toBe('https://a.example/?b=1&amp;c=2');
  expect(printed('<a href="', 'javascript:alert(1)')).toBe('about:invalid#zSoyz');
  expect(printed('<a href="https://a.example/?q=', 'a&b c')).toBe('a%26b%20c');
  expect(printed('<a href="https://a.example/', 'a b')).toBe('a%20b');
});

test('HT-02: in a script a value is a literal', () => {
  expect(printed('<script>var a = ', 'it\'s "x"')).toBe("'it\\x27s \\x22x\\x22'");
  expect(printed('<script>var a = ', 5)).toBe(' 5 ');
  expect(printed('<script>var a = ', null)).toBe(' null ');
  expect(printed('<script>var a = JSON.parse(', '{"b":1}')).toBe("'{\\x22b\\x22:1}'");
});

test('HT-02: inside a string of a script only the characters are printed', () => {
  expect(printed("<script>var a = '", "</script>'")).toBe('\\x3c\\/script\\x3e\\x27');
  expect(printed(`<script>var a = \`\${b}`, `\`\${c}`)).toBe(String.raw`\x60\x24{c}`);
});

test('HT-02: an event attribute is script inside an attribute', () => {
  expect(printed('<b onclick="go(', "a'b")).toBe('&#39;a\\x27b&#39;');
});

test('HT-02: a style takes plain values only', () => {
  expect(printed('<p style="color:', 'red')).toBe('red');
  expect(printed('<style>p{color:', 'expression(alert(1))')).toBe('zSoyz');
});

test('HT-02: the context is found behind comments, divisions and regular expressions', () => {
  expect(contextOf('<!-- <script> -->')).toEqual({ kind: 'text' });
  expect(contextOf('<script>a = b / c; d = "/" + ')).toEqual({ kind: 'script', place: 'code' });
  expect(contextOf('<script>if (/[/\'"]/.test(a)) ')).toEqual({ kind: 'script', place: 'code' });
  expect(contextOf("<script>// it's\nvar a = ")).toEqual({ kind: 'script', place: 'code' });
  expect(contextOf(`<script>a = \`x\${ {b: 1}.b + `)).toEqual({ kind: 'script', place: 'code' });
  expect(contextOf(`<script>a = \`x\${b}`)).toEqual({ kind: 'script', place: 'template' });
  expect(contextOf('<script>a = 1 < 2;</script><p>')).toEqual({ kind: 'text' });
  expect(contextOf('<textarea><p title="')).toEqual({ kind: 'text' });
  expect(contextOf('<script type="text/template"><b>')).toEqual({ kind: 'text' });
});

test('HT-02: whatever string is printed into a script, the script reads that string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const code = printed('<script>var a = ', value);
      return !/[<>]/.test(code) && runInNewContext(code) === value;
    }),
  );
});

test('HT-02: no value printed into a page changes the context of what follows', () => {
  const place = fc.constantFrom(
    '<p>',
    '<p title="',
    '<p title=x',
    "<a href='",
    '<b onclick="f(\'',
    '<script>var a = "',
    '<script>var a = ',
    '<style>p{color:',
    '<textarea>',
  );
  fc.assert(
    fc.property(place, fc.string({ unit: 'grapheme' }), (page, value) => {
      const before = contextOf(page);
      const after = contextOf(page + printed(page, value));
      return before.kind === after.kind;
    }),
  );
});
