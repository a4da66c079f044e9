import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { built } from '../support/bundle';
import { openSidebar, SidebarScript } from '../support/sidebar-script';

jest.setTimeout(60_000);

const html = built('sidebar.html');
const size = { width: 300, height: 700 };

let browser: Browser;
let page: Page;
let asked: string[];
let problems: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page.context().close();
  expect({ problems, asked }).toEqual({ problems: [], asked: [] });
});

/** A page with the sidebar, and whatever it shows while the first call is under way. */
async function start(script: SidebarScript, prepare: () => Promise<void> = async () => {}): Promise<void> {
  const context = await browser.newContext({ viewport: size, locale: 'en-US' });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await prepare();
  asked = await openSidebar(page, html, script);
}

async function open(script: SidebarScript, prepare?: () => Promise<void>): Promise<SidebarScript> {
  await start(script, prepare);
  await page.waitForSelector('h1[data-home]');
  return script;
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
/** Until the focus is on an element with exactly this text. */
const focusOn = (text: string) =>
  page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();

const openLists = async (name: string): Promise<SidebarScript> => {
  const script = await open(new SidebarScript());
  await button('Settings').click();
  await button(name).click();
  await heading(name).waitFor();
  return script;
};

test('a pasted list of partners is shown row by row, and taken once', async () => {
  const script = await openLists('Import partners');
  await focusOn('Import partners');
  await page.getByLabel('Paste the list here').fill('Company\tEmail\nDelta Labs\tida@delta.example');
  await button('Show what happens').dblclick();
  await heading('What happens').waitFor();
  await focusOn('What happens');
  await saw('2 new, 1 filled in, 1 already complete, 1 left out.');
  await saw('Columns nobody asks for: Shoe size.');
  await saw('No mail address: hello at foxtrot');
  await saw('The tracker says otherwise and stays; your list says: industry: printing');
  await saw('Fills in: phone');
  expect(script.count('importPartners')).toBe(0);
  await button('Add 2 partners, fill in 1').dblclick();
  await saw('2 added, 1 merged, 1 left out.');
  await heading('Settings').waitFor();
  expect(script.count('importPartners')).toBe(1);
  expect(script.last('importPartners').text).toContain('Delta Labs');
});

test('when taking a list fails, trying again is the same request, and the list can be changed', async () => {
  const script = await openLists('Import partners');
  await page.getByLabel('Paste the list here').fill('Company,Email');
  await button('Show what happens').click();
  script.fail('importPartners', 'busy', 'A run is under way.');
  await button('Add 2 partners, fill in 1').click();
  await saw('A run is under way.');
  const { requestId } = script.last('importPartners');
  await button('Try again').click();
  await heading('Settings').waitFor();
  expect(script.last('importPartners').requestId).toBe(requestId);
});

test('a file is read into the field, and an empty list asks for one', async () => {
  await openLists('Import partners');
  await button('Show what happens').click();
  await saw('Paste a list or choose a file first.');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
  await page.getByLabel('Or choose a file').setInputFiles({
    name: 'partners.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Empresa;Correo\nCafé Núñez;a@cafe.example', 'latin1'),
  });
  await page.waitForFunction("document.getElementById('list').value.includes('Café Núñez')");
});

test('days of a calendar are ticked, and only those are taken', async () => {
  const script = await openLists('Import days without school');
  await page.getByLabel('Paste the list here').fill('BEGIN:VCALENDAR');
  await page.keyboard.press('Tab');
  await button('Show what happens').click();
  await heading('What happens').waitFor();
  await saw('Mon, Mar 22 – Fri, Mar 26');
  await saw('Is an appointment, not a whole day');
  await page.getByLabel('Science fair').check();
  await page.getByLabel('No school').uncheck();
  await button('Add 2 entries to Closures').dblclick();
  await saw('2 days and ranges added to Closures.');
  expect(script.count('importClosures')).toBe(1);
  expect(script.last('importClosures').rows).toEqual([1, 2]);
});

test('more partners are asked for a micro-internship without one', async () => {
  const script = new SidebarScript();
  script.detail.summary.partner = '';
  await open(script);
  await button('Micro-internships').click();
  await button('Storyboards for a short film').click();
  await page.getByText('Ask more partners').click();
  await button('Ask them too').click();
  await heading('1 thing needs your attention').waitFor();
  await page.getByRole('checkbox', { name: 'Harbor Robotics' }).check();
  await button('Ask them too').dblclick();
  await saw('1 partner is asked with the next run within school hours.');
  expect(script.count('addProspects')).toBe(1);
  expect(script.last('addProspects').partners).toEqual([{ id: 'P-0002' }]);
});

test('a mail that came back is sent to a corrected address', async () => {
  const script = new SidebarScript();
  const back = {
    ...script.overview.recent[0],
    status: 'bounced',
    problem: 'It came back.',
  } as (typeof script.overview.recent)[0];
  script.overview.recent = [back];
  script.mails.set(back.id, back);
  await open(script);
  await button(/Our meeting on Thursday/).click();
  await saw('This mail came back');
  await page.getByLabel('Corrected address').fill('sam.okafor@comet.example');
  await button('Send it there').dblclick();
  await saw('It leaves again within school hours.');
  expect(script.last('settleBouncedMail')).toEqual({
    id: back.id,
    what: 'try again',
    to: 'sam.okafor@comet.example',
  });
  expect(script.count('settleBouncedMail')).toBe(1);
});
