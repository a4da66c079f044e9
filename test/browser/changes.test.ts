import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { built } from '../support/bundle';
import { openSidebar, SidebarScript } from '../support/sidebar-script';

jest.setTimeout(60_000);

const html = built('sidebar.html');

let browser: Browser;
let page: Page;
let script: SidebarScript;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page.context().close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** The stages of the first micro-internship, where changes of plan begin. */
async function begin(): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  script = new SidebarScript();
  await openSidebar(page, html, script);
  await button('Micro-internships').click();
  await page.locator('.card h2 button').first().click();
  await heading('Change of plan').waitFor();
}

test('a new date is shown with its exact effect, and made after a yes that names it', async () => {
  await begin();
  await button('Move the date').click();
  await heading(/^Move “/).waitFor();
  await page.getByLabel('Date').first().fill('2027-03-24');
  await page.getByLabel(/^Why/).fill('The school is closed that day.');
  await button('Show what changes').dblclick();
  await saw('due Mon, Mar 8 instead of Mon, Mar 1');
  await saw('1 stage is done and stays.');
  await saw('Ana Lopez, Ben Carter');
  await saw('4 mails that have not left follow; 21 mails that have left stay as they are.');
  expect(script.count('moveSessions')).toBe(1);
  expect(script.last('moveSessions')).toMatchObject({ preview: true });
  await button('Move it').click();
  await saw('Move it to Mon, Mar 22? 4 unsent mails follow, and 3 mails wait for your yes.');
  await button('Move it').dblclick();
  await heading('Change of plan').waitFor();
  expect(script.count('moveSessions')).toBe(2);
  expect(script.last('moveSessions')).toMatchObject({
    reason: 'The school is closed that day.',
    sessions: [{ date: '2027-03-22' }, { date: '2027-03-24' }],
  });
  expect(script.last('moveSessions').preview).toBeUndefined();
});

test('a date in the past is pointed out before anything is asked, and what was typed stays', async () => {
  await begin();
  await button('Move the date').click();
  await page.getByLabel('Date').first().fill('2026-03-22');
  await button('Show what changes').click();
  await saw('This date is in the past.');
  expect(script.count('moveSessions')).toBe(0);
  await button(/^‹/).click();
  await button('Move the date').click();
  expect(await page.getByLabel('Date').first().inputValue()).toBe('2026-03-22');
});

test('a cancellation names who is told, asks, and can be taken back', async () => {
  await begin();
  await button('Cancel').click();
  await page.getByLabel(/^Why/).fill('Our partner is ill.');
  await button('Show what changes').click();
  await saw('4 mails that have not left are stopped; 21 mails have left already.');
  await button('Cancel it').click();
  await saw('Cancel it? 4 planned mails are stopped, forms close, and 3 notices wait for your yes.');
  await page.locator('.question .button.danger').dblclick();
  await saw('This micro-internship is cancelled.');
  expect(script.count('cancelMicroInternship')).toBe(2);
  expect(script.last('cancelMicroInternship').reason).toBe('Our partner is ill.');
  await button('Take the cancellation back').click();
  await saw(/run again\?/);
  await page.locator('.question .button.primary').click();
  await button('Move the date').waitFor();
  expect(script.count('undoCancel')).toBe(1);
});

test('a copy starts with the title and the times, asks for new dates, and opens the new one', async () => {
  await begin();
  await button('Copy for another term').click();
  await button('Show the plan').click();
  await saw('Choose a date.');
  await page.getByLabel('Title').fill('Once more');
  await page.getByLabel('Date').nth(0).fill('2027-05-10');
  await page.getByLabel('Date').nth(1).fill('2027-05-17');
  await button('Show the plan').click();
  await saw('Little Comet Animation is asked again.');
  await button('Plan it').dblclick();
  await heading('Change of plan').waitFor();
  expect(script.count('copyMicroInternship')).toBe(2);
  expect(script.last('copyMicroInternship')).toMatchObject({ title: 'Once more', plan: 'compressed' });
});
