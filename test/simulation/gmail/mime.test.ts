import fc from 'fast-check';
import { buildMime, type MimeMessage } from '../../../src/simulation/gmail/mime';

const MESSAGE: MimeMessage = {
  id: '19abcdef01234567',
  from: '"Señora Pérez" <teacher@school.example>',
  to: '"Reyes, Ana" <ana@school.example>, bo@school.example',
  subject: 'Your seat',
  dateMs: Date.UTC(2027, 0, 11, 16),
  zone: 'America/Los_Angeles',
  messageId: 'abc@mail.example',
  plain: 'Hello Ana',
};

const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ');

const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(headersOf(raw))?.[1];

const decodeWords = (text: string) =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, base64: string) => Buffer.from(base64, 'base64').toString());

const decodeQuoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

const bodyOf = (raw: string) => raw.slice(raw.indexOf('\r\n\r\n') + 4);

test('GM-10: a plain mail has its headers and a text part', () => {
  const raw = buildMime({ ...MESSAGE, replyTo: 'office@school.example', cc: 'cy@school.example' });
  expect(header(raw, 'Date')).toBe('Mon, 11 Jan 2027 08:00:00 -0800');
  expect(header(raw, 'Message-ID')).toBe('<abc@mail.example>');
  expect(decodeWords(header(raw, 'From') ?? '')).toBe('Señora Pérez <teacher@school.example>');
  expect(header(raw, 'To')).toBe('"Reyes, Ana" <ana@school.example>, bo@school.example');
  expect(header(raw, 'Cc')).toBe('cy@school.example');
  expect(header(raw, 'Bcc')).toBeUndefined();
  expect(header(raw, 'Reply-To')).toBe('office@school.example');
  expect(header(raw, 'Content-Type')).toBe('text/plain; charset="UTF-8"');
  expect(bodyOf(raw)).toBe('Hello Ana');
});

test('GM-16: a reply names what it answers', () => {
  const raw = buildMime({
    ...MESSAGE,
    inReplyTo: 'b@x',
    references: ['a@x', '<b@x>'],
    headers: { 'X-Ref': 'MI-7' },
  });
  expect(header(raw, 'In-Reply-To')).toBe('<b@x>');
  expect(header(raw, 'References')).toBe('<a@x> <b@x>');
  expect(header(raw, 'X-Ref')).toBe('MI-7');
});

test('GM-11: text and HTML, inline images and attachments are nested parts', () => {
  const raw = buildMime({
    ...MESSAGE,
    html: '<img src="cid:logo">',
    inlineImages: [{ name: 'logo.png', contentType: 'image/png', bytes: [-119, 80], contentId: 'logo' }],
    attachments: [{ name: 'guía.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.4') }],
  });
  const order = [
    'mixed',
    'related',
    'alternative',
    'text/plain',
    'text/html',
    'image/png',
    'application/pdf',
  ];
  const places = order.map((type) => raw.indexOf(type));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(raw).toContain('Content-ID: <logo>\r\n\r\niVA=\r\n');
  expect(raw).toContain("attachment; filename*=UTF-8''gu%C3%ADa.pdf");
  expect(raw).toContain('\r\n\r\nJVBERi0xLjQ=\r\n');
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map((match) => match[1] as string);
  expect(boundaries).toHaveLength(3);
  for (const boundary of boundaries) expect(raw).toContain(`\r\n--${boundary}--\r\n`);
});

test('GM-10: the same message gives the same bytes, another id another boundary', () => {
  const html = { ...MESSAGE, html: '<p>Hello</p>' };
  expect(buildMime(html)).toBe(buildMime({ ...html }));
  expect(buildMime({ ...html, id: 'other' })).not.toBe(buildMime(html));
});

test('GM-10: the first word of a long subject leaves room for the name of the header', () => {
  const raw = buildMime({ ...MESSAGE, subject: 'é'.repeat(60) });
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
});

test('GM-10: any subject and body can be read back, and no line is long, bare or a boundary', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const clean = subject.replace(/[\r\n\t]/g, '').trim();
      const raw = buildMime({ ...MESSAGE, subject: clean, plain: body });
      expect(decodeWords((header(raw, 'Subject') ?? '').trim())).toBe(clean);
      expect(decodeQuoted(bodyOf(raw))).toBe(body.replace(/\r\n?|\n/g, '\r\n'));
      // RFC 5322, 2.1.1: 78 characters should do, but a single word that is longer stays whole; 998 is the limit.
      for (const line of raw.split('\r\n')) {
        const limit = /^(Subject:)? ?\S+$/.test(line) ? 998 : 78;
        expect(line).toMatch(/^(?!--)[\x20-\x7e\t]*$/);
        expect(line.length).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('GM-10: a line break in a header value cannot add a header', () => {
  const raw = buildMime({ ...MESSAGE, subject: 'a\r\nBcc: eve@evil.example' });
  expect(header(raw, 'Bcc')).toBeUndefined();
});
