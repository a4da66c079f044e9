import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../src/toolkit/language';
import { launchBrowser } from '../support/browser';
import { sessionDocuments } from '../support/session-documents';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Letter paper in pixels of 1/96 inch; Google Docs leaves an inch on each side. */
const [WIDTH, HEIGHT, MARGIN] = [816, 1056, 96];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser?.close());

async function printed(html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(html);
  await page.addStyleTag({
    content: `body{margin:0;padding:${MARGIN}px!important;width:${WIDTH - 2 * MARGIN}px}`,
  });
  return page;
}

const pages = languages.flatMap((language) =>
  [false, true].flatMap((full) =>
    sessionDocuments(full, language).map(
      ([name, html]) => [`${full ? 'a full ' : 'the '}${name} (${language})`, html] as const,
    ),
  ),
);

test.each(pages)('%s is one page, and nothing sticks out at the side', async (_, html) => {
  const page = await printed(html);
  const { tall, wide } = await page.evaluate(() => ({
    tall: document.body.scrollHeight,
    wide: document.documentElement.scrollWidth,
  }));
  await page.close();
  expect(tall).toBeLessThanOrEqual(HEIGHT);
  expect(wide).toBeLessThanOrEqual(WIDTH);
});

test.each(pages)('axe finds nothing amiss in %s', async (_, html) => {
  const page = await printed(html);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as AxeResults;
  await page.close();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
});
