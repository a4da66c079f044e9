import { broken } from '../support/invariants';
import { type Product, productAt } from '../support/product';

interface Moved {
  message: string;
  preview: {
    steps: { number: number; what: string; from: string; to: string }[];
    notices: { audience: string; name: string; message: string }[];
    notes: string[];
  };
}

const session = (date: string, start = '15:30', end = '17:00') => ({ date, start, end });

const move = (product: Product, dates: object[], more: object = {}): Moved =>
  product.teacher.ask<Moved>('moveSessions', {
    microInternshipId: product.microInternshipId,
    sessions: dates,
    ...more,
  });

const type = (product: Product, cells: Record<string, string>) =>
  product.type('Micro-internships', ['ID', product.microInternshipId], cells);

/** Runs and the teacher's yes, until nothing is left to do today. */
const settle = (product: Product): void => {
  product.ticks(1);
  product.approveAll();
  product.ticks(2);
};

const subjectsOf = (product: Product, address: string): string[] =>
  product.workspace
    .mailbox(address)
    .inbox()
    .map(({ subject }) => subject);

/** Rules that are broken, but for the same words said a second time for a reason of their own. */
const brokenButSaidAgain = (product: Product): string[] =>
  broken(product).filter((text) => !/^no mail arrives twice: .* … \d+, \d times$/s.test(text));

const changed = /^date-changed/;

test('a preview says what moves, what stays and who is told, and writes nothing', () => {
  const product = productAt('details sent');
  const tabs = () => ['Steps', 'Micro-internships', 'Outbox', 'Log'].map((tab) => product.rows(tab));
  const before = JSON.stringify(tabs());
  const { preview } = move(product, [session('2027-03-29')], { preview: true });
  expect(preview.steps.map(({ number, what, to }) => `${number} ${what} ${to}`)).toEqual([
    '1 settled 2027-01-25',
    '2 settled 2027-02-01',
    '3 settled 2027-02-01',
    '4 moves 2027-02-22',
    '5 settled 2027-02-15',
    '6 settled 2027-02-15',
    '7 settled 2027-02-22',
    '8 settled 2027-03-01',
    '9 settled 2027-03-01',
    '10 moves 2027-03-29',
    '11 moves 2027-04-05',
    '12 moves 2027-04-05',
    '13 moves 2027-04-05',
  ]);
  expect(preview.notices.map(({ name }) => name).sort()).toEqual([
    'Ana García',
    'Ben Ito',
    'Chloe Nguyen',
    'Lucía García',
    'Pat Ito',
    'Sam Okafor',
  ]);
  expect(JSON.stringify(tabs()) === before).toBe(true);
});

test('a moved date reaches those who knew the old one, once each, after the teacher’s yes and with the reason', () => {
  const product = productAt('details sent');
  move(product, [session('2027-03-22')], { reason: 'The school is closed that day.' });
  product.ticks(1);
  expect(product.mailsOf(changed)).toEqual([
    'date-changed-guardian lucia.garcia@families.example waiting for you',
    'date-changed-guardian pat.ito@families.example waiting for you',
    'date-changed-partner sam.okafor@riverbank.example waiting for you',
    'date-changed-student ana.garcia@students.school.example waiting for you',
    'date-changed-student ben.ito@students.school.example waiting for you',
    'date-changed-student chloe.nguyen@students.school.example waiting for you',
  ]);
  product.approveAll();
  product.ticks(3);
  const [mail] = product.workspace.mailbox('ben.ito@students.school.example').inbox().slice(-1);
  expect(mail?.subject).toBe('New date, Monday, March 22, 2027: Sketching a home page');
  expect(mail?.text).toMatch(/moves from Monday, March 15, 2027 to:/);
  expect(mail?.text).toMatch(/The school is closed that day\./);
  expect(product.mailsOf(changed).filter((text) => !text.endsWith(' sent'))).toEqual([]);
  product.tickAt('2027-02-25T08:02');
  product.ticks(2);
  expect(product.mailsOf(changed)).toHaveLength(6);
  expect(broken(product)).toEqual([]);
});

test('typed into the sheet, a new date moves the plan with the next run', () => {
  const product = productAt('details sent');
  type(product, { Sessions: '2027-03-22 15:30–17:00' });
  product.ticks(1);
  expect(product.steps().slice(9)).toEqual([
    'facilitation 2027-03-22 2027-03-22 planned',
    'student-feedback 2027-03-24 2027-03-29 planned',
    'student-recognition 2027-03-25 2027-03-29 planned',
    'partner-appreciation 2027-03-29 2027-03-29 planned',
  ]);
  expect(product.mailsOf(changed)).toHaveLength(6);
  expect(String(product.rows('Micro-internships')[0]?.['First session'])).toMatch(/^Mon Mar 22 2027/);
});

test('what cannot be read, or lies in the past, changes nothing, and the teacher is told why', () => {
  const product = productAt('details sent');
  const steps = product.steps();
  for (const [typed, why] of [
    ['next Monday', /“next Monday” is not a session/],
    ['2026-03-22 15:30–17:00', /2026-03-22 15:30–17:00 lies in the past/],
    ['', /Name at least one session/],
  ] as const) {
    type(product, { Sessions: typed });
    product.ticks(1);
    expect(product.steps()).toEqual(steps);
    expect(product.teacher.overview().decisions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(why),
    );
  }
  expect(product.mailsOf(changed)).toEqual([]);
  expect(product.mailsOf(/^session-/).filter((text) => !text.endsWith(' sent'))).toEqual([]);
});

test('moved twice before the first yes, everybody hears of the last date only', () => {
  const product = productAt('details sent');
  move(product, [session('2027-03-22')]);
  product.ticks(1);
  move(product, [session('2027-03-29')]);
  product.ticks(1);
  expect(product.mailsOf(changed).filter((text) => text.endsWith('waiting for you'))).toHaveLength(6);
  settle(product);
  const told = subjectsOf(product, 'ben.ito@students.school.example').filter((text) =>
    /^New date/.test(text),
  );
  expect(told).toEqual(['New date, Monday, March 29, 2027: Sketching a home page']);
});

test('moved back before anybody was told, nobody hears of it', () => {
  const product = productAt('details sent');
  move(product, [session('2027-03-22')]);
  product.ticks(1);
  move(product, [session('2027-03-15')]);
  settle(product);
  expect(product.mailsOf(changed).filter((text) => !text.endsWith('cancelled'))).toEqual([]);
  expect(product.steps()[9]).toBe('facilitation 2027-03-15 2027-03-15 planned');
});

test('moved there and back and there again, each change is told once', () => {
  const product = productAt('details sent');
  for (const date of ['2027-03-22', '2027-03-15', '2027-03-22']) {
    move(product, [session(date)]);
    settle(product);
  }
  const told = subjectsOf(product, 'pat.ito@families.example').filter((text) => /^New date/.test(text));
  expect(told).toEqual([
    'New date, Monday, March 22, 2027: Sketching a home page',
    'New date, Monday, March 15, 2027: Sketching a home page',
    'New date, Monday, March 22, 2027: Sketching a home page',
  ]);
  expect(brokenButSaidAgain(product)).toEqual([]);
});

test('when some were told before the date moved again, only they hear twice', () => {
  const product = productAt('details sent');
  move(product, [session('2027-03-22')]);
  product.ticks(1);
  const ana = product
    .outbox()
    .find((row) => changed.test(String(row.Message)) && /^ana/.test(String(row.To)));
  product.teacher.ask('approveMails', { ids: [ana?.ID] });
  product.ticks(2);
  move(product, [session('2027-03-15')]);
  settle(product);
  const told = product.outbox().filter((row) => changed.test(String(row.Message)) && row.Status === 'sent');
  expect(told.map((row) => String(row.To))).toEqual([ana?.To, ana?.To]);
});

test('who said no to a student, gave the seat up or was denied is left in peace', () => {
  const product = productAt('details sent');
  const id = product.rows('Applications').find((row) => row['First name'] === 'Ben')?.ID;
  product.teacher.ask('withdrawStudent', { applicationId: id });
  move(product, [session('2027-03-22')]);
  product.ticks(1);
  expect(product.mailsOf(changed).join()).not.toMatch(/ito|dev\.patel/);
});

test('mails that have not left follow the date, even those that are drafts already', () => {
  const product = productAt('details sent');
  product.tickAt('2027-03-10T08:02');
  product.tickAt('2027-03-11T16:58');
  const tomorrow = () => product.mailsOf(/^session-tomorrow/);
  expect(tomorrow()).toHaveLength(3);
  move(product, [session('2027-03-22')]);
  product.ticks(1);
  expect(tomorrow().every((text) => text.endsWith('cancelled'))).toBe(true);
  product.tickAt('2027-03-18T08:02');
  product.tickAt('2027-03-19T08:02');
  product.ticks(1);
  expect(tomorrow().filter((text) => text.endsWith(' sent'))).toHaveLength(3);
  expect(broken(product)).toEqual([]);
});

test('a text that was edited by hand and names the old date waits for a look', () => {
  const product = productAt('outcomes due');
  const ben = () =>
    product.outbox().find((row) => row.Message === 'acceptance' && /^ben/.test(String(row.To)));
  product.teacher.ask('editMail', { id: ben()?.ID, subject: 'Yes!', body: 'You are in: March 15. Come!' });
  move(product, [session('2027-03-22')]);
  product.ticks(2);
  expect(ben()).toMatchObject({ Status: 'held', Problem: expect.stringMatching(/edited by hand/) });
  product.teacher.ask('approveMails', { ids: [ben()?.ID] });
  product.ticks(2);
  expect(ben()?.Status).toBe('sent');
});

test('a step that the teacher pinned stays, and follows the plan again once its dates are emptied', () => {
  const product = productAt('outcomes due');
  product.type('Steps', ['Stage', 'release-forms'], { Opens: '2027-02-18' });
  product.ticks(1);
  move(product, [session('2027-03-29')]);
  product.ticks(1);
  const step = () => product.steps().find((text) => text.startsWith('release-forms'));
  expect(step()).toBe('release-forms 2027-02-18 2027-03-01 planned');
  product.type('Steps', ['Stage', 'release-forms'], { Opens: '', Due: '' });
  product.ticks(1);
  expect(step()).toBe('release-forms 2027-03-08 2027-03-15 planned');
});

test('deadlines and the closing of the form follow, and the forms name the new date', () => {
  const product = productAt('applications come in');
  const closes = () =>
    new Date(String(product.rows('Micro-internships')[0]?.['Applications close'])).toISOString();
  expect(closes()).toMatch(/^2027-02-11/);
  const form = () => product.workspace.form(product.link('Application form')).page();
  expect(form().description).toMatch(/March 15, 2027/);
  move(product, [session('2027-03-08')]);
  product.ticks(1);
  expect(closes()).toMatch(/^2027-02-04/);
  expect(form().description).toMatch(/March 8, 2027/);
  expect(form().description).not.toMatch(/March 15, 2027/);
  const told = product.mailsOf(changed);
  expect(told.filter((text) => /students/.test(text))).toHaveLength(3);
});

test('moved so near that the plan no longer fits, what is left is squeezed in and nothing is missed', () => {
  const product = productAt('students told');
  const { preview } = move(product, [session('2027-03-01')]);
  expect(preview.notes.join(' ')).toMatch(/less time than the plan needs/);
  const days = (stage: string) => product.steps().find((text) => text.startsWith(stage));
  expect(days('release-forms')).toBe('release-forms 2027-02-19 2027-02-22 planned');
  const deadlines = product
    .rows('Applications')
    .map((row) => row['Registration deadline'])
    .filter((cell) => cell !== '');
  expect(deadlines.map((cell) => new Date(String(cell)).toISOString().slice(0, 10))).toEqual([
    '2027-02-22',
    '2027-02-22',
  ]);
  product.ticks(2);
  expect(product.outbox().filter((row) => row.Status === 'missed')).toEqual([]);
});

test('a session that took place stays; one that did not can be put off', () => {
  const product = productAt('details sent');
  product.tickAt('2027-03-15T07:02');
  product.workspace.clock.advanceTo('2027-03-15T17:10');
  product.ticks(1);
  const ids = product.teacher
    .detail(product.microInternshipId)
    .applicants.filter(({ registration }) => registration === 'confirmed');
  move(product, [session('2027-03-22')], { preview: true });
  product.teacher.ask('takeAttendance', {
    microInternshipId: product.microInternshipId,
    session: 0,
    entries: ids.map(({ id }) => ({ applicationId: id, attendance: 'present' })),
  });
  expect(() => move(product, [session('2027-03-22')])).toThrow(/has taken place/);
});

test('put off after the day it did not take place, it is told as a new date', () => {
  const product = productAt('details sent');
  product.tickAt('2027-03-15T08:02');
  product.workspace.clock.advanceTo('2027-03-16T08:00');
  move(product, [session('2027-03-22')]);
  settle(product);
  expect(product.mailsOf(changed).filter((text) => text.endsWith(' sent'))).toHaveLength(6);
});

describe('what changed in the details', () => {
  const cells = (product: Product, values: Record<string, string>) => {
    type(product, values);
    product.ticks(2);
  };
  const updates = (product: Product) => product.mailsOf(/^session-changed/);
  const lastTo = (product: Product, address: string) =>
    product.workspace.mailbox(address).inbox().slice(-1)[0];

  test('goes by itself to those who had the details, with the list', () => {
    const product = productAt('details sent');
    cells(product, {
      'Join link': 'https://zoom.example/j/1',
      Platform: 'Zoom',
      Assignment: 'Bring a sketch',
    });
    expect(updates(product)).toEqual([
      'session-changed-partner sam.okafor@riverbank.example sent',
      'session-changed-student ana.garcia@students.school.example sent',
      'session-changed-student ben.ito@students.school.example sent',
    ]);
    const text = lastTo(product, 'ben.ito@students.school.example')?.text ?? '';
    expect(text).toMatch(/- Platform: Zoom instead of Google Meet/);
    expect(text).toMatch(/- Link: a new one; the old one no longer works/);
    expect(text).toMatch(/- Assignment: Bring a sketch/);
    product.ticks(2);
    expect(updates(product)).toHaveLength(3);
    expect(broken(product)).toEqual([]);
  });

  test('changed back, it is told again; a third time too', () => {
    const product = productAt('details sent');
    for (const platform of ['Zoom', 'Google Meet', 'Zoom']) cells(product, { Platform: platform });
    expect(updates(product)).toHaveLength(9);
    expect(brokenButSaidAgain(product)).toEqual([]);
  });

  test('says nothing of a new link to a student whose family took its yes back', () => {
    const product = productAt('details sent');
    product.type('Applications', ['First name', 'Ben'], { Release: 'withdrawn' });
    cells(product, { 'Join link': 'https://zoom.example/j/1' });
    expect(updates(product).join()).not.toMatch(/ben\.ito/);
    expect(lastTo(product, 'ana.garcia@students.school.example')?.text).toMatch(/zoom\.example/);
  });

  test('waits for the yes to a new date, so that nobody hears of it by the way', () => {
    const product = productAt('details sent');
    move(product, [session('2027-03-22')]);
    cells(product, { Platform: 'Zoom' });
    expect(updates(product)).toEqual([]);
    product.approveAll();
    product.ticks(3);
    expect(updates(product).filter((text) => text.endsWith(' sent'))).toHaveLength(3);
  });

  test('tells of one session more as a change, families included', () => {
    const product = productAt('details sent');
    move(product, [session('2027-03-15'), session('2027-03-22')]);
    product.approveAll();
    product.ticks(3);
    expect(product.mailsOf(changed)).toEqual([]);
    expect(lastTo(product, 'pat.ito@families.example')?.text).toMatch(
      /- New session: Monday, March 22, 2027, 3:30 PM–5:00 PM/,
    );
    expect(lastTo(product, 'ben.ito@students.school.example')?.text).toMatch(/New session/);
    expect(broken(product)).toEqual([]);
  });
});
