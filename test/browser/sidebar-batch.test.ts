import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { built } from '../support/bundle';
import { openSidebar, SidebarScript } from '../support/sidebar-script';

jest.setTimeout(120_000);

const html = built('sidebar.html');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page.context().close());

/** The page "Students" of a micro-internship. */
async function openStudents(script: SidebarScript): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await openSidebar(page, html, script);
  await page.waitForSelector('h1[data-home]');
  await page.getByRole('button', { name: /^Open: 3 applications/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

test('before the release it is said what it needs; a mail is read, gets a sentence, and another one is left out', async () => {
  const script = new SidebarScript();
  for (const one of script.detail.applicants) if (one.outcome === '') one.decision = 'accept';
  script.detail.summary.seatsMax = 20;
  await openStudents(script);
  await page.getByText(/^Needs \d+, 1,412 left today\.$/).waitFor();
  await page.getByText('Read the mails before they leave').click();
  const note = page.getByLabel(/^Your own sentence in this mail/).first();
  await note.fill('Your question was the best.');
  await button(/^Save the sentence for /)
    .first()
    .click();
  await page.waitForFunction(() => document.querySelectorAll('.box.failure').length === 0);
  await page
    .getByLabel(/^Leave .* out for now$/)
    .last()
    .check();
  await button('Release decisions').click();
  await button('Release decisions').click();
  await page.getByText('The decisions leave with the next run.').first().waitFor();
  expect(script.last('setDecisionNote')).toMatchObject({ note: 'Your question was the best.' });
  expect(script.last('releaseDecisions')).toMatchObject({
    batch: 'B1',
    hold: [expect.stringMatching(/^A-/)],
  });
});

test('who is told about the application is typed in, and stays typed when something is no address', async () => {
  const script = new SidebarScript();
  script.detail.applicants = script.detail.applicants.filter(({ outcome }) => outcome === '');
  script.detail.recipients = {
    students: 'ana@students.school.example',
    groups: '',
    counsellors: '',
    open: true,
  };
  await openStudents(script);
  const students = page.getByLabel(/^Students/);
  expect(await students.inputValue()).toBe('ana@students.school.example');
  await students.fill('ana@students.school.example, ben');
  await page.getByLabel(/^Classes and groups/).fill('grade11@school.example');
  script.fail('setRecipients', 'refused', 'Not saved. This is no mail address: ben.');
  await button('Save who is told').click();
  await page.getByText('This is no mail address: ben.').waitFor();
  expect(await students.inputValue()).toBe('ana@students.school.example, ben');
  await students.fill('ana@students.school.example');
  await button('Save who is told').click();
  await page.getByText('Saved.').first().waitFor();
  expect(script.last('setRecipients')).toMatchObject({ groups: 'grade11@school.example' });
});
