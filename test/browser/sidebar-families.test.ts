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

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** One micro-internship, on one of its pages. */
async function open(place: number): Promise<SidebarScript> {
  const script = new SidebarScript();
  script.delay = 0;
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  await openSidebar(page, html, script);
  await page.waitForSelector('h1[data-home]');
  await page.locator('nav button').nth(1).click();
  await page.locator('.card h2 button').first().click();
  await page.locator('.pages button').nth(place).click();
  await page.locator('section').first().waitFor();
  return script;
}

test('the meeting is shown with its link and the form to fill in together, and can be moved and taken back', async () => {
  const script = await open(0);
  await saw('Thu, Feb 11, 3:30 PM.');
  await saw('It is in both calendars.');
  const together = page.getByRole('link', { name: /Fill in the form together/ });
  expect(await together.getAttribute('href')).toBe('https://forms.example/industry');
  await page.getByLabel('Day').fill('2027-02-12');
  await page.getByLabel('Time').fill('09:00');
  await button('Change the meeting').click();
  await saw(/Invite Sam Okafor for Fri, Feb 12, 9:00 AM\?/);
  expect(script.count('setPartnerMeeting')).toBe(0);
  await button('Change the meeting').click();
  await saw('The invitation goes out with the next run.');
  expect(script.last('setPartnerMeeting')).toEqual({
    microInternshipId: 'MI-7F3K2',
    at: '2027-02-12T09:00',
    minutes: 30,
  });
  await button('Take the meeting back').click();
  await button('Take the meeting back').click();
  expect(script.last('setPartnerMeeting')).toMatchObject({ at: '' });
});

test('a day that is over or a link that is none cannot be sent', async () => {
  await open(0);
  await page.getByLabel('Day').fill('2027-01-05');
  expect(await button('Change the meeting').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Day').fill('2027-02-12');
  expect(await button('Change the meeting').getAttribute('aria-disabled')).toBeNull();
  await page.getByLabel(/Video link/).fill('room 5');
  expect(await button('Change the meeting').getAttribute('aria-disabled')).toBe('true');
});

test('what the industry form changed is listed field by field, and only what is ticked is taken', async () => {
  const script = await open(0);
  await saw('Yours: Storyboards. Theirs: Storyboards for a short film');
  await page.getByLabel('Take theirs: Minutes').check();
  await button('Take 1 over, keep the rest').click();
  await page.getByText('What the industry form changed').waitFor({ state: 'detached' });
  expect(script.last('settleIndustryChanges').take).toEqual(['minutes']);
});

test('families to call are listed with their number and print alone', async () => {
  await open(1);
  await saw('Families to call');
  const number = page.getByRole('link', { name: '+1 555-0170' });
  expect(await number.getAttribute('href')).toBe('tel:+15550170');
  await page.emulateMedia({ media: 'print' });
  expect(await number.isVisible()).toBe(true);
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.getByText('Ana Reyes').first().isVisible()).toBe(false);
});

test('an answer by phone says only whether the student may take part; on paper it says everything', async () => {
  const script = await open(1);
  await page.locator('summary', { hasText: 'Enter an answer' }).first().click();
  const card = page.locator('.card', { hasText: 'Dee Park' });
  await card.getByLabel('How the answer came').selectOption('By phone');
  await card.getByLabel('Who that is to the student').fill('mother');
  expect(await button('Save the answer: Dee Park').getAttribute('aria-disabled')).toBe('true');
  await card.getByLabel('May take part').selectOption('Yes');
  await saw(/Without a signature only taking part counts/);
  expect(await card.getByLabel('May be recorded').count()).toBe(0);
  await card.getByLabel('How the answer came').selectOption('On signed paper');
  await card.getByLabel('May be recorded').selectOption('Yes');
  await card.getByLabel('Picture in the news').selectOption('Without name');
  await button('Save the answer: Dee Park').click();
  await saw('Note that Dee Park may take part? The family gets a copy of what you enter.');
  await button('Save the answer').click();
  await saw('Noted: the student may take part.');
  expect(script.last('enterReleaseOnBehalf')).toMatchObject({
    applicationId: 'A-0004',
    mayTakePart: true,
    mayBeRecorded: true,
    publication: { website: 'no', socialMedia: 'no', news: 'without name' },
    shareWithPartner: false,
    signedBy: 'Rosa Park',
    relation: 'mother',
    way: 'paper',
  });
});

test('consents that were given can be taken back, one by one', async () => {
  const script = await open(1);
  const card = page.locator('.card', { hasText: 'Eli Stone' });
  await card.locator('summary', { hasText: 'Take a consent back' }).click();
  expect(await card.getByRole('checkbox').count()).toBe(2);
  await card.getByLabel('Recording').check();
  await button('Take a consent back: Eli Stone').click();
  await button('Take a consent back').last().click();
  await saw('Noted. It holds from now on.');
  expect(script.last('withdrawRelease')).toMatchObject({
    applicationId: 'A-0005',
    consents: ['recording'],
    way: 'mail',
  });
});
