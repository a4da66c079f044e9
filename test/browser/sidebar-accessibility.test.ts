import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { built } from '../support/bundle';
import { openSidebar, SidebarScript } from '../support/sidebar-script';

jest.setTimeout(60_000);

const html = built('sidebar.html');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const tab = (page: Page, place: number) => page.locator('nav button').nth(place).click();
const offering = (place: number) => async (page: Page) => {
  await tab(page, 1);
  await page.locator('.card h2 button').first().click();
  await page.locator('.pages button').nth(place).click();
  await page.locator('section').first().waitFor();
};
const form = async (page: Page) => {
  await tab(page, 1);
  await page.locator('.button.primary').click();
};

/** Each view, by what leads to it; no words, since it is done in every language. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  today: async () => {},
  'a question': (page) => page.locator('.card .button.primary').click(),
  'the list': (page) => tab(page, 1),
  stages: async (page) => {
    await offering(0)(page);
    await page.locator('.steps summary').nth(4).click();
  },
  'another date': async (page) => {
    await offering(0)(page);
    await page.locator('section .row > .button').first().click();
    await page.locator('form .button.primary').click();
    await page.locator('section dl').waitFor();
  },
  'a cancellation': async (page) => {
    await offering(0)(page);
    await page.locator('section .row > .button.danger').click();
    await page.locator('form .button.primary').click();
    await page.locator('.button.danger').click();
  },
  students: async (page) => {
    await offering(1)(page);
    await page.locator('.card summary').first().click();
    await page.locator('.choice button').first().click();
  },
  'a release to enter': async (page) => {
    await offering(1)(page);
    const card = page.locator('.card', { has: page.locator('summary', { hasText: /paper|papel/ }) }).nth(1);
    for (const summary of await card.locator('summary').all()) await summary.click();
    await card.locator('select').nth(1).selectOption('yes');
    await card.locator('input[type=checkbox]').first().check();
  },
  'session day': offering(2),
  'mails of one': offering(3),
  afterwards: async (page) => {
    await offering(4)(page);
    for (const summary of await page.locator('section summary').all()) await summary.click();
    await page.locator('section .button.accent').click();
  },
  mails: (page) => tab(page, 2),
  'a missed mail': async (page) => {
    await tab(page, 2);
    await page.locator('.mails button').nth(1).click();
    await page.locator('iframe').waitFor();
  },
  'the editor': async (page) => {
    await tab(page, 2);
    await page.locator('.mails button').first().click();
    await page.locator('.row > .button').first().click();
  },
  settings: (page) => tab(page, 3),
  'a list with nothing in it': async (page) => {
    await tab(page, 3);
    await page.locator('section > .row > .button').first().click();
    await page.locator('[type=submit]').click();
    await page.locator('.error').first().waitFor();
  },
  'what becomes of a list': async (page) => {
    await tab(page, 3);
    await page.locator('section > .row > .button').first().click();
    await page.locator('#list').fill('Company,Mail');
    await page.locator('[type=submit]').click();
    await page.locator('.cards').first().waitFor();
  },
  'days to tick': async (page) => {
    await tab(page, 3);
    await page.locator('section > .row > .button').nth(1).click();
    await page.locator('#list').fill('Date,Name');
    await page.locator('[type=submit]').click();
    await page.locator('.checks').waitFor();
  },
  'the form with errors': async (page) => {
    await form(page);
    await page.locator('fieldset > .button').first().click();
    await page.locator('[type=submit]').click();
    await page.locator('.error').first().waitFor();
  },
  'the plan': async (page) => {
    await form(page);
    await page.locator('#title').fill('Robots that see');
    await page.locator('#partner input').first().check();
    await page.locator('#date-0').fill('2027-03-22');
    await page.locator('#start-0').fill('15:30');
    await page.locator('[type=submit]').click();
    await page.locator('[name=plan]').nth(1).check();
  },
  'a failure': async (page) => {
    await tab(page, 3);
    await page.locator('.work .button').first().click();
    await page.locator('[role=alert]').waitFor();
  },
};
const firstRun = {
  'the first run': async (page: Page) => {
    await page.locator('[type=submit]').click();
    await page.locator('.error').first().waitFor();
  },
};

async function show(
  open: (page: Page) => Promise<unknown>,
  script: SidebarScript,
  options: BrowserContextOptions = {},
): Promise<Page> {
  script.delay = 0;
  script.fail('runNow', 'refused', 'The schedule is off.');
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  await openSidebar(page, html, script);
  await page.waitForSelector('h1[data-home]');
  await open(page);
  await page.waitForTimeout(100);
  return page;
}

/** Violations of WCAG 2.2 A and AA and of good practice, in one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html: node }) => `${id}: ${node}`));
}

const cases = [
  ...Object.entries(views).map(([name, open]) => [name, open, () => new SidebarScript()] as const),
  ...Object.entries(firstRun).map(([name, open]) => [name, open, () => SidebarScript.fresh()] as const),
];

/** What sticks out of the page to the right, and controls smaller than 24 by 24. */
const measured = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const targets = [
      ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary'),
    ];
    const small = targets.filter((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    });
    return [
      ...(wide > 0 ? [`${wide} pixels too wide`] : []),
      ...small.map((target) => `small: ${target.outerHTML}`),
    ];
  });

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(cases)(
    '%s has no violation, and fits at 300 and 320 pixels and with letters twice the size',
    async (_, open, script) => {
      const given = script();
      given.overview.language = language;
      const page = await show(open, given);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await violations(page)).toEqual([]);
      expect(await measured(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await measured(page)).toEqual([]);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await measured(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('with less motion asked for, nothing moves', async () => {
  const page = await show(async () => {}, new SidebarScript(), { reducedMotion: 'reduce' });
  await page.locator('.progress').evaluate((bar) => bar.classList.add('on'));
  const animations = await page.evaluate(() => document.getAnimations().length);
  expect(animations).toBe(0);
  await page.context().close();
});

test('with forced colours, what is pressed and taken is still told apart', async () => {
  const page = await show(offering(1), new SidebarScript(), { forcedColors: 'active' });
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('.pages button')].map((one) => getComputedStyle(one).borderTopWidth),
  );
  expect(widths).toEqual(['1px', '2px', '1px', '1px', '1px']);
  const [taken, free] = await page.evaluate(() =>
    ['.taken', '.free'].map(
      (one) => getComputedStyle(document.querySelector(one) as Element).backgroundColor,
    ),
  );
  expect(taken).not.toBe(free);
  await page.context().close();
});

test('the focus is always to be seen, and never under the line at the bottom', async () => {
  const page = await show(offering(1), new SidebarScript());
  await page.locator('.choice button').first().click();
  const covered: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const { bottom, top } = element.getBoundingClientRect();
      const line = document.querySelector('.said.on')?.getBoundingClientRect().top ?? window.innerHeight;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { name: element.outerHTML, isFree: bottom <= line + 1 && top >= -1, isSeen };
    });
    if (at && !(at.isFree && at.isSeen)) covered.push(at.name);
  }
  expect(covered).toEqual([]);
  await page.context().close();
});

test('the page is one file of less than 200 KB that asks for nothing', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(200_000);
  expect(html.match(/<(?:link|img|script[^>]* src)|@import|url\(/g)).toBeNull();
});
