import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { partnerFlyerHtml } from '../../src/domain/flyers/partner';
import { studentFlyerHtml } from '../../src/domain/flyers/student';
import { languages } from '../../src/toolkit/language';
import { launchBrowser } from '../support/browser';
import { fullStudentFlyer, partnerFlyer, studentFlyer } from '../support/flyers';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Paper in pixels of 1/96 inch; Google Docs leaves an inch on each side. */
const papers = { A4: [794, 1123], Letter: [816, 1056] } as const;
const MARGIN = 96;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

async function printed(html: string, [width, height]: readonly [number, number]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.addStyleTag({ content: `body{padding:${MARGIN}px!important;width:${width - 2 * MARGIN}px}` });
  return page;
}

const pages = languages.flatMap((language) => [
  [`the student flyer (${language})`, studentFlyerHtml(studentFlyer(), language)] as const,
  [`a full student flyer (${language})`, studentFlyerHtml(fullStudentFlyer(), language)] as const,
  [`the partner flyer (${language})`, partnerFlyerHtml(partnerFlyer(), language)] as const,
]);

describe.each(Object.entries(papers))('on %s', (_, paper) => {
  test.each(pages)('%s is one page, and nothing sticks out at the side', async (_name, html) => {
    const page = await printed(html, paper);
    const { tall, wide } = await page.evaluate(() => ({
      tall: document.body.scrollHeight,
      wide: document.documentElement.scrollWidth,
    }));
    await page.close();
    expect(tall).toBeLessThanOrEqual(paper[1]);
    expect(wide).toBeLessThanOrEqual(paper[0]);
  });
});

test('a photo of the whole page gives the link to a phone', async () => {
  const page = await printed(studentFlyerHtml(fullStudentFlyer(), 'en'), papers.A4);
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  await page.close();
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(studentFlyer().applicationLink);
});

test.each(pages)('axe finds nothing amiss in %s', async (_, html) => {
  const page = await printed(html, papers.A4);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeResults;
  await page.close();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
});
