import { type Product, productAt } from '../support/product';

interface Release {
  needs: number;
  left: number;
  fits: boolean;
  today: number;
  later: number;
  line: string;
  batch: string;
  conflicts: string[];
  warnings: string[];
  mails: {
    applicationId: string;
    mailId: string;
    name: string;
    decision: string;
    subject: string;
    text: string;
    held: boolean;
    edited: boolean;
  }[];
}

interface Action {
  call: string;
  request: Record<string, unknown>;
  confirm: string;
}

const releaseOf = (product: Product): Release =>
  product.teacher.ask('getRelease', { microInternshipId: product.microInternshipId });
const release = (product: Product, more: object = {}): string =>
  product.teacher.ask<{ message: string }>('releaseDecisions', {
    microInternshipId: product.microInternshipId,
    ...more,
  }).message;
const outcomes = (product: Product) => product.rows('Applications').map((row) => row.Outcome);
const decisionMails = (product: Product) =>
  product.outbox().filter(({ Message }) => /^(acceptance|waitlist|denial)$/.test(String(Message)));
const inboxes = (product: Product) =>
  product
    .rows('Applications')
    .flatMap((row) => product.workspace.mailbox(String(row['School mail'])).inbox())
    .map(({ subject }) => subject);

test('before the release the teacher sees what it needs and what is left today, and each mail as it would leave', () => {
  const found = releaseOf(productAt('decisions ready'));
  expect(found).toMatchObject({ needs: 4, fits: true, today: 4, later: 0, conflicts: [], warnings: [] });
  expect(found.line).toMatch(/^Needs 4, 1,4\d\d left today\./);
  expect(found.mails.map(({ decision, subject }) => `${decision}: ${subject}`).sort()).toEqual([
    expect.stringContaining('accept: You have a seat'),
    expect.stringContaining('accept: You have a seat'),
    expect.stringContaining('deny: Your application'),
    expect.stringContaining('waitlist: You are on the waitlist'),
  ]);
  for (const mail of found.mails) {
    expect(mail.text).toContain(`Hello ${mail.name.split(' ')[0]},`);
    expect(mail.mailId).not.toBe('');
  }
});

test('what does not fit into today’s quota is said: so many today, so many from tomorrow on', () => {
  const product = productAt('decisions ready', 'consumer');
  const { left, needs } = releaseOf(product);
  expect(left).toBeLessThan(100);
  product.type('Settings', ['Key', 'quotaReserve'], { Value: String(20 + left - 3) });
  expect(releaseOf(product)).toMatchObject({ needs, left: 3, fits: false, today: 3, later: needs - 3 });
  expect(releaseOf(product).line).toMatch(/^Needs 4, 3 left today: 3 leave today, 1 from tomorrow on\./);
  product.type('Settings', ['Key', 'quotaReserve'], { Value: String(20 + left) });
  expect(releaseOf(product).line).toMatch(/^Needs 4, none left today: all leave from tomorrow on\./);
});

test('a batch that has changed since the teacher looked is not released, and nobody is told', () => {
  const product = productAt('decisions ready');
  const { batch, needs } = releaseOf(product);
  product.type('Applications', ['Decision', 'deny'], { Decision: 'waitlist' });
  expect(() => release(product, { batch, expected: needs })).toThrow(/have changed since you looked/);
  expect(() => release(product, { expected: needs + 1 })).toThrow(/have changed since you looked/);
  expect(outcomes(product)).toEqual(['', '', '', '']);
  expect(release(product, releaseNow(product))).toContain('4 students will be told');
});

const releaseNow = (product: Product) => {
  const { batch, needs } = releaseOf(product);
  return { batch, expected: needs };
};

test('the click on Today releases exactly what it shows', () => {
  const product = productAt('decisions ready');
  const found = product.teacher.overview().decisions.find(({ id }) => id.startsWith('release'));
  const action = (found?.actions ?? [])[0] as unknown as Action;
  expect(action.confirm).toMatch(/^Tell 4 students what was decided\? Needs 4, 1,4\d\d left today\./);
  product.teacher.ask(action.call, action.request);
  expect(outcomes(product).filter((outcome) => outcome === '')).toEqual([]);
  expect(() => product.teacher.ask(action.call, action.request)).toThrow(/nothing to release/);
});

test('a conflict stops the whole batch: two outcomes, two seats on one day, seats given twice, a text that cannot be written', () => {
  const product = productAt('decisions ready');
  const rows = product.rows('Applications');
  const refused = (conflict: RegExp) => {
    expect(releaseOf(product).conflicts.join(' ')).toMatch(conflict);
    expect(() => release(product)).toThrow(conflict);
    expect(outcomes(product)).toEqual(['', '', '', '']);
  };
  product.type('Applications', ['Decision', 'deny'], { Decision: 'accept' });
  refused(/3 students are accepted for 2 seats/);
  const last = rows.findIndex((row) => row.Decision === 'deny');
  const mail = String(rows[last]?.['School mail']);
  product.type('Applications', ['School mail', mail], { Decision: 'deny' });
  const other = String(rows.find((row) => row.Decision === 'accept')?.['School mail']);
  product.type('Applications', ['School mail', mail], { 'School mail': other });
  refused(/two different outcomes at the same address/);
  product.type('Applications', ['Decision', 'deny'], { 'School mail': mail });
  product.type('Messages', ['ID', 'denial en'], { Body: 'Hello {{studentName}}' });
  refused(/cannot be written: The text names \{\{studentName\}\}/);
});

test('one mail can be held: the others leave, and it follows when it is approved by itself', () => {
  const product = productAt('decisions ready');
  const denial = releaseOf(product).mails.find(({ decision }) => decision === 'deny') as Release['mails'][0];
  product.teacher.ask('holdMails', { ids: [denial.mailId] });
  expect(releaseOf(product)).toMatchObject({ needs: 3 });
  expect(releaseOf(product).mails.filter(({ held }) => held)).toMatchObject([
    { applicationId: denial.applicationId },
  ]);
  expect(release(product, releaseNow(product))).toContain('1 is held back');
  expect(outcomes(product).filter((outcome) => outcome === '')).toHaveLength(1);
  product.ticks(1);
  product.tickAt('2027-02-15T08:05');
  expect(inboxes(product).filter((subject) => /application/.test(subject))).toEqual([]);
  product.teacher.ask('approveMails', { ids: [denial.mailId] });
  product.ticks(2);
  expect(outcomes(product)).toContain('denied');
  expect(inboxes(product).filter((subject) => subject.startsWith('Your application'))).toHaveLength(1);
});

test('who is left out with the click is held, and an undecided one does not stop the others then', () => {
  const product = productAt('decisions ready');
  const { mails } = releaseOf(product);
  const undecided = mails.find(({ decision }) => decision === 'deny')?.applicationId as string;
  product.teacher.ask('decide', { decisions: [{ applicationId: undecided, decision: '' }] });
  expect(() => release(product)).toThrow(/1 of 4 applications has no decision/);
  expect(release(product, { hold: [undecided] })).toContain('3 students will be told');
  expect(outcomes(product).filter((outcome) => outcome === '')).toHaveLength(1);
});

test('a decision mail cannot be approved past the release', () => {
  const product = productAt('decisions ready');
  const [mail] = releaseOf(product).mails as [Release['mails'][0]];
  expect(() => product.teacher.ask('approveMails', { ids: [mail.mailId] })).toThrow(/released together/);
});

test('a note stands in the mail at once, and leaves with it', () => {
  const product = productAt('decisions ready');
  const [mail] = releaseOf(product).mails as [Release['mails'][0]];
  const note = 'Your question about *paper* was the best one.';
  product.teacher.ask('setDecisionNote', { applicationId: mail.applicationId, note });
  const text = () => releaseOf(product).mails.find((one) => one.applicationId === mail.applicationId)?.text;
  expect(text()).toContain(note);
  product.ticks(1);
  expect(text()).toContain(note);
  release(product);
  product.ticks(1);
  product.tickAt('2027-02-15T08:05');
  const row = product.rows('Applications').find((one) => one.ID === mail.applicationId);
  const [got] = product.workspace.mailbox(String(row?.['School mail'])).inbox().slice(-1);
  expect(got?.text).toContain(note);
  expect(() =>
    product.teacher.ask('setDecisionNote', { applicationId: mail.applicationId, note: 'Too late' }),
  ).toThrow(/has left already/);
});

test('a mail of the batch edited by hand leaves as edited', () => {
  const product = productAt('decisions ready');
  const [mail] = releaseOf(product).mails as [Release['mails'][0]];
  product.teacher.ask('editMail', {
    id: mail.mailId,
    subject: 'In my own words',
    body: 'Dear you, **yes**.',
  });
  product.ticks(1);
  expect(releaseOf(product).mails.find(({ mailId }) => mailId === mail.mailId)).toMatchObject({
    ...{ edited: true, subject: 'In my own words', text: 'Dear you, yes.' },
  });
  release(product);
  product.ticks(1);
  product.tickAt('2027-02-15T08:05');
  expect(inboxes(product)).toContain('In my own words');
});

test('after the release, a changed decision becomes one correction that waits for a yes, and leaves once', () => {
  const product = productAt('outcomes due');
  product.ticks(2);
  const accepted = product.rows('Applications').find((row) => row.Outcome === 'accepted');
  product.teacher.ask('decide', { decisions: [{ applicationId: accepted?.ID, decision: 'deny' }] });
  product.ticks(2);
  const waiting = () => product.outbox().filter(({ Status }) => Status === 'waiting for you');
  expect(waiting()).toMatchObject([{ Message: 'decision-correction', 'Person ID': accepted?.ID }]);
  product.teacher.ask('approveMails', { ids: [waiting()[0]?.ID] });
  product.ticks(3);
  const box = product.workspace.mailbox(String(accepted?.['School mail']));
  expect(box.inbox().filter(({ subject }) => subject.startsWith('A correction from me'))).toHaveLength(1);
  expect(product.rows('Applications').find((row) => row.ID === accepted?.ID)).toMatchObject({
    ...{ Outcome: 'denied', Decision: 'deny' },
  });
  const open = product
    .outbox()
    .filter(
      (row) => row['Person ID'] === accepted?.ID && /planned|approved|waiting/.test(String(row.Status)),
    );
  expect(open).toEqual([]);
});

test('a decision changed between the release and the sending goes back to the batch', () => {
  const product = productAt('decisions ready');
  release(product);
  const accepted = product.rows('Applications').find((row) => row.Outcome === 'accepted');
  product.teacher.ask('decide', { decisions: [{ applicationId: accepted?.ID, decision: 'deny' }] });
  product.ticks(1);
  expect(product.rows('Applications').find((row) => row.ID === accepted?.ID)?.Outcome).toBe('');
  expect(releaseOf(product).mails).toMatchObject([{ applicationId: accepted?.ID, decision: 'deny' }]);
  product.tickAt('2027-02-15T08:05');
  expect(product.workspace.mailbox(String(accepted?.['School mail'])).inbox()).toEqual([]);
  expect(decisionMails(product).filter((row) => row['Person ID'] === accepted?.ID)).toMatchObject([
    { Message: 'acceptance', Status: 'cancelled' },
    { Message: 'denial', Status: 'waiting for you' },
  ]);
});

test('decisions can be released at once, before a run has made the registration form their mails link to', () => {
  const product = productAt('applications come in');
  for (const day of ['2027-02-01', '2027-02-12', '2027-02-13']) product.tickAt(`${day}T08:02`);
  product.decide();
  expect(product.rows('Micro-internships')[0]).toMatchObject({ 'Registration form': '' });
  expect(releaseOf(product)).toMatchObject({ conflicts: [], needs: 3 });
  release(product);
  product.ticks(1);
  product.tickAt('2027-02-15T08:05');
  const [accepted] = decisionMails(product).filter(({ Message }) => Message === 'acceptance');
  expect(accepted).toMatchObject({ Status: 'sent', Body: expect.stringContaining('/forms/d/') });
});
