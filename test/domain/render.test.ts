import { array, assert, constantFrom, oneof, property, record, string, webUrl } from 'fast-check';
import { bodyHtml, bodyText } from '../../src/domain/markdown';
import { fill, isWebLink, linkTarget, plainWords } from '../../src/domain/render';
import { placeholdersIn, templateProblem } from '../../src/domain/template';
import type { Audience } from '../../src/toolkit/message';
import { placeholders } from '../../src/toolkit/placeholders';

const template = (body: string, subject = 'Hello', audience: Audience = 'student') => ({
  subject,
  body,
  audience,
});

/** Texts made of what is special to Markdown, HTML, mail headers and templates. */
const hostile = oneof(
  array(
    constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '```',
        '~~',
        '#',
        '##',
        '>',
        '<',
        '<b>',
        '</p>',
        '<script>',
        '<img src=x onerror=x>',
      ],
      ...[
        '[a](javascript:x)',
        '[a](http://x.example)',
        '![a](http://x.example/i.png)',
        '<http://x.example>',
        '](',
        ')',
      ],
      ...[
        '&lt;',
        '&#60;',
        '&amp;',
        '\\',
        '|',
        '|-|',
        ':-',
        '---',
        '===',
        '- ',
        '+ ',
        '1. ',
        '1) ',
        '10.',
        '    ',
        '\t',
      ],
      ...[
        '\n',
        '\r\n',
        '\n\n',
        '\u2028',
        '\u0000',
        '\u0007',
        '{{title}}',
        '{{{note}}}',
        '"',
        "'",
        'a',
        'Ana',
        ' ',
        'é',
      ],
      ...[
        '[a]: http://x.example',
        '[a]',
        'http://x.example',
        'mailto:a@b.example',
        '<!--',
        '-->',
        '<![CDATA[',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  ).map((parts) => parts.join('')),
  string({ maxLength: 40 }),
  string({ unit: 'grapheme', maxLength: 20 }),
);

const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([^\s>/]*)/g)].map((match) => match[1] as string);

/** The characters a reader sees, whatever the breaks and spaces. */
const seen = (text: string): string => text.replace(/[\p{Cc}\s\u2028\u2029\ufffd]+/gu, '');

function unescaped(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test('a template that names an unknown placeholder says which', () => {
  expect(templateProblem('Hi', 'Hello {{studentFirstname}}', 'student')).toContain('{{studentFirstname}}');
});

test('a template for the wrong audience says which placeholder may not be told to whom', () => {
  expect(templateProblem('Hi', 'About {{studentFirstName}}', 'partner')).toBe(
    '{{studentFirstName}} may not be told to a partner.',
  );
});

test('what tells about one student may not stand in a subject line', () => {
  expect(templateProblem('For {{studentFirstName}}', 'Hello', 'student')).toBe(
    '{{studentFirstName}} may not stand in a subject line.',
  );
});

test.each(['Hello {{title', 'Hello {{#title}}', 'Hello {{/title}}'])(
  '"%s" is not closed, and says so',
  (body) => {
    expect(templateProblem('Hi', body, 'student')).toContain('not closed');
  },
);

test.each([
  '{{{title}}}',
  '{{&title}}',
  '{{#title}}x{{/title}}',
  '{{>title}}',
  '{{! a note }}',
  '{{=<% %>=}}',
])('"%s" is more than a placeholder, and is refused', (body) => {
  expect(templateProblem('Hi', body, 'student')).toContain('not supported');
});

test('a placeholder may have spaces inside its braces', () => {
  expect(fill(template('About {{ title }}.'), { title: 'Web Shop' })).toMatchObject({
    ok: true,
    body: 'About Web Shop.',
  });
});

test('placeholders are listed in order; an unreadable template has none', () => {
  expect(placeholdersIn('{{title}} and {{ note }}')).toEqual(['title', 'note']);
  expect(placeholdersIn('{{title')).toEqual([]);
});

test.each(['', '   ', '\n', '\u0007'])(
  'a value of %j blocks the mail with a sentence that names the placeholder',
  (title) => {
    expect(fill(template('About {{title}}.'), { title })).toEqual({
      ok: false,
      problem: 'Nothing is known for {{title}}.',
    });
  },
);

test('a value that is missing altogether blocks the mail', () => {
  expect(fill(template('About {{title}}.'), {})).toEqual({
    ok: false,
    problem: 'Nothing is known for {{title}}.',
  });
});

test.each([
  'javascript:alert(1)',
  'ftp://x.example',
  'x.example',
  'https://x.example/a b',
  'https://x.example/">',
])('"%s" is no web address and blocks the mail', (applicationLink) => {
  expect(fill(template('[Apply]({{applicationLink}})'), { applicationLink })).toEqual({
    ok: false,
    problem: '{{applicationLink}} is no web address.',
  });
});

test('a paragraph left empty by a placeholder that may be empty is dropped', () => {
  expect(fill(template('Hello\n\n{{note}}\n\nBye'), { note: '' })).toMatchObject({ body: 'Hello\n\nBye' });
  expect(fill(template('Hello\n\n- {{note}}\n- Bye'), {})).toMatchObject({ body: 'Hello\n\n- Bye' });
  expect(fill(template('Hello\n\n**Why:** {{note}}\n\nBye'), {})).toMatchObject({ body: 'Hello\n\nBye' });
});

test('a line that says something else as well stays when its placeholder is empty', () => {
  expect(fill(template('You have a seat. {{note}}'), { note: '' })).toMatchObject({
    body: 'You have a seat.',
  });
  expect(fill(template('{{note}} {{title}}'), { note: '', title: 'Web Shop' })).toMatchObject({
    body: 'Web Shop',
  });
});

test('a text value reads in the mail as it was typed, and marks nothing up', () => {
  assert(
    property(hostile, (value) => {
      const filled = fill(template('Hello {{title}} here'), { title: value });
      if (!filled.ok) return;
      const html = bodyHtml(filled.body);
      expect(tagsOf(html).filter((tag) => tag !== 'p')).toEqual([]);
      expect(seen(unescaped(html))).toBe(`Hello${seen(value)}here`);
      expect(seen(bodyText(filled.body))).toBe(`Hello${seen(value)}here`);
    }),
    { numRuns: 1_000 },
  );
});

test('a text value at the start of its line, above or below another one, marks nothing up', () => {
  assert(
    property(hostile, hostile, (one, two) => {
      const filled = fill(template('{{teacherName}}\n{{schoolName}}\n\n{{title}}'), {
        teacherName: one,
        schoolName: two,
        title: one,
      });
      if (!filled.ok) return;
      const html = bodyHtml(filled.body);
      expect(new Set(tagsOf(html))).toEqual(new Set(['p', 'br']));
      expect(seen(unescaped(html))).toBe(seen(one) + seen(two) + seen(one));
    }),
    { numRuns: 1_000 },
  );
});

const allowed = new Set('p br strong em ul ol li a blockquote hr h1 h2 h3 h4 h5 h6'.split(' '));

test('whatever the values, the HTML holds no other tags than those of light Markdown, and only web and mail links', () => {
  const texts = placeholders.filter(({ form }) => form === 'text').map(({ name }) => name);
  assert(
    property(
      record(Object.fromEntries(texts.map((name) => [name, hostile]))),
      webUrl(),
      (values, applicationLink) => {
        const body = `${texts.map((name) => `- **{{${name}}}**: {{${name}}}\n\n{{${name}}}`).join('\n')}\n[Apply]({{applicationLink}})`;
        const filled = fill(
          { subject: 'Hi', body, audience: 'teacher' },
          { ...(values as Record<string, string>), applicationLink },
        );
        if (!filled.ok) return;
        const html = bodyHtml(filled.body);
        for (const tag of tagsOf(html)) expect(allowed).toContain(tag);
        for (const [, address] of html.matchAll(/href="([^"]*)"/g))
          expect(address).toMatch(/^(https?:\/\/|mailto:)/);
        expect([...html.matchAll(/href=/g)]).toHaveLength(1);
        expect(html).not.toMatch(/ on\w+="/);
      },
    ),
    { numRuns: 200 },
  );
});

test('a link stays one link, to where it was meant to lead, or blocks the mail', () => {
  const tail = array(
    constantFrom(
      'a',
      '/',
      '(',
      ')',
      '[',
      ']',
      '*',
      '_',
      '~',
      '&',
      '?',
      '=',
      '%28',
      '#',
      '.',
      '<',
      '>',
      '"',
      ' ',
      '\\',
      '`',
    ),
    { maxLength: 12 },
  ).map((parts) => `https://x.example/${parts.join('')}`);
  assert(
    property(tail, (applicationLink) => {
      const filled = fill(template('Now: [apply]({{applicationLink}}) or {{applicationLink}}'), {
        applicationLink,
      });
      if (!filled.ok) return expect(isWebLink(applicationLink)).toBe(false);
      const html = bodyHtml(filled.body);
      expect(tagsOf(html)).toEqual(['p', 'a', 'a', 'a', 'a', 'p']);
      const [first, second] = [...html.matchAll(/href="([^"]*)"/g)].map((match) =>
        unescaped(match[1] as string),
      );
      expect(first).toBe(second);
      expect(decodeURI(first as string)).toBe(decodeURI(linkTarget(applicationLink)));
    }),
    { numRuns: 500 },
  );
});

test('a link without words of its own can be clicked', () => {
  const filled = fill(template('Apply: {{applicationLink}}'), { applicationLink: 'https://x.example/_a_' });
  expect(filled.ok && bodyHtml(filled.body)).toBe(
    '<p>Apply: <a href="https://x.example/_a_">https://x.example/_a_</a></p>\n',
  );
  expect(filled.ok && bodyText(filled.body)).toBe('Apply: https://x.example/_a_');
});

test('a subject is one line whatever the values, so that no header can be added', () => {
  assert(
    property(hostile, (title) => {
      const filled = fill(template('Hello', 'About {{title}}\nBcc: x'), { title });
      if (filled.ok) expect(filled.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
  expect(fill(template('Hello', 'About {{title}}'), { title: 'A\r\nBcc: b@x.example' })).toMatchObject({
    subject: 'About A Bcc: b@x.example',
  });
});

test('a subject shows a value as it was typed, without the marks that protect a body', () => {
  expect(fill(template('Hello', '{{title}}'), { title: 'R&D *now* [1]' })).toMatchObject({
    subject: 'R&D *now* [1]',
  });
});

test('a value with braces is not filled in again', () => {
  expect(fill(template('{{title}} {{note}}'), { title: '{{note}}', note: 'secret' })).toMatchObject({
    body: '{{note}} secret',
  });
});

test.each([
  ['1. first', '1\\. first'],
  ['- dash', '\\- dash'],
  ['===', '\\==='],
  ['2027 plans', '2027 plans'],
  ['  a\n b ', 'a b'],
])('plainWords: %j becomes %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

test('two names below each other never become a table', () => {
  const filled = fill(template('{{teacherName}}\n{{schoolName}}'), { teacherName: 'a|b', schoolName: ':-' });
  expect(filled.ok && bodyHtml(filled.body)).toBe('<p>a|b<br>\n:-</p>\n');
});

test('HTML in a template is shown, not used; images and code blocks are not made', () => {
  const html = bodyHtml('<b>bold</b>\n\n![x](https://x.example/i.png)\n\n```\ncode\n```\n\n    indented');
  expect(html).toContain('&lt;b&gt;bold');
  expect(html).not.toMatch(/<(b|img|pre)\b/);
});

test('a link of a template to anywhere but the web or a mail address is not made', () => {
  expect(bodyHtml('[a](javascript:alert(1)) [b](data:text/html,x) [c](mailto:a@b.example)')).toBe(
    '<p>[a](javascript:alert(1)) [b](data:text/html,x) <a href="mailto:a@b.example">c</a></p>\n',
  );
});

test('the text part reads well: bold loses its stars, links show where they lead, lists keep their marks', () => {
  const body = `Hello **Ana**,

two things:

1. [Apply](https://x.example/form) *today*.
2. Write to [me](mailto:a@b.example).

- one
- two
  - inner

> A quote
> of two lines

# Heading
Last
line`;
  expect(bodyText(body)).toBe(`Hello Ana,

two things:

1. Apply (https://x.example/form) today.
2. Write to me (a@b.example).

- one
- two
  - inner

> A quote
> of two lines

Heading

Last
line`);
});
