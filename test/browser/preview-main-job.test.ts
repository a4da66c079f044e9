import type { Browser, FrameLocator, Page } from 'playwright-core';
import { demoSchool } from '../../src/preview/demo';
import { letters } from '../../src/preview/page/tracker/cells';
import type { Preview } from '../../src/preview/preview';
import { type Student, smallSchool } from '../../src/rehearsal/school';
import { launchBrowser } from '../support/browser';
import { dist } from '../support/bundle';
import { fillPages, type Wishes } from '../support/form-page';
import { newFolder, removeFolders, servePreview } from '../support/preview';

const { teacher, partner, counsellor, title } = smallSchool;
/** A week after the demo begins: the compressed plan puts all that leads to the acceptance into five days. */
const session = { ...smallSchool.session, date: '2027-01-22' };
const [ana] = smallSchool.students as [Student];

const ABOUT_THE_SESSION: Wishes = [
  [/^Title/, title],
  [/^Two or three sentences/, 'Plan, sketch and test a small web shop with a working designer.'],
  [/^A skill/, 'sketching a layout'],
  [/^First session: your first/, `${session.date} ${session.start}`],
  [/^Number of sessions/, '1'],
  [/^Minutes per session/, '90'],
  [/^Fewest/, '1'],
  [/^Most/, '6'],
];
const APPLICATION: Wishes = [
  [/^Your school mail/, ana.mail],
  [/^First name/, ana.first],
  [/^Last name/, ana.last],
  [/^Grade/, ana.grade],
  [/^School/, smallSchool.name],
  [/^In which language/, 'English'],
  [/^Name/, ana.guardian.name],
  [/^Their mail/, ana.guardian.mail],
  [/^Why do you want/, ana.why],
  [/^A question you/, ana.question],
];

let browser: Browser;
let preview: Preview;
let page: Page;
let sidebar: FrameLocator;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  removeFolders();
});
afterEach(async () => {
  await page.context().close();
  await preview.close();
  expect(errors).toEqual([]);
});

const serve = (folder: string) => servePreview({ demo: demoSchool(dist), folder });

async function open(): Promise<void> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'en-US', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  sidebar = page.frameLocator('.sidebar .script-page');
  await page.goto(preview.url);
}

const button = (name: string | RegExp, on: Page | FrameLocator = page) =>
  on.getByRole('button', { name, exact: typeof name === 'string' });
const goTo = (view: string) =>
  page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name: view }).click();
const tab = (name: string) =>
  page.getByRole('navigation', { name: 'Tabs of the tracker' }).getByRole('button', { name, exact: true });
const mail = () => page.locator('.message[open] .html-frame').contentFrame();

async function choose(item: string): Promise<void> {
  await page.locator('.menu-bar').getByRole('button', { name: 'Micro-internships' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Lets time pass by a button of the clock until it has come to its end. */
async function pass(span: string): Promise<void> {
  const clock = page.getByLabel('Clock');
  const before = await clock.locator('time').getAttribute('datetime');
  await button(span).click();
  await clock.locator(`time:not([datetime="${before}"])`).waitFor();
  await button('Play').waitFor({ timeout: 60_000 });
}

async function readMail(name: string, subject: RegExp): Promise<void> {
  await goTo('Mail');
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name }).click();
  await page.getByRole('link', { name: subject }).click();
}

/** Opens a part of the micro-internship in the sidebar, as it is now. */
async function look(part: string): Promise<void> {
  await goTo('Tracker');
  await button('Micro-internships', sidebar).click();
  await button(title, sidebar).click();
  await button(part, sidebar).click();
}

async function setUp(): Promise<void> {
  await choose('Set up this tracker');
  await sidebar.getByLabel('School or district').fill(smallSchool.name);
  await sidebar.getByLabel('Your name').fill(teacher.name);
  await button('Set up', sidebar).click();
  await tab('Outbox').waitFor();
}

async function create(): Promise<void> {
  await sidebar.getByLabel('Title').fill(title);
  await sidebar.getByLabel('Organization').fill(partner.organisation);
  await sidebar.getByLabel('Contact person').fill(partner.contact);
  await sidebar.getByLabel('Mail address').fill(partner.mail);
  await sidebar.getByLabel('Date').fill(session.date);
  await sidebar.getByLabel('Start').fill(session.start);
  await sidebar.getByLabel('End').fill(session.end);
  await sidebar.getByLabel('Students, at least').fill('1');
  await button('Show the plan', sidebar).click();
  await sidebar.getByLabel('Compressed plan').check();
  await button('Create', sidebar).click();
  await sidebar.getByText('Thirteen stages').waitFor();
}

/** Types into the first micro-internship, under a header. */
async function typeUnder(header: string, text: string): Promise<void> {
  const [headers = []] = preview.workplace.tracker.display('Micro-internships');
  const name = `${letters(headers.indexOf(header))}2`;
  await tab('Micro-internships').click();
  await page.getByLabel('Cells of Micro-internships').waitFor();
  await page.getByLabel('Cell', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: text, exact: true }).waitFor();
}

test('from an empty tracker to the acceptance in a student’s mailbox, which is kept until somebody starts over', async () => {
  errors = [];
  const folder = newFolder();
  preview = await serve(folder);
  await open();
  await setUp();
  await create();
  await typeUnder('Counsellors', counsellor);

  await pass('Next hour');
  await readMail(partner.contact, /90 minutes online/);
  await page.getByLabel('Reply').fill('Yes, we would like to do this.');
  await button('Send reply').click();
  await button(/^Sent 1/).waitFor();
  await pass('Next hour');
  await look('Stages');
  await sidebar.getByText('What did Riverbank Design say?').waitFor();
  await button(/^Yes/, sidebar).click();
  await button('Yes', sidebar).click();
  await sidebar.getByText(`${partner.organisation} is your partner.`).waitFor();

  await pass('Next hour');
  await readMail(partner.contact, /Thank you! Two small things/);
  await mail().getByRole('link', { name: 'What you would like to offer' }).click();
  await page.getByRole('heading', { name: 'Your micro-internship with' }).waitFor();
  await fillPages(page, ABOUT_THE_SESSION);

  await pass('Next hour');
  await readMail('School counsellor', /For your students/);
  await mail()
    .getByRole('link', { name: /application for/ })
    .click();
  await page.getByLabel('Filled in by').selectOption(ana.mail);
  await page.getByText(`Signed in as ${ana.mail}`).waitFor();
  await fillPages(page, APPLICATION);
  await page.getByText('Thank you, your application is in.').waitFor();

  await pass('Next hour');
  await look('Students');
  await sidebar.getByRole('heading', { name: 'Ana García' }).waitFor();
  await button('Accept', sidebar).click();
  await sidebar.getByText('Saved.').waitFor();
  await button('Release decisions', sidebar).click();
  await button('Release decisions', sidebar).click();
  await sidebar.getByText('accepted').first().waitFor();

  for (const _day of ['Saturday', 'Sunday', 'Monday', 'Tuesday']) await pass('Next day');
  await readMail('Ana García', /You have a seat/);
  await mail().getByText('Congratulations!').waitFor();

  await page.context().close();
  await preview.close();
  preview = await serve(folder);
  await open();
  await readMail('Ana García', /You have a seat/);
  await mail().getByText('Congratulations!').waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await button('Start over').click();
  await page.getByText('No mail yet.').waitFor();
  await goTo('Tracker');
  await tab('Sheet1').waitFor();
  await choose('Set up this tracker');
  await sidebar.getByLabel('School or district').waitFor();
}, 300_000);
