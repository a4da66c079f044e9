import { broken, delivered, differences, expectation } from '../support/invariants';
import { creation, type Point, type Product, productAt, school } from '../support/product';

const arrivals = new Map<Point, Map<string, number>>();

/** What should have arrived half an hour after a moment, when nothing was in the way. */
function undisturbed(point: Point): Map<string, number> {
  const known = arrivals.get(point) ?? expectation(half(productAt(point)));
  arrivals.set(point, known);
  return known;
}

/** The same half hour in other circumstances; everything as it should be, mails to settle by a person apart. */
function half(product: Product): Product {
  product.ticks(4);
  return product;
}

const sending: readonly Point[] = ['invitations due', 'outcomes due'];

test.each(sending)('%s: every trigger delivered twice sends every mail once', (point) => {
  const expected = undisturbed(point);
  const product = productAt(point);
  product.workspace.faults.set({ duplicateDeliveries: true });
  half(product);
  expect([...broken(product), ...differences(product, expected)]).toEqual([]);
});

test.each(sending)('%s: the trigger firing five times in a row sends every mail once', (point) => {
  const expected = undisturbed(point);
  const product = productAt(point);
  for (let i = 0; i < 5; i++) product.script.fireTrigger('onTick');
  half(product);
  expect([...broken(product), ...differences(product, expected)]).toEqual([]);
});

test('an application whose event arrives three times is one row, with one entry in the log', () => {
  const product = productAt('applications come in');
  product.apply(3);
  product.script.fireTrigger('onFormAnswer');
  product.script.fireTrigger('onFormAnswer');
  product.ticks(3);
  expect(broken(product)).toEqual([]);
  expect(product.rows('Applications')).toHaveLength(4);
  expect(product.rows('Log').filter((row) => /applied for/.test(String(row.Why)))).toHaveLength(4);
});

test('an application whose event is lost is read by a later run, once', () => {
  const product = productAt('applications come in');
  const link = product.link('Application form');
  product.workspace.faults.killBefore(1);
  product.apply(3, link);
  expect(product.rows('Applications')).toHaveLength(3);
  product.silence();
  product.tickAt('2027-01-26T08:02');
  product.ticks(2);
  expect(product.rows('Applications')).toHaveLength(4);
  expect(broken(product)).toEqual([]);
});

test('the same click twice creates one micro-internship with thirteen steps and four partners', () => {
  const product = productAt('set up');
  const first = product.create();
  const second = product.create();
  expect(second).toBe(first);
  expect([
    product.rows('Micro-internships').length,
    product.rows('Steps').length,
    product.rows('Partners').length,
  ]).toEqual([1, 13, 4]);
  expect(broken(product)).toEqual([]);
});

test('another filled-in page for the same partners creates a second one, and no partner twice', () => {
  const product = productAt('set up');
  product.create();
  product.teacher.ask('createMicroInternship', { ...creation, title: 'Another', requestId: 'request-0002' });
  expect([
    product.rows('Micro-internships').length,
    product.rows('Steps').length,
    product.rows('Partners').length,
  ]).toEqual([2, 26, 4]);
});

test('decisions released twice are refused the second time, and everybody is told once', () => {
  const product = productAt('decisions ready');
  product.release();
  expect(() => product.release()).toThrow(/There is nothing to release/);
  product.tickAt('2027-02-15T08:02');
  product.ticks(2);
  for (const { mail } of school.students) expect(product.workspace.mailbox(mail).inbox()).toHaveLength(1);
  expect(broken(product)).toEqual([]);
});

test('mails approved twice leave once', () => {
  const product = productAt('decisions ready');
  const ids = product
    .outbox()
    .filter((row) => row.Status === 'waiting for you')
    .map((row) => row.ID);
  product.release();
  product.teacher.ask('approveMails', { ids });
  product.teacher.ask('approveMails', { ids });
  product.tickAt('2027-02-15T08:02');
  product.teacher.ask('approveMails', { ids });
  product.ticks(2);
  for (const { mail } of school.students) expect(product.workspace.mailbox(mail).inbox()).toHaveLength(1);
  expect(broken(product)).toEqual([]);
});

test('set up and repaired again and again, everything is there once', () => {
  const product = productAt('invitations due');
  for (const item of ['Set up this tracker', 'Repair the tracker', 'Set up this tracker']) {
    product.script.answer('OK');
    product.script.click('Micro-internships', item);
    product.teacher.ask('switchScheduleOn');
  }
  half(product);
  expect(broken(product)).toEqual([]);
});

/** Gmail's own moods: late lists, and both ways in which a draft that is gone may answer. */
const moods: readonly (readonly [string, (product: Product) => void])[] = [
  ['shows drafts and sent mail twenty minutes late', (product) => late(product)],
  ['gives null for a draft that is gone', (product) => nothing(product)],
  [
    'does both',
    (product) => {
      late(product);
      nothing(product);
    },
  ],
];

function late({ workspace }: Product): void {
  workspace.faults.set({ gmailVisibilityDelayMs: 20 * 60_000 });
}

function nothing({ workspace }: Product): void {
  workspace.core.state.gmailUnknowns.getDraftOnMissing = 'null';
}

const breaks = [
  'GmailApp.createDraft',
  'GmailApp.getDraft',
  'GmailDraft.send',
  'Properties.getProperties',
].flatMap((member) => [1, 2, 4].map((nth) => ({ member, nth })));

describe.each(moods)('while Gmail %s', (_, mood) => {
  test.each(sending)('%s: every mail arrives once', (point) => {
    const expected = undisturbed(point);
    const product = productAt(point);
    mood(product);
    half(product);
    expect([...broken(product), ...differences(product, expected)]).toEqual([]);
  });

  test.each(breaks)('a run killed around $member number $nth doubles and loses nothing', (pick) => {
    const expected = undisturbed('invitations due');
    for (const when of ['killBefore', 'killAfter'] as const) {
      const product = productAt('invitations due');
      mood(product);
      product.workspace.faults[when](pick);
      product.ticks(5);
      const wrong = broken(product).filter((what) => !/draft/.test(what));
      expect([when, ...wrong, ...differences(product, expected)]).toEqual([when]);
    }
  });
});

const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again.";

describe.each([
  'GmailApp.search',
  'GmailApp.getDrafts',
  'GmailApp.createDraft',
  'GmailApp.getDraft',
  'GmailDraft.send',
  'MailApp.getRemainingDailyQuota',
])('when %s fails with an error that passes', (member) => {
  test.each([1, 2, 4])('number %i: the mails leave later, once each, and none is given up', (nth) => {
    const expected = undisturbed('invitations due');
    const product = productAt('invitations due');
    product.workspace.faults.fail({ member, nth }, TRANSIENT);
    half(product);
    expect([...broken(product), ...differences(product, expected)]).toEqual([]);
    expect(product.outbox().filter((row) => row.Status === 'unknown')).toEqual([]);
  });
});

test('when sending fails although the mail left, it is recorded and not sent again', () => {
  const product = productAt('invitations due');
  for (const nth of [1, 3]) {
    product.workspace.faults.between({ member: 'GmailDraft.send', nth }, () => {
      product.owner.sendDraft(product.owner.drafts()[0]?.id ?? '');
    });
    product.workspace.faults.fail({ member: 'GmailDraft.send', nth }, TRANSIENT);
  }
  half(product);
  expect(broken(product)).toEqual([]);
  expect(delivered(product).filter(({ reference }) => reference !== '')).toHaveLength(4);
});

test('when Gmail is out for a while in the middle of a batch, what may have left is asked about, not sent again', () => {
  const product = productAt('invitations due');
  const { faults } = product.workspace;
  faults.fail({ member: 'GmailDraft.send', nth: 2 }, TRANSIENT);
  for (const nth of [3, 4, 5, 6]) faults.fail({ member: 'GmailApp.getDraft', nth }, TRANSIENT);
  for (const nth of [2, 3, 4]) faults.fail({ member: 'GmailApp.getDrafts', nth }, TRANSIENT);
  half(product);
  expect(broken(product)).toEqual([]);
  expect(delivered(product).filter(({ reference }) => reference !== '')).toHaveLength(4);
});
