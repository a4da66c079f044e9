import { assert, property, string, webUrl } from 'fast-check';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { contrast, inkPairs, inks } from '../../../src/domain/flyers/inks';
import { partnerFlyerHtml } from '../../../src/domain/flyers/partner';
import { type Picture, qrPicture } from '../../../src/domain/flyers/picture';
import { studentFlyerHtml } from '../../../src/domain/flyers/student';
import { languages } from '../../../src/toolkit/language';
import { partnerFlyer, studentFlyer } from '../../support/flyers';

/** What a reader of QR codes makes of the picture. */
function scanned({ address, side }: Picture): string | undefined {
  const { width, height, data } = PNG.sync.read(
    Buffer.from(address.replace(/^data:image\/png;base64,/, ''), 'base64'),
  );
  expect([width, height]).toEqual([side, side]);
  return jsQR(new Uint8ClampedArray(data), side, side)?.data;
}

test('the QR code is read back as exactly the link', () => {
  const link = `https://docs.google.com/forms/d/e/1FAIpQLS${'aB3-_'.repeat(10)}/viewform?usp=pp_url&entry.12=x%20y`;
  expect(scanned(qrPicture(link))).toBe(link);
  assert(
    property(webUrl({ withQueryParameters: true }), (url) => {
      expect(scanned(qrPicture(url))).toBe(url);
    }),
    { numRuns: 4 },
  );
});

test.each(inkPairs)('%s on %s can be read: 4.5 to 1 at least', (text, ground) => {
  expect(contrast(inks[text], inks[ground])).toBeGreaterThanOrEqual(4.5);
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Every colour pair that a page shows, by the cell its words stand in. */
function pairsIn(html: string): string[] {
  const grounds: string[] = [inks.paper];
  const found = new Set<string>();
  for (const [tag, closing, name, style] of html.matchAll(/<(\/?)(\w+)((?:\s[^<>]*)?)>/g)) {
    if (name === 'td')
      closing ? grounds.pop() : grounds.push(/background-color:(#\w+)/.exec(tag)?.[1] as string);
    const color = /(?:^|[;"])color:(#\w+)/.exec(style ?? '')?.[1];
    if (color) found.add(`${color} ${grounds[grounds.length - 1]}`);
  }
  return [...found];
}

test.each(languages)('both flyers in %s use only pairs of colours that were measured', (language) => {
  const measured = inkPairs.map(([text, ground]) => `${inks[text]} ${inks[ground]}`);
  for (const html of [
    studentFlyerHtml(studentFlyer(), language),
    partnerFlyerHtml(partnerFlyer(), language),
  ]) {
    expect(pairsIn(html).length).toBeGreaterThan(3);
    expect(pairsIn(html).filter((pair) => !measured.includes(pair))).toEqual([]);
  }
});

test.each(languages)(
  'both flyers in %s name their language, a title, and have one main heading',
  (language) => {
    for (const html of [
      studentFlyerHtml(studentFlyer(), language),
      partnerFlyerHtml(partnerFlyer(), language),
    ]) {
      expect(html).toMatch(new RegExp(`<html lang="${language}">`));
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).not.toContain('{{');
      for (const [image] of html.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ alt="[^"]{10,}"/);
    }
  },
);

test('the student flyer shows the session, the closing day, and the link as words and as a code', () => {
  const values = studentFlyer();
  const html = studentFlyerHtml(values, 'en');
  for (const said of [...values.sessions, values.closes, values.title, 'Cactus Design', values.contact])
    expect(html).toContain(said);
  expect(html).toContain(`href="${values.applicationLink}"`);
  expect(html).toContain(qrPicture(values.applicationLink).address);
  expect(html).toContain('alt="QR code that opens the application form for Sketch a landing page"');
  expect(html).toContain('<p lang="es"');
});

test('nothing that people typed becomes markup', () => {
  assert(
    property(string(), (typed) => {
      const nasty = `${typed}<script>"'&</p>`;
      const html = studentFlyerHtml(
        studentFlyer({ title: nasty, partner: nasty, description: nasty, skills: nasty, sessions: [nasty] }),
        'en',
      );
      expect(html).not.toContain('<script');
      expect(html.match(/<img/g)).toHaveLength(1);
    }),
    { numRuns: 8 },
  );
});

test('what is not known leaves no empty line behind', () => {
  const html = studentFlyerHtml(studentFlyer({ closes: '', description: '', skills: '' }), 'en');
  expect(html).not.toMatch(/Apply by|You practise|<b><\/b>/);
});
