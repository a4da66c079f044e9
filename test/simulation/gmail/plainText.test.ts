import fc from 'fast-check';
import { htmlFromPlain, plainFromHtml } from '../../../src/simulation/gmail/plainText';

test('GM-11: the plain part of an HTML mail keeps paragraphs, bold, lists and links', () => {
  const html = `<html><head><title>x</title><style>p{}</style></head><body>
    <p>Dear <b>Ana</b>,</p>
    <p>see <a href="https://a.example/?a=1&amp;b=2">the form</a> or <a href="https://b.example">https://b.example</a><br>
    next&nbsp;line</p>
    <ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>
    <div>Bye</div><div>Me &ndash; &#241;</div></body></html>`;
  expect(plainFromHtml(html)).toBe(
    [
      'Dear *Ana*,',
      '',
      'see the form <https://a.example/?a=1&b=2> or https://b.example',
      'next line',
      '',
      '   - one',
      '   - two',
      '      1. inner',
      '',
      'Bye',
      'Me – ñ',
    ].join('\n'),
  );
});

test('GM-11: text written as HTML comes back as that text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ñ', '&', '<', '"', "'", '9'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (lines) => {
      const text = lines.map((words) => words.join(' ')).join('\n');
      expect(plainFromHtml(htmlFromPlain(text))).toBe(text);
    }),
  );
});

test('GM-10: the body of a plain mail has its lines broken and its links clickable', () => {
  expect(htmlFromPlain('a <b>\nsee https://a.example/?x=1&y=2.')).toBe(
    'a &lt;b&gt;<br>\r\nsee <a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a>.',
  );
});
