import { mailHtml, mailText } from '../../src/domain/layout';
import { referencesIn } from '../../src/domain/mail-key';

const frame = {
  language: 'en',
  reference: 'MI-7F3K2Q8Z',
  schoolName: 'Summit & Sons <High>',
  postalAddress: '1 Main Street',
  notice: '',
} as const;

test('the HTML part names its language, and nothing from outside is markup in it', () => {
  const html = mailHtml('A <b>subject</b> & "more"', 'Hello **Ana**', {
    ...frame,
    language: 'es',
    notice: 'For <Ana>',
  });
  expect(html).toContain('<html lang="es">');
  expect(html).toContain('<title>A &#60;b&#62;subject&#60;/b&#62; &#38; &#34;more&#34;</title>');
  expect(html).toContain('For &#60;Ana&#62;');
  expect(html).toContain('Summit &#38; Sons &#60;High&#62;<br>1 Main Street<br>Ref MI-7F3K2Q8Z');
  expect(html).toContain('<p>Hello <strong>Ana</strong></p>');
});

test('no picture, script or address of ours is loaded by a mail', () => {
  expect(mailHtml('Hi', 'Hello', frame)).not.toMatch(/<(img|script|link|iframe)\b|url\(|src=/);
});

test('text is at least fourteen pixels high', () => {
  const fonts = [...mailHtml('Hi', 'Hello', frame).matchAll(/font(?:-size)?:(\d+)px/g)].map((match) =>
    Number(match[1]),
  );
  expect(fonts.length).toBeGreaterThan(1);
  for (const size of fonts) expect(size).toBeGreaterThanOrEqual(14);
});

test('the text part has the notice first and the reference last', () => {
  expect(mailText('Hello **Ana**', { ...frame, notice: 'Rehearsal.' })).toBe(
    'Rehearsal.\n\nHello Ana\n\n-- \nSummit & Sons <High>\n1 Main Street\nRef MI-7F3K2Q8Z\n',
  );
});

test('without an address its line is left out', () => {
  expect(mailText('Hello', { ...frame, postalAddress: '' })).toBe(
    'Hello\n\n-- \nSummit & Sons <High>\nRef MI-7F3K2Q8Z\n',
  );
});

test('the reference is found again in both parts', () => {
  expect(referencesIn(mailText('Hello', frame))).toEqual(['MI-7F3K2Q8Z']);
  expect(referencesIn(mailHtml('Hi', 'Hello', frame))).toEqual(['MI-7F3K2Q8Z']);
});
