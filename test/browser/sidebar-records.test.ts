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

async function open(script = new SidebarScript()): Promise<SidebarScript> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  await openSidebar(page, html, script);
  await page.waitForSelector('h1[data-home]');
  return script;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();
const settings = () => button('Settings').click();

async function offering(script: SidebarScript): Promise<void> {
  await button('Micro-internships').click();
  await button(script.detail.summary.title).click();
  await button('Stages').click();
}

test('applications are closed by hand with the effect named, and opened again', async () => {
  await offering(await open());
  await saw(/The form is open until/);
  await button('Close now').click();
  await saw('Close the application form now?');
  await page.getByRole('button', { name: 'Close now' }).last().click();
  await saw('The form is closed.');
  await button('Open now').click();
  await saw(/The form is open until/);
});

test('erasing a person shows exactly what goes before it is offered', async () => {
  const script = await open();
  await settings();
  await page.getByLabel('Mail address').fill('Ana@students.school.example');
  await button('Show what would be erased').click();
  await saw('1 application');
  expect(script.count('erasePerson')).toBe(0);
  await button('Erase it now').click();
  await saw('Erase all this now?');
  await page.getByRole('button', { name: 'Erase it now' }).last().click();
  await saw('Erased.');
  expect(script.count('erasePerson')).toBe(1);
});

test('another address after the preview asks for another preview', async () => {
  await open();
  await settings();
  await page.getByLabel('Mail address').fill('ana@students.school.example');
  await button('Show what would be erased').click();
  await saw('1 application');
  await page.getByLabel('Mail address').fill('leo@students.school.example');
  await button('Show what would be erased').waitFor();
  expect(await button('Erase it now').count()).toBe(0);
});

test('the archive is listed when asked for, and the tracker is repaired', async () => {
  const script = await open();
  await settings();
  await button('Show the archive').click();
  await saw('Nothing has been put away.');
  await button('Repair the tracker').click();
  await saw('Nothing had to be repaired.');
  expect(script.count('repairTracker')).toBe(1);
});

test('sending is taken over from another account', async () => {
  const script = new SidebarScript();
  script.overview.sender = 'other@school.example';
  script.overview.isSender = false;
  await open(script);
  await settings();
  await saw('Mails leave from other@school.example.');
  await button('Send from my account').click();
  await page.getByRole('button', { name: 'Send from my account' }).last().click();
  await saw('Mails leave from you.');
  expect(script.count('takeOverSending')).toBe(1);
});
