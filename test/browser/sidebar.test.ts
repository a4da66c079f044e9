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
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const saw = (text: string | RegExp) => page.getByText(text).first().waitFor();
const saved = () => page.locator('.saver', { hasText: 'Saved.' }).waitFor();
/** Until the script was asked this so many times. */
const until = async (script: SidebarScript, name: Parameters<SidebarScript['count']>[0], times: number) => {
  for (let tries = 0; tries < 200 && script.count(name) < times; tries++) await page.waitForTimeout(10);
  expect(script.count(name)).toBe(times);
};

/** Types what a plan needs, with the keyboard's own fields for dates and times. */
async function fillPlan(): Promise<void> {
  await page.getByLabel('Title').fill('Robots that see');
  await page.getByLabel('Harbor Robotics').check();
  await page.getByLabel('Date').fill('2027-03-22');
  await page.getByLabel('Start').fill('15:30');
}

test('it opens with one call and shows what is due, what comes next and what went out', async () => {
  const script = await open(new SidebarScript());
  await heading('Today, Mon, Feb 8').waitFor();
  await saw('Sam Okafor of Little Comet Animation replied: is it a yes?');
  await saw('Session details for March 15');
  await saw('Our meeting on Thursday');
  expect(script.made).toEqual([{ name: 'getOverview', request: {} }]);
});

test('a decision asks with its exact effect, is made once, and the focus stays with the decisions', async () => {
  const script = await open(new SidebarScript());
  await button(/^Yes: Sam/).dblclick();
  await saw('Take Little Comet Animation as the partner? The two others asked get no more mails.');
  expect(script.count('partnerSaid')).toBe(0);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Yes');
  await page.keyboard.press('Enter');
  await button('Yes').dblclick();
  await saw('Little Comet Animation is the partner.');
  await page.getByText('replied: is it a yes?').waitFor({ state: 'detached' });
  expect(script.count('partnerSaid')).toBe(1);
  expect(script.last('partnerSaid').answer).toBe('yes');
  expect(await focused()).toBe('Waiting for you');
});

test('a failed decision says what happened and can be tried again', async () => {
  const script = await open(new SidebarScript());
  script.fail('approveMails', 'busy', 'A run is under way. Try again in a moment.');
  await button(/^Approve: One mail/).click();
  await saw('A run is under way. Try again in a moment.');
  await button('Try again').click();
  await saw('1 approved.');
  await page.getByText('One mail waits for your approval.').waitFor({ state: 'detached' });
  expect(script.count('approveMails')).toBe(2);
});

test('a double click makes one plan and one micro-internship, and opens it', async () => {
  const script = await open(new SidebarScript());
  await button('Plan a micro-internship').click();
  await fillPlan();
  expect(await page.getByLabel('End').inputValue()).toBe('17:00');
  await button('Show the plan').dblclick();
  await heading('The plan').waitFor();
  await saw(/2 stages are already late/);
  await page.getByLabel('Usual plan').check();
  await saw('moved from Mon, Feb 15');
  expect(await page.getByText('already late', { exact: true }).count()).toBe(2);
  await page.getByLabel('Compressed plan').check();
  await button('Create').dblclick();
  await heading('Robots that see').waitFor();
  await saw('Thirteen stages');
  expect([script.count('previewPlan'), script.count('createMicroInternship')]).toEqual([1, 1]);
  expect(script.last('createMicroInternship')).toMatchObject({
    title: 'Robots that see',
    partners: [{ id: 'P-0002' }],
    sessions: [{ date: '2027-03-22', start: '15:30', end: '17:00' }],
    seatsMin: 4,
    seatsMax: 6,
    plan: 'compressed',
  });
});

test('when creating fails, what was typed stays, and trying again is the same request', async () => {
  const script = await open(new SidebarScript());
  await button('Plan a micro-internship').click();
  await fillPlan();
  await button('Show the plan').click();
  script.fail('createMicroInternship', 'google', 'Service Spreadsheets failed while accessing document.');
  await button('Create').click();
  await saw('Service Spreadsheets failed while accessing document.');
  const first = script.last('createMicroInternship').requestId;
  await button('Try again').click();
  await heading('Robots that see').waitFor();
  expect(script.last('createMicroInternship').requestId).toBe(first);
  expect(script.createdCount).toBe(1);
});

test('when the plan can’t be shown, what was typed is kept, also while another view is looked at', async () => {
  const script = await open(new SidebarScript());
  await button('Plan a micro-internship').click();
  await fillPlan();
  script.fail('previewPlan', 'internal', 'The plan could not be made.');
  await button('Show the plan').click();
  await saw('The plan could not be made.');
  await saw('What you typed is still here.');
  await button('Today').click();
  await button('Plan a micro-internship').click();
  expect(await page.getByLabel('Title').inputValue()).toBe('Robots that see');
  expect(await page.getByLabel('Date').inputValue()).toBe('2027-03-22');
});

test('a form changed after it was sent is another form', async () => {
  const script = await open(new SidebarScript());
  await button('Plan a micro-internship').click();
  await fillPlan();
  await button('Show the plan').click();
  script.fail('createMicroInternship', 'refused', 'The session is on a day the school is closed.');
  await button('Create').click();
  await saw('The session is on a day the school is closed.');
  const first = script.last('createMicroInternship').requestId;
  await button('Change something').click();
  await page.getByLabel('Date').fill('2027-03-23');
  await button('Show the plan').click();
  await button('Create').click();
  await heading('Robots that see').waitFor();
  expect(script.last('createMicroInternship').requestId).not.toBe(first);
});

test('what is wrong is named at its field and in a summary that leads there', async () => {
  const script = await open(new SidebarScript());
  await button('Plan a micro-internship').click();
  await button('Show the plan').click();
  expect(await focused()).toBe('5 things need your attention');
  await page.getByRole('link', { name: 'Choose a date.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('date-0');
  const date = page.getByLabel('Date');
  expect(await date.getAttribute('aria-invalid')).toBe('true');
  const described = await date.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).textContent()).toBe('Choose a date.');
  expect(script.count('previewPlan')).toBe(0);
});

test('a micro-internship can be created with the keyboard alone', async () => {
  const script = await open(SidebarScript.fresh());
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const reached = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return [at?.labels?.[0]?.textContent, at?.textContent];
      });
      if (reached.some((text) => text === name)) return;
    }
    throw new Error(`The keyboard does not reach "${name}".`);
  };
  const type = (text: string) => page.keyboard.type(text);
  await tabTo('School or district');
  await type('Lakeside High School');
  await tabTo('Your name');
  await type('Jo Rivera');
  await page.keyboard.press('Enter');
  await heading('Plan a micro-internship').waitFor();
  expect(await focused()).toBe('Plan a micro-internship');
  await tabTo('Title');
  await type('Robots that see');
  await tabTo('Organization');
  await type('Harbor Robotics');
  await tabTo('Mail address');
  await type('kim@harbor.example');
  await tabTo('Date');
  await type('03222027');
  await tabTo('Start');
  await type('0330PM');
  await page.keyboard.press('Enter');
  await heading('The plan').waitFor();
  expect(await focused()).toBe('The plan');
  await tabTo('Create');
  await page.keyboard.press('Enter');
  await heading('Robots that see').waitFor();
  expect(script.made.map(({ name }) => name)).toEqual([
    'getOverview',
    'setUpTracker',
    'switchScheduleOn',
    'getOverview',
    'previewPlan',
    'createMicroInternship',
    'getOverview',
    'getMicroInternship',
  ]);
  expect(script.last('createMicroInternship').sessions).toEqual([
    { date: '2027-03-22', start: '15:30', end: '17:00' },
  ]);
});

test('when the schedule can’t be switched on, setting up is not done twice', async () => {
  const script = await open(SidebarScript.fresh());
  script.fail('switchScheduleOn', 'google', 'Authorization is required to perform that action.');
  await page.getByLabel('School or district').fill('Lakeside High School');
  await page.getByLabel('Your name').fill('Jo Rivera');
  await button('Set up').click();
  await saw('Authorization is required to perform that action.');
  expect(await page.getByLabel('Your name').inputValue()).toBe('Jo Rivera');
  await button('Try again').click();
  await heading('Plan a micro-internship').waitFor();
  expect([script.count('setUpTracker'), script.count('switchScheduleOn')]).toEqual([1, 2]);
  expect(script.last('setUpTracker').teacherMail).toBe('teacher@school.example');
});

async function openStudents(script: SidebarScript): Promise<void> {
  await open(script);
  await button(/^Open: 3 applications/).click();
  await heading('Applications to decide').waitFor();
}
const decision = (student: string, name: string) =>
  page.getByRole('group', { name: `Decision for ${student}` }).getByRole('button', { name });

test('decisions are shown at once, saved together, and released with their effect named', async () => {
  const script = new SidebarScript();
  await openStudents(script);
  await saw('2 of 6 seats given');
  script.delay = 800;
  await decision('Ana Reyes', 'Accept').click();
  await decision('Ben Liu', 'Accept').click();
  await decision('Cy Hart', 'Deny').click();
  await saw('4 of 6 seats given');
  await saved();
  expect(script.detail.applicants.slice(0, 3).map((one) => one.decision)).toEqual([
    'accept',
    'accept',
    'deny',
  ]);
  expect(script.count('decide')).toBe(2);
  script.delay = 60;
  await button('Release decisions').click();
  await saw(
    /3 mails leave with the next run in school hours: 2 accepted, 0 on the waitlist, 1 not this time\./,
  );
  await button('Release decisions').dblclick();
  await saw('The decisions leave with the next run.');
  await heading('Applications to decide').waitFor({ state: 'detached' });
  expect(script.count('releaseDecisions')).toBe(1);
});

test('a decision that could not be saved stays chosen, blocks the release, and is saved on the second try', async () => {
  const script = new SidebarScript();
  await openStudents(script);
  script.fail('decide', 'busy', 'A run is under way. Try again in a moment.');
  await decision('Ana Reyes', 'Accept').click();
  await saw('A run is under way. Try again in a moment.');
  expect(await decision('Ana Reyes', 'Accept').getAttribute('aria-pressed')).toBe('true');
  expect(await button('Release decisions').getAttribute('aria-disabled')).toBe('true');
  await button('Try again').click();
  await saved();
  expect(script.detail.applicants[0]?.decision).toBe('accept');
});

test('a choice that could not be saved after leaving the page is told, and still there on return', async () => {
  const script = new SidebarScript();
  await openStudents(script);
  script.fail('decide', 'busy', 'A run is under way. Try again in a moment.');
  script.delay = 800;
  await decision('Ana Reyes', 'Waitlist').click();
  await button('Stages').click();
  await saw('The script is busy with something else');
  await button('Students').click();
  expect(await decision('Ana Reyes', 'Waitlist').getAttribute('aria-pressed')).toBe('true');
  await button('Try again').click();
  await saved();
  expect(script.detail.applicants[0]?.decision).toBe('waitlist');
});

test('on session day the checklist and the attendance are saved as they are ticked', async () => {
  const script = new SidebarScript();
  await openStudents(script);
  await button('Session').click();
  await saw('No: 1 of 6 has not agreed.');
  await page.getByLabel('3:20 PM The partner joins').check();
  await saw('2 of 3 done');
  await until(script, 'tick', 1);
  expect(script.last('tick')).toEqual({ stepId: 'S-0010', item: '2027-03-15/partner-joins', ticked: true });
  await button('Mark the rest present').click();
  await saw('2 of 2 taken');
  const late = page
    .getByRole('group', { name: 'Attendance of Eli Stone' })
    .getByRole('button', { name: 'Late' });
  await late.click();
  await until(script, 'takeAttendance', 2);
  expect(script.last('takeAttendance')).toEqual({
    microInternshipId: 'MI-7F3K2',
    session: 0,
    entries: [{ applicationId: 'A-0005', attendance: 'late' }],
  });
  await button('Start a two-minute break').click();
  await saw(/^[12]:\d\d left$/);
});

test('a stage is settled with its effect named', async () => {
  const script = new SidebarScript();
  await openStudents(script);
  await button('Stages').click();
  await page.getByText('Change', { exact: true }).nth(5).click();
  await button('Skip this stage: Student correspondence').click();
  await saw(/Skip “Student correspondence”\? It no longer counts as open/);
  await button('Skip this stage').click();
  await saw(/Stage 5: Application screening/);
  expect(script.last('settleStep')).toEqual({ stepId: 'S-0006', status: 'skipped' });
});

test('a mail is read as its reader sees it, closed off, and approved', async () => {
  const script = await open(new SidebarScript());
  await button('Mails').click();
  await button(/You have a seat/).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Dear reader' }).waitFor();
  expect(await page.title()).toBe('Micro-internships');
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  await button('Approve').dblclick();
  await saw('1 approved.');
  expect(script.count('approveMails')).toBe(1);
});

test('when a change to a mail can’t be saved, it stays, also while another view is looked at', async () => {
  const script = await open(new SidebarScript());
  await button('Mails').click();
  await button(/Session details/).click();
  await button('Edit').click();
  expect(await page.getByLabel('Text').inputValue()).toBe('Dear reader,\n\nhere is the **text**.');
  await page.getByLabel('Subject').fill('Details for Monday');
  script.fail('editMail', 'refused', 'The mail is a draft by now: edit it in Gmail.');
  await button('Save').click();
  await saw('The mail is a draft by now: edit it in Gmail.');
  await button('Today').click();
  await button('Mails').click();
  await button(/Session details/).click();
  expect(await page.getByLabel('Subject').inputValue()).toBe('Details for Monday');
  await button('Save').click();
  await heading('As the reader sees it').waitFor();
  expect(script.last('editMail').subject).toBe('Details for Monday');
});

test('a missed mail can be sent on another day, an unknown one is settled by a person', async () => {
  const script = await open(new SidebarScript());
  await button('Mails').click();
  await button(/Applications close tomorrow/).click();
  await page.getByLabel('Day').fill('2027-02-10');
  await button('Send on another day').click();
  await saw('Noted.');
  expect(script.last('settleMissedMail')).toEqual({ id: 'O-0003', what: 'reschedule', date: '2027-02-10' });
  await button('‹ Back').click();
  await button(/Draw your own story/).click();
  await button('No, it did not').click();
  await saw('It did not leave? It is then held, until you approve it to go to Cy Hart after all.');
  await button('No, it did not').click();
  await saw('Noted.');
  expect(script.last('settleUnknownMail')).toEqual({ id: 'O-0004', left: false });
});

test('everything can be paused, which every view then says', async () => {
  const script = await open(new SidebarScript());
  await button('Settings').click();
  await button('Pause everything').click();
  await saw(/Pause everything\? No mail leaves/);
  await button('Pause everything').click();
  await button('Go on sending').waitFor();
  await button('Mails').click();
  await saw('Everything is paused: no mail leaves.');
  expect(script.last('pauseEverything')).toEqual({ paused: true });
});

test('it asks again when the teacher comes back after a minute, not sooner and not by itself', async () => {
  const script = await open(new SidebarScript(), () => page.clock.install());
  const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.clock.fastForward(59_000);
  await comeBack();
  await page.clock.fastForward(1_000);
  expect(script.count('getOverview')).toBe(1);
  await comeBack();
  await comeBack();
  await until(script, 'getOverview', 2);
  await page.clock.fastForward(3_600_000);
  expect(script.count('getOverview')).toBe(2);
});

test('work that takes long says that it goes on', async () => {
  const script = await open(new SidebarScript(), () => page.clock.install());
  script.delay = 1_500;
  await button('Settings').click();
  await button('Run now').click();
  await saw('Working…');
  await page.clock.fastForward(7_000);
  await saw(/^Still working\./);
  await saw('Nothing was due.');
});

test('a first call that fails can be tried again', async () => {
  const script = new SidebarScript();
  script.fail('getOverview', 'google', 'Service invoked too many times.');
  await start(script);
  await saw('Service invoked too many times.');
  await button('Try again').click();
  await heading(/Today/).waitFor();
});
