import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { built } from '../support/bundle';
import { openSidebar, SidebarScript } from '../support/sidebar-script';

jest.setTimeout(60_000);

const html = built('sidebar.html');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** The sidebar at one page of its micro-internship. */
async function open(name: 'Session' | 'Afterwards'): Promise<SidebarScript> {
  const script = new SidebarScript();
  const context = await browser.newContext({ viewport: { width: 300, height: 900 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await openSidebar(page, html, script);
  await page.waitForSelector('h1[data-home]');
  await page.locator('nav button').nth(1).click();
  await page.locator('.card h2 button').first().click();
  await button(name).click();
  await page.locator('section').first().waitFor();
  return script;
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();
const until = async (script: SidebarScript, name: Parameters<SidebarScript['count']>[0], times: number) => {
  for (let tries = 0; tries < 300 && script.count(name) < times; tries++) await page.waitForTimeout(10);
  expect(script.count(name)).toBe(times);
};

test('the answers are shown as counts, with the mean of each scale', async () => {
  await open('Afterwards');
  await saw('3 of 3 have answered');
  await saw('4.7 of 5, from 3 answers');
  await saw('Interest in the career: 3 more, 0 as before, 0 less');
  await saw('storyboarding: 0 not yet, 1 with help, 1 alone, 1 could show it');
});

test('quotes are ticked first and saved together', async () => {
  const script = await open('Afterwards');
  await page.getByLabel(/thrown away ten times/).check();
  expect(script.count('chooseQuotes')).toBe(0);
  await button('Use the ticked quotes').dblclick();
  await until(script, 'chooseQuotes', 1);
  expect(script.last('chooseQuotes').feedbackIds).toEqual(['F-0001', 'F-0002']);
});

test('the steps at the badge service are ticked off one by one', async () => {
  const script = await open('Afterwards');
  await saw('1 of 2 steps done');
  await saw('(once for the school)');
  await page.getByLabel('Save the badge, and note its ID').check();
  await until(script, 'tick', 1);
  expect(script.last('tick')).toEqual({ stepId: 'S-0012', item: 'save-badge', ticked: true });
});

test('a badge file is made once, after its effect was said, and downloaded as it came', async () => {
  const script = await open('Afterwards');
  await page.getByLabel(/^Badge class ID/).fill('class-2');
  await button('Make the file').dblclick();
  await saw('Put 2 students into a file?');
  expect(script.count('exportBadges')).toBe(0);
  await button('Make the file').dblclick();
  await until(script, 'exportBadges', 1);
  expect(script.last('exportBadges')).toMatchObject({ badgeClassId: 'class-2' });
  const download = page.waitForEvent('download');
  await page.getByText('Download session-badge-20270318-1of1.csv').click();
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('session-badge-20270318-1of1.csv');
  expect([...readFileSync(file)]).toEqual([...Buffer.from('Email\r\n')]);
});

test('a lost file is made again knowingly', async () => {
  const script = await open('Afterwards');
  await button('Make again: session-badge-20270323-1of1.csv').click();
  await saw(/only if the first one was never used/);
  await button('Make again').click();
  await until(script, 'exportBadges', 1);
  expect(script.last('exportBadges').file).toBe('session-badge-20270323-1of1.csv');
});

test('who gets no badge is named with the reason', async () => {
  await open('Afterwards');
  await page.getByText('Not in it: 1').click();
  await saw('Hal Moss: no badge account agreed to');
});

test('the session day shows whom not to admit, the assignment and the next session, and changes with the session', async () => {
  const script = await open('Session');
  await saw('Do not admit');
  await saw('Three sketches of one scene (Friday, March 19, 2027)');
  await saw('Monday, March 22, 2027, 3:30 PM–5:00 PM');
  await page.getByLabel('The partner joins').check();
  await until(script, 'tick', 1);
  expect(script.last('tick').item).toBe('2027-03-15/partner-joins');
  await page.getByLabel('Session', { exact: true }).selectOption('1');
  await page.getByText('Monday, March 22, 2027, 3:30 PM–5:00 PM').waitFor({ state: 'detached' });
  await page.getByLabel('The partner joins').check();
  await until(script, 'tick', 2);
  expect(script.last('tick').item).toBe('2027-03-22/partner-joins');
});

test('an incident note is kept once, and what was typed stays when that fails', async () => {
  const script = await open('Session');
  await page.getByLabel(/^What happened/).fill('Somebody unknown knocked.');
  script.fail('noteIncident', 'busy', 'A run is under way.');
  await button('Keep this note').click();
  await saw('A run is under way.');
  expect(await page.getByLabel(/^What happened/).inputValue()).toBe('Somebody unknown knocked.');
  await button('Try again').click();
  await until(script, 'noteIncident', 2);
  expect(script.last('noteIncident').text).toBe('Somebody unknown knocked.');
});
