import type { Response } from '../../src/contract';
import { fillIn, formLinks } from '../../src/rehearsal/fill-in';
import type { Product } from '../support/product';
import {
  afterSession,
  cellOf,
  giveFeedback,
  idOf,
  mailsTo,
  offeringRow,
  studentRow,
  students,
} from '../support/session-day';

const mailOf = (index: number): string => students[index]?.mail ?? '';
const asked = (product: Product, index: number): number =>
  mailsTo(product, mailOf(index), /^Three minutes/).length;
const reminded = (product: Product, index: number): number =>
  mailsTo(product, mailOf(index), /^Before it closes/).length;
const alerts = (product: Product) =>
  mailsTo(product, product.workspace.owner, /^(Please read now|Léalo ahora)/);

/** Wednesday, two days after, when feedback has been asked for. */
const askedFor = (words?: readonly string[]): Product => {
  const product = afterSession(words);
  product.tickAt('2027-03-16T08:02');
  product.tickAt('2027-03-17T08:02');
  product.ticks(1);
  return product;
};

const SECRET = 'Somebody kept writing to me.\n# Not a heading, *truly*';

const unsafe = (product: Product, index: number): void =>
  giveFeedback(product, index, [
    [/^Did you feel/, 'No'],
    [/^If you like, say/, SECRET],
  ]);

test('feedback is asked of those who were there, late or not, and of nobody else', () => {
  const product = askedFor();
  expect([0, 1, 2, 3].map((index) => asked(product, index))).toEqual([1, 1, 1, 0]);
  expect([0, 1, 2, 3].map((index) => studentRow(product, index).Feedback)).toEqual([
    'asked',
    'asked',
    'asked',
    'not asked',
  ]);
});

test('one reminder goes to those who have not answered, and never a second', () => {
  const product = askedFor();
  giveFeedback(product, 0);
  for (const day of ['18', '19', '20', '22', '23', '24', '29', '30']) {
    product.tickAt(`2027-03-${day}T08:02`);
    product.ticks(1);
  }
  expect([0, 1, 2, 3].map((index) => reminded(product, index))).toEqual([0, 1, 1, 0]);
});

test('request and reminder name the same last day, also when the attendance was taken late', () => {
  const product = afterSession(['present']);
  product.tickAt('2027-03-17T08:02');
  product.workspace.clock.advanceTo('2027-03-23T09:00');
  product.teacher.ask('takeAttendance', {
    microInternshipId: product.microInternshipId,
    session: 0,
    entries: [{ applicationId: idOf(product, 1), attendance: 'present' }],
  });
  product.ticks(2);
  const request = mailsTo(product, mailOf(1), /^Three minutes/)[0];
  expect(request?.text).toContain('by Friday, March 26, 2027');
  for (const day of ['24', '25', '26', '29']) product.tickAt(`2027-03-${day}T08:02`);
  const [reminder, ...more] = mailsTo(product, mailOf(1), /^Before it closes/);
  expect(reminder?.subject).toContain('Friday, March 26, 2027');
  expect(more).toEqual([]);
  expect(
    product.outbox().filter((row) => row.Status === 'missed' && row.Message === 'feedback-request'),
  ).toEqual([]);
});

test('a week after the deadline the window closes, for the form too, though the micro-internship is finished', () => {
  const product = askedFor();
  giveFeedback(product, 0);
  product.teacher.ask('badgesAwarded', { microInternshipId: product.microInternshipId });
  for (const day of ['18', '19', '22', '23', '24', '25', '26', '29']) {
    product.tickAt(`2027-03-${day}T08:02`);
    const waiting = product.outbox().filter((row) => row.Status === 'waiting for you');
    if (waiting.length > 0) product.teacher.ask('approveMails', { ids: waiting.map((row) => row.ID) });
    product.ticks(1);
  }
  const { summary } = product.teacher.ask<Response<'getMicroInternship'>>('getMicroInternship', {
    id: product.microInternshipId,
  });
  for (const { id, status } of summary.steps)
    if (status !== 'done') product.teacher.ask('settleStep', { stepId: id, status: 'done' });
  product.ticks(1);
  expect(offeringRow(product).Status).toBe('finished');
  const form = product.workspace.form(product.link('Feedback form'));
  expect(form.isOpen()).toBe(true);
  giveFeedback(product, 1);
  product.ticks(2);
  expect(studentRow(product, 1).Feedback).toBe('answered');
  product.tickAt('2027-03-31T08:02');
  product.ticks(1);
  expect(studentRow(product, 2).Feedback).toBe('closed');
  expect(form.isOpen()).toBe(false);
  expect(String(offeringRow(product)['Closed forms'])).toBe('student-feedback');
});

test('an answer is counted into the distributions that the teacher sees', () => {
  const product = askedFor();
  giveFeedback(product, 0, [[/^All in all/, '4']]);
  giveFeedback(product, 1, [
    [/^All in all/, '5'],
    [/^Before the session/, '2'],
    [/^Now it interests/, '5'],
  ]);
  product.ticks(1);
  const { feedback } = product.teacher.ask<Response<'getMicroInternship'>>('getMicroInternship', {
    id: product.microInternshipId,
  });
  expect(feedback).toMatchObject({
    asked: 3,
    open: 1,
    answers: 2,
    ratings: { overall: { counts: [0, 0, 0, 1, 1], answers: 2, mean: 4.5 } },
    interest: { grew: 1 },
  });
  expect(feedback?.skills.map(({ skill }) => skill)).toEqual(['sketching a layout']);
});

test('who did not feel safe reaches the teacher at once and at any hour, with nothing in the subject', () => {
  const product = askedFor();
  product.workspace.clock.advanceTo('2027-03-17T23:15');
  unsafe(product, 0);
  product.ticks(1);
  const [alert, ...more] = alerts(product);
  expect(more).toEqual([]);
  expect(alert?.subject).toBe('Please read now: a feedback answer on Sketching a home page');
  expect(alert?.text).toContain('Ana García answered no');
  expect(alert?.text).toContain('> Somebody kept writing to me.');
  expect(alert?.text).toContain('> # Not a heading, *truly*');
  product.ticks(4);
  product.tickAt('2027-03-18T08:02');
  expect(alerts(product)).toHaveLength(1);
});

test('what was told in confidence is in no tab, no log, no other mailbox and no document', () => {
  const product = askedFor();
  unsafe(product, 0);
  giveFeedback(product, 1, [[/^Did you feel/, 'I would rather talk']]);
  product.ticks(1);
  for (const day of ['18', '19', '22', '23', '24', '25']) product.tickAt(`2027-03-${day}T08:02`);
  const secret = /kept writing|truly|felt respected|respected and safe|rather talk/i;
  for (const { name } of product.tracker.sheets()) {
    const cells = JSON.stringify(
      product.tracker.values(name).filter((row) => !/safety-alert|teacher/.test(row.join())),
    );
    expect([name, secret.test(cells)]).toEqual([name, false]);
  }
  for (const address of product.workspace.mailboxes().filter((one) => one !== product.workspace.owner)) {
    for (const { text, subject } of product.workspace.mailbox(address).inbox())
      expect([address, secret.test(`${subject} ${text}`)]).toEqual([address, false]);
  }
  for (const file of product.workspace.drive.files()) expect(secret.test(file.html ?? '')).toBe(false);
  expect(alerts(product)).toHaveLength(2);
});

test('no tab of the tracker gets the answers to the feedback form as they are', () => {
  const product = askedFor();
  const before = product.tracker.sheets().map(({ name }) => name);
  unsafe(product, 0);
  expect(product.tracker.sheets().map(({ name }) => name)).toEqual(before);
});

test('an alert the school has worded itself is used, one that says nothing is not', () => {
  const product = askedFor();
  const messages = product.tracker.values('Messages').map((row) => row.map(String));
  const [header = []] = messages;
  const at = messages.findIndex((row) => row.includes('safety-alert') && row.includes('en')) + 1;
  const body = (text: string) =>
    product.tracker.edit(`Messages!${String.fromCharCode(65 + header.indexOf('Body'))}${at}`, text);
  body('Call the office. {{safetyAnswer}}');
  unsafe(product, 0);
  product.ticks(1);
  expect(alerts(product)[0]?.text).toContain('Call the office.');
  body('{{nonsense}}');
  unsafe(product, 1);
  product.ticks(1);
  const last = alerts(product).find(({ text }) => text.includes('Ben Ito'));
  expect(last?.text).toContain('Somebody kept writing to me.');
});

test('in a Spanish tracker the alert is in Spanish', () => {
  const product = askedFor();
  product.tracker.edit(`Settings!${cellOf(product, 'Usual language')}`, 'es');
  unsafe(product, 0);
  product.ticks(1);
  expect(alerts(product)[0]?.text).toContain('Ana García contestó que no');
});

test('a personal link used by somebody else tells the teacher, and an unknown one still raises the alarm', () => {
  const product = askedFor();
  giveFeedback(product, 0);
  product.ticks(1);
  unsafe(product, 0);
  product.ticks(1);
  expect(alerts(product)).toHaveLength(1);
  expect(product.rows('Feedback').filter((row) => row.ID !== '')).toHaveLength(1);
  const form = product.link('Feedback form');
  fillIn(product.workspace, form, [[/^Did you feel/, 'No']], 'x@students.school.example');
  product.ticks(1);
  expect(alerts(product)).toHaveLength(2);
  expect(
    alerts(product)
      .map(({ text }) => text)
      .join(),
  ).toContain('personal code is not known');
});

test('an answer on paper is typed in once, for somebody who was there', () => {
  const product = askedFor();
  const enter = (index: number) =>
    product.teacher.ask('enterFeedback', {
      applicationId: idOf(product, index),
      overall: 4,
      relevance: 4,
      excitement: 3,
      interestBefore: 2,
      interestAfter: 4,
      learned: 'Grids.',
      toChange: '',
      quote: 'Thank you for the grids.',
      quotePermission: 'without name',
    });
  enter(0);
  expect(studentRow(product, 0).Feedback).toBe('answered');
  expect(() => enter(0)).toThrow(/answered already/);
  expect(() => enter(3)).toThrow(/were there/);
  const { quotes } = product.teacher.ask<Response<'getMicroInternship'>>('getMicroInternship', {
    id: product.microInternshipId,
  });
  expect(quotes).toEqual([expect.objectContaining({ text: 'Thank you for the grids.', by: '' })]);
  product.tickAt('2027-03-19T08:02');
  expect(reminded(product, 0)).toBe(0);
});

test('looking for answers costs two calls per open form, and nothing once all have answered', () => {
  const product = askedFor();
  product.ticks(2);
  const callsOf = () => {
    product.ticks(1);
    const calls =
      product.workspace
        .executions()
        .at(-1)
        ?.calls.filter(({ cost }) => cost > 0) ?? [];
    return calls.map(({ member }) => member);
  };
  const watching = callsOf();
  expect(watching.length).toBeLessThanOrEqual(8);
  expect(watching.filter((member) => /^Form/.test(member))).toHaveLength(2);
  for (const index of [0, 1, 2]) giveFeedback(product, index);
  product.ticks(2);
  expect(callsOf().filter((member) => /^Form/.test(member))).toEqual([]);
});

test('nobody else’s link is in a student’s mail', () => {
  const product = askedFor();
  const links = [0, 1, 2].map((index) =>
    formLinks(mailsTo(product, mailOf(index), /^Three minutes/)[0]?.text ?? ''),
  );
  expect(new Set(links.flat()).size).toBe(3);
});

test.each(['killBefore', 'killAfter'] as const)(
  'a run that is cut off at the alert (%s) loses no alert',
  (fault) => {
    const product = askedFor();
    product.ticks(1);
    unsafe(product, 0);
    const start = product.workspace.snapshot();
    product.workspace.core.executions.length = 0;
    product.ticks(1);
    const calls = product.workspace.executions()[0]?.calls ?? [];
    const at = calls.findIndex(({ member }) => member === 'MailApp.sendEmail') + 1;
    expect(at).toBeGreaterThan(0);
    product.workspace.restore(start);
    product.workspace.core.executions.length = 0;
    product.workspace.faults[fault](at);
    product.ticks(1);
    product.silence();
    product.ticks(2);
    expect(alerts(product).length).toBeGreaterThanOrEqual(1);
    expect(studentRow(product, 0).Feedback).toBe('answered');
    expect(product.rows('Feedback').filter((row) => row.ID !== '')).toHaveLength(1);
  },
);
