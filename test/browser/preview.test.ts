import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Preview } from '../../src/preview/preview';
import { launchBrowser } from '../support/browser';
import { CO_TEACHER, OWNER, removeFolders, STUDENT, servePreview } from '../support/preview';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let preview: Preview;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  removeFolders();
});
beforeEach(async () => {
  preview = await servePreview();
  errors = [];
  page = await open();
});
afterEach(async () => {
  await page.context().close();
  await preview.close();
  expect(errors).toEqual([]);
});

async function open(hash = '', size = { width: 1280, height: 800 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  await opened.goto(`${preview.url}/${hash}`);
  await opened.locator('main').waitFor();
  if (hash === '' || hash.startsWith('#/tracker')) {
    await opened.getByRole('columnheader', { name: 'A', exact: true }).waitFor();
  }
  return opened;
}

const menu = async (...path: string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Club', exact: true }).click();
  await page.getByRole('menuitem', { name: path.at(-1), exact: true }).click();
};
const cell = (text: string, on = page): Locator => on.getByRole('gridcell', { name: text, exact: true });
const sidebar = () => page.getByRole('complementary', { name: 'Club' }).locator('iframe').contentFrame();
const goTo = (name: string) =>
  page.getByRole('navigation', { name: 'Preview' }).getByRole('link', { name }).click();
const typeAt = async (name: string, text: string): Promise<void> => {
  await page.getByLabel('Cell', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('the page opens on the tracker, and what is typed into a cell is there for others', async () => {
  await expect(page.getByRole('heading', { name: 'Club list' }).count()).resolves.toBe(1);
  await page.getByRole('columnheader', { name: 'B', exact: true }).waitFor();
  const other = await open(`#/tracker?as=${CO_TEACHER}`);
  await typeAt('B2', 'Robotics');
  await cell('Robotics', other).waitFor();
  await other.context().close();
  expect(preview.workplace.tracker.display('Sheet1!B2')).toEqual([['Robotics']]);
  expect(await page.getByLabel('Cell', { exact: true }).inputValue()).toBe('B3');
});

test('formulas are edited as formulas, and Escape gives an edit up', async () => {
  await typeAt('A1', '4');
  await typeAt('A2', '=A1*2');
  await cell('8').waitFor();
  await page.getByLabel('Cell', { exact: true }).fill('A2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  expect(await page.getByRole('textbox', { name: 'A2', exact: true }).inputValue()).toBe('=A1*2');
  await page.keyboard.type('0');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(preview.workplace.tracker.formulas('Sheet1!A2')).toEqual([['=A1*2']]);
});

test('Delete empties the selection, and Tab leaves the grid', async () => {
  await typeAt('A1', 'one');
  await typeAt('A2', 'two');
  await page.getByLabel('Cell', { exact: true }).fill('A1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Delete');
  await cell('one').waitFor({ state: 'detached' });
  await until(() => preview.workplace.tracker.csv('Sheet1') === '\r\n');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.grid'))).toBeNull();
});

test('cells are selected with the mouse: several, a column, a row, all, and one of them again', async () => {
  await typeAt('B2', 'here');
  const name = page.getByLabel('Cell', { exact: true });
  const at = (place: string): Promise<void> =>
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.name-box')?.value === wanted,
      place,
    ) as unknown as Promise<void>;
  const box = await cell('here').boundingBox();
  if (!box) throw new Error('The cell is not in view.');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 10, box.y + 2 * box.height + 10, { steps: 4 });
  await page.mouse.up();
  await at('B2:C4');
  await page.getByRole('columnheader', { name: 'C', exact: true }).click();
  await at('C1:C1000');
  await page.getByRole('rowheader', { name: '3', exact: true }).click();
  await at('A3:Z3');
  await page.getByRole('columnheader', { name: 'Row' }).click();
  await at('A1:Z1000');
  await cell('here').click();
  await at('B2');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await name.inputValue()).toBe('A2:B2');
  await cell('here').dblclick();
  await page.getByRole('textbox', { name: 'B2', exact: true }).fill('there');
  await page.getByRole('columnheader', { name: 'D', exact: true }).click();
  await cell('there').waitFor();
  await until(() => preview.workplace.tracker.display('Sheet1!B2')[0]?.[0] === 'there');
});

test('a cell with a dropdown list offers its entries', async () => {
  preview.workplace.script(OWNER).run('protect');
  preview.workplace.changed();
  await page.locator('.has-choices').waitFor();
  await page.getByLabel('Cell', { exact: true }).fill('A1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'no', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cell('yes').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.getByRole('option', { name: 'no', exact: true }).click();
  await cell('no').waitFor();
});

test('what is copied is pasted beside it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await typeAt('A1', 'one');
  await typeAt('A2', 'two "quoted"');
  await page.getByLabel('Cell', { exact: true }).fill('A1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+v');
  await until(
    () => preview.workplace.tracker.csv('Sheet1') === 'one,one\r\n"two ""quoted""","two ""quoted"""\r\n',
  );
});

test('an edit goes on while others change the tab', async () => {
  await typeAt('A1', 'mine');
  await page.keyboard.type('half');
  preview.workplace.act(() => preview.workplace.tracker.edit('Sheet1!C1', 'theirs', { as: CO_TEACHER }));
  preview.workplace.act(() => preview.workplace.tracker.insertRows('Sheet1', 5, 1, { as: CO_TEACHER }));
  await page.waitForResponse((response) => response.url().includes('/api/sheet'));
  await page.keyboard.type(' and half');
  await page.keyboard.press('Enter');
  await cell('theirs').waitFor();
  await cell('half and half').waitFor();
  await page.keyboard.type('next');
  await page.keyboard.press('Enter');
  await until(
    () => preview.workplace.tracker.csv('Sheet1') === 'mine,,theirs\r\nhalf and half,,\r\nnext,,\r\n',
  );
});

test('the tab and what is selected stay while one looks at something else', async () => {
  preview.workplace.act(() => preview.workplace.tracker.addSheet('Second', { as: OWNER }));
  await page.getByRole('button', { name: 'Second', exact: true }).click();
  await page.getByRole('grid', { name: 'Cells of Second' }).waitFor();
  await typeAt('M40', 'far away');
  await goTo('Mail');
  await goTo('Tracker');
  await cell('far away').waitFor();
  expect(await page.getByLabel('Cell', { exact: true }).inputValue()).toBe('M41');
  await page.reload();
  await page.getByRole('grid', { name: 'Cells of Second' }).waitFor();
});

test('rows are inserted, sorted and deleted', async () => {
  for (const [index, text] of ['b', 'a', 'c'].entries()) await typeAt(`A${index + 1}`, text);
  await page.getByRole('button', { name: 'Sort by A, A to Z' }).click();
  await page.getByLabel('Cell', { exact: true }).fill('A2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Insert above/ }).click();
  await page.getByRole('button', { name: 'Delete row 2' }).waitFor();
  await until(() => preview.workplace.tracker.csv('Sheet1') === 'a\r\n\r\nb\r\nc\r\n');
});

test('a menu item opens the sidebar, whose page calls the script; it stays when the preview is loaded again', async () => {
  await menu('Open the sidebar');
  await sidebar().getByLabel('Name').fill('Ana');
  await sidebar().getByRole('button', { name: 'Count' }).click();
  await sidebar().getByText('1 rows').waitFor();
  await cell('counted').waitFor();
  expect(await page.locator('.script-page').evaluate((frame) => frame.clientWidth)).toBe(300);
  await goTo('Mail');
  await goTo('Tracker');
  expect(await sidebar().getByLabel('Name').inputValue()).toBe('Ana');
  await page.reload();
  await sidebar().getByText('1 rows').waitFor({ state: 'detached' });
  await sidebar().getByRole('button', { name: 'Count' }).click();
  await sidebar().getByText('2 rows').waitFor();
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  await page.locator('.script-page').waitFor({ state: 'detached' });
});

test('a page of the script can close its dialog, but not read the preview around it', async () => {
  await menu('Open a dialog');
  const dialog = page.getByRole('dialog', { name: 'A dialog' });
  const frame = dialog.locator('iframe');
  expect(await frame.evaluate((element) => [element.clientWidth, element.clientHeight])).toEqual([320, 160]);
  expect(await frame.evaluate((element) => (element as HTMLIFrameElement).contentDocument)).toBeNull();
  await frame.contentFrame().getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('a script asks, is answered with the keyboard, and says something', async () => {
  await page.getByRole('button', { name: 'Club', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Club' }).getByLabel('Which day?').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.getByLabel('Which day?').fill('Friday');
  await page.keyboard.press('Enter');
  await page.getByText('Really Friday?').waitFor();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await cell('Friday').waitFor();
  await menu('More', 'Say hello');
  await page.locator('.toast').getByText('Hello').waitFor();
});

test('time passes, a mail comes, its link opens the form for that person, and the form is filled in with the keyboard', async () => {
  await menu('Make the form');
  await menu('Write every morning');
  await until(() => preview.workplace.script(OWNER).triggers().length === 1);
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByText('Tue, Jan 12, 2027').first().waitFor();
  await goTo('Mail');
  await page
    .getByRole('navigation', { name: 'People' })
    .getByRole('link', { name: /Ana García/ })
    .click();
  await page.getByRole('link', { name: /Unread: Good morning/ }).click();
  const mail = page.locator('.html-frame').contentFrame();
  await mail.getByText('Join us').waitFor();
  expect(await page.title()).toMatch(/^Mail/);
  await mail.getByRole('link', { name: 'the form' }).focus();
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Join the club' }).waitFor();
  await page.getByText(`Signed in as ${STUDENT}`).waitFor();
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await page.keyboard.press('Enter');
  const problems = page.getByRole('alert').filter({ hasText: '2 answers need another look' });
  await problems.waitFor();
  await problems.getByRole('link', { name: /Your name/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ana García');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'More about you' }).waitFor();
  await page.getByLabel('Music').press('Space');
  await page.getByLabel('Other', { exact: true }).fill('Robots');
  await page.getByRole('radio', { name: /5/ }).press('Space');
  await page.getByLabel('From when on?').fill('2027-02-01');
  await page.getByRole('button', { name: 'Submit' }).press('Enter');
  await page.getByText('Your response has been recorded.').waitFor();

  const [{ id = '' } = {}] = Object.values(preview.workplace.workspace.core.state.forms);
  const [response] = preview.workplace.workspace.form(id).responses();
  expect(response?.answers).toEqual({
    'Your name': 'Ana García',
    'Your day': 'Friday',
    'You like': ['Music', 'Robots'],
    'How much?': '5',
    'From when on?': '2027-02-01',
  });
});

test('somebody writes a mail and replies', async () => {
  await page.goto(`${preview.url}/#/mail/${STUDENT}`);
  await page.getByRole('button', { name: 'Write' }).click();
  await page.getByLabel('To', { exact: true }).fill(OWNER);
  await page.getByLabel('Subject').fill('A question');
  await page.getByLabel('Text', { exact: true }).fill('<b>When</b> is it?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: /Sent 1/ }).waitFor();
  await page.getByRole('link', { name: /Alex Rivera/ }).click();
  await page.getByRole('link', { name: /A question/ }).click();
  await page.locator('.html-frame').contentFrame().getByText('<b>When</b> is it?').waitFor();
  await page.getByLabel('Reply').fill('At four.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await until(() => preview.workplace.workspace.mailbox(STUDENT).inbox().length === 1);
});

test('the clock plays and stops', async () => {
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByText('Time is playing.').waitFor();
  await page.getByText('Tue, Jan 12, 2027').first().waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

test('what is refused is said, and the grid shows what is there', async () => {
  preview.workplace.script(OWNER).run('protect');
  await typeAt('A1', 'x');
  await page
    .getByRole('alert')
    .getByText(/violates the data validation rules/)
    .waitFor();
  await cell('x').waitFor({ state: 'detached' });
});

const VIEWS = ['tracker', `mail/${STUDENT}`, 'form', 'calendar', 'files', 'runs'];

test.each(VIEWS)('%s has nothing that axe objects to, and fits a screen of 320 pixels', async (view) => {
  preview.workplace.script(OWNER).run('fillEverything');
  preview.workplace.changed();
  await page.goto(`${preview.url}/#/${view}`);
  if (view.startsWith('mail')) await page.locator('.mail-list a').first().click();
  await page.waitForTimeout(400);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violations(page)).toEqual([]);
});

test('a form with problems has nothing that axe objects to', async () => {
  preview.workplace.script(OWNER).run('makeForm');
  const [{ id = '' } = {}] = Object.values(preview.workplace.workspace.core.state.forms);
  await page.goto(
    `${preview.url}/#/form/at?url=${encodeURIComponent(preview.workplace.workspace.form(id).url)}`,
  );
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'another look' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

async function violations(at: Page): Promise<string[]> {
  await at.evaluate(axe);
  const { violations } = await at.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 100) throw new Error('It never came to that.');
    await page.waitForTimeout(50);
  }
}
